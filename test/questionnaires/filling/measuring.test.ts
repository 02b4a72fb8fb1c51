import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { newCode } from '#lib/contributions/code.ts';
import { findIntroduction } from '#lib/questionnaires/filling/introduction.server.ts';
import { findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { measureMinutes } from '#lib/questionnaires/filling/measuring.server.ts';
import { forget, saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { medianSeconds } from '#lib/questionnaires/filling/timing.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { openList } from '#test/support/lists.ts';
import { handIn } from '#test/support/questionnaires.ts';

test('the median of people who were measured, once they are twenty', () => {
	const people = (count: number) => Array.from({ length: count }, (_, i) => ({ a: 60, b: i }));
	expect(medianSeconds(people(19))).toBeUndefined();
	expect(medianSeconds(people(21))).toEqual({ seconds: 70, people: 21 });
	expect(medianSeconds([...people(20), {}])).toEqual({ seconds: 70, people: 20 });
});

test('the first page says how long it took others, and until then what the maker wrote', async () => {
	const { slug } = await openList();
	for (let i = 0; i < 20; i++) {
		const token = newCode();
		await handIn(slug, token);
		const timings = { 'pagina-1': 200, 'pagina-2': 200 + i };
		if (i) await db.update(responses).set({ timings }).where(eq(responses.timings, {}));
		if (i === 18) await measureMinutes();
		if (i === 18) expect(await findIntroduction({ slug })).toMatchObject({ minutes: 3, measured: undefined });
	}
	await db
		.update(responses)
		.set({ timings: { a: 400 } })
		.where(eq(responses.timings, {}));
	await measureMinutes();
	expect(await findIntroduction({ slug })).toMatchObject({ minutes: 7, measured: { people: 20 } });
});

test('what a kiosk heard is marked, and measures nobody', async () => {
	const { slug } = await openList();
	const token = newCode();
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud' }, channel: 'kiosk' });
	const [row] = await db.select().from(responses);
	expect(row!.channel).toBe('kiosk');

	// What was begun at home is not forgotten because its owner walked away from a kiosk.
	const home = newCode();
	await saveScreen({ slug, token: home, page: '1', values: { leeftijd: 'oud' } });
	for (const one of [token, home]) await forget(slug, one, 'kiosk');
	expect((await db.select().from(responses)).map(({ channel }) => channel)).toEqual(['online']);
});

test('before its first day a list says from when, and takes nothing', async () => {
	const { slug, token } = await openList({}, { opensAt: new Date('2031-03-01T12:00Z') });
	await at('2031-02-28T10:00Z', async () => {
		expect(await findIntroduction({ slug })).toMatchObject({ state: 'ahead', open: false });
		const save = saveScreen({ slug, token, page: '1', values: {} });
		await expect(save).rejects.toMatchObject({ status: 409, body: { message: /1 maart 2031/ } });
		expect((await findScreen({ slug }, '1')).ahead).toBeTruthy();
	});
	await at('2031-03-01T06:00Z', async () => expect((await findIntroduction({ slug })).state).toBe('open'));
});
