import { disarmed, onOneLine } from './csv.ts';
import { missingValues } from './spss-missing.ts';
import { spssNames } from './spss-names.ts';
import { spssText } from './spss-text.ts';
import type { Code, Column } from './table.ts';
import { isNumber } from './values.ts';

/** The syntax with which SPSS reads a CSV of the form `statistics`, with all labels. `file` is the name of that CSV. */
export function spssSyntax(columns: readonly Column[], file: string): string {
	const names = spssNames(columns.map(({ name }) => name));
	const named = columns.map((column, i): NamedColumn => ({ ...coded(column), name: names[i]! }));
	return [
		'* Encoding: UTF-8.',
		'* Zet het CSV-bestand in de werkmap van SPSS, of schrijf achter FILE waar het staat.',
		'SET DECIMAL=DOT.',
		getData(named, file),
		command(
			'VARIABLE LABELS',
			named.map(({ name, label }) => `${name}\n    ${spssText(label, 256)}`)
		),
		command('VALUE LABELS', named.flatMap(valueLabels)),
		...named.map(missingValues).filter(Boolean),
		'EXECUTE.',
		''
	]
		.filter((part, i, all) => part || i === all.length - 1)
		.join('\n');
}

/** With the codes as they stand in the CSV, and without those that its type cannot hold. */
type NamedColumn = Column & { values: readonly Code[]; missing: readonly Code[] };

function coded(column: Column): NamedColumn {
	const given = (codes: readonly Code[] = []) =>
		column.type === 'number'
			? codes.filter(({ code }) => isNumber(code))
			: column.type === 'text'
				? codes.map(({ code, label }) => ({ code: disarmed(onOneLine(code)), label }))
				: [];
	return { ...column, values: given(column.values), missing: given(column.missing) };
}

const getData = (columns: readonly NamedColumn[], file: string) =>
	[
		'GET DATA',
		'  /TYPE=TXT',
		`  /FILE=${spssText(file)}`,
		`  /ENCODING='UTF8'`,
		'  /ARRANGEMENT=DELIMITED',
		'  /DELCASE=LINE',
		`  /DELIMITERS=','`,
		`  /QUALIFIER='"'`,
		'  /FIRSTCASE=2',
		'  /VARIABLES=',
		...columns.map((column) => `    ${column.name} ${formatOf(column)}`),
		'  .'
	].join('\n');

const LONGEST = 32_767;
const USUAL_WIDTH = 1000;

/** One UTF-16 unit is three bytes of UTF-8 at most; an apostrophe can come before a text. */
function formatOf({ type, width, values, missing }: NamedColumn): string {
	if (type === 'date') return 'SDATE10';
	if (type === 'moment') return 'YMDHMS19';
	const codes = [...values, ...missing].map(({ code }) => code);
	if (type === 'number') return values.length && codes.every((code) => !code.includes('.')) ? 'F8.0' : 'F8.2';
	const text = width ?? (codes.length ? 0 : USUAL_WIDTH);
	return `A${Math.min(LONGEST, Math.max(1, text * 3 + 1, ...codes.map((code) => Buffer.byteLength(code))))}`;
}

const command = (name: string, parts: string[]) => (parts.length ? `${name}\n  ${parts.join('\n  /')}\n  .` : '');

function valueLabels({ name, type, values, missing }: NamedColumn): string[] {
	const lines = [...values, ...missing].map(
		({ code, label }) => `\n    ${type === 'number' ? code : spssText(code)} ${spssText(label, 120)}`
	);
	return lines.length ? [name + lines.join('')] : [];
}
