import type { Answerable, Answers, Asked, Escape, Values } from '../definition.ts';
import { listOf, single, type Reading } from './behaviour.ts';
import type { Words } from '../words/words.ts';

// “Weet ik niet” and “dat zeg ik liever niet” can stand in place of any answer. No option and no wijk has such an id,
// and who types one of these two words means it.

export const escapes = ['unknown', 'refused'] as const satisfies Escape[];

export const asAnswer = (escape: Escape) => `?${escape}` as const;

/** What was said in place of an answer; nothing when it is an answer. */
export function escapeIn(answer: string | string[] | undefined): Escape | undefined {
	const given = single(answer);
	// Nearly all answers are answers, and results look at a million of them.
	return given.startsWith('?') ? escapes.find((escape) => given === asAnswer(escape)) : undefined;
}

/** What it is called at this question: who does not know at a statement, skips it. */
export const escapeLabel = (question: Pick<Asked, 'escapes'> & { look?: string }, escape: Escape, words: Words) =>
	question.look === 'statement' && escape === 'unknown' ? words.skip : words.escapes[escape];

/** The escapes of a question, as options beside its own. */
export const escapeOptions = (question: Pick<Asked, 'escapes'> & { look?: string }, words: Words) =>
	(question.escapes ?? []).map((escape) => ({ id: asAnswer(escape), label: escapeLabel(question, escape, words) }));

/**
 * A form has “weet ik niet” in a field of its own, beside that of the answer; where one chooses it is one of the
 * choices. Rows have it in place of the answer: here it comes to where the form has it.
 */
export function escapeApart(question: Answerable, values: Values): Values {
	const { id, type } = question;
	const escape = Object.hasOwn(values, id) ? escapeIn(values[id]) : undefined;
	if (!escape || type === 'one' || type === 'several') return values;
	return { ...values, [id]: '', [escapeKey(id)]: asAnswer(escape) };
}

export const escapeKey = (id: string) => `${id}.escape`;

/** The escape as the answer to all of it; who also gave an answer is asked which of the two they mean. */
export function readEscape(
	question: Pick<Asked, 'id' | 'label' | 'escapes'>,
	values: Values,
	words: Words,
	own: Answers
): Reading {
	const given = listOf(values, escapeKey(question.id));
	const escape = (question.escapes ?? []).map(asAnswer).find((answer) => given.includes(answer));
	if (!escape) return { answers: own };
	const filled = Object.values(own).some((answer) => answer.length && !escapeIn(answer));
	if (filled) return { problems: [{ field: question.id, message: words.bothAnswerAndEscape(question.label) }] };
	return { answers: { ...own, [question.id]: escape } };
}
