import { isId } from '#lib/storage/ids.ts';
import type { FileQuestion } from '../definition.ts';
import { type Behaviour, listed, listOf, missingAtKey } from './behaviour.ts';

// What is kept here are ids. Whether a file is there, and whose it is, `filling/adding.server.ts` knows: it gives this
// only ids that are right.

/** The field in which one chooses a file, or more of them. */
export const chosenKey = (id: string) => `${id}.file`;
/** The ids that were ticked to go. */
export const removeKey = (id: string) => `${id}.remove`;
/** What is on a file that is there; without `upload` on what is chosen now. */
export const descriptionKey = (id: string, upload?: string) => [id, 'description', upload].filter(Boolean).join('.');

export const file: Behaviour<FileQuestion> = {
	keys: ({ id }) => [id],
	read: ({ id, label, most }, values, { words }) => {
		const ids = listOf(values, id).filter(isId);
		if (ids.length > most) return { problems: [{ field: id, message: words.tooManyFiles(label, most) }] };
		return { answers: { [id]: ids } };
	},
	missing: missingAtKey((words, label) => words.addFile(label)),
	lines: ({ id }, answers, { words }) => {
		const { length } = listed(answers[id]);
		return length ? [words.files(length)] : [];
	},
	value: ({ id }, answers) => {
		const given = listed(answers[id]);
		return given.length ? given : undefined;
	}
};
