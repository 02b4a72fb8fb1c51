import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const finished = 'samen-leven-samen-zorgen';

const hrefsOn = (visitor: Visitor, within: RegExp) =>
	[...new Set(visitor.document.querySelectorAll('main a[href]').map((link) => link.getAttribute('href')!))].filter(
		(href) => within.test(href)
	);

test('rule 2: every origin of a text leads to the words themselves, with what became of them', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/beleid');
	const links = [];
	for (const policy of hrefsOn(anna, /^\/beleid\/[^/]+$/)) {
		await anna.visit(policy);
		for (const quote of anna.document.querySelectorAll('li.quote'))
			links.push({
				words: quote.querySelector('q')!.text.replace(/ …$/, ''),
				href: quote.querySelector('a')!.getAttribute('href')!
			});
	}
	expect(links.length).toBeGreaterThan(20);
	for (const { href, words } of new Map(links.map((link) => [link.href, link])).values()) {
		await anna.visit(href);
		expect(anna.status, href).toBe(200);
		expect(anna.document.querySelector('blockquote .words')?.text, href).toContain(words);
		if (href.includes(finished)) expect(anna.text, href).toContain('De gemeente antwoordt');
	}
});

test('rule 11: from the report one reaches all that was said, not only the first few', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`/reactienota/${finished}`);
	const [thread] = hrefsOn(anna, /\/rode-draad\//);
	await anna.visit(thread!);
	expect(anna.status).toBe(200);
	const total = Number(/([\d.]+) openbare bijdragen/.exec(anna.text)![1]!.replace('.', ''));
	const seen = new Set<string>();
	for (let page = 1; ; page++) {
		await anna.visit(`${thread}?steun=${page}`);
		const before = seen.size;
		for (const link of anna.document.querySelectorAll('section[aria-labelledby=supports] li.card a'))
			seen.add(link.getAttribute('href')!);
		if (seen.size === before) break;
	}
	expect(seen.size).toBe(total);
	await anna.visit([...seen].at(-1)!);
	expect(anna.status).toBe(200);
});
