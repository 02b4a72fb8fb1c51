import { redirect } from '@sveltejs/kit';
import { pageOf } from '#lib/chain/paging.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { readQuestion } from '#lib/replies/question.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { ReplyForm } from '#lib/replies/reply.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const question = await readQuestion(id, event.url);
	const page = pageOf(event.url);
	return { question, page, work: question ? undefined : await readWork(id, page) };
};

export const actions = {
	default: form(ReplyForm, async (answer, event) => {
		await reply(personWho(event, mayEdit), answer);
		redirect(303, `${event.url.pathname}?gegeven`);
	})
} satisfies Actions;
