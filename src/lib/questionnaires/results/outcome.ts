import { asNumber, counted } from '#lib/text/numbers.ts';
import { askedIn, type Answerable as Question, type Answers, type Definition } from '../definition.ts';
import type { Wijk } from '../types/behaviour.ts';
import { chosen } from '../types/choice.ts';
import { stepsOf } from '../types/scale.ts';

export interface Outcome {
	question: Question;
	/** How many of those who were asked gave an answer. */
	answered: number;
	/** How often each possible answer was given; nothing for an open question. */
	counts: { label: string; count: number; percent: number; unseen?: true }[];
	/** Of a scale. */
	average?: number;
}

export class Tally {
	#questions = new Map<string, Question>();
	#counts = new Map<string, Map<string, number>>();
	#answered = new Map<string, number>();

	/** A question that also stands in an earlier version is asked as the newest one asks it; its answers add up. */
	constructor(definitions: Definition[]) {
		for (const definition of [...definitions].reverse())
			for (const question of askedIn(definition)) this.#learn(question);
	}

	add(answers: Answers) {
		for (const [id, answer] of Object.entries(answers)) {
			if (!answer.length) continue;
			this.#answered.set(id, (this.#answered.get(id) ?? 0) + 1);
			if (this.#questions.get(id)?.type === 'open') continue;
			const counts = this.#counts.get(id) ?? new Map<string, number>();
			for (const one of chosen(answers, id)) counts.set(one, (counts.get(one) ?? 0) + 1);
			this.#counts.set(id, counts);
		}
	}

	outcomes(wijken: Wijk[]): Outcome[] {
		return [...this.#questions.values()].map((question) => this.#outcome(question, wijken));
	}

	#learn(question: Question) {
		const known = this.#questions.get(question.id);
		if (!known) return void this.#questions.set(question.id, question);
		if (!('options' in known) || !('options' in question)) return;
		// An answer that is no longer offered was still given by people.
		const gone = question.options.filter(({ id }) => !known.options.some((option) => option.id === id));
		this.#questions.set(known.id, { ...known, options: [...known.options, ...gone] });
	}

	#outcome(question: Question, wijken: Wijk[]): Outcome {
		const answered = this.#answered.get(question.id) ?? 0;
		const given = this.#counts.get(question.id);
		const counts = possibleAnswers(question, wijken).map((id) => {
			const count = given?.get(id) ?? 0;
			return {
				label: labelOf(question, id, wijken),
				count,
				percent: answered ? Math.round((count / answered) * 100) : 0
			};
		});
		return { question, answered, counts, ...(question.type === 'scale' ? { average: averageOf(counts) } : {}) };
	}
}

/** What most people said, in a sentence. */
export function sentenceOf({ question, answered, counts, average }: Outcome): string {
	if (!answered) return 'Nog niemand gaf hier antwoord.';
	const who = counted(answered, 'persoon gaf', 'mensen gaven');
	if (question.type === 'open') return `${who} antwoord in eigen woorden.`;
	if (question.type === 'scale' && average === undefined) return `${who} een cijfer.`;
	if (average !== undefined)
		return `${who} een cijfer. Het gemiddelde is ${average.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}.`;
	if (counts.every(({ unseen }) => unseen)) return `${who} antwoord.`;
	const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
	return `${who} antwoord. Het vaakst: “${most.label}” (${asNumber(most.count)} keer, ${most.percent} %).`;
}

/** In people: so few answers may tell who gave them. */
const FEWEST = 5;

/**
 * The same for everybody to read: small numbers are left out, and where one alone would follow from the total the
 * next smallest too. An average would give them away as well.
 */
export function forEverybody({ average, ...outcome }: Outcome): Outcome {
	const sizes = outcome.counts.map(({ count }) => count).toSorted((a, b) => a - b);
	const small = sizes.filter((count) => count < FEWEST).length;
	const most = small === 1 ? sizes[1]! : FEWEST - 1;
	const counts = outcome.counts.map((one) =>
		small && one.count <= most ? { label: one.label, count: 0, percent: 0, unseen: true as const } : one
	);
	return { ...outcome, counts, ...(average !== undefined && !small ? { average } : {}) };
}

/** Of an outcome for everybody: whether there is anything that can be shown. */
export const isTold = ({ question, answered, counts }: Outcome) =>
	answered >= FEWEST && (question.type === 'open' || counts.some(({ unseen }) => !unseen));

/** What one can choose, as forms and rows name it. Nothing where that cannot be listed. */
function possibleAnswers(question: Question, wijken: Wijk[]): string[] {
	if (question.type === 'one' || question.type === 'several') return question.options.map(({ id }) => id);
	if (question.type === 'neighbourhood') return wijken.map(({ id }) => id);
	if (question.type === 'scale') return stepsOf(question).map(String);
	return [];
}

function labelOf(question: Question, id: string, wijken: Wijk[]) {
	if ('options' in question) return question.options.find((option) => option.id === id)!.label;
	if (question.type === 'neighbourhood') return wijken.find((wijk) => wijk.id === id)!.name;
	if (question.type !== 'scale') return id;
	if (id === String(question.from)) return `${id} ${question.fromLabel}`;
	return id === String(question.to) ? `${id} ${question.toLabel}` : id;
}

function averageOf(counts: Outcome['counts']) {
	const given = counts.reduce((sum, { count }) => sum + count, 0);
	const total = counts.reduce((sum, { label, count }) => sum + Number.parseInt(label) * count, 0);
	return given ? total / given : 0;
}
