import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { checkPasted } from '#lib/language-checks/public-check.server.ts';
import { CheckForm, MOST_CHECKED } from '#lib/language-checks/public-check.ts';
import { forgetLimits } from '#lib/limits/limit.ts';
import { everythingStored } from '#test/support/everything.ts';

beforeEach(forgetLimits);

test('nothing of a text that is checked is kept: no row and no event', async () => {
	const before = await everythingStored();
	const { analysis } = await checkPasted('Dit Zeldzaamwoord dient te worden gelezen.', '192.0.2.1');
	expect(analysis.hints.map(({ kind }) => kind)).toContain('dient_te');
	expect(await everythingStored()).toBe(before);
});

test('one address checks no more than 200 texts in ten minutes, another goes on', async () => {
	for (let i = 0; i < 200; i++) await checkPasted('Wij zijn er.', '192.0.2.1');
	await expect(checkPasted('Wij zijn er.', '192.0.2.1')).rejects.toMatchObject({ status: 429 });
	await expect(checkPasted('Wij zijn er.', '192.0.2.2')).resolves.toMatchObject({ text: 'Wij zijn er.' });
});

test('a text that is empty or too long is refused in a plain sentence', () => {
	const said = (text: string) => v.safeParse(CheckForm, { text }).issues?.map(({ message }) => message);
	expect(said(' \n ')).toEqual(['Plak eerst uw tekst in het vak.']);
	expect(said('a'.repeat(MOST_CHECKED + 1))).toEqual([
		'Uw tekst heeft 40.001 tekens. Het mogen er hoogstens 40.000 zijn.'
	]);
	expect(said('a'.repeat(MOST_CHECKED))).toBeUndefined();
});
