import type { BoxGroup, BoxOption } from '#lib/documents/blocks.ts';
import type { PaperItem } from '#lib/documents/paper-items.ts';
import type { Answerable, NumberQuestion, OpenQuestion, Option, ScaleQuestion } from '../definition.ts';
import type { Wijk } from '../types/behaviour.ts';
import { escapeOptions } from '../types/escapes.ts';
import { placesOf } from '../types/ranking.ts';
import { labelOfStep, stepsOf } from '../types/scale.ts';
import type { Words } from '../words/words.ts';
import type { PaperSentences } from './words/paper-sentences.ts';

export interface AboutPaper {
	words: Words;
	sentences: PaperSentences;
	wijken: Wijk[];
	/** Each copy has a number, to write on what goes along with it. */
	isNumbered: boolean;
}

/** How a question is answered with a pen. Its number, its words and who it is for come with it later. */
export type Way =
	Extract<PaperItem, { label: string }> extends infer Item
		? Item extends { label: string; kind: infer Kind }
			? Omit<Item, 'label' | 'number' | 'only'> & { kind: Kind }
			: never
		: never;

export function wayOf(question: Answerable, about: AboutPaper): Way {
	const { words, sentences, wijken, isNumbered } = about;
	const escapes = escapeOptions(question, words).map(({ label }) => ({ label }));
	const apart = escapes.length ? { apart: escapes } : {};
	switch (question.type) {
		case 'open':
			return { kind: 'write', lines: linesFor(question), ...apart };
		case 'number':
			return { ...numberWay(question), ...apart };
		case 'email':
			return { kind: 'write', lines: 1, hint: sentences.email, ...apart };
		case 'one':
			return { kind: 'one', options: [...question.options.map((option) => boxFor(option, sentences)), ...escapes] };
		case 'several': {
			const { atLeast = 0, atMost } = question;
			const hint = atLeast > 1 ? { hint: words.atLeastHint(atLeast) } : {};
			const options = [...question.options.map((option) => boxFor(option, sentences)), ...escapes];
			return { kind: 'several', options, ...(atMost ? { atMost } : {}), ...hint };
		}
		case 'scale':
			return scaleWay(question, escapes, about);
		case 'matrix': {
			const columns = [...question.options, ...escapes].map(({ label }) => label);
			return { kind: 'matrix', columns, rows: question.rows.map(({ label }) => label) };
		}
		case 'ranking': {
			const places = placesOf(question);
			const most = places < question.options.length ? { most: places } : {};
			return { kind: 'ranking', options: question.options.map(({ label }) => label), ...most, ...apart };
		}
		case 'points':
			return { kind: 'points', options: question.options.map(({ label }) => label), total: question.total, ...apart };
		case 'date':
			return { kind: 'date', ...apart };
		case 'postcode':
			return { kind: 'number', groups: [{ label: '', count: 4 }], ...apart };
		case 'neighbourhood':
			return { kind: 'map', neighbourhoods: wijken.map(({ name }) => name), ...apart };
		case 'place':
			return { kind: 'map', neighbourhoods: wijken.map(({ name }) => name), line: words.street, ...apart };
		case 'file':
			return { kind: 'write', lines: 0, hint: sentences.file(!!question.photosOnly, isNumbered) };
		case 'consent':
			return { kind: 'tick', box: words.yes };
	}
}

const boxFor = ({ label, other, alt }: Option, { picture }: PaperSentences): BoxOption => ({
	label: picture(label, alt ?? ''),
	...(other ? { write: true } : {})
});

const MOST_LINES = 8;
const SIGNS_A_LINE = 120;

const linesFor = ({ short, maxLength }: OpenQuestion) =>
	short ? 1 : Math.min(MOST_LINES, Math.max(2, Math.ceil(maxLength / SIGNS_A_LINE)));

const MOST_BOXES = 6;

/** A box for each digit when it is known how many there can be; else a line. */
function numberWay({ most, least = 0, decimals = 0, unit }: NumberQuestion): Way {
	const digits = most === undefined ? Infinity : String(Math.trunc(most)).length;
	const hint = unit ? { hint: unit } : {};
	if (least < 0 || decimals || digits > MOST_BOXES) return { kind: 'write', lines: 1, ...hint };
	const group: BoxGroup = { label: unit ?? '', count: digits };
	return { kind: 'number', groups: [group] };
}

const LONGEST_STEP = 22;
const MOST_NAMED = 5;

/** Steps with long names stand below each other: in a row they would be too narrow to read. */
function scaleWay(question: ScaleQuestion, escapes: BoxOption[], { sentences }: AboutPaper): Way {
	const { from, fromLabel, toLabel, look } = question;
	const names = stepsOf(question).map((step) => labelOfStep(question, step));
	const apart = escapes.length ? { apart: escapes } : {};
	if (names.every(Boolean)) {
		const steps = names.map((name) => name ?? '');
		const fits = steps.length <= MOST_NAMED && steps.every((step) => step.length <= LONGEST_STEP);
		return fits
			? { kind: 'scale', steps, ...apart }
			: { kind: 'one', options: [...steps.map((label) => ({ label })), ...escapes] };
	}
	const numbers = stepsOf(question).map(String);
	const isBetween = look === 'dilemma';
	const ends = isBetween
		? { from: fromLabel, to: toLabel, hint: sentences.dilemma }
		: { from: `${from}: ${fromLabel}`, to: `${question.to}: ${toLabel}` };
	return { kind: 'scale', steps: numbers, ...ends, ...apart };
}
