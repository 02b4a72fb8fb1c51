import { LEAST_SHOWN, suppressTable, type Shown } from '#lib/statistics/suppression.ts';
import { forEverybody, shownBar } from './for-everybody.ts';
import type { Bar, Finding, Outcome } from './outcome.ts';
import { inClasses, middleOf, pointsShown } from './public-forms.ts';

export interface SharedOut {
	whole: Outcome;
	parts: Outcome[];
}

/**
 * The outcome of all and of each part for everybody, as one table in which small numbers are hidden: then no part can be
 * worked out from the others and the whole.
 */
export function sharedOut(given: Outcome, givenParts: readonly Outcome[]): SharedOut {
	const { whole, parts } = inClasses(given, givenParts);
	const kind = whole.finding.kind;
	if (kind === 'words' || kind === 'given') return countedOut(whole, parts);
	if (kind === 'points') return pointsOut(whole, parts);
	const lists = parts.map(({ finding }) => barsIn(finding));

	const answered = parts.map(({ said }) => said.answered);
	const tables = barsIn(whole.finding).map((_, at) => {
		const counts = lists.map((list) => list[at]!.map(({ count }) => count ?? 0));
		return kind === 'several' ? severalTable(counts, answered) : suppressTable(counts);
	});
	const build = (outcome: Outcome, row?: number) => {
		const totals = tables.map((table) => (row === undefined ? table.total : table.rowTotals[row]!));
		const shown = tables.map((table, at) => {
			const cells = row === undefined ? table.columnTotals : table.cells[row]!;
			return barsIn(outcome.finding)[at]!.map((bar, i) => shownBar(bar, cells[i]!, totals[at]!));
		});
		return told(outcome, Math.max(0, ...totals.map((total) => total ?? 0)), withBars(outcome.finding, shown));
	};
	return { whole: build(whole), parts: parts.map((part, row) => build(part, row)) };
}

/** Only how many there were. */
function countedOut(whole: Outcome, parts: readonly Outcome[]): SharedOut {
	const { cells } = suppressTable(parts.map(({ said }) => [said.answered]));
	return {
		whole: forEverybody(whole),
		parts: parts.map((part, row) => told(part, cells[row]![0] ?? 0, part.finding))
	};
}

/** Means of parts tell that of the rest: they are told when each part is large enough, and else none. */
function pointsOut(whole: Outcome, parts: readonly Outcome[]): SharedOut {
	const [ofWhole, ...ofParts] = pointsShown([whole, ...parts]);
	const isTold = ofWhole!.kind === 'points' && ofWhole!.options.some(({ mean }) => mean !== null);
	if (!isTold) return { whole: forEverybody(whole), parts: parts.map((part, i) => told(part, 0, ofParts[i]!)) };
	const build = (outcome: Outcome, finding: Finding) => told(outcome, outcome.said.answered, finding);
	return { whole: build(whole, ofWhole!), parts: parts.map((part, i) => build(part, ofParts[i]!)) };
}

const told = (outcome: Outcome, answered: number, finding: Finding): Outcome => ({
	...outcome,
	effective: answered,
	said: { asked: null, answered, unknown: null, refused: null, skipped: null },
	finding,
	texts: [],
	points: []
});

interface Shared {
	cells: Shown[][];
	rowTotals: Shown[];
	columnTotals: Shown[];
	total: Shown;
}

/** Where people could choose more, each answer is a yes or no of its own. A total that one of these hides, all hide. */
function severalTable(counts: number[][], answered: number[]): Shared {
	const each = (counts[0] ?? []).map((_, i) =>
		suppressTable(counts.map((row, part) => [row[i]!, answered[part]! - row[i]!]))
	);
	const together = (totals: Shown[]) => (totals.includes(null) ? null : (totals[0] ?? null));
	return {
		cells: counts.map((_, part) => each.map(({ cells }) => cells[part]![0]!)),
		rowTotals: counts.map((_, part) => together(each.map(({ rowTotals }) => rowTotals[part]!))),
		columnTotals: each.map(({ columnTotals }) => columnTotals[0]!),
		total: together(each.map(({ total }) => total))
	};
}

/** The lists of counts in a finding that a table can be made of. */
function barsIn(finding: Finding): Bar[][] {
	if (finding.kind === 'rows') return finding.rows.map(({ bars }) => bars);
	if (finding.kind === 'ranking')
		return [
			finding.options.map(({ id, label, first, firstShare }) => ({ id, label, count: first, share: firstShare }))
		];
	return 'bars' in finding ? [finding.bars] : [];
}

function withBars(finding: Finding, lists: Bar[][]): Finding {
	const bars = lists[0]!;
	const isWhole = bars.every(({ count }) => count !== null);
	switch (finding.kind) {
		case 'one':
		case 'several':
			return { kind: finding.kind, bars };
		case 'classes':
			return { ...finding, bars, median: middleOf(bars, finding.edges) };
		case 'steps': {
			// Who sees each number can work out the average.
			const none = { mean: null, median: null, spread: null, low: null, high: null };
			return { ...finding, bars, ...(isWhole ? {} : none) };
		}
		case 'rows':
			return {
				kind: 'rows',
				rows: finding.rows.map((row, i) => ({
					...row,
					bars: lists[i]!,
					answered: sumShown(lists[i]!),
					unknown: null,
					refused: null
				}))
			};
		case 'ranking':
			return {
				kind: 'ranking',
				options: finding.options.map((one, i) => {
					const { count, share } = bars[i]!;
					return { ...one, first: count, firstShare: share, placed: null, place: null };
				})
			};
		default:
			return finding;
	}
}

/** The sum, when all is shown. */
function sumShown(bars: readonly Bar[]): Shown {
	const sum = bars.reduce((all, { count }) => all + (count ?? 0), 0);
	return bars.some(({ count }) => count === null) || sum < LEAST_SHOWN ? null : sum;
}
