import { CsvError, parse } from 'csv-parse/sync';
import { ImportProblem } from './problems.ts';

/** A row of a file with the number of its (first) line, from 1. */
export interface Row {
	line: number;
	fields: Record<string, unknown>;
}

/** The rows of a JSONL or CSV file. A CSV names its columns in the first line; comma, semicolon or tab between them. */
export const readRows = (name: string, text: string): Row[] =>
	/\.(jsonl|ndjson|json)$/i.test(name) ? readJsonLines(text) : readCsv(text);

function readJsonLines(text: string): Row[] {
	const problems: string[] = [];
	const rows = withoutMark(text)
		.split(/\r?\n/)
		.flatMap((source, i): Row[] => {
			if (!source.trim()) return [];
			const fields = asObject(source);
			if (!fields) problems.push(`regel ${i + 1}: hier staat geen geldige JSON.`);
			return fields ? [{ line: i + 1, fields: lowered(fields) }] : [];
		});
	if (problems.length) throw new ImportProblem(problems);
	return rows;
}

function asObject(source: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(source);
		return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

function readCsv(text: string): Row[] {
	try {
		const given = withoutMark(text);
		const options = { columns: true, skip_empty_lines: true, info: true, delimiter: delimiterOf(given) };
		const rows = parse(given, options) as unknown as { record: Record<string, unknown>; info: { lines: number } }[];
		// The parser says where a row ends; a row with line breaks in a cell began earlier.
		return rows.map(({ record, info }) => ({ line: info.lines - breaksIn(record), fields: lowered(record) }));
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error.lines === 'number' ? error.lines : 1;
		throw new ImportProblem([`regel ${line}: deze regel past niet bij de kolommen van het bestand.`]);
	}
}

/** The one that the first line has most of. Excel writes semicolons in Dutch. */
function delimiterOf(text: string) {
	const first = text.split('\n', 1)[0]!;
	return [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0]!;
}

const breaksIn = (record: Record<string, unknown>) =>
	Object.values(record).reduce<number>((sum, cell) => sum + (String(cell).match(/\n/g)?.length ?? 0), 0);

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');

const lowered = (fields: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
