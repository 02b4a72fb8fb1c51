import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { isAhead, MeetingForm } from '#lib/meetings/meeting.ts';
import { createMeeting } from '#lib/meetings/meetings.server.ts';
import { listWijkenOf } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	return { neighbourhoods: await listWijkenOf(personWho(event, mayWorkSomewhere)) };
};

export const actions = {
	default: form(MeetingForm, async (input, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const consultation = await findConsultation(event.params.slug!, editor);
		const meeting = await createMeeting(editor, { ...input, consultationId: consultation.id });
		const next = isAhead(meeting, dayOf(now())) ? '/aankondiging' : '';
		redirect(303, `/beheer/trajecten/${consultation.slug}/bijeenkomsten/${meeting.slug}${next}`);
	})
} satisfies Actions;
