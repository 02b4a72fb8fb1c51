import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { slugOf } from '#lib/text/slug.ts';

/** What stands in these places follows from a title; in the others it is an id or a number. */
const made = ['[slug]', '[beleid]', '[bijeenkomst]', '[lijst]', '[plek]'];

test('a title becomes an address without accents and signs', () => {
	expect(slugOf(' Eén café, 2 wéken! ')).toBe('een-cafe-2-weken');
	expect(slugOf('a'.repeat(79) + ' b')).toBe('a'.repeat(79));
	expect(slugOf('?!')).toBe('');
});

test('no title leads to the address of a page that is always there', () => {
	const beside = globSync('src/routes/**/*/')
		.filter((folder) => made.includes(basename(folder)))
		.flatMap((folder) => globSync(`${dirname(folder).replaceAll('[', '[[]')}/*/`))
		.map((folder) => basename(folder))
		.filter((name) => !name.startsWith('['));
	expect(beside).toContain('nieuw');
	for (const name of beside) expect(slugOf(name), `“${name}” as a title`).not.toBe(name);
});
