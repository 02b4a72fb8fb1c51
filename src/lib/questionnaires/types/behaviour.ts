import type { Value } from '../expressions/expression.ts';
import type { MapWijk } from '#lib/neighbourhoods/outlines.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Answer, Answers, Values } from '../definition.ts';
import type { Words } from '../words/words.ts';

/** `slug`, `polygons`: what the map is drawn from, when one may be asked to point at it. */
export interface Wijk extends Partial<Pick<MapWijk, 'slug' | 'polygons'>> {
	id: string;
	name: string;
}

/** What one has to know to read answers, beside the question. */
export interface About {
	wijken: Wijk[];
	words: Words;
}

/** What was sent, as it can be kept (with nothing for what was left open), or all that is wrong with it. */
export type Reading = { answers: Answers } | { problems: Problem[] };

/** How one type of question is answered. */
export interface Behaviour<Q> {
	/** Under which keys its answers are kept. The first stands for the whole. */
	keys(question: Q): string[];
	read(question: Q, values: Values, about: About): Reading;
	/** What must still be answered when it is required; nothing when all is there. */
	missing(question: Q, answers: Answers, words: Words): Problem[];
	/** The answer as one reads it, a line for each thing that was said. */
	lines(question: Q, answers: Answers, about: About): string[];
	/** What an expression sees of it. */
	value(question: Q, answers: Answers, part?: string): Value;
}

/** The first of what was sent under a name, without spaces around it. */
export const textOf = (values: Values, name: string): string =>
	([Object.hasOwn(values, name) ? values[name]! : ''].flat()[0] ?? '').replaceAll('\0', '').trim();

/** All that was sent under a name, each once. */
export const listOf = (values: Values, name: string): string[] => {
	const given = [Object.hasOwn(values, name) ? values[name]! : []].flat();
	return [...new Set(given.map((text) => text.replaceAll('\0', '').trim()).filter(Boolean))];
};

/** The one thing that was answered. */
export const single = (answer: Answer | undefined): string =>
	typeof answer === 'string' ? answer : (answer?.[0] ?? '');

export const listed = (answer: Answer | undefined): string[] =>
	(typeof answer === 'string' ? [answer] : (answer ?? [])).filter(Boolean);

/** Nothing at the key of the question is an answer that is missing. */
export const missingAtKey =
	(say: (words: Words, label: string) => string) =>
	({ id, label }: { id: string; label: string }, answers: Answers, words: Words): Problem[] =>
		answers[id]?.length ? [] : [{ field: id, message: say(words, label) }];

/** The text that was answered, for expressions; nothing when there is none. */
export const textValue = ({ id }: { id: string }, answers: Answers): Value => single(answers[id]) || undefined;

/** The number that was answered, for expressions: what was said in its place is text. */
export function numberValue({ id }: { id: string }, answers: Answers): Value {
	const text = single(answers[id]);
	return text && Number.isFinite(Number(text)) ? Number(text) : text || undefined;
}
