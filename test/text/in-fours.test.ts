import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFours, spelled } from '#lib/text/in-fours.ts';

test('long signs stand in groups of four, and what is left over never alone on a line', () => {
	expect(inFours('ABCDEFGHJKLM')).toBe('ABCD EFGH JKLM');
	expect(inFours('ABCDEFGHJK')).toBe('ABCD EFGH\u00A0JK');
	expect(inFours('')).toBe('');
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Z2-9]{1,40}$/), (signs) => {
			expect(inFours(signs).replace(/\s/g, '')).toBe(signs);
			if (signs.length >= 4)
				for (const line of inFours(signs).split(' ')) expect(line.length).toBeGreaterThanOrEqual(4);
		})
	);
});

test('a code is spelled sign by sign, with a rest between its groups', () => {
	expect(spelled('K7QX-M3PA')).toBe('K 7 Q X, M 3 P A');
	expect(spelled(inFours('ABCDEFGHJK'))).toBe('A B C D, E F G H, J K');
});
