import { fail, redirect } from '@sveltejs/kit';
import { copyQuestion } from '#lib/questionnaires/making/copying.ts';
import { changeQuestion, findQuestion, moveQuestionTo, splitPage } from '#lib/questionnaires/making/draft.ts';
import { newName } from '#lib/questionnaires/making/kinds.ts';
import { OptionsForm, PictureForm, QuestionForm } from '#lib/questionnaires/making/question-form.ts';
import { findForMaking, withOptions } from '#lib/questionnaires/making/question.server.ts';
import { placeIn } from '#lib/questionnaires/making/places.ts';
import { addPicture, withPicture } from '#lib/questionnaires/making/picturing.server.ts';
import { takeQuestion } from '#lib/questionnaires/making/removing.ts';
import { AtForm, PlaceForm, SplitForm } from '#lib/questionnaires/making/step-forms.ts';
import { asTyped } from '#lib/questionnaires/making/typing.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { editing, listIn, removing } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, lijst, vraag } = event.params;
	const saved = event.url.searchParams.has('bewaard');
	return { saved, ...(await findForMaking(personWho(event, mayManage), slug, lijst, vraag)) };
};

export const actions = {
	change: editing(QuestionForm, (draft, input) => ({
		draft: changeQuestion(draft, asTyped(findQuestion(draft, input.id).question, input)),
		result: `/vragen/${input.id}?bewaard`
	})),
	options: editing(OptionsForm, (draft, input, { params }) => ({
		draft: withOptions(draft, params.vraag!, input),
		result: `/vragen/${params.vraag!}?bewaard#antwoorden`
	})),
	picture: form(PictureForm, async ({ onceKey, state, option, ...values }, event: RequestEvent, files) => {
		const { editor, id, base } = await listIn(event);
		const question = event.params.vraag;
		const problems = await addPicture(editor, id, { onceKey, state, question, option, values, files });
		if (problems.length) return fail(422, { action: '?/picture', values: { ...values, option, onceKey }, problems });
		redirect(303, `${base}/vragen/${question}?bewaard#afbeeldingen`);
	}),
	removePicture: editing(AtForm, (draft, { id }, { params }) => ({
		draft: withPicture(draft, params.vraag!, id),
		result: `/vragen/${params.vraag!}?bewaard#afbeeldingen`
	})),
	place: editing(PlaceForm, (draft, { id, place }) => {
		const { index, position } = placeIn(place);
		return { draft: moveQuestionTo(draft, id, index, position), result: `#${id}` };
	}),
	split: editing(SplitForm, (draft, { id, title }) => ({ draft: splitPage(draft, id, title), result: `#${id}` })),
	copyQuestion: editing(AtForm, (draft, { id }) => {
		const name = newName('v');
		return { draft: copyQuestion(draft, id, name), result: `/vragen/${name}` };
	}),
	removeQuestion: removing(AtForm, (draft, { id }) => takeQuestion(draft, id))
} satisfies Actions;
