import type { Answerable, Answers } from '../definition.ts';
import { otherKey } from '../types/choice.ts';
import { single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import { pointKey, streetKey } from '../types/place.ts';
import { noteAnswer, type State } from './slots.ts';

/** Which people to look at, and for how many each counts: by group. Without it everybody, once. */
export type View = readonly number[] | undefined;

const MOST_TEXTS = 100;
const MOST_POINTS = 2000;

/**
 * What people said to one question, counted slot by slot and for each group of people apart: so that weights, and the
 * outcome of a part of them, need no second reading of a hundred thousand answers.
 */
export class Tally {
	readonly texts: string[] = [];
	readonly points: string[] = [];
	/** May take over answers that earlier versions offered. */
	question: Answerable;
	readonly groups: number;
	/** The numbers of the versions, when the newest does not ask it so. */
	readonly versions: number[];
	#slots = new Map<string, Uint32Array>();
	#states: Record<State, Uint32Array>;

	constructor(question: Answerable, groups: number, versions: number[] = []) {
		this.question = question;
		this.groups = groups;
		this.versions = versions;
		const none = () => new Uint32Array(groups);
		this.#states = { answered: none(), skipped: none(), unknown: none(), refused: none() };
	}

	add(answers: Answers, group: number) {
		const state = noteAnswer(this.question, answers, (slot) => {
			let counts = this.#slots.get(slot);
			if (!counts) this.#slots.set(slot, (counts = new Uint32Array(this.groups)));
			counts[group]!++;
		});
		this.#states[state][group]!++;
	}

	/** Whether there may be something to collect. */
	get collects(): boolean {
		const { question } = this;
		if (question.type === 'one' || question.type === 'several') return question.options.some(({ other }) => other);
		return question.type === 'place' || (question.type === 'open' && question.inward === true);
	}

	/** Keeps words and points, for who may read them. */
	collect(answers: Answers) {
		const { type, id } = this.question;
		if (type === 'one' || type === 'several') this.#keep(single(answers[otherKey(id)]));
		else if (type === 'place') {
			this.#keep(single(answers[streetKey(id)]));
			const point = single(answers[pointKey(id)]);
			if (point && this.points.length < MOST_POINTS) this.points.push(point);
		} else if (type === 'open' && this.question.inward && !escapeIn(answers[id])) this.#keep(single(answers[id]));
	}

	/** The slots that occurred. */
	get slots(): string[] {
		return [...this.#slots.keys()];
	}

	/** How many people, each counted for as much as the view says. */
	of(slot: string, view?: View): number {
		return sum(this.#slots.get(slot), view);
	}

	/** The people behind a slot with the weight that each of them has, group by group. */
	weighed(slot: string, of: View, view: View): { people: number; weight: number }[] {
		const counts = this.#slots.get(slot) ?? [];
		return [...counts].flatMap((people, i) =>
			people && (!of || of[i]) ? [{ people, weight: view ? view[i]! : 1 }] : []
		);
	}

	state(state: State, view?: View): number {
		return sum(this.#states[state], view);
	}

	/** How many people without weights would be as exact (Kish 1965, §11.7). */
	effective(view: View): number {
		const answered = this.#states.answered;
		if (!view) return sum(answered);
		const squares = answered.reduce((all, people, i) => all + people * view[i]! ** 2, 0);
		return squares ? sum(answered, view) ** 2 / squares : 0;
	}

	#keep(text: string) {
		if (text && this.texts.length < MOST_TEXTS) this.texts.push(text);
	}
}

function sum(counts: Uint32Array | undefined, view?: View) {
	if (!counts) return 0;
	let all = 0;
	for (let i = 0; i < counts.length; i++) all += counts[i]! * (view ? view[i]! : 1);
	return all;
}
