import type { Answers, OneQuestion, Option, SeveralQuestion, Values } from '../definition.ts';
import {
	type About,
	type Behaviour,
	listed,
	listOf,
	missingAtKey,
	type Reading,
	single,
	textOf,
	textValue
} from './behaviour.ts';
import { asAnswer, escapeIn, escapeKey } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

/** How much one can write at “anders, namelijk”, in characters. */
export const MOST_OTHER = 300;

export const otherKey = (id: string) => `${id}.other`;

const keys = ({ id, options }: OneQuestion | SeveralQuestion) =>
	options.some(({ other }) => other) ? [id, otherKey(id)] : [id];

/** What one can choose, escapes included, as forms and rows name it. */
export const choices = ({ options, escapes = [] }: { options: Option[]; escapes?: OneQuestion['escapes'] }) => [
	...options.map(({ id }) => id),
	...(escapes ?? []).map(asAnswer)
];

export const one: Behaviour<OneQuestion> = {
	keys,
	read(question, values, about) {
		const [given = ''] = listOf(values, question.id);
		return readChoice(question, given ? [given] : [], given, values, about);
	},
	missing: missingAtKey((words, label) => words.choose(label)),
	lines: linesOrEscape((question, answers) => labels(question, answers)),
	value: (question, answers, part) => (part ? partValue(question, answers) : textValue(question, answers))
};

export const several: Behaviour<SeveralQuestion> = {
	keys,
	read(question, values, about) {
		const { id, label, options, atLeast = 0, atMost = Infinity } = question;
		const { words } = about;
		const given = [
			...new Set([...listOf(values, id), ...otherWritten(question, values), ...escapesTicked(question, values)])
		];
		const alone = [
			...options.filter((option) => option.alone),
			...(question.escapes ?? []).map((escape) => ({ id: asAnswer(escape), label: words.escapes[escape] }))
		].find((option) => given.includes(option.id));
		const problem = (message: string): Reading => ({ problems: [{ field: id, message }] });
		if (alone && given.length > 1) return problem(words.alone(label, alone.label));
		if (given.length > atMost) return problem(words.tooMany(label, atMost));
		if (given.length && !alone && given.length < atLeast) return problem(words.tooFew(label, atLeast));
		return readChoice(question, given, given, values, about);
	},
	missing: missingAtKey((words, label) => words.choose(label)),
	lines: linesOrEscape((question, answers) => labels(question, answers)),
	value: (question, answers, part) => {
		if (part) return partValue(question, answers);
		const given = listed(answers[question.id]);
		return given.length ? given : undefined;
	}
};

/** Who writes at “anders, namelijk” means it, also without the tick. */
const otherWritten = ({ id, options }: SeveralQuestion, values: Values) =>
	textOf(values, otherKey(id)) ? options.filter(({ other }) => other).map((option) => option.id) : [];

const escapesTicked = ({ id, escapes = [] }: SeveralQuestion, values: Values) =>
	listOf(values, escapeKey(id)).filter((given) => escapes.map(asAnswer).some((answer) => answer === given));

function readChoice(
	question: OneQuestion | SeveralQuestion,
	given: string[],
	answer: string | string[],
	values: Values,
	{ words }: About
): Reading {
	const { id, label, options } = question;
	const possible = new Set(choices(question));
	if (!given.every((choice) => possible.has(choice)))
		return { problems: [{ field: id, message: words.notInList(label) }] };
	const other = options.find((option) => option.other);
	if (!other) return { answers: { [id]: answer } };
	const said = textOf(values, otherKey(id)).replace(/\s+/g, ' ');
	if (said.length > MOST_OTHER)
		return { problems: [{ field: otherKey(id), message: words.tooLong(other.label, said.length, MOST_OTHER) }] };
	// Here too, as long as nothing else was chosen.
	const ticked = given.includes(other.id);
	if (said && !ticked && !Array.isArray(answer) && !answer)
		return { answers: { [id]: other.id, [otherKey(id)]: said } };
	return { answers: { [id]: answer, [otherKey(id)]: ticked ? said : '' } };
}

function labels({ id, options }: OneQuestion | SeveralQuestion, answers: Answers) {
	const given = listed(answers[id]);
	const other = single(answers[otherKey(id)]);
	return options
		.filter((option) => given.includes(option.id))
		.map((option) => (option.other && other ? `${option.label.replace(/[:…. ]+$/, '')}: ${other}` : option.label));
}

const partValue = ({ id }: { id: string }, answers: Answers) => single(answers[otherKey(id)]) || undefined;

/** Of a stored answer: what stands in its place counts as no choice of an option. */
export const chosen = (answers: Answers, id: string) => listed(answers[id]).filter((given) => !escapeIn(given));
