import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { MOST_VOICES, type Range } from './pieces.ts';
import type { minutesMarks } from './tables.ts';

export type MinutesMark = typeof minutesMarks.$inferSelect;

/** Words to mark, with who said them. */
export interface Marking extends Range {
	tableName?: string;
	voices?: number;
}

/** What was ticked: `12-80` for each piece, and the starts of those that belong to the one before them. */
export const LinesForm = v.pipe(
	v.object({
		basedOn: field.basedOn,
		piece: v.pipe(
			field.list,
			v.minLength(1, 'Vink aan wat inbreng is.'),
			v.everyItem(isRange, 'Vink het opnieuw aan.')
		),
		join: field.list
	}),
	v.transform(({ basedOn, piece, join }) => ({ basedOn, ranges: piece.map(asRange), joins: join.map(Number) }))
);

function isRange(value: string) {
	return /^\d{1,6}-\d{1,6}$/.test(value);
}

function asRange(value: string): Range {
	const [start = 0, end = 0] = value.split('-').map(Number);
	return { start, end };
}

export const tableName = field.optionalLine(40, 'De naam van de tafel');

const HOW_MANY = `Vul een getal in van 1 tot en met ${MOST_VOICES}.`;

const place = v.pipe(
	field.optionalText(6),
	v.transform((value) => (/^\d+$/.test(value) ? Number(value) : undefined))
);

/** Words that were selected or typed. A script knows their place too. */
export const WordsForm = v.object({
	basedOn: field.basedOn,
	words: field.text(4000, 'Zet hier de woorden uit het verslag.'),
	from: place,
	to: place,
	tableName,
	voices: field.wholeNumber(1, MOST_VOICES, HOW_MANY)
});

/** The tables and numbers of all marks at once, in the order of their ids. */
export const MarksForm = v.pipe(
	v.object({ id: field.list, tableName: field.list, voices: field.list }),
	v.check(
		({ id, tableName, voices }) => id.length === tableName.length && id.length === voices.length,
		'Open deze pagina opnieuw en probeer het nog een keer.'
	),
	v.transform(({ id, tableName, voices }) =>
		id.map((one, i) => ({ id: one, tableName: tableName[i]!.trim(), voices: Number(voices[i]!.trim()) }))
	),
	v.everyItem(({ tableName }) => tableName.length <= 40, 'De naam van een tafel heeft hoogstens 40 tekens.'),
	v.everyItem(({ voices }) => Number.isInteger(voices) && voices >= 1 && voices <= MOST_VOICES, HOW_MANY)
);

export const MarkForm = v.object({ id: field.id('Open deze pagina opnieuw.') });
