import { redirect } from '@sveltejs/kit';
import { copyPage, copyQuestion } from '#lib/questionnaires/making/copying.ts';
import * as draft from '#lib/questionnaires/making/draft.ts';
import { newName } from '#lib/questionnaires/making/kinds.ts';
import { findOutline } from '#lib/questionnaires/making/outline.server.ts';
import { putBackInto } from '#lib/questionnaires/making/removing.server.ts';
import { takePage, takeQuestion } from '#lib/questionnaires/making/removing.ts';
import * as forms from '#lib/questionnaires/making/step-forms.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { editing, listIn, removing } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, lijst } = event.params;
	const removal = event.url.searchParams.get('weg');
	return { removal, ...(await findOutline(personWho(event, mayManage), slug, lijst, removal)) };
};

export const actions = {
	addPage: editing(forms.PageForm, (old, { title }) => {
		const made = draft.addPage(old, title);
		return { draft: made, result: `#pagina-${made.pages.length}` };
	}),
	movePage: editing(forms.MoveForm, (old, { id, direction }) => ({
		draft: draft.movePage(old, Number(id), direction),
		result: `#pagina-${Number(id) + (direction === 'up' ? 0 : 2)}`
	})),
	copyPage: editing(forms.AtForm, (old, { id }) => ({
		draft: copyPage(old, Number(id)),
		result: `#pagina-${Number(id) + 2}`
	})),
	removePage: removing(forms.AtForm, (old, { id }) => takePage(old, Number(id))),
	moveQuestion: editing(forms.MoveForm, (old, { id, direction }) => ({
		draft: draft.moveQuestion(old, id, direction),
		result: `#${id}`
	})),
	copyQuestion: editing(forms.AtForm, (old, { id }) => {
		const name = newName('v');
		return { draft: copyQuestion(old, id, name), result: `#${name}` };
	}),
	removeQuestion: removing(forms.AtForm, (old, { id }) => takeQuestion(old, id)),
	putBack: form(forms.PutBackForm, async (input, event) => {
		const { editor, id, base } = await listIn(event);
		await putBackInto(editor, id, input);
		redirect(303, base);
	})
} satisfies Actions;
