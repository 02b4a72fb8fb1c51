import * as v from 'valibot';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { publishMeeting } from '#lib/meetings/meetings.server.ts';
import { findMeetingOf, listParts } from '#lib/meetings/reading.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const meeting = await findMeetingOf(id, event.params.bijeenkomst);
	return { meeting, parts: await listParts(meeting.id) };
};

export const actions = {
	publish: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		const meeting = await findMeetingOf(id, event.params.bijeenkomst!);
		await publishMeeting(editor, meeting.id);
		backToPage(event);
	})
} satisfies Actions;
