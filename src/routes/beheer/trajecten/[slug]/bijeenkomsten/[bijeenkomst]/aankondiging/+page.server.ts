import { redirect } from '@sveltejs/kit';
import { sealOf } from '#lib/forms/seal.ts';
import { AnnouncementForm, announcementWords } from '#lib/meetings/announcement.ts';
import { announceMeeting } from '#lib/meetings/announcing.server.ts';
import { findAnnouncement } from '#lib/meetings/reading.server.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	const announcement = await findAnnouncement(meeting.id);
	return { meeting, announcement, seal: sealOf(...announcementWords(announcement)) };
};

export const actions = {
	default: form(AnnouncementForm, async ({ basedOn, ...input }, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		await announceMeeting(editor, meeting.id, input, basedOn);
		redirect(303, base);
	})
} satisfies Actions;
