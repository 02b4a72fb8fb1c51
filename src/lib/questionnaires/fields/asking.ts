import { valueOf, valuesOf, type FormState } from '#lib/ui/form-state.ts';
import type { Answer, Answers, Question } from '../definition.ts';
import { listed, single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import type { Words } from '../words/words.ts';

/** What the field of a question needs: what is asked, what was answered or typed before, and in which words. */
export interface Asking<Q extends Question> {
	question: Q;
	answers: Answers;
	form: FormState | null | undefined;
	words: Words;
}

/** What ties the one control of a question to its label, its hint and its problem. */
export interface ControlAttributes {
	id: string;
	name: string;
	'aria-required': true | undefined;
	'aria-invalid': 'true' | undefined;
	'aria-describedby': string | undefined;
}

type Given = Pick<Asking<Question>, 'form' | 'answers'>;

/** What stands in a field: what was typed when the form came back, else what was kept. */
export const textIn = ({ form, answers }: Given, name: string, kept: Answer | undefined = answers[name]): string =>
	form ? valueOf(form, name) : escapeIn(kept) ? '' : single(kept);

/** What is chosen: what was sent when the form came back, else what was kept. */
export const chosenIn = ({ form, answers }: Given, name: string, kept: Answer | undefined = answers[name]): string[] =>
	valuesOf(form, name, listed(kept));

/** The sentences there are, after each other. */
export const sentences = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
