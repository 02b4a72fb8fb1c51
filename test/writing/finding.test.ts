import { expect, test } from 'vitest';
import { findIn, wantedIn } from '#lib/writing/editor/finding.ts';
import { readMarkdown } from '#lib/writing/editor/reading.ts';

/** The words in the editor that these words of the Markdown are. */
function found(markdown: string, words: string, from = 0, now = markdown) {
	const start = markdown.indexOf(words, from);
	const { doc } = readMarkdown(now);
	const range = findIn(doc, wantedIn(markdown, start, start + words.length));
	return range && { text: doc.textBetween(range.from, range.to, '|'), before: doc.textBetween(0, range.from, '|') };
}

test('words in Markdown are found in the editor, whatever layout is in and around them', () => {
	expect(found('### Kop\n\n- een\n- **twee** woorden\n', '**twee** woorden')?.text).toBe('twee woorden');
	expect(found('Zie [de brief](https://voorbeeld.nl/a) thans.', 'thans')?.text).toBe('thans');
	expect(found('Eén zin. 😀 Dit *is* het.', 'Dit *is* het.')?.text).toBe('Dit is het.');
});

test('of words that stand there twice, the right ones are found', () => {
	expect(found('Thans hier.\n\nThans daar.', 'Thans', 5)?.before).toBe('Thans hier.|');
	expect(found('Thans hier. Thans daar.', 'Thans', 5, 'Nu hier. Thans daar.')?.before).toBe('Nu hier. ');
});

test('a full stop that belongs to the words comes along, and one that does not stays', () => {
	expect(found('Dit is m.b.t. het park.', 'm.b.t.')?.text).toBe('m.b.t.');
	expect(found('Het park is er thans.', 'thans')?.text).toBe('thans');
});

test('words that are gone are not found, nor are no words', () => {
	expect(found('Thans hier.', 'Thans', 0, 'Nu hier.')).toBeUndefined();
	expect(found('Een – twee', '–')).toBeUndefined();
});
