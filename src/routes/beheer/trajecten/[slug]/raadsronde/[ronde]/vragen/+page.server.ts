import { redirect } from '@sveltejs/kit';
import { answerQuestion } from '#lib/remarks/questions.server.ts';
import { readRoundOf } from '#lib/remarks/reading.server.ts';
import { AnswerQuestionForm } from '#lib/remarks/remark.ts';
import { form } from '#lib/web/form.ts';
import { atRound } from '../round.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, consultationId, round, here } = await atRound(event);
	const { questions, paragraphs } = await readRoundOf(consultationId, round.id, editor);
	return { round, here, questions, texts: new Map(paragraphs.map(({ id, text }) => [id, text])) };
};

export const actions = {
	default: form(AnswerQuestionForm, async (answer, event) => {
		const { editor, consultationId, round, here } = await atRound(event);
		await answerQuestion(editor, { consultationId, roundId: round.id }, answer);
		redirect(303, `${here}/vragen#vraag-${answer.id}`);
	})
} satisfies Actions;
