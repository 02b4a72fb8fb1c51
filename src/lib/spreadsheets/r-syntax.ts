import { disarmed, onOneLine } from './csv.ts';
import type { Code, Column } from './table.ts';
import { isNumber } from './values.ts';

/** The script with which R reads a CSV of the form `statistics`, with all labels. `file` is the name of that CSV. */
export const rSyntax = (columns: readonly Column[], file: string): string =>
	[
		'# Zet het CSV-bestand in de werkmap van R. Lees dit bestand met source("…", encoding = "UTF-8").',
		`gegevens <- read.csv(${rText(file)}, encoding = "UTF-8", check.names = FALSE,`,
		'  na.strings = "", colClasses = "character")',
		'',
		'# Wat geen van de codes is, blijft staan zoals het is.',
		'met_labels <- function(x, codes, labels) {',
		'  rest <- setdiff(unique(x[!is.na(x)]), codes)',
		'  factor(x, levels = c(codes, rest), labels = c(labels, rest))',
		'}',
		...columns.flatMap(columnLines),
		''
	].join('\n');

/** A text between quotes. */
export const rText = (text: string) =>
	`"${onOneLine(text).toWellFormed().replaceAll('\0', '').replace(/[\\"]/g, '\\$&')}"`;

function columnLines(column: Column): string[] {
	const name = disarmed(onOneLine(column.name));
	const place = `gegevens[[${rText(name)}]]`;
	const lines =
		column.type === 'text' && column.values?.length ? asFactor(place, column) : asValue(place, name, column);
	return ['', ...lines, `attr(${place}, "label") <- ${rText(column.label)}`];
}

/** Each reason for no answer is a level of its own, at the end. */
function asFactor(place: string, { values = [], missing = [] }: Column): string[] {
	const codes = unlike([...values, ...missing]);
	return [
		`${place} <- met_labels(${place},`,
		`  codes = ${vector(codes.map(({ code }) => inFile(code)))},`,
		`  labels = ${vector(codes.map(({ label }) => label))})`
	];
}

/** The reasons for no answer go to a column beside it, so that nobody counts with -99. */
function asValue(place: string, name: string, column: Column): string[] {
	const missing = unlike(column.missing ?? []);
	const codes = missing.map(({ code }) => (column.type === 'number' && isNumber(code) ? code : inFile(code)));
	const beside = [
		`gegevens[[${rText(`${name}_geen_antwoord`)}]] <- factor(${place},`,
		`  levels = ${vector(codes)},`,
		`  labels = ${vector(missing.map(({ label }) => label))})`,
		`${place}[${place} %in% ${vector(codes)}] <- NA`
	];
	return [...(missing.length ? beside : []), ...typed(place, column)];
}

function typed(place: string, { type, values = [] }: Column): string[] {
	if (type === 'text') return [];
	if (type === 'date') return [`${place} <- as.Date(${place}, format = "%Y-%m-%d")`];
	if (type === 'moment')
		return [`${place} <- as.POSIXct(${place}, format = "%Y-%m-%d %H:%M:%S", tz = "Europe/Amsterdam")`];
	const numbers = values.filter(({ code }) => isNumber(code));
	const labels = numbers.map(({ code, label }) => `${rText(label)} = ${code}`);
	return [
		`${place} <- as.numeric(${place})`,
		...(labels.length ? [`attr(${place}, "labels") <- c(${labels.join(', ')})`] : [])
	];
}

const inFile = (code: string) => disarmed(onOneLine(code));

const vector = (texts: string[]) => `c(${texts.map(rText).join(', ')})`;

/** R takes two codes with one label for the same: then the code is told too. */
const unlike = (codes: readonly Code[]): Code[] =>
	codes.map(({ code, label }) => ({
		code,
		label: codes.some((other) => other.code !== code && other.label === label) ? `${label} (${code})` : label
	}));
