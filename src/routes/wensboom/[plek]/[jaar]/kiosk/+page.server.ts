import { fail, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/errors.ts';
import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { becomeWishKiosk, keepForThanks, kioskHere, wishKioskOf } from '#lib/web/wish-kiosk.ts';
import { hangAtKiosk } from '#lib/wishes/kiosk/bringing.server.ts';
import { KioskWishForm, MOST_AT_ONCE, StartKioskForm, unknownKioskCode } from '#lib/wishes/kiosk/kiosk.ts';
import { startWishKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEdition(event.params.plek, event.params.jaar, event.locals.person);
	const kiosk = await kioskHere(event, edition);
	return { edition, kiosk, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	start: form(StartKioskForm, async (values, event) => {
		limit('kiosk-code', visitorAddress(event), { most: 30, perSeconds: 600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const token = await startWishKiosk(edition, values.code);
		if (!token) return fail(422, { action: '?/start', values, problems: [unknownKioskCode] });
		becomeWishKiosk(event, token);
		redirect(303, event.url.pathname);
	}),
	hang: form(KioskWishForm, async (wish, event) => {
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const kiosk = await wishKioskOf(event);
		if (!kiosk || !(await kioskHere(event, edition))?.on)
			refuse('closed', 'Deze kiosk staat uit. Vraag een medewerker.');
		limit('wish-kiosk', kiosk.id, MOST_AT_ONCE);
		keepForThanks(event, await hangAtKiosk(kiosk, wish), wish.onceKey);
		redirect(303, `${event.url.pathname}/bedankt`);
	})
} satisfies Actions;
