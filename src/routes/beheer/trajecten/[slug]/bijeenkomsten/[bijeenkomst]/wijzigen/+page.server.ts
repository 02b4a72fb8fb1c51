import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { ChangeForm } from '#lib/meetings/meeting.ts';
import { changeMeeting, meetingWords } from '#lib/meetings/meetings.server.ts';
import { findMeetingOf } from '#lib/meetings/reading.server.ts';
import { hasBegun } from '#lib/meetings/when.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const meeting = await findMeetingOf(id, event.params.bijeenkomst);
	const known = meeting.status === 'published' && !hasBegun(meeting, now());
	return { meeting, known, seal: sealOf(...meetingWords(meeting)), neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(ChangeForm, async ({ basedOn, ...input }, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const meeting = await findMeetingOf(consultation.id, event.params.bijeenkomst!);
		await changeMeeting(editor, meeting.id, input, basedOn);
		redirect(303, `/beheer/trajecten/${consultation.slug}/bijeenkomsten/${meeting.slug}`);
	})
} satisfies Actions;
