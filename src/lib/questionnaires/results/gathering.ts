import { askedIn, type Answerable, type Answers, type Definition } from '../definition.ts';
import { withoutAnswers } from '../engine/piping.ts';
import type { Wijk } from '../types/behaviour.ts';
import { askingOf, type Asking } from './asking.ts';
import { outcomeOf } from './findings.ts';
import type { Outcome } from './outcome.ts';
import type { Sorting } from './sorting.ts';
import { Tally, type View } from './tally.ts';

export interface Numbered {
	id: string;
	number: number;
	definition: Definition;
}

/** Into which group of people somebody belongs, by their answers; a number below `size`. */
export interface Grouping {
	size: number;
	groupOf(answers: Answers): number;
}

export const everybody: Grouping = { size: 1, groupOf: () => 0 };

/**
 * All answers to a vragenlijst, question by question. A question that is the same in several versions is counted once,
 * as the newest asks it; one that is gone or was asked otherwise stands apart, with its versions.
 */
export class Gathering {
	#tallies: Tally[] = [];
	#of = new Map<string, { asking: Asking; byId: Map<string, Tally>; collecting: Tally[] }>();
	/** How many there are, by group. */
	readonly people: Uint32Array;
	readonly grouping: Grouping;
	/** Whether words are kept, for the redactie. */
	readonly collects: boolean;

	constructor(versions: readonly Numbered[], grouping: Grouping = everybody, collects = false) {
		this.grouping = grouping;
		this.collects = collects;
		this.people = new Uint32Array(grouping.size);
		const newest = versions.at(-1)?.number ?? 0;
		for (const { id, number, definition } of [...versions].reverse()) {
			const byId = new Map(
				askedIn(definition).map((one) => [one.id, this.#tallyFor(withoutAnswers(one), number, newest)])
			);
			const collecting = this.collects ? [...byId.values()].filter((tally) => tally.collects) : [];
			this.#of.set(id, { asking: askingOf(definition), byId, collecting });
		}
	}

	/** `day`: on which it was sent. */
	add(versionId: string, answers: Answers, day: string) {
		const { asking, byId, collecting } = this.#of.get(versionId)!;
		const group = this.grouping.groupOf(answers);
		this.people[group]!++;
		for (const { id } of asking(answers, day)) byId.get(id)!.add(answers, group);
		// What only an abandoned way asked is not among the answers that are kept.
		for (const tally of collecting) tally.collect(answers);
	}

	get tallies(): readonly Tally[] {
		return this.#tallies;
	}

	outcomes(
		wijken: readonly Wijk[],
		views: { of?: View; weights?: View; themes?: Sorting['themes'] | undefined } = {}
	): Outcome[] {
		return this.#tallies.map((tally) => outcomeOf(tally, { wijken, ...views }));
	}

	#tallyFor(question: Answerable, number: number, newest: number): Tally {
		const same = this.#tallies.find((tally) => isSame(tally.question, question));
		if (!same) {
			const tally = new Tally(question, this.grouping.size, number === newest ? [] : [number]);
			this.#tallies.push(tally);
			return tally;
		}
		if (same.versions.length) same.versions.unshift(number);
		same.question = withGone(same.question, question);
		return same;
	}
}

/** Whether answers to the one are answers to the other. */
const isSame = (one: Answerable, other: Answerable) =>
	one.id === other.id && one.type === other.type && measureOf(one) === measureOf(other);

function measureOf(question: Answerable) {
	if (question.type === 'scale') return `${question.from} ${question.to}`;
	return question.type === 'points' ? question.total : (('unit' in question && question.unit) ?? '');
}

/** An answer that is no longer offered was still given by people. */
function withGone(newest: Answerable, earlier: Answerable): Answerable {
	if (!('options' in newest) || !('options' in earlier)) return newest;
	const missing = <T extends { id: string }>(now: T[], before: T[]) => [
		...now,
		...before.filter(({ id }) => !now.some((one) => one.id === id))
	];
	const options = missing(newest.options, earlier.options);
	if (newest.type !== 'matrix' || earlier.type !== 'matrix') return { ...newest, options };
	return { ...newest, options, rows: missing(newest.rows, earlier.rows) };
}
