import { expect, test } from 'vitest';
import { contributions } from '#lib/contributions/tables.ts';
import { bringIn } from '#lib/meetings/minutes/bringing.server.ts';
import {
	changeMarks,
	listMarks,
	markLines,
	markSelected,
	markWords,
	removeMark
} from '#lib/meetings/minutes/marks.server.ts';
import { paragraphsOf } from '#lib/meetings/minutes/pieces.ts';
import { publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { readSheet } from '#lib/meetings/minutes/sheet.server.ts';
import { writeMinutes } from '#lib/meetings/minutes/writing.server.ts';
import { findMeetingById, listParts } from '#lib/meetings/reading.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { holdEvening, mark, placeOf } from './evening.ts';

test('minutes fall apart into sentences and items, and a heading is nobody’s words', async () => {
	const { meeting } = await holdEvening();
	const pieces = paragraphsOf(meeting.minutes).flatMap((paragraph) => paragraph.pieces);
	expect(pieces.map(({ start, end }) => meeting.minutes.slice(start, end))).toEqual([
		'De wethouder heet iedereen welkom.',
		'De bus rijdt te weinig.',
		'Dat zeggen er veel (12 mensen).',
		'Meer bankjes.',
		'Een vrouw mist de markt.',
		'Zij wil hem terug.'
	]);
	expect(pieces.map(({ tableName, goesOn }) => [tableName, goesOn])).toEqual([
		['', false],
		['Tafel 3', false],
		['Tafel 3', true],
		['Tafel 3', false],
		['Tafel 3', false],
		['Tafel 3', true]
	]);
	expect(paragraphsOf(' \n\n \t \n')).toEqual([]);
});

test('lines that are ticked and joined are one contribution, with their table and how many said it', async () => {
	const { editor, meeting } = await holdEvening();
	const [, bus, many, benches] = paragraphsOf(meeting.minutes).flatMap((paragraph) => paragraph.pieces);
	await markLines(editor, meeting.id, { ranges: [bus!, many!, benches!], joins: [many!.start] });
	expect((await readSheet(meeting)).marks).toMatchObject([
		{ text: 'De bus rijdt te weinig. Dat zeggen er veel (12 mensen).', tableName: 'Tafel 3', voices: 12 },
		{ text: 'Meer bankjes.', tableName: 'Tafel 3', voices: 1 }
	]);
	expect((await readSheet(meeting)).voices).toBe(13);
});

test('half a sentence becomes inbreng in exactly its words, with its table and its people', async () => {
	const { editor, meeting } = await holdEvening();
	await mark(editor, meeting, 'bus rijdt te weinig', { tableName: 'Tafel 3', voices: 12 });
	await publishMinutes(editor, meeting.id);
	const said = only(await db.select().from(contributions));
	expect(said).toMatchObject({ text: 'bus rijdt te weinig', voices: 12, channel: 'meeting', status: 'public' });
	const { start, end } = placeOf(meeting.minutes, 'bus rijdt te weinig');
	expect(await listParts(meeting.id)).toMatchObject([{ tableName: 'Tafel 3', startsAt: start, endsAt: end }]);
});

test('the same words twice is once, and words that share some with others are refused', async () => {
	const { editor, meeting } = await holdEvening();
	expect(await mark(editor, meeting, 'De bus rijdt te weinig.')).toBe(1);
	expect(await mark(editor, meeting, 'De bus rijdt te weinig.')).toBe(0);
	await expect(mark(editor, meeting, 'te weinig. Dat')).rejects.toMatchObject({ status: 409 });
	await expect(markWords(editor, meeting.id, [{ start: 0, end: 9999 }])).rejects.toMatchObject({ status: 400 });
	await Promise.all([1, 2, 3].map(() => mark(editor, meeting, 'Meer bankjes.')));
	expect(await listMarks(meeting.id)).toHaveLength(2);

	const ids = await publishMinutes(editor, meeting.id);
	expect(ids).toHaveLength(2);
	expect(await publishMinutes(editor, meeting.id)).toEqual([]);
	expect(await mark(editor, meeting, 'Meer bankjes.'), 'it is inbreng already').toBe(0);
	expect(await db.$count(contributions)).toBe(2);
});

test('two who say the same words are two contributions', async () => {
	const { editor, meeting } = await holdEvening('Meer bankjes.\n\nMeer bankjes.');
	await markSelected(editor, meeting.id, { words: 'Meer bankjes.' });
	await markSelected(editor, meeting.id, { words: 'Meer bankjes.' });
	await expect(markSelected(editor, meeting.id, { words: 'Meer bankjes.' })).rejects.toMatchObject({ status: 400 });
	expect(await publishMinutes(editor, meeting.id)).toHaveLength(2);
});

test('a mark that is taken back before publishing is gone, and what is marked gets other numbers', async () => {
	const { editor, meeting } = await holdEvening();
	await mark(editor, meeting, 'Meer bankjes.');
	await mark(editor, meeting, 'Een vrouw mist de markt.');
	const [benches, market] = await listMarks(meeting.id);
	await removeMark(editor, meeting.id, benches!.id);
	await changeMarks(editor, meeting.id, [{ id: market!.id, tableName: 'Tafel 4', voices: 7 }]);
	expect(await listMarks(meeting.id)).toMatchObject([{ tableName: 'Tafel 4', voices: 7 }]);
});

test('marks go along with their words when the minutes are written on, and go when those are gone', async () => {
	const { editor, meeting } = await holdEvening();
	await mark(editor, meeting, 'Meer bankjes.');
	await mark(editor, meeting, 'Een vrouw mist de markt.');
	const longer = meeting.minutes.replace('heet iedereen', 'heet 24 mensen').replace('Een vrouw mist de markt. ', '');
	await writeMinutes(editor, meeting.id, longer);
	const sheet = await readSheet(await findMeetingById(meeting.id));
	expect(sheet.marks.map(({ text }) => text)).toEqual(['Meer bankjes.']);
});

test('rule 10: until the minutes are published nobody learns what was marked', async () => {
	const { editor, meeting } = await holdEvening();
	await mark(editor, meeting, 'Meer bankjes.');
	expect(await db.$count(contributions)).toBe(0);
	for (const person of [await join('Mo', 'moderator'), await join('Anna')])
		await expect(mark(person, meeting, 'De bus')).rejects.toMatchObject({ status: 404 });
});

test('a note of a table becomes inbreng once, and the same words at another table are another', async () => {
	const { editor, meeting } = await holdEvening();
	const notes = [
		{ text: 'Meer licht.', tableName: 'Tafel 1', voices: 5 },
		{ text: ' ' },
		{ text: 'Meer licht.', tableName: 'Tafel 2' }
	];
	const ids = await bringIn(editor, meeting.id, notes);
	expect(ids).toHaveLength(2);
	expect(await bringIn(editor, meeting.id, notes)).toEqual(ids);
	expect(await listParts(meeting.id)).toMatchObject([
		{ tableName: 'Tafel 1', voices: 5, startsAt: null },
		{ tableName: 'Tafel 2', voices: 1, startsAt: null }
	]);
});
