import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { pageOf } from '#lib/chain/paging.ts';
import { readTreePage } from '#lib/chain/tree-page.server.ts';
import * as field from '#lib/forms/fields.ts';
import { canMakePdf } from '#lib/documents/typesetter.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { knownVisitorHashes, visitorHash } from '#lib/web/cookies.ts';
import { form } from '#lib/web/form.ts';
import { withoutAction } from '#lib/web/here.ts';
import { branchIn } from '#lib/wishes/addresses.ts';
import { supportedBy, supportWish, unsupportWish } from '#lib/wishes/supporting.server.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const wanted = wantedIn(url);
	const tree = await readTreePage(params.plek, params.jaar, locals.person, wanted);
	const purposes = [tree.edition.id, ...tree.listed.map(({ contributionId }) => contributionId)];
	const supported = await supportedBy(tree.edition, knownVisitorHashes(event, purposes));
	return { ...tree, wanted, supported, printable: canMakePdf() };
};

/** `pressed`: the wish that somebody supports, or no longer, just now. */
function wantedIn(url: URL) {
	const pressed = url.searchParams.get('wens') ?? undefined;
	return {
		branch: branchIn(url),
		page: pageOf(url),
		pressed,
		near: pressed ?? url.searchParams.get('bij') ?? undefined
	};
}

const SupportForm = v.object({ id: field.id('Kies een wens.') });

export const actions = {
	support: form(SupportForm, async ({ id }, event) => {
		const address = visitorAddress(event);
		limit('support', address, { most: 120, perSeconds: 600 });
		// Who clears the cookies is somebody else. A household or a school has one address, and is more people.
		limit('support-one', `${address} ${id}`, { most: 40, perSeconds: 3600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		await supportWish(edition, id, visitorHash(event, edition.id), knownVisitorHashes(event, [id]));
		redirect(303, backTo(event, id));
	}),
	unsupport: form(SupportForm, async ({ id }, event) => {
		limit('support', visitorAddress(event), { most: 120, perSeconds: 600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		await unsupportWish(edition, id, visitorHash(event, edition.id), knownVisitorHashes(event, [id]));
		redirect(303, backTo(event, id));
	})
} satisfies Actions;

function backTo({ url }: Pick<RequestEvent, 'url'>, id: string) {
	const kept = new URLSearchParams(withoutAction(url));
	kept.delete('bij');
	kept.set('wens', id);
	return `${url.pathname}?${kept}#wens-${id}`;
}
