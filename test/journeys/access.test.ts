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

test.for(named(guarded))('rule 10: the data of %s is for nobody else, also without the layouts', async ([, row]) => {
	const address = addresses.get(row.id);
	if (!address) return;
	for (const name of strangersTo(row.may)) {
		// A client that says it has the layouts already makes the framework skip their loads.
		const skip = `${'0'.repeat(row.layouts)}1`;
		for (const query of ['', `?x-sveltekit-invalidated=${skip}`]) {
			await all[name].visit(`${address}/__data.json${query}`, { headers: { accept: '*/*' } });
			const { nodes = [] } = all[name].status === 200 ? JSON.parse(all[name].html) : {};
			expect.soft(nodes.at(-1)?.type ?? 'error', `${address} for ${name}`).not.toBe('data');
		}
	}
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

/**
 * An address that leads nowhere, as deep as this one and in the same part of the platform: pages name their files
 * relative to themselves, and the head of the page marks the place of work that one is in.
 */
const notThere = (address: string) => {
	const [, first, ...rest] = address.split('/');
	return rest.length ? `/${[first, ...rest.map(() => 'bestaat-niet')].join('/')}` : '/bestaat-niet';
};

/** What differs at each visit is not told apart: the nonce of the scripts. */
const bodyOf = ({ html }: Visitor) => html.replaceAll(/nonce="[^"]*"/g, '');
