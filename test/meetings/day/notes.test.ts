import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { changeConsultation } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { bringNote, bringNotes, bringStatement, leaveOut } from '#lib/meetings/day/bringing.server.ts';
import { forgetOldFlipCharts, forgetOldNotes } from '#lib/meetings/day/counting.server.ts';
import { closeDay, showResults } from '#lib/meetings/day/days.server.ts';
import { listFlaggedNotes } from '#lib/meetings/day/flagged.server.ts';
import {
	addFlipChart,
	addFlipChartAt,
	listFlipCharts,
	publishFlipChart,
	readFlipChart,
	removeFlipChart
} from '#lib/meetings/day/flip-charts.server.ts';
import { changeNote, listNotes, openTable, removeNote, writeNote } from '#lib/meetings/day/notes.server.ts';
import { readResults } from '#lib/meetings/day/results.server.ts';
import { openStatement } from '#lib/meetings/day/statements.server.ts';
import { meetingNotes } from '#lib/meetings/day/tables.ts';
import { addTables, listTables, removeTable, renameTable } from '#lib/meetings/day/tables.server.ts';
import { countCards, HALL } from '#lib/meetings/day/tallies.server.ts';
import { meetingContributions } from '#lib/meetings/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes } from '#lib/uploads/tables.ts';
import { makePhoto } from '#test/uploads/made.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { letVote, openHall } from './support.ts';

const DAY = 24 * 3600_000;
const write = (code: string, text: string, voices = 3) => writeNote(code, { onceKey: newOnceKey(), text, voices });

test('who has the code of a table writes there, changes and removes, and sees that table only', async () => {
	const { first, second } = await openHall();
	const bus = await write(first.code, 'De bus.');
	const bench = await write(second.code, 'De bank.');
	await changeNote(first.code.toLowerCase(), bus, { text: 'De bus rijdt te weinig.', voices: 5 });
	expect((await openTable(first.code)).notes).toMatchObject([{ text: 'De bus rijdt te weinig.', voices: 5 }]);
	await expect(changeNote(first.code, bench, { text: 'Niets.', voices: 1 })).rejects.toMatchObject({ status: 404 });
	await expect(removeNote(first.code, bench)).rejects.toMatchObject({ status: 404 });
	await removeNote(second.code, bench);
	expect((await openTable(second.code)).notes).toEqual([]);
	await expect(openTable('AAAA-AAAA-AAAAA')).rejects.toMatchObject({ status: 404 });
});

test('a note that is sent twice is there once', async () => {
	const { first } = await openHall();
	const note = { onceKey: newOnceKey(), text: 'De bus.', voices: 1 };
	await Promise.all([1, 2, 3].map(() => writeNote(first.code, note)));
	expect(await db.$count(meetingNotes)).toBe(1);
});

test('the code of a table ends with the day: nobody writes, and nobody reads what was written', async () => {
	const { eva, meeting, first } = await openHall();
	const bus = await write(first.code, 'De bus.');
	await closeDay(eva, meeting.id);
	await expect(write(first.code, 'De bank.')).rejects.toMatchObject({ status: 409 });
	await expect(removeNote(first.code, bus)).rejects.toMatchObject({ status: 409 });
	expect(await openTable(first.code)).toMatchObject({ status: 'closed', notes: [], photos: [] });
});

test('a note becomes inbreng with its table and the number of people, once, and the words stand in one place', async () => {
	const { eva, meeting, first, consultation } = await openHall();
	const bus = await write(first.code, 'Anna zegt: de bus rijdt te weinig.', 7);
	const words = { text: 'De bus rijdt te weinig.', voices: 6 };
	const ids = await Promise.all([1, 2].map(() => bringNote(eva, meeting.id, bus, words)));
	expect(ids[0]).toBe(ids[1]);
	expect(only(await db.select().from(contributions))).toMatchObject({
		...{ channel: 'meeting', consultationId: consultation.id, text: words.text, voices: 6, status: 'public' },
		prompt: 'Avond in de hal'
	});
	expect(only(await db.select().from(meetingContributions))).toMatchObject({ tableName: 'Tafel 1', position: 1 });
	expect(await everythingStored()).not.toContain('Anna zegt');
	await expect(changeNote(first.code, bus, words)).rejects.toMatchObject({ status: 409 });
});

test('all notes of a table become inbreng at once, but for what was left out', async () => {
	const { eva, meeting, first, second } = await openHall();
	for (const text of ['Een.', 'Twee.', 'Drie.']) await write(first.code, text);
	await write(second.code, 'Vier.');
	const three = (await listNotes(meeting.id)).find(({ note }) => note.text === 'Drie.')!.note.id;
	await leaveOut(eva, meeting.id, three, 'Dubbel.');
	await expect(bringNote(eva, meeting.id, three, { text: 'Drie.', voices: 1 })).rejects.toMatchObject({ status: 409 });
	expect(await bringNotes(eva, meeting.id, first.id)).toBe(2);
	expect(await bringNotes(eva, meeting.id, first.id)).toBe(0);
	expect(await db.$count(contributions)).toBe(2);
	await leaveOut(eva, meeting.id, three, '');
	expect(await bringNotes(eva, meeting.id, first.id)).toBe(1);
});

test('rule 11: what was left out is counted in public with its reason, and loses its words later', async () => {
	const { eva, meeting, first } = await openHall();
	const id = await write(first.code, 'Iets over de buren op nummer 7.');
	await leaveOut(eva, meeting.id, id, 'Dit gaat over één huis.');
	await closeDay(eva, meeting.id);
	await showResults(eva, meeting.id);
	const counted = { notes: { all: 1, leftOut: 1, waiting: 0, brought: 0 }, reasons: ['Dit gaat over één huis.'] };
	expect(await readResults(meeting.id)).toMatchObject(counted);
	await at(new Date(now().getTime() + 89 * DAY), forgetOldNotes);
	expect(await everythingStored()).toContain('nummer 7');
	await at(new Date(now().getTime() + 91 * DAY), forgetOldNotes);
	expect(await everythingStored()).not.toContain('nummer 7');
	expect(await readResults(meeting.id)).toMatchObject(counted);
});

test('a note with a name or a telephone number is flagged', async () => {
	const { meeting, first } = await openHall();
	await write(first.code, 'Bel mevrouw Smeets op 06-12345678.');
	await write(first.code, 'De bus rijdt te weinig.');
	const [table] = await listFlaggedNotes(meeting.id);
	expect(table?.waiting.map(({ flags }) => flags.map(({ kind }) => kind))).toEqual([['phone', 'name'], []]);
});

test('a stelling becomes one contribution, with the outcome in words and as many voices as agreed', async () => {
	const { eva, meeting, statement, day } = await openHall(20);
	await expect(bringStatement(eva, meeting.id, statement)).rejects.toMatchObject({ status: 409 });
	await letVote(eva, meeting, statement, day.code, [5, 2, 1]);
	await countCards(eva, meeting.id, statement, HALL, { agree: 6, disagree: 0, unsure: 0 });
	const id = await bringStatement(eva, meeting.id, statement);
	expect(await bringStatement(eva, meeting.id, statement)).toBe(id);
	expect(only(await db.select().from(contributions))).toMatchObject({
		text: '“De hal blijft open.” 11 van de 14 mensen die stemden, waren het eens. 2 waren het oneens en 1 wist het niet.',
		voices: 11
	});
	const cards = { agree: 1, disagree: 0, unsure: 0 };
	await expect(countCards(eva, meeting.id, statement, HALL, cards)).rejects.toMatchObject({ status: 409 });
	await expect(openStatement(eva, meeting.id, statement)).rejects.toMatchObject({ status: 409 });
});

test('with too few voters, or with nobody who agrees, a stelling is nobody’s inbreng', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await letVote(eva, meeting, statement, day.code, [4, 0, 0]);
	await expect(bringStatement(eva, meeting.id, statement)).rejects.toMatchObject({ status: 409 });
	const other = await openHall();
	await letVote(other.eva, other.meeting, other.statement, other.day.code, [0, 5, 0]);
	await expect(bringStatement(other.eva, other.meeting.id, other.statement)).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});

test('a finished consultation takes nothing more of a day', async () => {
	const { eva, meeting, first, consultation } = await openHall();
	const id = await write(first.code, 'De bus.');
	await changeConsultation(eva, consultation.id, { ...consultation, status: 'finished' }, []);
	await expect(bringNote(eva, meeting.id, id, { text: 'De bus.', voices: 1 })).rejects.toMatchObject({ status: 409 });
});

test('a table where somebody wrote stays; another one can go or get another name', async () => {
	const { eva, meeting, first, second } = await openHall();
	await write(first.code, 'De bus.');
	await expect(removeTable(eva, meeting.id, first.id)).rejects.toMatchObject({ status: 409 });
	await renameTable(eva, meeting.id, first.id, 'Tafel Rood');
	await removeTable(eva, meeting.id, second.id);
	await addTables(eva, meeting.id, ['Tafel Rood', 'Tafel 3']);
	expect((await listTables(meeting.id)).map(({ name, notes }) => [name, notes])).toEqual([
		['Tafel Rood', 1],
		['Tafel 3', 0]
	]);
});

const photo = async () => ({
	file: { name: 'flap.png', bytes: await makePhoto('png'), isTooLarge: false },
	alt: 'Meer bomen.'
});

test('rule 10: a photo is for the redactie, until that makes it public with the results', async () => {
	const { eva, meeting, first } = await openHall();
	expect(await addFlipChartAt(first.code, await photo())).toBeUndefined();
	expect(await addFlipChartAt(first.code, await photo()), 'twice is once').toBeUndefined();
	const { id } = only(await listFlipCharts(meeting.id));
	const look = (person?: typeof eva) => readFlipChart(meeting.slug, id, person, 'whole');
	expect((await look(eva)).mediaType).toBe('image/jpeg');
	await expect(look()).rejects.toMatchObject({ status: 404 });
	await publishFlipChart(eva, meeting.id, id, true);
	await expect(look()).rejects.toMatchObject({ status: 404 });
	await closeDay(eva, meeting.id);
	await showResults(eva, meeting.id);
	expect((await look()).isPicture).toBe(true);
	expect((await readResults(meeting.id))?.flipCharts).toMatchObject([{ alt: 'Meer bomen.', table: 'Tafel 1' }]);
	await publishFlipChart(eva, meeting.id, id, false);
	await expect(look(await join('Anna'))).rejects.toMatchObject({ status: 404 });
	await removeFlipChart(eva, meeting.id, id);
	expect(await db.$count(uploadBytes), 'nothing stays of it').toBe(0);
});

test('what is no photo comes back with a sentence', async () => {
	const { eva, meeting, first } = await openHall();
	const file = { name: 'brief.txt', bytes: Buffer.from('Hallo'), isTooLarge: false };
	expect(await addFlipChart(eva, meeting.id, first.id, { file, alt: 'Een brief.' })).toContain('kunnen wij niet lezen');
	expect(await addFlipChart(eva, meeting.id, undefined, { ...(await photo()) })).toBeUndefined();
	await closeDay(eva, meeting.id);
	expect(await addFlipChartAt(first.code, await photo())).toContain('De zaal is dicht');
});

test('the same words twice at one table are one thing', async () => {
	const { eva, meeting, first, second } = await openHall();
	for (const code of [first.code, first.code, second.code]) await write(code, 'De bus.');
	expect(await bringNotes(eva, meeting.id, first.id)).toBe(2);
	await bringNotes(eva, meeting.id, second.id);
	expect((await db.select().from(meetingContributions)).map(({ tableName }) => tableName).toSorted()).toEqual([
		'Tafel 1',
		'Tafel 2'
	]);
});

test('a note that nobody looked at loses its words after 90 days, and everybody reads that', async () => {
	const { eva, meeting, first } = await openHall();
	await write(first.code, 'Mevrouw van nummer 9 zegt het ook.');
	const bus = await write(first.code, 'De bus.');
	await bringNote(eva, meeting.id, bus, { text: 'De bus.', voices: 1 });
	await closeDay(eva, meeting.id);
	await showResults(eva, meeting.id);
	await at(new Date(now().getTime() + 89 * DAY), forgetOldNotes);
	expect(await everythingStored()).toContain('nummer 9');
	await at(new Date(now().getTime() + 91 * DAY), forgetOldNotes);
	expect(await everythingStored()).not.toContain('nummer 9');
	expect(await readResults(meeting.id)).toMatchObject({
		notes: { all: 2, brought: 1, leftOut: 1, waiting: 0 },
		reasons: ['Wij keken hier niet op tijd naar. Daarom zijn de woorden gewist.']
	});
	const { note } = (await listNotes(meeting.id)).find(({ note }) => note.leftOutBecause)!;
	await expect(leaveOut(eva, meeting.id, note.id, ''), 'there is nothing to put back').rejects.toMatchObject({
		status: 409
	});
	expect((await readResults(meeting.id))!.reasons).toHaveLength(1);
});

test('a photo of a flip chart that was not made public goes after 90 days, and one that was stays', async () => {
	const { eva, meeting, first, second } = await openHall();
	for (const [alt, { id }] of [
		['Een bus.', first],
		['Een bank.', second]
	] as const)
		await addFlipChart(eva, meeting.id, id, {
			...{ file: { name: 'flap.jpg', bytes: await makePhoto(), isTooLarge: false }, alt }
		});
	const [bus] = await listFlipCharts(meeting.id);
	await publishFlipChart(eva, meeting.id, bus!.id, true);
	await closeDay(eva, meeting.id);
	await showResults(eva, meeting.id);
	await at(new Date(now().getTime() + 89 * DAY), forgetOldFlipCharts);
	expect(await listFlipCharts(meeting.id)).toHaveLength(2);
	await at(new Date(now().getTime() + 91 * DAY), forgetOldFlipCharts);
	expect(await listFlipCharts(meeting.id)).toMatchObject([{ alt: 'Een bus.' }]);
	expect(await db.$count(uploadBytes)).toBe(1);
});
