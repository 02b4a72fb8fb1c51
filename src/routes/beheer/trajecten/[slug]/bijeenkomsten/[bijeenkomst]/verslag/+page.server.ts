import { redirect } from '@sveltejs/kit';
import { sealOf } from '#lib/forms/seal.ts';
import { ErratumForm, MinutesForm } from '#lib/meetings/minutes/minutes-form.ts';
import { correctMinutes, listErrata } from '#lib/meetings/minutes/publishing.server.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, seal: sealOf(meeting.minutes), errata: await listErrata(meeting.id) };
};

export const actions = {
	write: form(MinutesForm, async ({ minutes, basedOn }, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		await writeMinutes(editor, meeting.id, minutes, basedOn);
		redirect(303, `${base}/knippen`);
	}),
	correct: form(ErratumForm, async ({ text }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await correctMinutes(editor, meeting.id, text);
		backToPage(event);
	})
} satisfies Actions;
