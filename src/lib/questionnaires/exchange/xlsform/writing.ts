import type { Sheet } from '#lib/spreadsheets/table.ts';
import { writeXlsx } from '#lib/spreadsheets/xlsx.ts';
import { questionsOf, type Definition } from '../../definition.ts';
import { inLanguage, languagesOf, textsOf } from '../../texts.ts';
import { languageNames, type Language } from '../../words/language.ts';
import { choicesOf, stateOf, type Unit } from './kept.ts';
import { rowOfPage, rowsFor, type Cells } from './rows.ts';
import { rowsOf, type FormRow } from './sheets.ts';

/** A vragenlijst as an XLSForm, for Kobo, ODK and others, with a sheet of our own for what they cannot say. */
export const writeForm = (definition: Definition): AsyncGenerator<Uint8Array> =>
	writeXlsx(gridsOf(definition).map(({ name, grid }) => sheetOf(name, grid)));

interface Grid {
	name: string;
	/** The first row names the columns. */
	grid: string[][];
}

/** The sheets, as rows of texts. */
export function gridsOf(definition: Definition): Grid[] {
	const pages = definition.pages.map((page, i) => ({ page, key: page.id ?? `pagina-${i + 1}` }));
	const made = new Map(questionsOf(definition).map((question) => [question.id, rowsFor(question, definition)]));
	const survey = pages.flatMap(({ page, key }) => [
		rowOfPage(page, key, definition),
		...(page.introduction ? [{ type: 'note', name: `${key}.uitleg`, label: `page.${key}.introduction` }] : []),
		...page.questions.flatMap(({ id }) => made.get(id)!.survey),
		{ type: 'end_group', name: '' }
	]);
	const choices = [...made.values()].flatMap((rows) => rows.choices);
	const speak = wordsOf(definition);
	const grids = [
		gridFrom('survey', surveyColumns, survey, speak),
		gridFrom('choices', ['list_name', 'name', 'label'], choices, speak),
		gridFrom('settings', ['form_title', 'form_id', 'default_language'], [settingsOf(definition)], speak)
	];
	const [surveyRows, choiceRows, settings] = grids.map(({ grid }) => rowsOf(grid)) as [FormRow[], FormRow[], FormRow[]];
	const named = (names: string[]) => surveyRows.filter((row) => names.includes(row.cell('name')));
	const { pages: _, ...about } = definition;
	const own = [
		...unit('vragenlijst', '', [], stateOf(settings), about),
		...pages.flatMap(({ page: { questions: __, ...page }, key }) =>
			unit('pagina', key, [], stateOf(named([key, `${key}.uitleg`])), page)
		),
		...questionsOf(definition).flatMap((question) => {
			const names = made.get(question.id)!.survey.flatMap(({ name }) => name || []);
			const state = stateOf([...named(names), ...choicesOf(question.id, choiceRows)]);
			return unit('vraag', question.id, names, state, question);
		})
	];
	return [...grids, { name: 'samenspraak', grid: [['onderdeel', 'naam', 'rijen', 'stand', 'inhoud'], ...own] }];
}

const surveyColumns = ['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint'].concat([
	'constraint_message',
	'appearance',
	'parameters'
]);

const settingsOf = (definition: Definition): Cells => ({
	form_title: `=${definition.title}`,
	form_id: 'vragenlijst',
	default_language: languagesOf(definition).length > 1 ? columnName('nl') : ''
});

/** Texts in a cell are at most 32,767 signs. */
const MOST_IN_CELL = 30_000;

function unit(what: Unit, name: string, rows: string[], state: string, value: unknown): string[][] {
	const text = JSON.stringify(value);
	return Array.from({ length: Math.ceil(text.length / MOST_IN_CELL) }, (_, i) => [
		what,
		name,
		i ? '' : rows.join(' '),
		i ? '' : state,
		text.slice(i * MOST_IN_CELL, (i + 1) * MOST_IN_CELL)
	]);
}

interface Speaking {
	languages: Language[];
	say: (key: string, language: Language) => string;
}

function wordsOf(definition: Definition): Speaking {
	const languages = languagesOf(definition);
	const words = new Map(
		languages.map((language) => [
			language,
			new Map(textsOf(inLanguage(definition, language)).map(({ key, text }) => [key, text]))
		])
	);
	return {
		languages,
		say: (key, language) => (key.startsWith('=') ? key.slice(1) : (words.get(language)?.get(key) ?? ''))
	};
}

const inWords = new Set(['label', 'hint', 'constraint_message']);

const columnName = (language: Language) => `${languageNames[language]} (${language})`;

function gridFrom(name: string, columns: string[], rows: Cells[], { languages, say }: Speaking): Grid {
	const all = columns.flatMap((column) => {
		if (column === 'form_title') return [{ head: column, cell: (row: Cells) => say(row[column] ?? '', 'nl') }];
		if (!inWords.has(column)) return [{ head: column, cell: (row: Cells) => row[column] ?? '' }];
		return languages.map((language) => ({
			head: languages.length > 1 ? `${column}::${columnName(language)}` : column,
			cell: (row: Cells) => say(row[column] ?? '', language)
		}));
	});
	return { name, grid: [all.map(({ head }) => head), ...rows.map((row) => all.map(({ cell }) => cell(row)))] };
}

const sheetOf = (name: string, [head = [], ...rows]: string[][]): Sheet => ({
	name,
	columns: head.map((column) => ({ name: column, label: column, type: 'text' })),
	rows
});
