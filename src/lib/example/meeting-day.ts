import { at, now } from '#lib/clock.ts';
import { answers } from '#lib/meetings/day/answer.ts';
import { bringNote, bringStatement, leaveOut } from '#lib/meetings/day/bringing.server.ts';
import { countOldVotes } from '#lib/meetings/day/counting.server.ts';
import { closeDay, findPreparedDay, openDay, prepareDay, showResults } from '#lib/meetings/day/days.server.ts';
import { listNotes, writeNote } from '#lib/meetings/day/notes.server.ts';
import { addStatement, closeStatement, openStatement } from '#lib/meetings/day/statements.server.ts';
import { meetingFlipCharts } from '#lib/meetings/day/tables.ts';
import { addTables, listTables } from '#lib/meetings/day/tables.server.ts';
import { countCards, HALL } from '#lib/meetings/day/tallies.server.ts';
import { enterHall, vote } from '#lib/meetings/day/voting.server.ts';
import { findMeeting, type ListedMeeting } from '#lib/meetings/reading.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import { flipChart } from './flip-chart.ts';
import { flipChartOfDay, statementsAhead, statementsOfDay, tablesAhead, tablesOfDay } from './meeting-day-texts.ts';
import { daysAgo, type World } from './world.ts';

/** A meeting that was held, with all that came of its day, and one that is ready for it. */
export async function addMeetingDays(world: World) {
	const { editor } = world.people;
	const held = await findMeeting('wandeling-door-de-hoven', editor);
	const ahead = await findMeeting('koffie-en-plannen-in-waterrijk', editor);
	await at(daysAgo(36), async () => {
		await prepareDay(editor, held.id);
		await addTables(
			editor,
			held.id,
			tablesOfDay.map(({ name }) => name)
		);
		await openDay(editor, held.id);
		await writeNotes(held);
		for (const statement of statementsOfDay) await letVote(world, held, statement);
		await addDrawing(held.id);
		await closeDay(editor, held.id);
		await bringIn(world, held);
		await showResults(editor, held.id);
	});
	await at(daysAgo(30), countOldVotes);
	await at(daysAgo(4), () => makeReady(world, ahead.id));
}

async function makeReady({ people: { editor } }: World, meetingId: string) {
	await prepareDay(editor, meetingId);
	await addTables(editor, meetingId, tablesAhead);
	for (const text of statementsAhead) await addStatement(editor, meetingId, { onceKey: newOnceKey(), text });
}

async function writeNotes(held: ListedMeeting) {
	const codes = new Map((await listTables(held.id)).map(({ name, code }) => [name, code]));
	for (const { name, notes, leftOut } of tablesOfDay) {
		const written = [
			...notes.map(([text, voices]) => ({ text, voices })),
			...(leftOut ? [{ text: leftOut.said, voices: 1 }] : [])
		];
		for (const note of written) await writeNote(codes.get(name)!, { onceKey: newOnceKey(), ...note });
	}
}

async function letVote(
	{ people: { editor }, said }: World,
	held: ListedMeeting,
	{ text, phones, cards, theme }: (typeof statementsOfDay)[number]
) {
	const id = await addStatement(editor, held.id, { onceKey: newOnceKey(), text });
	await openStatement(editor, held.id, id);
	const { code } = await findPreparedDay(held.id);
	for (const [i, answer] of answers.entries())
		for (let voter = 0; voter < phones[i]!; voter++) await vote(held.slug, (await enterHall(code))?.pass, id, answer);
	await closeStatement(editor, held.id, id);
	const [agree, disagree, unsure] = cards;
	await countCards(editor, held.id, id, HALL, { agree, disagree, unsure });
	if (theme) said.push({ contributionId: await bringStatement(editor, held.id, id), theme, thread: null });
}

/** What has a theme became inbreng; the rest still waits, so that there is something to try. */
async function bringIn({ people: { editor }, said }: World, held: ListedMeeting) {
	const themes = new Map(tablesOfDay.flatMap(({ notes }) => notes.map(([text, , theme]) => [text, theme])));
	const reasons = new Map(tablesOfDay.flatMap(({ leftOut }) => (leftOut ? [[leftOut.said, leftOut.because]] : [])));
	for (const { note } of await listNotes(held.id)) {
		const [theme, reason] = [themes.get(note.text), reasons.get(note.text)];
		if (theme) said.push({ contributionId: await bringNote(editor, held.id, note.id, note), theme, thread: null });
		if (reason) await leaveOut(editor, held.id, note.id, reason);
	}
}

/** The drawing was made before: reading photos starts too slowly for who tries the platform for the first time. */
async function addDrawing(meetingId: string) {
	const { width, height, whole, thumbnail } = flipChart;
	const { table: name, alt } = flipChartOfDay;
	const tableId = (await listTables(meetingId)).find((table) => table.name === name)!.id;
	const upload = { id: newId(), name: 'flap-over.webp', width, height, kind: 'webp' as const, size: whole.length };
	const kept = { createdAt: now(), changedAt: now(), keptAt: now() };
	const about = { ownerHash: `bijeenkomst:${tableId}`, place: 'flap', description: alt, hash: upload.id };
	await db.insert(uploads).values({ ...upload, ...about, ...kept });
	await db.insert(uploadBytes).values({ uploadId: upload.id, thumbnail, bytes: whole });
	const row = { id: newId(), meetingId, tableId, uploadId: upload.id, alt };
	await db.insert(meetingFlipCharts).values({ ...row, addedAt: now(), publicAt: now() });
}
