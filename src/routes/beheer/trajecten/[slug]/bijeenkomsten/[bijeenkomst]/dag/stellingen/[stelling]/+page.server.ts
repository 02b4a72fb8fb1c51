import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { bringStatement } from '#lib/meetings/day/bringing.server.ts';
import { CardsForm, ChangeStatementForm } from '#lib/meetings/day/day.ts';
import { changeStatement, findStatement, listStatements } from '#lib/meetings/day/statements.server.ts';
import { countCards, listCards, tallyStatement } from '#lib/meetings/day/tallies.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting, isFinished } = await meetingHere(event);
	const statement = await findStatement(meeting.id, event.params.stelling);
	const number = (await listStatements(meeting.id)).findIndex(({ id }) => id === statement.id) + 1;
	const [tally, cards] = [await tallyStatement(statement.id), await listCards(statement)];
	return { meeting, isFinished, statement, number, tally, cards };
};

export const actions = {
	change: form(ChangeStatementForm, async ({ text }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await changeStatement(editor, meeting.id, event.params.stelling!, text);
		redirect(303, event.url.pathname.replace(/\/[^/]+$/, ''));
	}),
	cards: form(CardsForm, async ({ place, ...counts }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await countCards(editor, meeting.id, event.params.stelling!, place, counts);
		backToPage(event, '#kaarten');
	}),
	bring: form(v.object({}), async (_, event) => {
		const { editor, meeting } = await meetingHere(event);
		await bringStatement(editor, meeting.id, event.params.stelling!);
		backToPage(event);
	})
} satisfies Actions;
