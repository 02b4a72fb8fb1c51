import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { AssignmentForm } from '#lib/agreements/assignment.ts';
import { readAssignmentPage, removeAssignment, saveAssignment } from '#lib/agreements/assignments.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return readAssignmentPage(id, event.params.id);
};

export const actions = {
	save: form(AssignmentForm, async (assignment, event) => {
		const editor = personWho(event, mayEdit);
		await saveAssignment(editor, await findConsultation(event.params.slug!, editor), assignment, event.params.id);
		redirect(303, `${event.url.pathname}?bewaard`);
	}),
	remove: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		const { id, slug } = await findConsultation(event.params.slug!, editor);
		await removeAssignment(editor, id, event.params.id!);
		redirect(303, `/beheer/trajecten/${slug}/opdracht`);
	})
} satisfies Actions;
