import { expect, test } from 'vitest';
import { inTurn } from '#lib/policies/quotes-in-turn.ts';

test('each paragraph on one rode draad shows other quotes, and the same text always the same', () => {
	const all = ['a', 'b', 'c', 'd', 'e'];
	const read = () => {
		const next = inTurn<string>(2);
		return [1, 2, 3, 4].map(() => next('finding', all).join(''));
	};
	expect(read()).toEqual(['ab', 'cd', 'ea', 'bc']);
	expect(read()).toEqual(read());
	expect(inTurn<string>(2)('few', ['a'])).toEqual(['a']);
});
