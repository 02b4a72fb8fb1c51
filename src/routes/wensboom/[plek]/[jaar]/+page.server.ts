import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { knownVisitorHashes, visitorHash } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import { findEdition, readEdition, supportedBy, supportWish, unsupportWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const hanging = await readEdition(params.plek, params.jaar, locals.person);
	const ids = hanging.wishes.map(({ contributionId }) => contributionId);
	const supported = await supportedBy(hanging.edition, knownVisitorHashes(event, ids));
	return { ...hanging, supported, pressed: url.searchParams.get('wens') };
};

const SupportForm = v.object({ id: field.id('Kies een wens.') });

export const actions = {
	support: form(SupportForm, async ({ id }, event) => {
		const address = visitorAddress(event);
		limit('support', address, { most: 120, perSeconds: 600 });
		// Who clears the cookies is somebody else. A household or a school has one address, and is more people.
		limit('support-one', `${address} ${id}`, { most: 40, perSeconds: 3600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		await supportWish(edition, id, visitorHash(event, id));
		redirect(303, `${event.url.pathname}?wens=${id}#wens-${id}`);
	}),
	unsupport: form(SupportForm, async ({ id }, event) => {
		limit('support', visitorAddress(event), { most: 120, perSeconds: 600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		await unsupportWish(edition, id, visitorHash(event, id));
		redirect(303, `${event.url.pathname}?wens=${id}#wens-${id}`);
	})
} satisfies Actions;
