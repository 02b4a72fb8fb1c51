import { expect, test } from 'vitest';
import { isId, newId } from '#lib/storage/ids.ts';
import { randomBytes, randomUint32 } from '#lib/storage/random.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the same bytes are never given out twice, across many blocks', () => {
	const given = Array.from({ length: 20_000 }, () => hex(randomBytes(12)));
	expect(new Set(given).size).toBe(given.length);
	expect(given.every((one) => one.length === 24)).toBe(true);
});

test('what is given out is of who asked: the next to ask does not change it', () => {
	const first = randomBytes(12);
	const before = hex(first);
	first.fill(0, 6);
	for (let i = 0; i < 1000; i++) randomBytes(12);
	expect(hex(first)).toBe(`${before.slice(0, 12)}000000000000`);
});

test('more than a block is refused, and never given in part', () => {
	expect(randomBytes(4096)).toHaveLength(4096);
	expect(() => randomBytes(4097)).toThrow(RangeError);
});

test('every bit is as often one as not', () => {
	const ones = Array.from({ length: 32 }, () => 0);
	for (let i = 0; i < 20_000; i++) {
		const bits = randomUint32();
		for (let bit = 0; bit < 32; bit++) ones[bit]! += (bits >>> bit) & 1;
	}
	// Six standard deviations: one run in some ten million is unlucky.
	for (const count of ones) expect(Math.abs(count - 10_000)).toBeLessThan(6 * Math.sqrt(5000));
});

test('ids grow, and none is given twice', () => {
	const ids = Array.from({ length: 20_000 }, newId);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(ids.toSorted());
	expect(ids.every(isId)).toBe(true);
});
