import type { Expression } from '../../expressions/expression.ts';
import type { Question } from '../../definition.ts';

/** What a name of the file means here. */
export interface Target {
	question: Question;
	/** Where the question stands: only what comes later can ask about it. */
	at: number;
	/** The ids of options, by the codes of the file. */
	options: ReadonlyMap<string, string>;
	/** Only this part of the answer: a row, or `other`. */
	part?: string;
	/** Only whether this option was chosen. */
	option?: string;
}

export interface Targets {
	answers: ReadonlyMap<string, Target>;
	/** What the file works out of answers, by its name: it stands for its expression. */
	calculated: ReadonlyMap<string, Expression>;
	/** Every name of the file that becomes a question, also what is yet to come. */
	named: ReadonlySet<string>;
}

export const isList = ({ question, part }: Target) =>
	!part && (question.type === 'several' || question.type === 'ranking' || question.type === 'file');

export const answerOf = ({ question: { id }, part }: Target): Expression => ({
	kind: 'answer',
	name: part ? `${id}.${part}` : id
});
