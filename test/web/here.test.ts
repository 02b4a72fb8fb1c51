import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { here } from '#lib/web/here.ts';

const opened = /<form\b(?:[^>"{]|"[^"]*"|\{[^}]*\})*>/g;
const forms = globSync('src/**/*.svelte').flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(opened)].map(([tag]) => ({ file, tag }))
);
const sent = forms.filter(({ tag }) => /method="post"/i.test(tag));

test('each form that is sent says where to: else “#” of the address keeps the reader from what went wrong', () => {
	expect(sent.length).toBeGreaterThan(100);
	expect(sent.filter(({ tag }) => !/\saction=(?!"")|\{action\}/.test(tag))).toEqual([]);
});

test('a form is sent to the page it is on, with what the address asks but without its last part', () => {
	expect(here(new URL('https://voorbeeld.example/beheer?zoek=bank#inhoud'))).toBe('/beheer?zoek=bank');
});
