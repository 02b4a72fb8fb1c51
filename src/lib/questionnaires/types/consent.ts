import type { ConsentQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, textOf, textValue } from './behaviour.ts';

export const YES = 'yes';

export const consent: Behaviour<ConsentQuestion> = {
	keys: ({ id }) => [id],
	read: ({ id }, values) => ({ answers: { [id]: textOf(values, id) ? YES : '' } }),
	missing: missingAtKey((words, label) => words.consent(label)),
	lines: ({ id }, answers, { words }) => (answers[id]?.length ? [words.yes] : []),
	value: textValue
};
