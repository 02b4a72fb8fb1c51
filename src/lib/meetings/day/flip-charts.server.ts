import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { type GivenFile, receivePicture } from '#lib/uploads/receiving.server.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { eraseUploads, keepUploads, readUploadFor } from '#lib/uploads/uploads.server.ts';
import { mayRun, maySee } from '../meeting.ts';
import { findMeeting, findMeetingFor } from '../reading.server.ts';
import { changeDay, findPreparedDay, recordOf } from './days.server.ts';
import { atTable } from './notes.server.ts';
import { findTable, findTableByCode } from './tables.server.ts';
import { meetingFlipCharts, meetingTables } from './tables.ts';

interface Photo {
	file: GivenFile;
	alt: string;
}

/** In pixels, on the long side: handwriting stays readable. */
const LONG_SIDE = 1600;
const PLACE = 'flap';

/** Who runs the day adds a photo of a flip chart. Gives a sentence on what is wrong with the file, or nothing. */
export async function addFlipChart(editor: Person, meetingId: string, tableId: string | undefined, photo: Photo) {
	await findMeetingFor(editor, meetingId);
	await findPreparedDay(meetingId);
	if (tableId) await findTable(meetingId, tableId);
	const received = await clean(tableId ?? meetingId, photo);
	if ('problem' in received) return received.problem;
	await changeDay(editor, meetingId, () => keep(meetingId, tableId ?? null, received, photo.alt));
	return undefined;
}

/** The same by who has the code of a table, while the hall is open. */
export async function addFlipChartAt(code: string, photo: Photo) {
	const { table, status } = (await findTableByCode(code)) ?? refuse('not_found');
	if (status !== 'open') return 'De zaal is dicht. Geef de foto aan de medewerker van de gemeente in de zaal.';
	const received = await clean(table.id, photo);
	if ('problem' in received) return received.problem;
	await atTable(code, (tableId, meetingId) => keep(meetingId, tableId, received, photo.alt));
	return undefined;
}

const ownerOf = (id: string) => `bijeenkomst:${id}`;

async function clean(of: string, { file, alt }: Photo) {
	const ownerHash = ownerOf(of);
	const received = await receivePicture({
		ownerHash,
		place: PLACE,
		file,
		description: alt.slice(0, 200),
		longSide: LONG_SIDE
	});
	return 'problem' in received ? received : { ...received, ownerHash };
}

/** The same photo a second time is there already. */
async function keep(
	meetingId: string,
	tableId: string | null,
	{ id: uploadId, ownerHash }: { id: string; ownerHash: string },
	alt: string
) {
	await keepUploads([uploadId], ownerHash);
	const row = { id: newId(), meetingId, tableId, uploadId, alt, addedAt: now() };
	await db.insert(meetingFlipCharts).values(row).onConflictDoNothing();
}

export const listFlipCharts = (meetingId: string) =>
	db
		.select({
			...{ id: meetingFlipCharts.id, alt: meetingFlipCharts.alt, publicAt: meetingFlipCharts.publicAt },
			...{ table: meetingTables.name, width: uploads.width, height: uploads.height }
		})
		.from(meetingFlipCharts)
		.innerJoin(uploads, eq(uploads.id, meetingFlipCharts.uploadId))
		.leftJoin(meetingTables, eq(meetingTables.id, meetingFlipCharts.tableId))
		.where(eq(meetingFlipCharts.meetingId, meetingId))
		.orderBy(asc(meetingFlipCharts.id));

/** Everybody sees it from now on, or nobody but the redactie any more. */
export const publishFlipChart = (editor: Person, meetingId: string, id: string, isPublic: boolean) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		await find(meetingId, id);
		const publicAt = isPublic ? now() : null;
		await db.update(meetingFlipCharts).set({ publicAt }).where(eq(meetingFlipCharts.id, id));
		await recordOf(isPublic ? 'photo.shown' : 'photo.unshown', meeting, editor, { photoId: id });
	});

/** Nothing stays of it, as when somebody is on it after all. */
export const removeFlipChart = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const { uploadId } = await find(meetingId, id);
		await eraseUploads([uploadId]);
		await recordOf('photo.removed', meeting, editor, { photoId: id });
	});

async function find(meetingId: string, id: string) {
	const [found] = await db
		.select()
		.from(meetingFlipCharts)
		.where(and(eq(meetingFlipCharts.id, id), eq(meetingFlipCharts.meetingId, meetingId)));
	return found ?? refuse('not_found');
}

/** A photo for who may see it: everybody when it is public and so are the results, and else who runs the day. */
export async function readFlipChart(slug: string, id: string, person: Person | undefined, part: 'whole' | 'thumbnail') {
	const meeting = await findMeeting(slug, person);
	const { uploadId, publicAt } = await find(meeting.id, id);
	const { shownAt } = await findPreparedDay(meeting.id);
	const isPublic = !!publicAt && !!shownAt && maySee(undefined, meeting, meeting.consultation);
	if (!isPublic && !mayRun(person, meeting, meeting.consultation)) return refuse('not_found');
	return readUploadFor(async ({ place }) => place === PLACE, uploadId, part);
}
