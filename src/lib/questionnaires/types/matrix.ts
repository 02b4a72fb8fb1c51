import type { MatrixQuestion } from '../definition.ts';
import { type Behaviour, single, textOf } from './behaviour.ts';
import { choices } from './choice.ts';
import { escapeIn } from './escapes.ts';

export const rowKey = (id: string, row: string) => `${id}.${row}`;

const keys = ({ id, rows }: MatrixQuestion) => rows.map((row) => rowKey(id, row.id));

export const matrix: Behaviour<MatrixQuestion> = {
	keys,
	read(question, values, { words }) {
		const possible = new Set(['', ...choices(question)]);
		const answers = Object.fromEntries(keys(question).map((key) => [key, textOf(values, key)]));
		const strange = question.rows.find(({ id }) => !possible.has(answers[rowKey(question.id, id)]!));
		if (!strange) return { answers };
		return { problems: [{ field: rowKey(question.id, strange.id), message: words.notInList(strange.label) }] };
	},
	missing: ({ id, rows }, answers, words) =>
		rows
			.filter((row) => !answers[rowKey(id, row.id)]?.length)
			.map((row) => ({ field: rowKey(id, row.id), message: words.choose(row.label) })),
	lines: (question, answers, { words }) =>
		question.rows.flatMap((row) => {
			const given = single(answers[rowKey(question.id, row.id)]);
			const escape = escapeIn(given);
			const label = escape ? words.escapes[escape] : question.options.find(({ id }) => id === given)?.label;
			return label ? [`${asHeading(row.label)} ${label}`] : [];
		}),
	value: ({ id, rows }, answers, part) => {
		if (part) return single(answers[rowKey(id, part)]) || undefined;
		const given = rows.map((row) => single(answers[rowKey(id, row.id)])).filter(Boolean);
		return given.length ? given : undefined;
	}
};

/** A line that is a sentence of its own gets no second mark. */
const asHeading = (label: string) => (/[?!:]$/.test(label) ? label : `${label.replace(/\.$/, '')}:`);
