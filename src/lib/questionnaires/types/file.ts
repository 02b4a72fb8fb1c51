import { isId } from '#lib/storage/ids.ts';
import type { FileQuestion } from '../definition.ts';
import { type Behaviour, listed, listOf, missingAtKey } from './behaviour.ts';

// What is kept here are ids. Whether a file is there, and whose it is, the one who stores them knows: see
// `filling/uploads.server.ts`, which gives this only ids that are right.

export const file: Behaviour<FileQuestion> = {
	keys: ({ id }) => [id],
	read: ({ id, label, most }, values, { words }) => {
		const ids = listOf(values, id).filter(isId);
		if (ids.length > most) return { problem: { field: id, message: words.tooManyFiles(label, most) } };
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
