import { globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as field from '#lib/forms/fields.ts';

test.for([
	'Titel\nBcc: evil@example.org',
	'Titel\r\nBcc: evil@example.org',
	'Titel \u2028 Bcc: evil@example.org',
	'Titel\u0085\n\nBcc: evil@example.org\n'
])('what is one line stays one line: %j', (typed) => {
	expect(v.parse(field.line(80, 'Vul iets in.'), typed)).toBe('Titel Bcc: evil@example.org');
	expect(v.parse(field.optionalLine(80), typed)).toBe('Titel Bcc: evil@example.org');
});

test.for(['\u202eTitel', '\u2067Titel\u2069', '\u200f\u061cTi\u0000tel\ufeff', '\u0007 Titel'])(
	'what is one line holds no mark that turns the reading direction: %j',
	(typed) => {
		expect(v.parse(field.line(80, 'Vul iets in.'), typed)).toBe('Titel');
		expect(v.parse(field.optionalLine(80), typed)).toBe('Titel');
	}
);

test('a line of only such marks is no line, and what joins letters and emoji stays', () => {
	expect(v.safeParse(field.line(80, 'Vul iets in.'), '\u202e\u2066').issues?.[0].message).toBe('Vul iets in.');
	for (const typed of ['👩\u200d🌾 oogst', 'می\u200cخواهم'])
		expect(v.parse(field.line(80, 'Vul iets in.'), typed)).toBe(typed);
});

test('a text keeps its lines', () => {
	expect(v.parse(field.text(80, 'Vul iets in.'), ' Een\n\ntwee ')).toBe('Een\n\ntwee');
});

test('a day lies between 1900 and 2100, as both databases know it', () => {
	const takes = (day: string) => v.safeParse(field.day('Vul een dag in.'), day).success;
	for (const day of ['1900-01-01', '2026-02-28', '2100-12-31', '1-3-2027']) expect(takes(day), day).toBe(true);
	for (const day of ['0000-01-01', '0001-01-01', '1-1-0000', '1899-12-31', '2101-01-01', '9999-12-31', '2026-02-30'])
		expect(takes(day), day).toBe(false);
});

/** The fields that have one line on the page. */
const oneLine = ['title', 'name', 'place', 'author', 'party', 'organisation', 'label', 'hint'];

test('titles, names and places are fields of one line in every form', () => {
	const wrong = globSync('src/lib/**/*.ts').filter((file) =>
		new RegExp(`\\b(?:${oneLine.join('|')}): field\\.(?:text|optionalText)\\(`).test(readFileSync(file, 'utf8'))
	);
	expect(wrong).toEqual([]);
});

test('a day that the calendar does not have is named as such', () => {
	const said = (typed: string) => v.safeParse(field.day('Vul de dag in.'), typed).issues?.[0].message;
	expect(said('31-2-2026')).toBe('Deze dag bestaat niet. Vul een dag in, zoals 1-3-2026.');
	expect(said('morgen')).toBe('Vul de dag in.');
	expect(said('')).toBe('Vul de dag in.');
	expect(said('1-3-2026')).toBeUndefined();
});
