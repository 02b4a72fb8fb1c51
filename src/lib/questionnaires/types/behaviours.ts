import type { Answerable, Answers, Question, Values } from '../definition.ts';
import type { Value } from '../expressions/expression.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Words } from '../words/words.ts';
import type { About, Behaviour, Reading } from './behaviour.ts';
import { one, several } from './choice.ts';
import { consent } from './consent.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { escapeApart } from './escapes.ts';
import { file } from './file.ts';
import { matrix } from './matrix.ts';
import { neighbourhood } from './neighbourhood.ts';
import { number } from './number.ts';
import { open } from './open.ts';
import { place } from './place.ts';
import { points } from './points.ts';
import { postcode } from './postcode.ts';
import { ranking } from './ranking.ts';
import { scale } from './scale.ts';

const behaviours: { [T in Answerable['type']]: Behaviour<Extract<Answerable, { type: T }>> } = {
	open,
	number,
	email,
	one,
	several,
	scale,
	matrix,
	ranking,
	points,
	date,
	neighbourhood,
	postcode,
	place,
	file,
	consent
};

// The type of a question and what belongs to it go together, which TypeScript cannot follow from one to the other.
const behaviourOf = (question: Answerable) => behaviours[question.type] as Behaviour<Answerable>;

/** Under which keys the answers to this are kept; the first stands for the whole. */
export const keysOf = (question: Question): string[] =>
	question.type === 'text' ? [] : behaviourOf(question).keys(question);

export const readAnswer = (question: Question, values: Values, about: About): Reading =>
	question.type === 'text'
		? { answers: {} }
		: behaviourOf(question).read(question, escapeApart(question, values), about);

/** What must be filled in of a required question. */
export const missingOf = (question: Question, answers: Answers, words: Words): Problem[] =>
	question.type === 'text' || !question.required ? [] : behaviourOf(question).missing(question, answers, words);

/** The answer as one reads it, a line for each thing that was said; nothing when nothing was. */
export const linesOf = (question: Question, answers: Answers, about: About): string[] =>
	question.type === 'text' ? [] : behaviourOf(question).lines(question, answers, about);

/** What an expression sees of the answer, or of a part of it. */
export const valueOf = (question: Question, answers: Answers, part?: string): Value =>
	question.type === 'text' ? undefined : behaviourOf(question).value(question, answers, part);

/** Whether anything was answered here. */
export const isAnswered = (question: Question, answers: Answers) =>
	keysOf(question).some((key) => answers[key]?.length);
