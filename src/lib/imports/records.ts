import { readCsvText } from '#lib/spreadsheets/read-csv.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
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
	if (!text.trim()) return [];
	try {
		const [names, ...rows] = readCsvText(text, { complete: true }).rows;
		return rows.map(({ line, cells }) => ({
			line,
			fields: lowered(Object.fromEntries(cells.map((cell, i) => [names!.cells[i]!, cell])))
		}));
	} catch (error) {
		if (error instanceof UnreadableFile) throw new ImportProblem([error.message]);
		throw error;
	}
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');

const lowered = (fields: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
