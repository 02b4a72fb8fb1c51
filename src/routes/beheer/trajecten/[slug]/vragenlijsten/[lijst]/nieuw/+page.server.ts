import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { addQuestion, pageAt, placeOf } from '#lib/questionnaires/making/draft.ts';
import { newQuestion } from '#lib/questionnaires/making/kinds.ts';
import { NewQuestionForm } from '#lib/questionnaires/making/question-form.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { editing } from '#lib/web/editing.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	const after = event.url.searchParams.get('na') ?? '';
	const number = Number(event.url.searchParams.get('pagina') ?? list.draft.pages.length);
	const index = after ? placeOf(list.draft, after).index : number - 1;
	return { list, after, index, page: pageAt(list.draft, index) };
};

export const actions = {
	default: editing(NewQuestionForm, (draft, { after, page, type, label }) => {
		const question = newQuestion(type, label);
		const { index, position } = after ? placeOf(draft, after) : { index: page - 1, position: Infinity };
		return { draft: addQuestion(draft, index, question, position + 1), result: `/vragen/${question.id}` };
	})
} satisfies Actions;
