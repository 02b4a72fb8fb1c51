import { statuses, statusLabels, type Status } from '#lib/contributions/status.ts';
import type { Code } from '#lib/spreadsheets/table.ts';
import type { OpenQuestion } from '../definition.ts';
import { single } from '../types/behaviour.ts';
import { escapeIn } from '../types/escapes.ts';
import { loose, standPart, type Part, type Said } from './parts.ts';

/** Words that became no inbreng: nobody but the redactie reads them. */
const INWARD = statuses.length + 1;

/** Who may see the words of an open answer. */
export const stands: readonly Code[] = [
	...statuses.map((status) => ({ code: String(standFor(status)), label: statusLabels[status] })),
	{ code: String(INWARD), label: 'Blijft bij de redactie' }
];

export function standFor(status: Status) {
	return statuses.indexOf(status) + 1;
}

/** The words as they were written, also those that a moderator hid: the column beside it says so. */
export const wordsParts = (question: OpenQuestion): Part[] => [
	loose({
		suffix: '',
		own: true,
		column: { type: 'text', width: question.maxLength },
		cell: (said) => (isTakenBack(said, question) ? null : wordsIn(said, question) || null)
	}),
	standPart(question, stands, (said) => (wordsIn(said, question) ? (said.standOf(question.id) ?? INWARD) : undefined)),
	...(question.inward ? [] : [themesPart(question)])
];

/** Empty for what nobody sorted yet; `standPart` says whether there are words. */
const themesPart = (question: OpenQuestion) =>
	loose({
		suffix: 'themas',
		label: 'onder welke thema’s de redactie het zette',
		column: { type: 'text', width: 1000 },
		cell: (said) => (isTakenBack(said, question) ? null : said.themesOf?.(question.id)?.join('; ') || null)
	});

const wordsIn = ({ answers }: Said, { id }: OpenQuestion) => (escapeIn(answers[id]) ? '' : single(answers[id]));

const isTakenBack = ({ standOf }: Said, { id }: OpenQuestion) => standOf(id) === standFor('withdrawn');
