import { expect, test } from 'vitest';
import { CHOSEN, fieldOf, readBallot, WHOLE } from '#lib/agendas/priorities/ballot.ts';
import { readChosenItems, costField, TAKES_PART } from '#lib/agendas/priorities/choosing.ts';
import { countBallots } from '#lib/agendas/priorities/counting/outcome.ts';
import { inventBallots } from '#lib/agendas/priorities/inventing.ts';
import { readTrial } from '#lib/agendas/priorities/trial.ts';

const items = ['bank', 'tuin', 'lamp'].map((itemId, i) => ({ itemId, title: itemId, cost: (i + 1) * 1000 }));
const poll = { kind: 'points', points: 10, places: 2, budget: 4000 } as const;
const given = (...numbers: string[]) => Object.fromEntries(numbers.map((n, i) => [fieldOf(items[i]!.itemId), n]));

test('points: all of them, in whole numbers, and how many are left or too many', () => {
	const read = (...numbers: string[]) => readBallot(poll, items, given(...numbers));
	expect(read('7', ' 3 ')).toEqual({ choices: { bank: 7, tuin: 3 } });
	expect(read('10', '0')).toEqual({ choices: { bank: 10 } });
	const says = (...numbers: string[]) => read(...numbers).problems?.map(({ field, message }) => [field, message]);
	expect(says()).toEqual([[WHOLE, 'Verdeel uw 10 punten. U gaf er nog geen.']]);
	expect(says('7')).toEqual([[WHOLE, 'U hebt nog 3 punten over. Verdeel die ook.']]);
	expect(says('9')).toEqual([[WHOLE, 'U hebt nog 1 punt over. Verdeel dat ook.']]);
	expect(says('7', '5')).toEqual([[WHOLE, 'U verdeelde 12 punten. U hebt er 10. Haal er 2 weg.']]);
	for (const strange of ['-1', '2,5', 'twee', '1e3', '99999'])
		expect(says(strange, '3')?.[0]?.[0], strange).toBe(fieldOf('bank'));
});

test('ranking: from 1, each place once, no more than there are, and fewer is fine', () => {
	const read = (...numbers: string[]) => readBallot({ ...poll, kind: 'ranking' }, items, given(...numbers));
	expect(read('2', '', '1')).toEqual({ choices: { bank: 2, lamp: 1 } });
	expect(read('', '1')).toEqual({ choices: { tuin: 1 } });
	expect(read().problems).toMatchObject([{ field: WHOLE }]);
	expect(read('1', '1').problems).toMatchObject([{ field: fieldOf('tuin') }]);
	expect(read('2').problems?.[0]?.message).toBe('Er staat niets op plaats 1. Begin bij 1 en sla niets over.');
	expect(read('1', '2', '3').problems?.[0]?.message).toBe('Geef “lamp” een plaats van 1 tot en met 2.');
});

test('a budget: what fits in it', () => {
	const read = (chosen: string | string[]) => readBallot({ ...poll, kind: 'budget' }, items, { [CHOSEN]: chosen });
	expect(read('lamp')).toEqual({ choices: { lamp: 1 } });
	expect(read(['bank', 'lamp', 'bank'])).toEqual({ choices: { bank: 1, lamp: 1 } });
	expect(read(['tuin', 'lamp']).problems).toMatchObject([{ field: WHOLE }]);
	expect(read([]).problems).toMatchObject([{ field: WHOLE }]);
});

test('a chair says which plans take part and what each costs', () => {
	const plans = items.map(({ itemId: id, title }) => ({ id, title }));
	const read = (kind: 'points' | 'budget', values: Record<string, unknown>) => readChosenItems(kind, plans, values);
	const costs = { [costField('bank')]: '€ 2.500', [costField('tuin')]: '300 euro', [costField('lamp')]: 'veel' };
	expect(read('budget', { [TAKES_PART]: ['bank', 'tuin'], ...costs })).toEqual({
		problems: [],
		chosen: [
			{ itemId: 'bank', cost: 2500 },
			{ itemId: 'tuin', cost: 300 }
		]
	});
	expect(read('budget', { [TAKES_PART]: 'lamp', ...costs }).problems.map(({ field }) => field)).toEqual([
		TAKES_PART,
		costField('lamp')
	]);
	expect(read('points', { [TAKES_PART]: ['bank', 'lamp', 'elders'] }).problems).toEqual([]);
});

test('invented ballots are ballots that somebody could cast, and the same seed gives the same', () => {
	for (const kind of ['points', 'ranking', 'budget'] as const) {
		const asked = { ...poll, kind };
		const ballots = inventBallots(asked, items, 200, 7);
		expect(inventBallots(asked, items, 200, 7)).toEqual(ballots);
		expect(inventBallots(asked, items, 200, 8)).not.toEqual(ballots);
		for (const choices of ballots) {
			const fields = Object.fromEntries(Object.entries(choices).map(([id, n]) => [fieldOf(id), String(n)]));
			const values = kind === 'budget' ? { [CHOSEN]: Object.keys(choices) } : fields;
			expect(readBallot(asked, items, values)).toEqual({ choices });
		}
	}
	expect(countBallots({ kind: 'points' }, [], []).standings).toEqual([]);
});

test('what cannot be read in the address of a trial is left as it is', () => {
	const read = (query: string) => readTrial(new URLSearchParams(query));
	expect(read('')).toEqual({ budget: undefined, rule: undefined, places: undefined, count: 100, seed: 1 });
	expect(read('budget=25.000&regel=one-by-one&plaatsen=2&stemmen=50&reeks=9')).toEqual({
		...{ budget: 25_000, rule: 'one-by-one', places: 2, count: 50, seed: 9 }
	});
	expect(read('budget=-1&regel=x&plaatsen=99&stemmen=99999999')).toEqual(read(''));
});
