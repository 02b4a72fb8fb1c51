import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findTreeFor, nextYearOf, openEdition } from '#lib/wishes/editions.server.ts';
import { EditionForm } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const consultation = await findConsultation(event.params.slug, editor);
	const tree = await findTreeFor(editor, consultation.id, event.params.plek);
	return { consultation, tree, year: await nextYearOf(tree.id, now().getFullYear()) };
};

export const actions = {
	default: form(EditionForm, async (given, event) => {
		const editor = personWho(event, mayEdit);
		const { id: consultationId, slug } = await findConsultation(event.params.slug!, editor);
		const tree = await findTreeFor(editor, consultationId, event.params.plek!);
		const { year } = await openEdition(editor, { ...tree, ...given, consultationId });
		redirect(303, `/beheer/trajecten/${slug}/wensboom/${tree.slug}/${year}`);
	})
} satisfies Actions;
