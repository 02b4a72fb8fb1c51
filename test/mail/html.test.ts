import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { htmlOf } from '#lib/mail/html.ts';
import { messageOf } from '#lib/mail/send.ts';
import type { mails } from '#lib/mail/tables.ts';

const letter = {
	subject: 'Antwoord op uw inbreng',
	text: `Beste inwoner,

De gemeente gaf antwoord. <script>alert(1)</script>

- 1 maart: een tekst
- 2 maart: een besluit

Zie wat er met uw woorden gebeurde:
https://samen.example/volg/ABCD

Met vriendelijke groet,
Gemeente Lindewaard`,
	stopUrl: 'https://samen.example/afmelden/abc'
};

test('a mail in HTML says the words of its text, with one button and nothing from elsewhere', () => {
	const html = htmlOf(letter);
	const page = parse(html);
	expect(page.querySelectorAll('img, script, link, iframe, style')).toEqual([]);
	const links = page.querySelectorAll('a').map((link) => [link.text, link.getAttribute('href')]);
	expect(links).toEqual([
		['Zie wat er met uw woorden gebeurde', 'https://samen.example/volg/ABCD'],
		['Stop met één klik', 'https://samen.example/afmelden/abc']
	]);
	expect(page.querySelectorAll('li')).toHaveLength(2);
	expect(html).toContain('color-scheme');
});

test('whatever is in the words, it is no markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (words) => {
			const page = parse(htmlOf({ subject: words, text: `Beste inwoner,\n\n${words}`, stopUrl: '' }));
			const known = ['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'DIV', 'P', 'BR', 'A', 'UL', 'LI'];
			expect(
				page
					.querySelectorAll('*')
					.map(({ tagName }) => tagName)
					.filter((tag) => !known.includes(tag))
			).toEqual([]);
		})
	);
});

const row = {
	id: '1',
	recipient: 'anna@example.org',
	createdAt: new Date(0),
	...letter
} as typeof mails.$inferSelect;

test('a mail that nobody asked for just now stops with one click, in the program for mail too (RFC 8058)', () => {
	const message = messageOf(row);
	expect(message.headers).toEqual({
		'List-Unsubscribe': '<https://samen.example/afmelden/abc/direct>',
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
	});
	expect(message.text).toMatch(/Stop met één klik:\nhttps:\/\/samen\.example\/afmelden\/abc$/);
	expect(messageOf({ ...row, stopUrl: '' }).headers).toBeUndefined();
});

test('a title with more lines or with marks that turn the reading direction adds no header to a mail', () => {
	const subject = '\u202eNieuws\r\nBcc: ander@example.org\u2069';
	const given = { ...row, subject, recipient: 'anna@example.org\nBcc: ander@example.org' };
	const { subject: sent, to } = messageOf(given);
	expect([sent, to]).toEqual(['Nieuws Bcc: ander@example.org', 'anna@example.org Bcc: ander@example.org']);
});
