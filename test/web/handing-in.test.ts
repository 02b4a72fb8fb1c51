import { isHttpError } from '@sveltejs/kit';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as field from '#lib/forms/fields.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { form } from '#lib/web/form.ts';
import { ownTime } from '#test/support/own-time.ts';

type Fields = [name: string, value: string][];
const key = newOnceKey();
const Words = v.object({ onceKey: field.onceKey, text: field.text(2000, 'Schrijf iets op.') });
const Anything = v.record(v.string(), v.any());

/** What the work of a form gets, and what comes back of it. */
async function send(fields: Fields, { schema = Words as v.GenericSchema<unknown, unknown>, path = '/wensboom' } = {}) {
	let given: unknown;
	const action = form(schema, async (input) => void (given = input));
	const url = new URL(path, 'https://platform.test');
	const request = new Request(url, { method: 'POST', body: new URLSearchParams(fields) });
	const event = { url, request, locals: {} } as Parameters<typeof action>[0];
	const back = await action(event).catch((error: unknown) => error);
	return { given: given as Record<string, unknown> | undefined, back };
}

const keyOf = async (text: string, path?: string) =>
	(
		await send(
			[
				['text', text],
				['onceKey', key]
			],
			path ? { path } : {}
		)
	).given!.onceKey;

test('rule 7: the same words from the same form are one handing-in', async () => {
	expect(await keyOf('Een bankje')).toMatch(/^[\w-]{22}$/);
	expect(await keyOf('Een bankje')).toBe(await keyOf('Een bankje'));
});

test('rule 7: other words with the same key are another handing-in, and so are the same words elsewhere', async () => {
	const keys = [await keyOf('Een bankje'), await keyOf('Een lamp'), await keyOf('Een bankje', '/brieven'), key];
	expect(new Set(keys).size).toBe(keys.length);
	expect(await keyOf('Een bankje', '/brieven?/a')).not.toBe(await keyOf('Een bankje', '/brieven?/b'));
});

test('a form that comes back still holds the key that the page gave it', async () => {
	const { back } = await send([['onceKey', key]]);
	expect(back).toMatchObject({ status: 422, data: { values: { onceKey: key } } });
});

test('a key that no page gave is refused', async () => {
	const { back } = await send([
		['onceKey', 'a'],
		['text', 'Een bankje']
	]);
	expect(back).toMatchObject({ status: 422, data: { problems: [{ field: 'onceKey' }] } });
});

test('a field that is there more than once is a list, whatever its name', async () => {
	const fields: Fields = [
		['a', '1'],
		['__proto__', '1'],
		['a', '2'],
		['__proto__', '2'],
		['constructor', 'x']
	];
	const { given } = await send(fields, { schema: Anything });
	expect(given).toEqual({ a: ['1', '2'] });
});

test.for([
	['one field very often', () => 'a'],
	['very many fields', (i: number) => `a${i}`]
] as const)('a form with %s is refused at once', async ([, name]) => {
	const fields = Array.from({ length: 90_000 }, (_, i): Fields[number] => [name(i), '']);
	const began = ownTime();
	const { back } = await send(fields, { schema: Anything });
	expect(ownTime() - began).toBeLessThan(2000);
	expect(isHttpError(back, 400) && back.body.message).toBe('Dit formulier heeft meer velden dan wij kunnen lezen.');
});
