import { suppressSeveral } from '#lib/statistics/several.ts';
import { LEAST_SHOWN, type Shown, suppressList } from '#lib/statistics/suppression.ts';
import type { Bar, Finding, Outcome, OutcomeRow, Said } from './outcome.ts';
import { inClasses, middleOf, pointsShown } from './public-forms.ts';

/**
 * The same for everybody to read: numbers below five are hidden, and what they could be worked out from. Averages are
 * left out where one of their numbers is hidden, words and points always.
 */
export function forEverybody(given: Outcome): Outcome {
	const outcome = inClasses(given).whole;
	const { said, finding } = outcome;
	return { ...outcome, said: saidShown(said), finding: findingShown(outcome, finding), texts: [], points: [] };
}

/**
 * How many answered is no secret, and neither is how many did not: it says nothing about what anybody thinks. What those
 * others said in place of an answer is.
 */
function saidShown({ answered, unknown, refused, skipped }: Said): Said {
	const { cells } = suppressList([unknown ?? 0, refused ?? 0, skipped ?? 0]);
	// Who was asked follows from another answer, which may be hidden.
	return { asked: null, answered, unknown: cells[0]!, refused: cells[1]!, skipped: cells[2]! };
}

function findingShown(outcome: Outcome, finding: Finding): Finding {
	const { question, said } = outcome;
	switch (finding.kind) {
		case 'one':
			return { kind: 'one', bars: barsShown(finding.bars) };
		case 'several':
			return { kind: 'several', bars: severalShown(finding.bars, question, said.answered) };
		case 'steps': {
			const bars = barsShown(finding.bars);
			if (!bars.some(isHidden)) return { ...finding, bars };
			return { kind: 'steps', bars, mean: null, median: null, spread: null, low: null, high: null };
		}
		case 'rows':
			return { kind: 'rows', rows: finding.rows.map(rowShown) };
		case 'ranking':
			return { kind: 'ranking', options: rankingShown(finding.options) };
		case 'points':
			return pointsShown([outcome])[0]!;
		case 'classes': {
			const bars = barsShown(finding.bars);
			return { ...finding, bars, median: middleOf(bars, finding.edges) };
		}
		case 'words':
			// Sorting is work in progress, and read at the inbreng.
			return { kind: 'words', bars: [], sorted: 0 };
		case 'numbers':
			// Only in classes.
			return { kind: 'classes', bars: [], edges: [], median: null };
		default:
			return finding;
	}
}

const isHidden = ({ count }: Bar) => count === null;

/** Shares come from what is shown: a weighted one would tell another story than the number beside it. */
function barsShown(bars: readonly Bar[]): Bar[] {
	const { cells, total } = suppressList(bars.map(({ count }) => count ?? 0));
	return bars.map((bar, i) => shownBar(bar, cells[i]!, total));
}

export const shownBar = (bar: Bar, count: Shown, total: Shown): Bar => ({
	...bar,
	count,
	share: count === null || !total ? null : count / total
});

function severalShown(bars: readonly Bar[], question: Outcome['question'], respondents: number) {
	if (question.type !== 'several') return [...bars];
	const { atLeast = 1, atMost: most, options } = question;
	// Who answered chose one at least; who chose “none of these”, no more than that.
	const least = options.some(({ alone }) => alone) ? 1 : Math.max(1, atLeast);
	const counts = bars.map(({ count }) => count ?? 0);
	const { cells } = suppressSeveral({ counts, respondents, least, ...(most ? { most } : {}) });
	return bars.map((bar, i) => shownBar(bar, cells[i]!, respondents));
}

function rowShown(row: OutcomeRow): OutcomeRow {
	const bars = barsShown(row.bars);
	const answered = row.answered !== null && row.answered >= LEAST_SHOWN ? row.answered : null;
	return { ...row, bars, answered, unknown: null, refused: null };
}

function rankingShown(options: Extract<Finding, { kind: 'ranking' }>['options']) {
	const { cells, total } = suppressList(options.map(({ first }) => first ?? 0));
	const hidden = cells.some((cell) => cell === null);
	return options.map((one, i) => {
		const first = cells[i]!;
		const share = first === null || !total ? null : first / total;
		return { ...one, first, firstShare: share, placed: null, place: hidden ? null : one.place };
	});
}

/** Of an outcome for everybody: whether there is anything that can be shown. */
export function isTold({ said, finding }: Outcome): boolean {
	if (said.answered < LEAST_SHOWN) return false;
	switch (finding.kind) {
		case 'rows':
			return finding.rows.some(({ bars }) => bars.some((bar) => !isHidden(bar)));
		case 'ranking':
			return finding.options.some(({ first }) => first !== null);
		case 'points':
			return finding.options.some(({ mean }) => mean !== null);
		case 'words':
		case 'given':
			return true;
		default:
			return finding.bars.some((bar) => !isHidden(bar));
	}
}

/** Whether something of this is hidden: then who was asked another question because of it may follow from that. */
export function hidesSome({ finding }: Outcome): boolean {
	// Within a class, and behind a mean, few people may stand.
	if (finding.kind === 'classes' || finding.kind === 'points') return true;
	if (finding.kind === 'rows') return finding.rows.some(({ bars }) => bars.some(isHidden));
	if (finding.kind === 'ranking') return finding.options.some(({ first }) => first === null);
	return 'bars' in finding && finding.bars.some(isHidden);
}
