import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { crawl, type Found } from '#test/support/crawl.ts';
import { listRoutes } from '#test/support/routes.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

/** Every kind of page that somebody without an account comes to, and with which cookies they leave. */
async function walk() {
	const anna = new Visitor(platform);
	const visit = async (path: string) => {
		await anna.visit(path);
		return { html: anna.html, status: anna.status };
	};
	const found = await crawl(['/'], await listRoutes(), visit);
	return { pages: found.filter(({ status, html }) => status === 200 && html.includes('<main')), cookies: anna.cookies };
}

const { pages, cookies } = await walk();

/** Decision 0016: who divides points or money sees what is left, where a script runs. */
const HELPED = /^\/wijken\/[\w-]+\/stemmen\//;
const counting =
	/<script type="module" src="\/_app\/immutable\/assets\/(?:quicker|budget-script)\.[\w-]{8}\.js"><\/script>/;

test('rule 8: no page for inwoners has JavaScript on it, or asks about cookies', () => {
	expect(pages.length).toBeGreaterThan(40);
	for (const { path, html } of pages) {
		const bare = HELPED.test(path) ? html.replace(counting, '') : html;
		expect(bare, path).not.toMatch(/<script|<noscript|\son[a-z]+="|href="javascript:/i);
		expect(parse(html).querySelector('main')!.text, path).not.toMatch(/cookies? (accepteren|toestaan|weigeren)/i);
	}
});

test('rule 8: reading leaves no cookie, but for the list that one began to fill in', () => {
	const others = [...cookies.keys()].filter((name) => !name.startsWith('__Host-vragenlijst-'));
	expect(others).toEqual([]);
});

test('rule 8: what the platform itself says to inwoners is short and plain', async () => {
	const measure = await loadMeasure();
	const own = pages.filter(({ path }) => /^\/(volg|inloggen|privacy|open-data|$)|\/(ophangen|reageren)$/.test(path));
	expect(own.length).toBeGreaterThan(5);
	for (const page of own) {
		const text = proseOf(page);
		const serious = measure.analyse(text).hints.filter((hint) => hint.serious);
		const said = serious.map(({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`);
		expect({ path: page.path, said }).toEqual({ path: page.path, said: [] });
	}
});

const proseOf = ({ html }: Found) =>
	parse(html)
		.querySelectorAll('main p, main .hint, main legend')
		.filter((element) => !element.closest('.card, blockquote, .prose'))
		.map(({ text }) => text.replace(/\s+/g, ' ').trim())
		.join('\n\n');

test('rule 8: someone without an account or JavaScript says something, follows it and takes it back', async () => {
	const anna = new Visitor(platform);
	await anna.visit(pages.find(({ path }) => path.endsWith('/ophangen'))!.path);
	await anna.press('Hang mijn wens op', { 'Wat wenst u?': 'Een bankje onder de molen' });
	expect(anna.path).toMatch(/^\/volg\/[A-Z2-9-]{15}\/ontvangen$/);
	const code = anna.path.split('/')[2]!;
	const secret = anna.document.querySelector('.secret')!.text.trim();

	const later = new Visitor(platform);
	await later.visit(`/volg/${code}`);
	expect(later.status).toBe(200);
	await later.press('Wis mijn woorden', { 'Wat is de geheime code?': secret });
	expect(later.text).not.toContain('Ik wil mijn woorden terugnemen');
	expect([...later.cookies.keys()]).toEqual([]);
});
