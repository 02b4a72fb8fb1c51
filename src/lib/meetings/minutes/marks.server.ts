import { and, asc, eq, inArray } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Meeting } from '../meeting.ts';
import { findMeetingFor, holdMeetingFor, listAllParts } from '../reading.server.ts';
import { assertTakesMore } from './bringing.server.ts';
import type { Marking, MinutesMark } from './mark.ts';
import { nearest, overlaps, paragraphsOf, trimmed, voicesIn, type Range } from './pieces.ts';
import { placesOf } from './places.ts';
import { minutesMarks } from './tables.ts';

/** What will be inbreng, in the order of the minutes. */
export const listMarks = (meetingId: string): Promise<MinutesMark[]> =>
	db
		.select()
		.from(minutesMarks)
		.where(eq(minutesMarks.meetingId, meetingId))
		.orderBy(asc(minutesMarks.startsAt), asc(minutesMarks.id));

/**
 * Marks words of the minutes as they stand. The same words twice is once; words that share some with others are
 * refused. `basedOn`: the seal of the minutes that the redacteur saw. Returns how many are new.
 */
export async function markWords(editor: Person, meetingId: string, given: Marking[], basedOn?: string) {
	return transaction(async () => {
		const { minutes } = await holdMinutes(editor, meetingId, basedOn);
		const taken = await takenOf(meetingId, minutes);
		const fresh = given
			.map((one) => ({ ...one, ...trimmed(minutes, one) }))
			.filter((one) => !taken.some((other) => other.start === one.start && other.end === one.end));
		fresh.forEach((one, i) => assertFits(one, minutes, [...taken, ...fresh.slice(0, i)]));
		if (fresh.length)
			await db.insert(minutesMarks).values(
				fresh.map(({ start, end, tableName = '', voices = 1 }) => ({
					...{ id: newId(), meetingId, startsAt: start, endsAt: end },
					...{ tableName, voices }
				}))
			);
		return fresh.length;
	});
}

function assertFits(one: Range, minutes: string, others: Range[]) {
	if (one.start >= one.end || one.end > minutes.length) refuse('invalid', 'Deze woorden staan niet in het verslag.');
	if (one.end - one.start > LONGEST) refuse('invalid', 'Dit is langer dan 4.000 tekens. Maak er twee bijdragen van.');
	if (others.some((other) => overlaps(one, other))) refuse('conflict', 'Een deel van deze woorden is al inbreng.');
}

const LONGEST = 4000;

async function holdMinutes(editor: Person, meetingId: string, basedOn?: string): Promise<Meeting> {
	const meeting = await holdMeetingFor(editor, meetingId);
	await assertTakesMore(meeting.consultationId);
	assertUnchanged(basedOn, [meeting.minutes]);
	return meeting;
}

/** What is marked or became inbreng before. */
async function takenOf(meetingId: string, minutes: string): Promise<Range[]> {
	const marks = (await listMarks(meetingId)).map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
	return [...marks, ...placesOf(minutes, await listAllParts(meetingId)).values()];
}

/** Marks what was ticked; a piece in `joins` belongs to the one before it, when that was ticked too. */
export async function markLines(
	editor: Person,
	meetingId: string,
	{ ranges, joins, basedOn }: { ranges: Range[]; joins: number[]; basedOn?: string }
) {
	const { minutes } = await findMeetingFor(editor, meetingId);
	const pieces = paragraphsOf(minutes).flatMap((paragraph) => paragraph.pieces);
	const marks: Required<Marking>[] = [];
	let before = false;
	for (const { start, end, tableName } of pieces) {
		const ticked = ranges.some((range) => range.start === start && range.end === end);
		const last = marks.at(-1);
		if (ticked && before && last && joins.includes(start)) last.end = end;
		else if (ticked) marks.push({ start, end, tableName, voices: 1 });
		before = ticked;
	}
	for (const mark of marks) mark.voices = voicesIn(minutes.slice(mark.start, mark.end));
	if (!marks.length) refuse('conflict', 'Het verslag is intussen veranderd. Kijk opnieuw wat inbreng is.');
	return markWords(editor, meetingId, marks, basedOn);
}

interface Selected extends Omit<Marking, 'start' | 'end'> {
	words: string;
	from?: number | undefined;
	to?: number | undefined;
	basedOn?: string;
}

/** Marks words that were selected, or typed as they stand in the minutes: where they are free. */
export async function markSelected(editor: Person, meetingId: string, selected: Selected) {
	const { minutes } = await findMeetingFor(editor, meetingId);
	const { words, from, to, basedOn, ...who } = selected;
	const range =
		from !== undefined && to !== undefined ? { start: from, end: to } : await find(meetingId, minutes, words);
	return markWords(editor, meetingId, [{ ...who, ...range }], basedOn);
}

async function find(meetingId: string, minutes: string, words: string): Promise<Range> {
	const taken = await takenOf(meetingId, minutes);
	for (let at = nearest(minutes, words, 0); at !== undefined;) {
		const range = { start: at, end: at + words.length };
		if (!taken.some((other) => overlaps(other, range))) return range;
		const next = minutes.indexOf(words, at + 1);
		at = next < 0 ? undefined : next;
	}
	return refuse(
		'invalid',
		'Deze woorden staan zo niet in het verslag, of zijn al inbreng. Neem ze letter voor letter over.'
	);
}

/** Says at which table each was said, and by how many people. */
export async function changeMarks(
	editor: Person,
	meetingId: string,
	changes: Pick<MinutesMark, 'id' | 'tableName' | 'voices'>[]
) {
	return transaction(async () => {
		await holdMeetingFor(editor, meetingId);
		for (const { id, tableName, voices } of changes)
			await db
				.update(minutesMarks)
				.set({ tableName, voices })
				.where(and(eq(minutesMarks.id, id), eq(minutesMarks.meetingId, meetingId)));
	});
}

/** Before it is inbreng a mark just goes; what is inbreng only a moderator hides. */
export async function removeMark(editor: Person, meetingId: string, id: string) {
	await findMeetingFor(editor, meetingId);
	await db.delete(minutesMarks).where(and(eq(minutesMarks.id, id), eq(minutesMarks.meetingId, meetingId)));
}

/** Inside a transaction that changed the minutes: marks go along with their words, and go when those are gone. */
export async function moveMarks(moved: { id: string; range: Range | undefined }[]) {
	if (!moved.length) return;
	const ids = moved.map(({ id }) => id);
	const marks = await db.select().from(minutesMarks).where(inArray(minutesMarks.id, ids)).orderBy(asc(minutesMarks.id));
	await db.delete(minutesMarks).where(inArray(minutesMarks.id, ids));
	const kept = marks.flatMap((mark) => {
		const range = moved.find(({ id }) => id === mark.id)?.range;
		return range ? [{ ...mark, startsAt: range.start, endsAt: range.end }] : [];
	});
	const starts = new Set<number>();
	const once = kept.filter(({ startsAt }) => !starts.has(startsAt) && starts.add(startsAt));
	if (once.length) await db.insert(minutesMarks).values(once);
}
