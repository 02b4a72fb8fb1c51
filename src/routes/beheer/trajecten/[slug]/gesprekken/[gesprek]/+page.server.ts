import * as v from 'valibot';
import { sealOf } from '#lib/forms/seal.ts';
import { readSheet } from '#lib/meetings/minutes/sheet.server.ts';
import { MinutesForm } from '#lib/meetings/minutes/minutes-form.ts';
import { bringMarks } from '#lib/meetings/minutes/publishing.server.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import { listParts } from '#lib/meetings/reading.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { talkHere } from '#lib/web/meeting.ts';
import { secretFor } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting: talk } = await talkHere(event);
	const { traces, marks } = await readSheet(talk);
	const secret = talk.code ? secretFor(event, talk.code) : undefined;
	const seen = { traces, marks: marks.length, seal: sealOf(talk.minutes), origin: event.url.origin };
	return { talk, ...seen, secret, parts: await listParts(talk.id) };
};

export const actions = {
	write: form(MinutesForm, async ({ minutes, basedOn }, event) => {
		const { editor, meeting } = await talkHere(event);
		await writeMinutes(editor, meeting.id, minutes, basedOn);
		backToPage(event);
	}),
	bring: form(v.object({}), async (_, event) => {
		const { editor, meeting } = await talkHere(event);
		await bringMarks(editor, meeting.id);
		backToPage(event);
	})
} satisfies Actions;
