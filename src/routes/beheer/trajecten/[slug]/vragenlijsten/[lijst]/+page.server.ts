import { redirect } from '@sveltejs/kit';
import * as draft from '#lib/questionnaires/making/draft.ts';
import { newQuestion } from '#lib/questionnaires/making/kinds.ts';
import * as forms from '#lib/questionnaires/questionnaire.ts';
import { closeQuestionnaire, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { editing } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	list: await findOf(personWho(event, forms.mayManage), event.params.slug, event.params.lijst)
});

export const actions = {
	about: editing(forms.AboutForm, draft.withAbout),
	addPage: editing(forms.PageForm, (old, { title }) => draft.addPage(old, title)),
	renamePage: editing(forms.RenameForm, (old, { id, title }) => draft.renamePage(old, Number(id), title)),
	removePage: editing(forms.RemoveForm, (old, { id }) => draft.removePage(old, Number(id))),
	movePage: editing(forms.MoveForm, (old, { id, direction }) => draft.movePage(old, Number(id), direction)),
	addQuestion: editing(forms.NewQuestionForm, (old, { id, type, label }) =>
		draft.addQuestion(old, Number(id), newQuestion(type, label))
	),
	removeQuestion: editing(forms.RemoveForm, (old, { id }) => draft.removeQuestion(old, id)),
	moveQuestion: editing(forms.MoveForm, (old, { id, direction }) => draft.moveQuestion(old, id, direction)),
	publish: form(forms.OnlyOnceForm, async ({ onceKey }, event) => {
		const editor = personWho(event, forms.mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await publishQuestionnaire(editor, id, onceKey);
		redirect(303, event.url.pathname);
	}),
	close: form(forms.OnlyOnceForm, async (_, event) => {
		const editor = personWho(event, forms.mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await closeQuestionnaire(editor, id);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
