import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { refuse } from '#lib/errors.ts';
import { arranged, notaIn } from '#lib/imports/notas/carried.ts';
import { createFromNota } from '#lib/imports/notas/making.server.ts';
import { lookAgain, LookForm, MakeForm, previewState, ReadForm } from '#lib/imports/notas/preview.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	personWho(event, mayEdit);
};

export const actions = {
	read: form(ReadForm, async ({ text }, event, files) => {
		personWho(event, mayEdit);
		return lookedAt(await previewState(files.get('file')?.[0], text));
	}),
	look: form(LookForm, async (given, event) => {
		personWho(event, mayEdit);
		return lookedAt(lookAgain(given));
	}),
	make: form(MakeForm, async ({ nota, role, ...given }, event) => {
		const editor = personWho(event, mayEdit);
		const { id: consultationId, slug } = await findConsultation(event.params.slug!, editor);
		const pieces = arranged((notaIn(nota) ?? refuse('invalid')).pieces, role);
		const policy = await createFromNota(editor, { ...given, consultationId, pieces });
		redirect(303, `/beheer/trajecten/${slug}/beleid/${policy.slug}`);
	})
} satisfies Actions;
