import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { approve } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { db } from '#lib/storage/index.ts';
import { access, visitors, type VisitorName } from '#test/support/access-table.ts';
import { crawl } from '#test/support/crawl.ts';
import { findAddresses, lookInDatabase, signInEveryone } from '#test/support/everyone.ts';
import { formsOf, type PageForm } from '#test/support/forms.ts';
import { activeParts, hasHostileTexts, hostileTexts } from '#test/support/hostile.ts';
import { listRoutes } from '#test/support/routes.ts';
import { startPlatform, type Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const routes = await listRoutes();
const all = await signInEveryone(platform);
const addresses = await findAddresses(all);
const nobody = all.nobody;
const texts = hostileTexts();
const ROUNDS = 4;

/** Signing in and becoming a kiosk would end the sessions of this test. */
const endsSessions = (id: string) => id === '/inloggen' || id.endsWith('/kiosk');

/** Pages with actions, each with who may use it first. */
const pages = routes
	.filter(({ id, actions }) => actions.length && addresses.has(id) && !endsSessions(id))
	.map(({ id, actions }) => ({ id, actions, address: addresses.get(id)!, by: access[id]?.[0] ?? 'nobody' }));
const named = pages.map((page) => [page.id, page] as const);

test.skipIf(!hasHostileTexts)('the collections of hostile texts in ../shared/data are sent too', () => {
	expect(texts.length).toBeGreaterThan(400);
});

test('what could run is recognised', () => {
	const page = '<p onclick="a()">a<script>b()</script><a href=" java\tscript:c()">c</a><i style="d">d</i></p>';
	expect(activeParts(page)).toHaveLength(4);
	const strange = '<link rel="icon" href="data:image/svg+xml,a">';
	expect(activeParts(`<head>${strange}</head><body>${strange}</body>`)).toHaveLength(2);
	const own = '<script type="module" src="/_app/immutable/assets/writing-script.CPNng82t.js"></script>';
	expect(activeParts(`<head>${own}</head>`)).toEqual([]);
	expect(activeParts(`<head>${own.replace('><', '>a()<')}</head><body>${own}</body>`)).toHaveLength(2);
	expect(activeParts(`<head>${own.replace('writing', 'other')}</head>`)).toHaveLength(1);
	expect(activeParts('<p>&lt;script&gt;</p><a href="/volg">Volg</a><style>p{}</style>')).toEqual([]);
});

test.for(named)('%s answers whatever nobody sends it', async ([, { address, actions }]) => {
	for (const action of actions)
		for (const [, body] of Object.entries(senseless)) {
			await send(nobody, action === 'default' ? address : `${address}?/${action}`, body());
			expect.soft(nobody.status, `${address} ${action}: ${nobody.text.slice(0, 200)}`).toBeLessThan(500);
		}
	await nobody.visit(address, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
	expect.soft(nobody.status).toBeGreaterThanOrEqual(400);
	expect.soft(nobody.status).toBeLessThan(500);
});

test.for(named)('%s takes hostile words for words', async ([, { address, by }]) => {
	const visitor = all[by as VisitorName];
	for (let round = 0; round < ROUNDS; round++) {
		await visitor.visit(address);
		for (const form of formsOf(visitor.html, address).slice(0, 6)) {
			await send(visitor, form.action, withHostile(form));
			expect.soft(visitor.status, `${form.action}: ${visitor.text.slice(0, 200)}`).toBeLessThan(500);
			expect.soft(activeParts(visitor.html), form.action).toEqual([]);
		}
	}
});

/** What a segment of an address may hold, and a header or the name of a cookie may not. */
const odd = ['%E2%82%AC', 'a%0d%0ab', 'a%3Bb%3D%2C', '%F0%9F%8C%B3%20%22%3Cb%3E'];

test.for(routes.filter(({ id }) => id.includes('[')).map((route) => [route.id, route] as const))(
	'%s answers whatever stands in its address',
	async ([id, { isPage }]) => {
		const visitor = all[(access[id]?.[0] ?? 'nobody') as VisitorName];
		const address = addresses.get(id)!;
		await visitor.visit(address);
		const forms = isPage ? formsOf(visitor.html, address) : [];
		for (const other of oddAddresses(id, address)) {
			await visitor.visit(other);
			expect.soft(visitor.status, other).toBeLessThan(500);
			for (const { action, values } of forms.slice(0, 8)) {
				const query = action.slice(action.indexOf('?')).replace(/^\/.*/, '');
				await send(visitor, other + query, new URLSearchParams(values));
				expect.soft(visitor.status, `a form to ${other}${query}`).toBeLessThan(500);
			}
		}
	}
);

/** The address with something odd in place of each of its variable parts. */
function oddAddresses(id: string, address: string) {
	const parts = address.split('/');
	const variable = id.split('/').flatMap((part, i) => (part.startsWith('[') ? [i] : []));
	return variable.flatMap((at) => odd.map((text) => parts.map((part, i) => (i === at ? text : part)).join('/')));
}

test('a vragenlijst that is not there cannot be begun anew', async () => {
	for (const slug of ['bestaat-niet', ...odd]) {
		await send(nobody, `/vragenlijsten/${slug}?/restart`, new URLSearchParams());
		expect.soft(nobody.status, slug).toBe(404);
		await nobody.visit(`/vragenlijsten/${slug}/1`);
		expect.soft(nobody.status, slug).toBe(404);
	}
});

test('days before our era do no harm', async () => {
	const inbox = addresses.get('/beheer/trajecten/[slug]/inbreng')!;
	for (const day of ['0000-01-01', '0001-01-01', '9999-12-31', '-271821-04-20']) {
		await all.editor.visit(`${inbox}?van=${day}&tot=${day}`);
		expect.soft(all.editor.status, day).toBe(200);
		expect.soft(all.editor.text, day).toContain('Vul een dag in');
	}
});

test('hostile words that a moderator lets through run nowhere', async () => {
	const moderator = (await findPersonByEmail(visitors.moderator))!;
	const waiting = await db
		.select({ id: contributions.id })
		.from(contributions)
		.where(eq(contributions.status, 'pending'))
		.orderBy(asc(contributions.id));
	for (const { id } of waiting) await approve(moderator, id);

	for (const visitor of [nobody, all.editor, all.moderator]) {
		const visit = async (path: string) => {
			await visitor.visit(path);
			return { html: visitor.html, status: visitor.status };
		};
		for (const { path, html, status } of await crawl(['/'], routes, visit)) {
			expect.soft(status, path).toBeLessThan(500);
			expect.soft(activeParts(html), path).toEqual([]);
		}
	}
});

let sent = 0;

function send(visitor: Visitor, path: string, body: BodyInit) {
	// Each time from another address, so that no limit hides what would have come.
	const address = `10.0.${(sent >> 8) & 255}.${sent++ & 255}`;
	return visitor.visit(path, { method: 'POST', body, headers: { 'x-forwarded-for': address } });
}

const names = ['text', 'author', 'email', 'onceKey', 'id', 'contributionId', 'name', 'title', 'reason', 'verdict'];
const filled = (value: string) => new URLSearchParams(names.map((name) => [name, value]));

/** Bodies that no form of ours sends. */
const senseless: Record<string, () => BodyInit> = {
	empty: () => new URLSearchParams(),
	'too long': () => filled('a'.repeat(40_000)),
	'unknown ids': () => filled('0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'),
	'many of one': () => new URLSearchParams(Array.from({ length: 200 }, () => ['text', 'a'])),
	'names of the language itself': () => new URLSearchParams({ __proto__: 'a', constructor: 'a', toString: 'a' }),
	'a file': () => {
		const body = new FormData();
		body.append('text', new Blob(['a']), 'a.txt');
		return body;
	}
};

let next = 0;

function withHostile({ values, typed }: PageForm) {
	return new URLSearchParams(
		values.map(([name, value]) => [name, typed.includes(name) ? texts[next++ % texts.length]! : value])
	);
}
