import { type AgeGroup, divideByAge, byAge, type PeopleByAge } from '#lib/neighbourhoods/population.ts';
import { fold } from '#lib/text/fold.ts';
import { ImportProblem } from './problems.ts';
import { readRows, type Row } from './records.ts';

/** A wijk as a file of the CBS has it. */
export interface CountedWijk {
	line: number;
	name: string;
	municipality: string;
	/** Nothing when the file does not say enough; `problem` says what. */
	people?: PeopleByAge;
	problem?: string;
}

const total = 'aantal_inwoners';
const columns: Record<AgeGroup, string> = {
	'0-14': '0_15',
	'15-24': '15_25',
	'25-44': '25_45',
	'45-64': '45_65',
	'65+': '65plus'
};

/** No municipality has as many wijken; the whole country has some 3,400. */
const MOST_ROWS = 20_000;

/**
 * The wijken in a CSV in the form of the “kerncijfers wijken en buurten” of the CBS: a number of inwoners, and of each
 * age the percentage. Throws an ImportProblem when it is no such file.
 */
export function readCountedWijken(text: string): CountedWijk[] {
	const rows = readRows('figures.csv', text);
	if (!rows.length) throw new ImportProblem(['In deze tekst staan geen wijken. De eerste regel noemt de kolommen.']);
	if (rows.length > MOST_ROWS) throw new ImportProblem(['Deze tekst heeft te veel regels. Neem alleen uw gemeente.']);
	const missing = ['wijknaam', total, ...Object.values(columns)].filter((name) => !(name in rows[0]!.fields));
	if (missing.length)
		throw new ImportProblem([`In de eerste regel ontbreekt: ${missing.map((name) => `“${name}”`).join(', ')}.`]);
	return rows.map(asWijk);
}

function asWijk({ line, fields }: Row): CountedWijk {
	const cell = (name: string) => String(fields[name] ?? '').trim();
	const wijk = { line, name: cell('wijknaam').slice(0, 120), municipality: cell('gemeentenaam').slice(0, 120) };
	const people = numberIn(cell(total).replace(/[\s.]/g, ''));
	if (people === undefined || !Number.isInteger(people) || people > 2_000_000)
		return { ...wijk, problem: 'er staat geen aantal inwoners.' };

	const percentages = Object.values(columns).map((name) => numberIn(cell(name)));
	if (percentages.every((percentage) => percentage === undefined))
		return { ...wijk, problem: 'er staan geen leeftijden. Het CBS geeft die niet als er weinig mensen wonen.' };
	if (!percentages.every((percentage) => percentage !== undefined))
		return { ...wijk, problem: 'niet elke leeftijd heeft een percentage.' };
	const sum = percentages.reduce((sum, percentage) => sum + percentage, 0);
	// Whole percentages of five groups can miss 2.5 at most; a file of another kind misses more.
	if (Math.abs(sum - 100) > 3) return { ...wijk, problem: 'de percentages zijn samen geen 100.' };
	return {
		...wijk,
		people: divideByAge(
			people,
			byAge((age) => numberIn(cell(columns[age]))!)
		)
	};
}

/** With a comma or a point; nothing when it is no number of 0 or more. */
const numberIn = (cell: string) => (/^\d{1,9}([.,]\d{1,6})?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined);

/** The names of the municipalities in a file, each once. */
export const municipalitiesIn = (wijken: CountedWijk[]): string[] => [
	...new Set(wijken.map(({ municipality }) => municipality))
];

/** A name as it is compared: without capitals, accents, spaces and signs. */
export const asCompared = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
