import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { ChosenStatement } from '#lib/meetings/day/day.ts';
import { closeDay, openDay, prepareDay, showLive, showResults } from '#lib/meetings/day/days.server.ts';
import { readDesk } from '#lib/meetings/day/desk.server.ts';
import { closeStatement, openStatement } from '#lib/meetings/day/statements.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting, isFinished } = await meetingHere(event);
	return { meeting, isFinished, desk: await readDesk(meeting.id) };
};

type Step = (editor: Awaited<ReturnType<typeof meetingHere>>['editor'], meetingId: string) => Promise<unknown>;

const step = (work: Step) =>
	form(v.object({}), async (_, event: RequestEvent) => {
		const { editor, meeting } = await meetingHere(event);
		await work(editor, meeting.id);
		backToPage(event);
	});

export const actions = {
	prepare: step(prepareDay),
	open: step(openDay),
	close: step(closeDay),
	show: step(showResults),
	live: form(v.object({ live: field.checked }), async ({ live }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await showLive(editor, meeting.id, live);
		backToPage(event);
	}),
	vote: form(ChosenStatement, async ({ statement }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await openStatement(editor, meeting.id, statement);
		backToPage(event);
	}),
	stop: form(ChosenStatement, async ({ statement }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await closeStatement(editor, meeting.id, statement);
		backToPage(event);
	})
} satisfies Actions;
