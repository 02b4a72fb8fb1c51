import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { ChangeForm } from '#lib/meetings/meeting.ts';
import { changeMeeting, findMeetingOf } from '#lib/meetings/meetings.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { meeting: await findMeetingOf(id, event.params.bijeenkomst), neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(ChangeForm, async (input, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const meeting = await findMeetingOf(consultation.id, event.params.bijeenkomst!);
		await changeMeeting(editor, meeting.id, input);
		redirect(303, `/beheer/trajecten/${consultation.slug}/bijeenkomsten/${meeting.slug}`);
	})
} satisfies Actions;
