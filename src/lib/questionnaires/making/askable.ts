import type { Answerable, ScaleQuestion } from '../definition.ts';
import type { SimpleRule } from '../expressions/simple.ts';
import { leaning } from '../types/leaning.ts';
import type { Wijk } from '../types/behaviour.ts';
import { escapeOptions } from '../types/escapes.ts';
import { stepsOf } from '../types/scale.ts';
import { nl } from '../words/nl.ts';

export type Operator = SimpleRule['operator'];

/** What a rule can be about: a question, or a row of a matrix. */
export interface Askable {
	/** As an expression names it. */
	name: string;
	label: string;
	operators: Operator[];
	/** What can be chosen as its value; nothing when it is typed. */
	options: Choice[];
	/** How many can be chosen, where that can be asked about. */
	counts: Choice[];
	isList: boolean;
}

export interface Choice {
	value: string;
	label: string;
}

export const operatorLabels: Record<Operator, string> = {
	is: 'is',
	'is-not': 'is niet',
	more: 'is meer dan',
	less: 'is minder dan',
	answered: 'is beantwoord',
	'not-answered': 'is niet beantwoord'
};

/** These say all by themselves. */
export const isAlone = (operator: string) => operator === 'answered' || operator === 'not-answered';

export const askablesOf = (questions: Answerable[], wijken: Wijk[]): Askable[] =>
	questions.flatMap((question): Askable[] => {
		if (question.type !== 'matrix') return [asAskable(question, wijken)];
		return question.rows.map((row) => ({
			...asAskable(question, wijken),
			name: `${question.id}.${row.id}`,
			label: `${question.label} ${row.label}`
		}));
	});

/** Whether a name gives a list, so that “more” and “less” count what is chosen. */
export const isListIn = (askables: Askable[]) => (name: string) =>
	askables.some((one) => one.name === name && one.isList);

function asAskable(question: Answerable, wijken: Wijk[]): Askable {
	const isList = question.type === 'several' || question.type === 'ranking';
	const options = optionsToAsk(question, wijken);
	const most = 'options' in question ? question.options.length : 0;
	const counts = isList
		? Array.from({ length: most }, (_, i) => ({ value: String(i + 1), label: howMany(i + 1) }))
		: [];
	return { name: question.id, label: question.label, operators: operatorsOf(question), options, counts, isList };
}

const howMany = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

const answered: Operator[] = ['answered', 'not-answered'];
const chosen: Operator[] = ['is', 'is-not'];
const sized: Operator[] = ['more', 'less'];

function operatorsOf({ type }: Answerable): Operator[] {
	if (type === 'one' || type === 'matrix' || type === 'neighbourhood') return [...chosen, ...answered];
	if (['several', 'ranking', 'scale', 'number', 'date', 'postcode'].includes(type))
		return [...chosen, ...sized, ...answered];
	return answered;
}

/** What can be answered, as conditions name it. */
export function optionsToAsk(question: Answerable, wijken: Wijk[]): Choice[] {
	const escapes = escapeOptions(question, nl).map(({ id, label }) => ({ value: String(id), label }));
	if (question.type === 'neighbourhood')
		return [...wijken.map(({ id, name }) => ({ value: id, label: name })), ...escapes];
	if (question.type === 'scale')
		return [...stepsOf(question).map((step, i) => asStep(step, nameOfStep(question, i))), ...escapes];
	if (!('options' in question) || question.type === 'points') return [];
	return [...question.options.map(({ id, label }) => ({ value: id, label })), ...escapes];
}

function nameOfStep(question: ScaleQuestion, index: number) {
	const named = question.labels?.[index];
	return !named && question.look === 'dilemma' ? leaning(index, stepsOf(question).length, nl) : named;
}

const asStep = (step: number, label = '') => ({
	value: String(step),
	label: label ? `${step} (${label})` : String(step)
});
