import { CsvError, parse } from 'csv-parse/sync';
import { decodeText, type Encoding } from './decoding.ts';
import { startsOf } from './row-lines.ts';
import { unreadable } from './unreadable.ts';

export interface CsvLimits {
	/** In bytes. */
	size: number;
	rows: number;
	columns: number;
}

export interface CsvTable {
	/** All as long as the first, that names the columns. Empty lines are left out. */
	rows: CsvRow[];
	separator: Separator;
}

export interface CsvRow {
	/** The line of the file on which it begins, from 1. */
	line: number;
	cells: string[];
}

export type Separator = ',' | ';' | '\t';

const MB = 1024 * 1024;
const usual: CsvLimits = { size: 20 * MB, rows: 200_000, columns: 2000 };

/** The rows of a CSV, as Excel and others make it. Throws UnreadableFile on what is no table. */
export function readCsv(bytes: Uint8Array, limits: Partial<CsvLimits> = {}): CsvTable & { encoding: Encoding } {
	const { size } = { ...usual, ...limits };
	if (bytes.length > size) unreadable(`Dit bestand is te groot. Het mag hoogstens ${Math.floor(size / MB)} MB zijn.`);
	assertText(bytes);
	const { text, encoding } = decodeText(bytes);
	return { ...readCsvText(text, limits), encoding };
}

interface TextOptions extends Partial<Omit<CsvLimits, 'size'>> {
	/** No row may leave out cells. */
	complete?: boolean;
}

/** The same for a text whose letters are read already. */
export function readCsvText(given: string, { complete = false, ...limits }: TextOptions = {}): CsvTable {
	const { rows: mostRows, columns: mostColumns } = { ...usual, ...limits };
	if (given.includes('\0') || given.split(/[\r\n]/).some(({ length }) => length > LONGEST)) unreadable(NO_TEXT);
	// Excel can say in a first line of its own what separates: `sep=;`.
	const [, said, text] = /^\ufeff?(?:sep=([,;\t])\r?\n)?([^]*)$/.exec(given)!;
	const separator = separators.find((each) => each === said) ?? separatorOf(text!);
	const rows = parseRows(text!, { separator, from: said ? 2 : 1, most: mostRows + 1 });
	if (!rows.length) unreadable('Dit bestand is leeg.');
	if (rows.length > mostRows) unreadable(`Dit bestand heeft te veel regels. Het mogen er hoogstens ${mostRows} zijn.`);
	const width = rows[0]!.cells.length;
	if (width > mostColumns)
		unreadable(`Dit bestand heeft te veel kolommen. Het mogen er hoogstens ${mostColumns} zijn.`);
	const short = complete && rows.find(({ cells }) => cells.length < width);
	if (short) misfit(short, width);
	return { rows: rows.map((row) => asLongAs(width, row)), separator };
}

const separators: Separator[] = [';', ',', '\t'];

/** Of one row, in characters: a picture can be one line of millions. */
const LONGEST = 1_000_000;

const NO_TEXT = 'Dit is geen tabel. Sla uw tabel in Excel of LibreOffice op als CSV, en kies dat bestand.';

/** Workbooks, PDFs and pictures say in their first bytes what they are. */
function assertText(bytes: Uint8Array) {
	const first = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
	if (['PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0', '\x89PNG'].includes(first)) unreadable(NO_TEXT);
}

const SAMPLE = 20;

/** One that cuts the first rows in as many columns each, else the one that the first row has most of. */
function separatorOf(text: string): Separator {
	const score = (separator: Separator) => {
		const [first = 0, ...others] = sampleOf(text, separator).map(({ length }) => length);
		return first > 1 && others.every((length) => length === first) ? EVEN + first : first;
	};
	return separators.toSorted((a, b) => score(b) - score(a))[0]!;
}

/** More than any row has columns. */
const EVEN = 1e9;

function sampleOf(text: string, separator: Separator): string[][] {
	try {
		return parse(text, { ...options, delimiter: separator, to: SAMPLE });
	} catch (error) {
		if (error instanceof CsvError) return [];
		throw error;
	}
}

const options = {
	relax_column_count: true,
	skip_empty_lines: true,
	record_delimiter: ['\r\n', '\n', '\r'],
	max_record_size: LONGEST
};

interface Parsing {
	separator: Separator;
	/** The line of the file on which the text begins. */
	from: number;
	most: number;
}

function parseRows(text: string, { separator, from, most }: Parsing): CsvRow[] {
	const ends: number[] = [];
	const on_record = (cells: string[], { lines }: { lines: number }) => {
		ends.push(lines);
		return cells;
	};
	try {
		const rows = parse(text, { ...options, delimiter: separator, to: most, on_record });
		return startsOf(rows, ends).map((line, i) => ({ line: line + from - 1, cells: rows[i]! }));
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		if (error.code === 'CSV_MAX_RECORD_SIZE') unreadable(NO_TEXT);
		const line = typeof error.lines === 'number' ? error.lines + from - 1 : 1;
		return unreadable(`${noFit(line)} Hier of hiervoor staat een aanhalingsteken (") dat niet goed is afgesloten.`);
	}
}

/** Programs leave out empty cells at the end; a cell too many is a mistake that moves all others. */
function asLongAs(width: number, row: CsvRow): CsvRow {
	const { line, cells } = row;
	if (cells.slice(width).some((cell) => cell.trim())) misfit(row, width);
	return { line, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') };
}

const misfit = ({ line, cells }: CsvRow, width: number) =>
	unreadable(`${noFit(line)} Aantal vakken: ${cells.length}. In de eerste regel: ${width}.`);

const noFit = (line: number) => `regel ${line}: deze regel past niet bij de kolommen van het bestand.`;
