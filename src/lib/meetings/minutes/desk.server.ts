import { sealOf } from '#lib/forms/seal.ts';
import type { Meeting } from '../meeting.ts';
import { listCorrections } from './corrections.server.ts';
import { listMarks } from './marks.server.ts';
import { countComers, countOpen, countReaders, findReading, isWithOthers, readingPath } from './readings.server.ts';

/** All that the redactie sees of the reading: the code, and the corrections with the words as they stand now. */
export async function readReadingDesk(meeting: Pick<Meeting, 'id' | 'slug' | 'minutes'>, origin: string) {
	const reading = await findReading(meeting.id);
	const corrections = (await listCorrections(meeting.id)).map((correction) => ({
		...correction,
		now:
			correction.startsAt === null || correction.endsAt === null
				? ''
				: meeting.minutes.slice(correction.startsAt, correction.endsAt)
	}));
	return {
		reading,
		corrections,
		seal: sealOf(meeting.minutes),
		link: reading && origin + readingPath(meeting, reading),
		mailed: await countReaders(meeting.id),
		comers: await countComers(meeting.id),
		isOpen: await isWithOthers(meeting.id)
	};
}

export type ReadingDesk = Awaited<ReturnType<typeof readReadingDesk>>;

/** How far the minutes are: what waits, and for whom. */
export async function readDesk({ id }: Pick<Meeting, 'id'>) {
	const marks = await listMarks(id);
	return {
		marks: marks.length,
		voices: marks.reduce((total, { voices }) => total + voices, 0),
		open: await countOpen(id),
		reading: await findReading(id),
		isOpen: await isWithOthers(id)
	};
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
