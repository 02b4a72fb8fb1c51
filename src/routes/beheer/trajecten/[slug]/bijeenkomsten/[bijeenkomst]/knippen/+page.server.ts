import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { SplitForm } from '#lib/meetings/meeting.ts';
import { splitMinutes } from '#lib/meetings/meetings.server.ts';
import { findMeetingOf, listParts } from '#lib/meetings/reading.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const meeting = await findMeetingOf(id, event.params.bijeenkomst);
	return { meeting, parts: await listParts(meeting.id) };
};

export const actions = {
	default: form(SplitForm, async (parts, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const meeting = await findMeetingOf(consultation.id, event.params.bijeenkomst!);
		await splitMinutes(editor, meeting.id, parts);
		redirect(303, `/beheer/trajecten/${consultation.slug}/bijeenkomsten/${meeting.slug}#inbreng`);
	})
} satisfies Actions;
