import { createHash } from 'node:crypto';
import { questionsOf, type Definition, type Page, type Question } from '../../definition.ts';
import { definitionIn } from '../own/shape.ts';
import type { FormRow, FormSheets } from './sheets.ts';

// Our own sheet in a form keeps what XLSForm cannot say, with how the rows looked when they went out. What was not
// changed since comes back as it was; of what was changed, the rows count.

/** What a line of our sheet is about. */
export type Unit = 'vragenlijst' | 'pagina' | 'vraag';

export interface Kept {
	about: Omit<Definition, 'pages'> | undefined;
	/** By the name of the row that begins the page. */
	pages: ReadonlyMap<string, Omit<Page, 'questions'>>;
	/** By the name of each of its rows. */
	questions: ReadonlyMap<string, Question>;
	/** The ids of questions that were met already. */
	met: Set<string>;
}

/** What is still as it was. */
export function keptIn({ survey, choices, settings, own }: FormSheets): Kept {
	const byName = new Map(survey.map((row) => [row.cell('name'), row]));
	const pages = new Map<string, Omit<Page, 'questions'>>();
	const questions = new Map<string, Question>();
	let about: Kept['about'];
	for (const { unit, name, rows, state, value } of unitsIn(own)) {
		if (unit === 'vragenlijst' && state === stateOf(settings ? [settings] : [])) about = aboutIn(value);
		if (unit === 'pagina' && state === stateOf(rowsWith([name, `${name}.uitleg`], byName))) {
			const page = pageIn(value);
			if (page) pages.set(name, page);
		}
		if (unit !== 'vraag' || state !== stateOf([...rowsWith(rows, byName), ...choicesOf(name, choices)])) continue;
		const question = questionIn(value);
		if (question) for (const row of rows) questions.set(row, question);
	}
	return { about, pages, questions, met: new Set() };
}

/** How rows look: the same as long as nobody changes them. */
export const stateOf = (rows: FormRow[]) =>
	createHash('sha256')
		.update(rows.map(({ whole }) => whole).join('\n'))
		.digest('base64url')
		.slice(0, 22);

export const choicesOf = (list: string, choices: FormRow[]) => choices.filter((row) => row.cell('list_name') === list);

const rowsWith = (names: string[], byName: ReadonlyMap<string, FormRow>) =>
	names.flatMap((name) => byName.get(name) ?? []);

/** A long text stands in more than one line. */
function unitsIn(own: FormRow[]) {
	const units = new Map<string, { unit: string; name: string; rows: string[]; state: string; text: string }>();
	for (const row of own) {
		const [unit, name] = [row.cell('onderdeel'), row.cell('naam')];
		const known = units.get(`${unit} ${name}`);
		if (known) known.text += row.cell('inhoud');
		else
			units.set(`${unit} ${name}`, {
				unit,
				name,
				rows: row.cell('rijen').split(/\s+/).filter(Boolean),
				state: row.cell('stand'),
				text: row.cell('inhoud')
			});
	}
	return [...units.values()].map(({ text, ...unit }) => ({ ...unit, value: valueIn(text) }));
}

function valueIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Changed by hand, or cut off by a program: then the rows count.
		return undefined;
	}
}

const frame = { title: '', introduction: '', minutes: 1 };

const questionIn = (value: unknown) => {
	const read = definitionIn({ ...frame, pages: [{ title: '', questions: [value] }] });
	return read && questionsOf(read)[0];
};

function pageIn(value: unknown) {
	const page = definitionIn({
		...frame,
		pages: [typeof value === 'object' && value ? { ...value, questions: [] } : value]
	})?.pages[0];
	if (!page) return undefined;
	const { questions: _, ...rest } = page;
	return rest;
}

function aboutIn(value: unknown) {
	const about = definitionIn(typeof value === 'object' && value ? { ...value, pages: [] } : value);
	if (!about) return undefined;
	const { pages: _, ...rest } = about;
	return rest;
}
