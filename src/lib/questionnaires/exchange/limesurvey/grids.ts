import { type Given, type GivenOption, mapSpoken } from '../given.ts';
import { both } from '../words/joining.ts';
import { numberOf } from './fields.ts';
import { type Base, type Tell, namesOf, optionsOf } from './parts.ts';
import type { LimeQuestion } from './survey.ts';
import { plain } from './texts.ts';

// Tables of LimeSurvey: of choices, of two scales, and of fields.

export function matrix(
	question: LimeQuestion,
	base: Base,
	options: GivenOption[],
	tell: Tell,
	name = question.title
): Given[] {
	const rows = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 0),
		tell
	).map(twoSided);
	if (options.length > MOST_COLUMNS || options.length < 2) {
		tell(`Een tabel heeft hier 2 tot ${MOST_COLUMNS} antwoorden. Elke regel is nu een eigen vraag.`);
		return rows.map((row) => ({
			...base,
			name: `${name}_${row.name}`,
			label: row.label,
			within: base.label,
			as: { type: 'one', options }
		}));
	}
	if (rows.length > MOST_ROWS)
		tell(`Een tabel heeft hier hoogstens ${MOST_ROWS} regels. Er zijn er nu meer, onder elkaar.`);
	return chunks(rows).map((some, i) => ({
		...base,
		name: i ? `${name}_${i + 1}` : name,
		parts: some.flatMap((row) =>
			namesOf({ ...question, title: name }, row.name).map((full) => ({ name: full, row: row.name }))
		),
		as: { type: 'matrix', rows: some, options }
	}));
}

export function dual(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	tell('Deze tabel had twee schalen. Elk is nu een tabel.');
	return [0, 1].flatMap((scale) => {
		const head = question.words[scale ? 'dualscale_headerB' : 'dualscale_headerA'];
		const options = optionsOf(
			question.answers.filter((answer) => answer.scale === scale),
			tell
		);
		const name = `${question.title}_${scale ? 'B' : 'A'}`;
		const made = matrix(
			question,
			{ ...base, name, label: head ? both(base.label, plain(head, tell)) : base.label },
			options,
			tell,
			name
		);
		return made.map((given): Given => ({
			...given,
			parts: (given.parts ?? []).flatMap((part) =>
				part.row === undefined
					? [part]
					: [
							part,
							{ name: `${question.title}_${part.row}_${scale}`, row: part.row },
							{ name: `${question.oldName}${part.row}#${scale}`, row: part.row }
						]
			)
		}));
	});
}

/** A table of fields: a question for each cell. */
export function cells(question: LimeQuestion, base: Base, tell: Tell, type: 'open' | 'number'): Given[] {
	const rows = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 0),
		tell
	);
	const columns = optionsOf(
		question.subquestions.filter(({ scale }) => scale === 1),
		tell
	);
	tell(
		`Dit was een tabel met velden. Er zijn nu ${rows.length * columns.length} vragen van gemaakt: een voor elk vak.`
	);
	const as: Given['as'] = type === 'open' ? { type, short: true } : numberOf(question);
	return rows.flatMap((row) =>
		columns.map((column): Given => ({
			...base,
			name: `${question.title}_${row.name}_${column.name}`,
			label: both(row.label, column.label),
			within: base.label,
			as
		}))
	);
}

/** A row between two ends is written as “warm|cold”. */
const twoSided = (row: GivenOption): GivenOption => ({
	...row,
	label: mapSpoken(row.label, (text) => text.replace(/\s*\|\s*/g, ' … '))
});

const chunks = (rows: GivenOption[]) =>
	Array.from({ length: Math.max(1, Math.ceil(rows.length / MOST_ROWS)) }, (_, i) =>
		rows.slice(i * MOST_ROWS, (i + 1) * MOST_ROWS)
	);

/** The rows of one table. More than it can have become a question each, and so do more answers. */
const MOST_ROWS = 40;

const MOST_COLUMNS = 11;
