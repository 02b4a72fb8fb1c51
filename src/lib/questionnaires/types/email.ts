import type { EmailQuestion } from '../definition.ts';
import { type Behaviour, missingAtKey, single, textOf, textValue } from './behaviour.ts';
import { readEscape } from './escapes.ts';
import { linesOrEscape } from './in-words.ts';
import { isEmail } from '#lib/forms/fields.ts';

export const email: Behaviour<EmailQuestion> = {
	keys: ({ id }) => [id],
	read(question, values, { words }) {
		const { id, label } = question;
		const address = textOf(values, id).replaceAll(' ', '');
		if (address && !isEmail(address)) return { problems: [{ field: id, message: words.notAnEmail(label) }] };
		return readEscape(question, values, words, { [id]: address });
	},
	missing: missingAtKey((words, label) => words.fillIn(label)),
	lines: linesOrEscape(({ id }, answers) => (answers[id] === GIVEN ? [] : [single(answers[id])])),
	value: textValue
};

/** What stands in place of an address that is kept elsewhere: nobody reads it. */
export const GIVEN = '?given';
