import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { countLimits, isWithin, limit, removeOldLimits } from '#lib/limits/limit.ts';
import { everythingStored } from '#test/support/everything.ts';

const few = { most: 3, perSeconds: 600 };

test('who does something too often is refused with 429, until the next window of time', async () => {
	const act = (moment: string) => at(moment, async () => limit('hang', '192.0.2.1', few));
	for (let i = 0; i < 3; i++) await act('2031-01-01T10:01Z');
	await expect(act('2031-01-01T10:09Z')).rejects.toMatchObject({ status: 429, body: { message: /Wacht een paar/ } });
	await act('2031-01-01T10:10Z');
});

test('others, and other things, are counted apart', async () => {
	const moment = '2031-01-01T10:01Z';
	for (let i = 0; i < 4; i++) await at(moment, () => isWithin('hang', '192.0.2.1', few));
	expect(await at(moment, () => isWithin('hang', '192.0.2.1', few))).toBe(false);
	expect(await at(moment, () => isWithin('hang', '192.0.2.2', few))).toBe(true);
	expect(await at(moment, () => isWithin('support', '192.0.2.1', few))).toBe(true);
});

test('the addresses of one IPv6 network are counted as one', async () => {
	const ask = (who: string) => at('2031-01-01T10:01Z', () => isWithin('hang', who, few));
	for (const who of ['2001:db8:0:1::1', '2001:DB8:0:1:2:3:4:5', '2001:db8::1:0:0:0:7'])
		expect(await ask(who)).toBe(true);
	expect(await ask('2001:0db8:0000:0001::9')).toBe(false);
	expect(await ask('2001:db8:0:2::1')).toBe(true);
	for (let i = 1; i < 9; i++) expect(await ask(`::ffff:192.0.2.${i}`)).toBe(true);
});

test('they are counted as one too where each thing is counted apart: one poll, one wish, one mail address', async () => {
	const ask = (who: string) => at('2031-01-01T10:01Z', () => isWithin('hang', who, few));
	for (const who of ['2001:db8:0:1::1', '2001:db8:0:1::2', '2001:db8:0:1::3']) expect(await ask(`${who} a`)).toBe(true);
	expect(await ask('2001:db8:0:1::4 a')).toBe(false);
	expect(await ask('2001:db8:0:1::4 b')).toBe(true);
});

test('no address of a visitor is stored, and what is counted goes with its window', async () => {
	await at('2031-01-01T10:01Z', () => limit('hang', '192.0.2.123', few));
	expect(await everythingStored()).not.toContain('192.0.2.123');
	await at('2031-01-01T10:10Z', removeOldLimits);
	expect(countLimits()).toBe(0);
});
