import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once, removeOldKeys } from '#lib/once/once.ts';
import { onceKeys } from '#lib/once/tables.ts';
import { db } from '#lib/storage/index.ts';

test('a form that is sent again gives what came of it the first time, and its key goes after thirty days', async () => {
	const key = newOnceKey();
	let times = 0;
	const send = () => once(key, async () => ++times);
	expect(await at('2031-01-01T10:00Z', send)).toBe(1);
	await at('2031-01-30T10:00Z', removeOldKeys);
	expect(await at('2031-01-30T10:00Z', send)).toBe(1);

	await at('2031-02-01T10:00Z', removeOldKeys);
	expect(await db.$count(onceKeys)).toBe(0);
});
