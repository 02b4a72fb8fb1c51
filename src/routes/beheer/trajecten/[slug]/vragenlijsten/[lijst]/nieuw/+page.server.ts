import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { addQuestion, pageAt } from '#lib/questionnaires/making/draft.ts';
import { newQuestion } from '#lib/questionnaires/making/kinds.ts';
import { placeFor } from '#lib/questionnaires/making/places.ts';
import { NewQuestionForm } from '#lib/questionnaires/making/question-form.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { editing } from '#lib/web/editing.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	const after = event.url.searchParams.get('na') ?? '';
	const page = Number(event.url.searchParams.get('pagina') ?? list.draft.pages.length);
	const { index } = placeFor(list.draft, { after, page });
	return { list, after, index, page: pageAt(list.draft, index) };
};

export const actions = {
	default: editing(NewQuestionForm, (draft, { type, label, ...at }) => {
		const question = newQuestion(type, label);
		const { index, position } = placeFor(draft, at);
		return { draft: addQuestion(draft, index, question, position), result: `/vragen/${question.id}` };
	})
} satisfies Actions;
