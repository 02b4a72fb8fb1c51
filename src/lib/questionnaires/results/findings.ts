import { asDate } from '#lib/text/dates.ts';
import { totalOf } from '#lib/statistics/totals.ts';
import { weightedQuantile, weightedQuartiles } from '#lib/statistics/weighted.ts';
import type { Answerable, OpenQuestion, ScaleQuestion } from '../definition.ts';
import type { Wijk } from '../types/behaviour.ts';
import { asAnswer } from '../types/escapes.ts';
import { placesOf } from '../types/ranking.ts';
import { stepsOf } from '../types/scale.ts';
import { binsOf } from './bins.ts';
import { stepLabel } from './labels.ts';
import { edgeOf, type Bar, type Counted, type Finding, type Outcome } from './outcome.ts';
import { SORTED, slotOf } from './slots.ts';
import type { Sorting } from './sorting.ts';
import type { Tally, View } from './tally.ts';

interface Looking {
	wijken: readonly Wijk[];
	/** Under which open answers can stand. */
	themes?: Sorting['themes'] | undefined;
	/** Who is looked at: 1 for each group that takes part, 0 for the others. */
	of?: View;
	/** For how many each group counts. */
	weights?: View;
}

/** What came out of one question. Numbers of people are always whole people; shares and means follow the weights. */
export function outcomeOf(tally: Tally, { wijken, themes = [], of, weights }: Looking): Outcome {
	const { question, versions, texts, points } = tally;
	const [answered, unknown, refused, skipped] = (['answered', 'unknown', 'refused', 'skipped'] as const).map((state) =>
		tally.state(state, of)
	) as [number, number, number, number];
	const said = { asked: answered + unknown + refused + skipped, answered, unknown, refused, skipped };
	const view = weights && of ? weights.map((weight, i) => weight * of[i]!) : (weights ?? of);
	return {
		key: versions.length ? `${question.id}-v${versions.join('-')}` : question.id,
		question,
		versions,
		said,
		effective: tally.effective(view),
		finding:
			question.type === 'open'
				? themesFound(themes, new Seen(tally, of, view))
				: findingOf(question, new Seen(tally, of, view), wijken),
		texts,
		points
	};
}

/** A tally, through a view. */
class Seen {
	readonly tally: Tally;
	readonly of: View;
	readonly view: View;

	constructor(tally: Tally, of: View, view: View) {
		this.tally = tally;
		this.of = of;
		this.view = view;
	}

	count = (slot: string) => this.tally.of(slot, this.of);
	weight = (slot: string) => this.tally.of(slot, this.view);
	/** A number that people gave, with their weights. */
	weighed = (value: number) =>
		this.tally.weighed(String(value), this.of, this.view).map((group) => ({ ...group, value }));
	bar = (id: string, label: string, all = this.tally.state('answered', this.view), slot = id): Bar => ({
		id,
		label,
		count: this.count(slot),
		share: all ? this.weight(slot) / all : 0
	});
}

function findingOf(question: Exclude<Answerable, OpenQuestion>, seen: Seen, wijken: readonly Wijk[]): Finding {
	const met = () => seen.tally.slots.filter((slot) => seen.count(slot)).toSorted();
	switch (question.type) {
		case 'one':
		case 'several':
			return { kind: question.type, bars: question.options.map(({ id, label }) => seen.bar(id, label)) };
		case 'neighbourhood':
		case 'place':
			return { kind: 'one', bars: wijken.map(({ id, name }) => seen.bar(id, name)) };
		case 'postcode':
			return { kind: 'one', bars: met().map((code) => seen.bar(code, code)) };
		case 'date':
			return { kind: 'one', bars: met().map((month) => seen.bar(month, monthName(month))) };
		case 'scale':
			return stepsFound(question, seen);
		case 'matrix':
			return rowsFound(question, seen);
		case 'ranking':
			return rankingFound(question, seen);
		case 'points':
			return {
				kind: 'points',
				total: question.total,
				options: question.options.map(({ id, label }) => ({ id, label, ...pointsOf(id, seen) }))
			};
		case 'number':
			return numbersFound(question.unit, seen);
		default:
			return { kind: 'given' };
	}
}

/** The themes that were met, those of most people first; shares are of what was sorted. */
function themesFound(themes: Sorting['themes'], seen: Seen): Finding {
	const all = seen.weight(SORTED);
	const bars = themes.map(({ id, name }) => seen.bar(id, name, all)).filter(({ count }) => count);
	return { kind: 'words', sorted: seen.count(SORTED), bars: bars.toSorted((a, b) => b.count! - a.count!) };
}

const monthName = (month: string) => asDate(`${month}-01`).replace(/^\d+ /, '');

function stepsFound(question: ScaleQuestion, seen: Seen): Finding {
	const steps = stepsOf(question);
	const bars = steps.map((step) => seen.bar(String(step), stepLabel(question, step)));
	const weights = steps.map((step) => seen.weight(String(step)));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	if (!all) return { kind: 'steps', bars, mean: null, median: null, spread: null, low: null, high: null };
	const over = (values: number[]) => values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / all;
	const mean = over(steps);
	const edge = edgeOf(steps.length);
	return {
		kind: 'steps',
		bars,
		mean,
		median: weightedQuantile(steps.flatMap(seen.weighed), 0.5),
		spread: Math.sqrt(over(steps.map((step) => (step - mean) ** 2))),
		low: over(steps.map((_, i) => Number(i < edge))),
		high: over(steps.map((_, i) => Number(i >= steps.length - edge)))
	};
}

function rowsFound(question: Extract<Answerable, { type: 'matrix' }>, seen: Seen): Finding {
	const rows = question.rows.map((row) => {
		const at = (option: string) => slotOf(row.id, option);
		const sumOf = (count: (slot: string) => number) => question.options.reduce((sum, { id }) => sum + count(at(id)), 0);
		const all = sumOf(seen.weight);
		return {
			...row,
			answered: sumOf(seen.count),
			unknown: seen.count(at(asAnswer('unknown'))),
			refused: seen.count(at(asAnswer('refused'))),
			bars: question.options.map(({ id, label }) => seen.bar(id, label, all, at(id)))
		};
	});
	return { kind: 'rows', rows };
}

function rankingFound(question: Extract<Answerable, { type: 'ranking' }>, seen: Seen): Finding {
	const places = Array.from({ length: placesOf(question) }, (_, i) => i + 1);
	const all = seen.tally.state('answered', seen.view);
	const options = question.options.map(({ id, label }) => {
		const placed = places.reduce((sum, place) => sum + seen.count(slotOf(id, place)), 0);
		const weight = places.reduce((sum, place) => sum + seen.weight(slotOf(id, place)), 0);
		const sum = places.reduce((total, place) => total + place * seen.weight(slotOf(id, place)), 0);
		const first = seen.bar(id, label, all, slotOf(id, 1));
		return { id, label, first: first.count, firstShare: first.share, placed, place: weight ? sum / weight : null };
	});
	return { kind: 'ranking', options };
}

function pointsOf(option: string, seen: Seen) {
	const all = seen.tally.state('answered', seen.view);
	const start = slotOf(option, '');
	const slots = seen.tally.slots
		.filter((slot) => slot.startsWith(start))
		.map((slot) => ({ slot, points: Number(slot.slice(start.length)) }));
	const sum = totalOf(slots.map(({ slot, points }) => points * seen.weight(slot)));
	const givers = totalOf(slots.filter(({ points }) => points > 0).map(({ slot }) => seen.count(slot)));
	return { mean: all ? sum / all : null, givers };
}

/** The groups say how many people there are; shares, the mean and the quartiles follow the weights. */
function numbersFound(unit: string | undefined, seen: Seen): Finding {
	const given = seen.tally.slots.map(Number).flatMap(seen.weighed);
	const all = totalOf(given.map(({ people, weight }) => people * weight));
	const values = valuesAmong(given);
	if (!all) return { kind: 'numbers', bars: [], values: [], quartiles: null, mean: null };
	const bars = binsOf(values, unit).map(({ label, count }, i) => ({ id: String(i), label, count, share: null }));
	const mean = totalOf(given.map(({ value, people, weight }) => value * people * weight)) / all;
	return { kind: 'numbers', bars, values, mean, quartiles: weightedQuartiles(given) };
}

/** Each number once with how many gave it, from low to high. */
function valuesAmong(given: readonly { value: number; people: number }[]): Counted[] {
	const counts = new Map<number, number>();
	for (const { value, people } of given) counts.set(value, (counts.get(value) ?? 0) + people);
	return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => a.value - b.value);
}
