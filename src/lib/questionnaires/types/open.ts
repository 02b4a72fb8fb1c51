import type { OpenQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, single, textOf, textValue } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const open: Behaviour<OpenQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label, maxLength, short } = question;
		const typed = textOf(values, id);
		const text = short ? typed.replace(/\s+/g, ' ') : typed;
		if (text.length > maxLength)
			return { problems: [{ field: id, message: words.tooLong(label, text.length, maxLength) }] };
		return readEscape(question, values, words, { [id]: text });
	},
	missing: missingAtKey((words, label) => words.fillIn(label)),
	lines: linesOrEscape(({ id }, answers) => [single(answers[id])]),
	value: textValue
};
