import type { XmlElement } from '#lib/spreadsheets/xml.ts';
import type { Spoken } from '../given.ts';
import { languageCode } from '../words/languages.ts';
import type { OldCondition } from './survey.ts';

/** A row of a table, by the names of its fields. */
export type Row = Record<string, string>;

export const fieldsOf = ({ children }: XmlElement): Row =>
	Object.fromEntries(children.map(({ name, text, children: inside }) => [name, inside.length ? '' : text]));

/** The number in this field; 0 when there is none. */
export const numbered = (row: Row, field: string) => Number(row[field] ?? 0) || 0;

/** In the order of the numbers in this field. */
export const by = (field: string) => (a: Row, b: Row) => numbered(a, field) - numbered(b, field);

/** Whether it is a part of a question. */
export const isPart = ({ parent_qid: parent }: Row) => !!parent && parent !== '0';

/** The rows by what they have in this field. */
export function grouped(rows: Row[], field: string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = row[field] ?? '';
		const known = groups.get(key);
		if (known) known.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** What rows say in this field, by language. */
export function spokenOf(rows: Row[], field: string, language = 'language'): Spoken {
	const spoken: Spoken = {};
	for (const row of rows) if (row[field]?.trim()) spoken[languageCode(row[language] ?? '')] ??= row[field];
	return spoken;
}

/** Two texts as one, in each language that either has. */
export const joined = (first: Spoken, second: Spoken): Spoken =>
	Object.fromEntries(
		[...new Set([...Object.keys(first), ...Object.keys(second)])].map((language) => [
			language,
			[first[language], second[language]].filter(Boolean).join('\n<br /><br />\n')
		])
	);

/** Settings as they are, and as they are in each language. */
export function attributesOf(rows: Row[]) {
	const plain: Record<string, string> = {};
	const words: Record<string, Spoken> = {};
	for (const { attribute = '', value = '', language = '' } of rows) {
		if (!value || attribute in {}) continue;
		plain[attribute] ??= value;
		(words[attribute] ??= {})[languageCode(language)] ??= value;
	}
	return { plain, words };
}

export const oldCondition = (row: Row): OldCondition => ({
	about: row.cqid ?? '',
	field: row.cfieldname ?? '',
	method: (row.method ?? '').trim() || '==',
	value: row.value ?? '',
	scenario: row.scenario ?? '1'
});
