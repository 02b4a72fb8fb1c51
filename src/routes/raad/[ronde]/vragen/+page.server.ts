import { redirect } from '@sveltejs/kit';
import { askQuestion } from '#lib/remarks/questions.server.ts';
import { readRound } from '#lib/remarks/reading.server.ts';
import { QuestionForm } from '#lib/remarks/remark.ts';
import { mayReadAlong } from '#lib/remarks/round.ts';
import { findOwnRound } from '#lib/remarks/rounds.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = personWho(event, mayReadAlong);
	const round = await findOwnRound(event.params.ronde, reader);
	const { questions, paragraphs } = await readRound(round.id, reader);
	return { round, questions, texts: new Map(paragraphs.map(({ id, text }) => [id, text])) };
};

export const actions = {
	default: form(QuestionForm, async ({ onceKey, question }, event) => {
		const roundId = event.params.ronde!;
		const id = await askQuestion(personWho(event, mayReadAlong), { onceKey, roundId, text: question });
		redirect(303, `/raad/${roundId}/vragen#vraag-${id}`);
	})
} satisfies Actions;
