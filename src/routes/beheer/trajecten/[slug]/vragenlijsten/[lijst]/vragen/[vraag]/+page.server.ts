import { asTyped, changeQuestion, findQuestion } from '#lib/questionnaires/making/draft.ts';
import { mayManage, QuestionForm } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { editing } from '#lib/web/editing.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	return { list, ...findQuestion(list.draft, event.params.vraag) };
};

export const actions = {
	default: editing(QuestionForm, (draft, input) =>
		changeQuestion(draft, asTyped(findQuestion(draft, input.id).question, input))
	)
} satisfies Actions;
