import { now } from '#lib/clock.ts';
import { CorrectionsForm } from '#lib/meetings/minutes/reading.ts';
import { readConcept, sendCorrections } from '#lib/meetings/minutes/readings.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		concept: await readConcept(params.slug, params.code, dayOf(now())),
		sent: url.searchParams.get('verstuurd')
	};
};

export const actions = {
	default: form(CorrectionsForm, async (input, event) => {
		const { slug = '', code = '' } = event.params;
		await sendCorrections(slug, code, input, visitorAddress(event));
		event.url.searchParams.set('verstuurd', '1');
		backToPage(event);
	})
} satisfies Actions;
