import type { PostcodeQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, single, textOf, textValue } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const postcode: Behaviour<PostcodeQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label } = question;
		const typed = textOf(values, id);
		// The letters would lead to a street: they are not kept.
		const digits = /^([1-9]\d{3})\s*[a-z]{0,2}$/i.exec(typed)?.[1];
		if (typed && !digits) return { problems: [{ field: id, message: words.notAPostcode(label) }] };
		return readEscape(question, values, words, { [id]: digits ?? '' });
	},
	missing: missingAtKey((words, label) => words.fillIn(label)),
	lines: linesOrEscape(({ id }, answers) => [single(answers[id])]),
	value: textValue
};
