import { redirect } from '@sveltejs/kit';
import { AssignmentForm } from '#lib/agreements/assignment.ts';
import { listAssignments, readAssignmentChoices, saveAssignment } from '#lib/agreements/assignments.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { assignments: await listAssignments(id), ...(await readAssignmentChoices(id)) };
};

export const actions = {
	save: form(AssignmentForm, async (assignment, event) => {
		const editor = personWho(event, mayEdit);
		const id = await saveAssignment(editor, await findConsultation(event.params.slug!, editor), assignment);
		redirect(303, `${event.url.pathname}/${id}`);
	})
} satisfies Actions;
