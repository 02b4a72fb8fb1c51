import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { ChangeForm } from '#lib/meetings/meeting.ts';
import { changeMeeting, meetingWords } from '#lib/meetings/meetings.server.ts';
import { hasBegun } from '#lib/meetings/when.ts';
import { listWijkenOf } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, meeting } = await meetingHere(event);
	const known = meeting.status === 'published' && !hasBegun(meeting, now());
	return { meeting, known, seal: sealOf(...meetingWords(meeting)), neighbourhoods: await listWijkenOf(editor) };
};

export const actions = {
	default: form(ChangeForm, async ({ basedOn, ...input }, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		await changeMeeting(editor, meeting.id, input, basedOn);
		redirect(303, base);
	})
} satisfies Actions;
