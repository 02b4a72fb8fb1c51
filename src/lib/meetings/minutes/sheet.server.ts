import { personalTraces } from '#lib/contributions/traces.ts';
import { sealOf } from '#lib/forms/seal.ts';
import type { Meeting } from '../meeting.ts';
import { listAllParts } from '../reading.server.ts';
import { listMarks } from './marks.server.ts';
import { overlaps, paragraphsOf, type Piece, type Range } from './pieces.ts';
import { placesOf } from './places.ts';

/** A run of words on the sheet: of nobody yet, of a mark, or inbreng already. */
export interface Span {
	start: number;
	text: string;
	/** The number of its mark, from 1. */
	mark?: number;
	isSaid?: boolean;
}

export interface SheetPiece extends Piece {
	text: string;
	spans: Span[];
	/** Some of it is marked, so it cannot be ticked whole. */
	isTaken: boolean;
}

/** The minutes as one marks them: each piece with what is marked in it. */
export async function readSheet(meeting: Pick<Meeting, 'id' | 'minutes'>) {
	const { id, minutes } = meeting;
	const marks = (await listMarks(id)).map((mark, i) => ({
		...mark,
		number: i + 1,
		text: minutes.slice(mark.startsAt, mark.endsAt)
	}));
	const parts = await listAllParts(id);
	const said = [...placesOf(minutes, parts).values()];
	const taken: Taken[] = [
		...marks.map(({ startsAt, endsAt, number }) => ({ start: startsAt, end: endsAt, mark: number })),
		...said.map((range) => ({ ...range, isSaid: true }))
	].toSorted((a, b) => a.start - b.start);
	return {
		seal: sealOf(minutes),
		paragraphs: paragraphsOf(minutes).map(({ heading, start, pieces }) => ({
			...{ heading, start },
			pieces: pieces.map((piece) => withSpans(minutes, piece, taken))
		})),
		marks,
		voices: marks.reduce((total, { voices }) => total + voices, 0),
		parts: parts.length,
		traces: personalTraces(minutes)
	};
}

export type Sheet = Awaited<ReturnType<typeof readSheet>>;

type Taken = Range & Pick<Span, 'mark' | 'isSaid'>;

function withSpans(minutes: string, piece: Piece, taken: Taken[]): SheetPiece {
	const inside = taken.filter((range) => overlaps(range, piece));
	const spans: Span[] = [];
	let from = piece.start;
	for (const { start, end, ...what } of inside) {
		const begin = Math.max(start, from);
		const stop = Math.min(end, piece.end);
		spans.push(
			{ start: from, text: minutes.slice(from, begin) },
			{ start: begin, text: minutes.slice(begin, stop), ...what }
		);
		from = stop;
	}
	spans.push({ start: from, text: minutes.slice(from, piece.end) });
	const shown = spans.filter(({ text }) => text);
	return { ...piece, text: minutes.slice(piece.start, piece.end), spans: shown, isTaken: inside.length > 0 };
}
