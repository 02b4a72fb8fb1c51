import { fail } from '@sveltejs/kit';
import { nameFor } from '#lib/contributions/contribution.ts';
import { findOverview } from '#lib/questionnaires/filling/finding.server.ts';
import { SendForm } from '#lib/questionnaires/questionnaire.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { readToken } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const filling = await findOverview({ slug: event.params.slug, token: readToken(event) });
	return { filling, organisation: nameFor(event.locals.person, '') };
};

export const actions = {
	default: form(SendForm, async ({ email }, event) => {
		const token = readToken(event) ?? '';
		const sending = { slug: event.params.slug!, token, email, address: event.getClientAddress() };
		const sent = await sendAnswers(sending, event.locals.person);
		if ('problems' in sent) return fail(422, { action: '', values: { email }, problems: sent.problems });
		handOver(event, sent.code, token);
	})
} satisfies Actions;
