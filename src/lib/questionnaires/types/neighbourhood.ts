import type { NeighbourhoodQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, single, textOf, textValue } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';

export const neighbourhood: Behaviour<NeighbourhoodQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { wijken, words }) {
		const { id, label } = question;
		const wijk = textOf(values, id);
		if (wijk && !wijken.some((one) => one.id === wijk))
			return { problems: [{ field: id, message: words.notInList(label) }] };
		return readEscape(question, values, words, { [id]: wijk });
	},
	missing: missingAtKey((words, label) => words.choose(label)),
	lines: linesOrEscape(({ id }, answers, { wijken }) =>
		wijken.filter((wijk) => wijk.id === single(answers[id])).map(({ name }) => name)
	),
	value: textValue
};
