import type { ParagraphVersion } from '#lib/policies/policy.ts';
import { newId } from '#lib/storage/ids.ts';
import { keyOf, sameWords, type Piece } from './policy-markdown.ts';
import { matchPieces } from './policy-matching.ts';

export type Row = Pick<ParagraphVersion, 'paragraphId' | 'position' | 'kind' | 'text' | 'formalText' | 'removed'>;

type Texts = Pick<Row, 'kind' | 'text' | 'formalText'>;

type Change = Partial<Pick<ParagraphVersion, 'cause' | 'causeText' | 'splitFromId' | 'mergedIntoId'>>;
export type NextRow = Row & Change;

/** The rows of the version that a file makes out of the one before; `why`: the cause of what differs. */
export function nextRows(before: Row[], pieces: Piece[], why: string): { rows: NextRow[]; news: NextRow[] } {
	const matches = matchPieces(before, pieces);
	const ids = matches.map((i) => (i === undefined ? newId() : before[i]!.paragraphId));
	const explain = (old: Row | undefined, fresh: Texts): Change => {
		const isSameFormal = old?.formalText === fresh.formalText;
		if (!before.length || (old?.text === fresh.text && isSameFormal)) return {};
		return old && keyOf(old) === keyOf(fresh) && isSameFormal
			? { cause: 'editorial', causeText: 'Alleen een documentnummer of de opmaak is anders.' }
			: { cause: 'municipality', causeText: why };
	};

	const standing = pieces.map((piece, j): NextRow => {
		const old = before[matches[j] ?? -1];
		// White space alone is no change: the reader sees the same.
		const { text, formalText = '' } = old && sameWords(old, piece) ? old : piece;
		const splitFromId = old ? null : wholeOf(piece, j, { before, matches, ids });
		return {
			...{ paragraphId: ids[j]!, position: 0, kind: piece.kind, text, formalText, removed: false, splitFromId },
			...explain(old, { kind: piece.kind, text, formalText })
		};
	});
	const place = new Map(matches.flatMap((i, j) => (i === undefined ? [] : [[i, j] as const])));
	const rows = withRemoved(before, standing, place).map((row, i) => ({
		...row,
		position: i + 1,
		...(row.removed ? { cause: 'municipality' as const, causeText: why } : {})
	}));
	return { rows, news: standing.filter((_, j) => matches[j] === undefined) };
}

interface Matched {
	before: Row[];
	matches: (number | undefined)[];
	ids: string[];
}

/** The neighbour whose old text holds this new piece: it was split off from it. */
function wholeOf(piece: Piece, j: number, { before, matches, ids }: Matched) {
	const whole = [j - 1, j + 1].find((k) => contains(before[matches[k] ?? -1], piece));
	return whole === undefined ? null : ids[whole]!;
}

/** What is gone stands behind what it stood behind; held by a neighbour, it was merged into it. */
function withRemoved(before: Row[], standing: NextRow[], place: Map<number, number>): NextRow[] {
	const behind = new Map<number, NextRow[]>();
	let last = -1;
	before.forEach((row, i) => {
		last = place.get(i) ?? last;
		if (place.has(i)) return;
		const into = [i - 1, i + 1].map((k) => standing[place.get(k) ?? -1]).find((neighbour) => contains(neighbour, row));
		const gone = { ...row, removed: true, mergedIntoId: into?.paragraphId ?? null };
		behind.set(last, [...(behind.get(last) ?? []), gone]);
	});
	return [...(behind.get(-1) ?? []), ...standing.flatMap((row, j) => [row, ...(behind.get(j) ?? [])])];
}

/** In characters: a shorter piece is found anywhere. */
const LONG_ENOUGH = 40;

function contains(whole: Piece | undefined, part: Piece) {
	const key = keyOf(part);
	return (
		!!whole &&
		key.length > LONG_ENOUGH &&
		keyOf(whole) !== key &&
		keyOf(whole).includes(key.slice(part.kind.length + 1))
	);
}
