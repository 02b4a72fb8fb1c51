import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { db } from '#lib/storage/index.ts';
import { access, everyone, type VisitorName } from '#test/support/access-table.ts';
import { findAddresses, lookInDatabase, signInEveryone } from '#test/support/everyone.ts';
import { formsOf } from '#test/support/forms.ts';
import { listRoutes } from '#test/support/routes.ts';
import { startPlatform, type Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const routes = await listRoutes();
const all = await signInEveryone(platform);
const { origin } = new URL(all.nobody.url);
const addresses = await findAddresses(all);

const rows = routes.filter(({ id }) => id in access).map((route) => ({ ...route, may: access[route.id]! }));
const named = (some: typeof rows) => some.map((row) => [row.id, row] as const);
const guarded = rows.filter(({ may, isPage }) => isPage && may.length < everyone.length);
const strangersTo = (may: readonly VisitorName[]) => everyone.filter((name) => !may.includes(name));

test('each route has a row in the table, and each row a route', () => {
	expect(routes.map(({ id }) => id).sort()).toEqual(Object.keys(access).sort());
});

test('each route has an address to try', () => {
	expect(rows.filter(({ id }) => !addresses.has(id)).map(({ id }) => id)).toEqual([]);
});

test.for(rows)(
	'rule 10: $id is there for who may see it, and for nobody else',
	async ({ id, may, isPage, methods }) => {
		const address = addresses.get(id);
		if (!address) return;
		const method = isPage || methods.includes('GET') ? 'GET' : methods[0]!;
		for (const name of everyone) {
			// Signing out would end the session of the tests that follow.
			if (id === '/uitloggen' && name !== 'nobody') continue;
			const visitor = all[name];
			await visitor.visit(address, { method });
			expect
				.soft(visitor.status < 400 ? 'may' : visitor.status, `${address} for ${name}`)
				.toBe(may.includes(name) ? 'may' : 404);
			if (may.includes(name) || !isPage) continue;
			const refused = bodyOf(visitor);
			await visitor.visit(notThere(address));
			expect.soft(refused, `${address} for ${name} differs from what is not there`).toBe(bodyOf(visitor));
		}
	}
);

/** Where a page takes forms; `?/bestaat-niet` is none of its actions. */
const addressesOf = (actions: string[]) => ['', '?/bestaat-niet', ...actions.map((name) => `?/${name}`)];

/** Questions that are answered before a page looks who asks, unless the platform takes care. */
const wrong: Record<string, (actions: string[]) => [query: string, init: RequestInit][]> = {
	'a form without fields': (actions) =>
		addressesOf(actions).map((query) => [query, { method: 'POST', body: new URLSearchParams() }]),
	'a question for JSON': (actions) =>
		addressesOf(actions).map((query) => [
			query,
			{ method: 'POST', body: new URLSearchParams(), headers: { accept: 'application/json' } }
		]),
	JSON: () => [['', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }]],
	'half a form': () => [
		['', { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=b' } }]
	],
	'another method': () => ['PUT', 'DELETE', 'OPTIONS'].map((method) => ['', { method, headers: { origin } }])
};

test.for(named(guarded))('rule 10: nothing that one sends to %s tells that it is there', async ([, row]) => {
	const address = addresses.get(row.id);
	if (!address) return;
	for (const name of strangersTo(row.may)) {
		const visitor = all[name];
		await visitor.visit(notThere(address));
		const missing = answerOf(visitor);
		for (const [what, questions] of Object.entries(wrong))
			for (const [query, init] of questions(row.actions.filter((name) => name !== 'default'))) {
				await visitor.visit(address + query, init);
				expect.soft(answerOf(visitor), `${what} to ${address}${query} by ${name}`).toEqual(missing);
			}
	}
});

test('rule 10: nobody gets what is on a page without the page', async () => {
	for (const name of ['nobody', 'editor'] as const)
		for (const { address, init } of [
			'/bestaat-niet',
			...rows.map(({ id }) => addresses.get(id)!.split('?')[0]!)
		].flatMap(frameworks)) {
			await all[name].visit(address, init);
			expect.soft(answerOf(all[name]), address).toEqual({
				status: 404,
				allow: null,
				body: 'Deze pagina bestaat niet, of is niet voor u bedoeld.'
			});
		}
});

/** What the framework itself would ask for at this address. */
const frameworks = (address: string) => [
	{ address: `${address.replace(/^\/$/, '')}/__data.json`, init: { headers: { accept: '*/*' } } },
	{ address: `${address}?/default`, init: { method: 'POST', body: new URLSearchParams() } }
];

test('a page that takes no form says so to who may see it', async () => {
	await all.nobody.visit('/privacy', { method: 'POST', body: new URLSearchParams() });
	expect(all.nobody.status).toBe(405);
	await all.editor.visit('/beheer/trajecten', { method: 'POST', body: new URLSearchParams() });
	expect(all.editor.status).toBe(405);
});

test('rule 10: a form of one role does nothing for another', async () => {
	const before = await db.$count(events);
	for (const { id, may } of guarded) {
		const address = addresses.get(id);
		const [allowed] = may;
		if (!address || !allowed) continue;
		await all[allowed].visit(address);
		for (const { action, values } of formsOf(all[allowed].html, address))
			for (const name of strangersTo(may)) {
				const body = new URLSearchParams(values);
				await all[name].visit(action, { method: 'POST', body });
				expect.soft(all[name].status, `${action} by ${name}`).toBe(404);
			}
	}
	expect(await db.$count(events)).toBe(before);
});

test('wherever one can ask how plain a text is, the form comes back with that, and nothing is written', async () => {
	const asked: string[] = [];
	const before = await db.$count(events);
	for (const { id, may } of guarded.filter(({ may }) => may.length)) {
		const [visitor, address] = [all[may[0]!], addresses.get(id)!];
		await visitor.visit(address);
		const buttons = visitor.document.querySelectorAll('button[name=taalcheck]').map(({ text }) => text);
		for (const words of new Set(buttons)) {
			await visitor.visit(address);
			await visitor.press(words);
			expect.soft(visitor.status, `${address}: ${words}`).toBe(200);
			expect.soft(visitor.text, `${address}: ${words}`).toContain('Wij bewaarden nog niets. Uw tekst staat er nog.');
			asked.push(id);
		}
	}
	expect(new Set(asked).size).toBeGreaterThan(15);
	expect(await db.$count(events)).toBe(before);
});

/**
 * An address that leads nowhere, as deep as this one and in the same part of the platform: pages name their files
 * relative to themselves, and the head of the page marks the place of work that one is in.
 */
const notThere = (address: string) => {
	const [, first, ...rest] = address.split('/');
	return rest.length ? `/${[first, ...rest.map(() => 'bestaat-niet')].join('/')}` : '/bestaat-niet';
};

const answerOf = (visitor: Visitor) => ({
	status: visitor.status,
	allow: visitor.headers.get('allow'),
	body: bodyOf(visitor)
});

/** What differs at each visit is not told apart: the nonce of the scripts. */
const bodyOf = ({ html }: Visitor) => html.replaceAll(/nonce="[^"]*"/g, '');
