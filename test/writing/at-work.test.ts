import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { beAtWork, leaveWork, SINCE_OPENING } from '#lib/writing/at-work.server.ts';
import { companyInWords, takenInWords } from '#lib/writing/in-words.ts';
import { join } from '#test/support/people.ts';

const here = { document: 'nota', subject: 'alinea', place: 'in hoofdstuk 2' };
const time = (clock: string) => `2026-03-02T${clock}:00+01:00`;

test('who comes second hears who is at work and since when; the first keeps the text', async () => {
	const [eva, bram] = [await join('Eva'), await join('Bram')];
	await at(time('14:30'), () => beAtWork(eva, here));
	await at(time('14:31'), () => beAtWork(eva, here));
	const { taken, others } = await at(time('14:32'), () => beAtWork(bram, here));
	expect(takenInWords(taken!, 'deze alinea')).toBe('Eva werkt nu aan deze alinea (sinds 14:30).');
	expect(companyInWords(others)).toBe('Nu ook hier: Eva, in hoofdstuk 2.');
	expect((await at(time('14:32'), () => beAtWork(eva, here))).taken).toBeUndefined();
});

test('a time that is old keeps nobody out: two minutes without a sign of life, ten without JavaScript', async () => {
	const [eva, bram] = [await join('Eva'), await join('Bram')];
	await at(time('14:30'), () => beAtWork(eva, here));
	expect((await at(time('14:31'), () => beAtWork(bram, here))).taken).toMatchObject({ by: 'Eva' });
	expect(await at(time('14:33'), () => beAtWork(bram, here))).toEqual({ taken: undefined, others: [] });

	await at(time('15:00'), () => beAtWork(bram, here, { minutes: SINCE_OPENING }));
	expect((await at(time('15:09'), () => beAtWork(eva, here))).taken).toMatchObject({ by: 'Bram' });
	expect((await at(time('15:11'), () => beAtWork(eva, here))).taken).toBeUndefined();
});

test('who takes over at once has it, and the other hears it at the next sign of life', async () => {
	const [eva, bram] = [await join('Eva'), await join('Bram')];
	await at(time('14:30'), () => beAtWork(eva, here));
	expect((await at(time('14:31'), () => beAtWork(bram, here, { anyway: true }))).taken).toBeUndefined();
	expect((await at(time('14:31'), () => beAtWork(eva, here))).taken).toMatchObject({ by: 'Bram' });
});

test('who leaves gives the text back, and what another has stays theirs', async () => {
	const [eva, bram] = [await join('Eva'), await join('Bram')];
	await beAtWork(eva, here);
	await leaveWork(bram, here);
	expect((await beAtWork(bram, here)).taken).toMatchObject({ by: 'Eva' });
	await leaveWork(eva, here);
	expect(await beAtWork(bram, here)).toEqual({ taken: undefined, others: [] });
});

test('of twenty who open one text at the same moment one has it', async () => {
	const people = await Promise.all(Array.from({ length: 20 }, (_, i) => join(`Persoon${i}`)));
	const all = await Promise.all(people.map((person) => beAtWork(person, here)));
	expect(all.filter(({ taken }) => !taken)).toHaveLength(1);
});
