import * as v from 'valibot';
import { newOnceKey } from '#lib/once/key.ts';
import { QuestionForm, type QuestionInput } from '#lib/questionnaires/making/question-form.ts';

/** The form of a question as it comes in when these fields are filled in. */
export const typed = (fields: Record<string, string | string[]>): QuestionInput =>
	v.parse(QuestionForm, { onceKey: newOnceKey(), state: '', ...fields });
