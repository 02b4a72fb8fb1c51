import { fold } from '#lib/text/fold.ts';
import { median } from '#lib/statistics/median.ts';
import { askedIn, type Answers, type Definition } from '../definition.ts';
import { single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import { rowKey } from '../types/matrix.ts';

/** Why an inzending deserves a look. A mark never leaves anything out. */
export type Flag = 'fast' | 'straight' | 'double_text' | 'double';

export const flagLabels: Record<Flag, string> = {
	fast: 'Heel snel ingevuld',
	straight: 'Overal hetzelfde antwoord in een tabel',
	double_text: 'Dezelfde tekst als een ander',
	double: 'Dezelfde antwoorden als een ander'
};

/** Of fewer people the median says nothing. */
const LEAST_TIMED = 10;
/** In a table with fewer rows the same answer everywhere is quite likely. */
const LEAST_ROWS = 4;
/** Shorter texts, in characters, are often the same: “geen idee”. */
const LEAST_LENGTH = 20;
/** People who agree give the same few answers. */
const LEAST_ANSWERS = 10;

export interface Filled {
	id: string;
	versionId: string;
	answers: Answers;
	/** In all; nothing when it was not measured. */
	seconds: number | undefined;
}

/** Gathers what is needed to compare people with each other, and then says of each what stands out. */
export class Quality {
	#seconds: number[] = [];
	#texts = new Map<string, number>();
	#wholes = new Map<string, number>();
	#of = new Map<string, { open: string[]; tables: string[][] }>();

	constructor(versions: readonly { id: string; definition: Definition }[]) {
		for (const { id, definition } of versions) this.#of.set(id, keysIn(definition));
	}

	/** Takes note of what one person filled in. */
	add(filled: Filled) {
		if (filled.seconds) this.#seconds.push(filled.seconds);
		for (const text of this.#textsOf(filled)) count(this.#texts, text);
		const whole = wholeOf(filled.answers);
		if (whole) count(this.#wholes, whole);
	}

	/** What half of the people needed, in seconds; nothing when too few were measured. */
	get median(): number | undefined {
		if (this.#seconds.length < LEAST_TIMED) return undefined;
		this.#median ??= median(this.#seconds);
		return this.#median;
	}
	#median: number | undefined;

	flags(filled: Filled): Flag[] {
		const whole = wholeOf(filled.answers);
		const found: Record<Flag, boolean> = {
			fast: !!filled.seconds && !!this.median && filled.seconds < this.median / 3,
			straight: this.#of.get(filled.versionId)!.tables.some((keys) => isStraight(filled.answers, keys)),
			double_text: this.#textsOf(filled).some((text) => this.#texts.get(text)! > 1),
			double: !!whole && this.#wholes.get(whole)! > 1
		};
		return (Object.keys(found) as Flag[]).filter((flag) => found[flag]);
	}

	#textsOf({ versionId, answers }: Filled) {
		const said = this.#of.get(versionId)!.open.flatMap((id) => (escapeIn(answers[id]) ? [] : single(answers[id])));
		// The same text at two questions of one person is not a double.
		return [...new Set(said.map((text) => fold(text).replace(/\s+/g, ' ').trim()))].filter(
			(text) => text.length >= LEAST_LENGTH
		);
	}
}

const keysIn = (definition: Definition) => ({
	open: askedIn(definition)
		.filter(({ type }) => type === 'open')
		.map(({ id }) => id),
	tables: askedIn(definition).flatMap((question) =>
		question.type === 'matrix' ? [question.rows.map((row) => rowKey(question.id, row.id))] : []
	)
});

function isStraight(answers: Answers, keys: string[]) {
	const given = keys.map((key) => single(answers[key])).filter((answer) => answer && !escapeIn(answer));
	return given.length >= LEAST_ROWS && new Set(given).size === 1;
}

function wholeOf(answers: Answers) {
	const keys = Object.keys(answers);
	return keys.length >= LEAST_ANSWERS ? JSON.stringify(keys.toSorted().map((key) => [key, answers[key]])) : undefined;
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** How long somebody was busy, in seconds; nothing when it was not measured. */
export const secondsIn = (timings: Record<string, number>): number | undefined =>
	Object.values(timings).reduce((sum, seconds) => sum + seconds, 0) || undefined;
