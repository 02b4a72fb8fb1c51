import type { Definition, Option, Page, Question } from '../../definition.ts';
import { exportedCondition } from './exported-conditions.ts';

/** What a survey row or a choice says, by column. */
export type Cells = Record<string, string>;

export interface Rows {
	survey: Cells[];
	choices: Cells[];
}

/**
 * The rows of one question. In the columns of words stand the keys that `texts.ts` gives them, since there is a column for
 * each language; or, after a `=`, words of our own.
 */
export function rowsFor(question: Question, definition: Definition): Rows {
	const relevant = exportedCondition(question.showIf, definition);
	const own: Cells = { name: question.id, ...('hint' in question ? asked(question, definition) : {}), relevant };
	switch (question.type) {
		case 'text':
			return only({ ...own, type: 'note', label: `${question.id}.text` });
		case 'open':
			return only({
				...own,
				type: 'text',
				appearance: question.short ? '' : 'multiline',
				constraint: own.constraint || `string-length(.) <= ${question.maxLength}`
			});
		case 'email':
			return only({
				...own,
				type: 'text',
				constraint: own.constraint || String.raw`regex(., '^[^@\s]+@[^@\s]+\.[^@\s]+$')`
			});
		case 'number':
			return only({
				...own,
				type: question.decimals ? 'decimal' : 'integer',
				constraint: own.constraint || between(question.least, question.most)
			});
		case 'date':
			return only({ ...own, type: 'date', constraint: own.constraint || between(question.earliest, question.latest) });
		case 'scale':
			return only({ ...own, type: 'range', parameters: `start=${question.from} end=${question.to} step=1` });
		case 'one':
		case 'several':
			return chosen(question, own);
		case 'ranking':
			return {
				survey: [{ ...own, type: `rank ${question.id}`, ...mixed(question) }],
				choices: choicesOf(question.id, question.options)
			};
		case 'matrix':
			return table(question, own);
		case 'points':
			return divided(question, own);
		case 'consent':
			return only({ ...own, type: 'acknowledge' });
		case 'file':
			return only({ ...own, type: question.photosOnly ? 'image' : 'file' });
		case 'place':
			return only({ ...own, type: 'geopoint' });
		case 'postcode':
		case 'neighbourhood':
			return only({ ...own, type: 'text' });
	}
}

/** The row that begins a page. */
export const rowOfPage = (page: Page, key: string, definition: Definition): Cells => ({
	type: 'begin_group',
	name: key,
	label: `page.${key}.title`,
	relevant: exportedCondition(page.showIf, definition)
});

const only = (row: Cells): Rows => ({ survey: [row], choices: [] });

const asked = (question: Exclude<Question, { type: 'text' }>, definition: Definition): Cells => ({
	label: `${question.id}.label`,
	hint: `${question.id}.hint`,
	required: question.required ? 'yes' : '',
	constraint: exportedCondition(question.check, definition),
	constraint_message: `${question.id}.message`
});

function between(least: number | string | undefined, most: number | string | undefined) {
	const said = (value: number | string) => (typeof value === 'string' ? `'${value}'` : String(value));
	return [least === undefined ? '' : `. >= ${said(least)}`, most === undefined ? '' : `. <= ${said(most)}`]
		.filter(Boolean)
		.join(' and ');
}

function chosen(question: Extract<Question, { type: 'one' | 'several' }>, own: Cells): Rows {
	const { id, options, type } = question;
	const isLast = options.at(-1)?.other === true;
	const listed = isLast ? options.slice(0, -1) : options;
	const kind = `${type === 'one' ? 'select_one' : 'select_multiple'} ${id}${isLast ? ' or_other' : ''}`;
	const constraint = own.constraint || (question.type === 'several' ? choosing(question) : '');
	return { survey: [{ ...own, type: kind, constraint, ...mixed(question) }], choices: choicesOf(id, listed) };
}

function choosing({ options, atLeast, atMost }: Extract<Question, { type: 'several' }>) {
	const alone = options.filter((option) => option.alone).slice(0, 1);
	return [
		...alone.map(({ id }) => `not(selected(., '${id}') and count-selected(.) > 1)`),
		atLeast === undefined ? '' : `count-selected(.) >= ${atLeast}`,
		atMost === undefined ? '' : `count-selected(.) <= ${atMost}`
	]
		.filter(Boolean)
		.join(' and ');
}

const mixed = ({ shuffled }: { shuffled?: boolean }): Cells => (shuffled ? { parameters: 'randomize=true' } : {});

const choicesOf = (list: string, options: Option[]): Cells[] =>
	options.map(({ id }) => ({ list_name: list, name: id, label: `${list}.options.${id}` }));

/** A group of questions with the same choices, which Kobo and others show as a table. */
function table({ id, rows, options, required }: Extract<Question, { type: 'matrix' }>, { relevant = '' }: Cells): Rows {
	return {
		survey: [
			{ type: 'begin_group', name: id, label: `${id}.label`, appearance: 'table-list', relevant },
			...rows.map((row) => ({
				type: `select_one ${id}`,
				name: `${id}.${row.id}`,
				label: `${id}.rows.${row.id}`,
				required: required ? 'yes' : ''
			})),
			{ type: 'end_group', name: '' }
		],
		choices: choicesOf(id, options)
	};
}

function divided({ id, options, total }: Extract<Question, { type: 'points' }>, { relevant = '' }: Cells): Rows {
	const names = options.map((option) => `${id}.${option.id}`);
	return {
		survey: [
			{ type: 'begin_group', name: id, label: `${id}.label`, relevant },
			...options.map((option) => ({
				type: 'integer',
				name: `${id}.${option.id}`,
				label: `${id}.options.${option.id}`,
				constraint: `. >= 0 and . <= ${total}`
			})),
			{
				type: 'note',
				name: `${id}.som`,
				label: `=Verdeel samen precies ${total} punten.`,
				relevant: `${names.map((name) => `\${${name}}`).join(' + ')} != ${total}`
			},
			{ type: 'end_group', name: '' }
		],
		choices: []
	};
}
