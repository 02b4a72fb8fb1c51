import { redirect } from '@sveltejs/kit';
import { ReportForm } from '#lib/contributions/moderation.ts';
import { report } from '#lib/contributions/reporting.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { findEdition, findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const edition = await findEdition(params.plek, params.jaar, locals.person);
	return { edition, wish: await findWish(edition, params.wens), done: url.searchParams.has('gemeld') };
};

export const actions = {
	default: form(ReportForm, async (given, event) => {
		limit('report', visitorAddress(event), { most: 20, perSeconds: 3600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const { contributionId } = await findWish(edition, event.params.wens!);
		await report(contributionId, given);
		redirect(303, `${event.url.pathname}?gemeld`);
	})
} satisfies Actions;
