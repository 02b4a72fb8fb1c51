import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addNeighbourhood, findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { findPopulation, listPopulation, savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { ageGroups, byAge, divideByAge, totalPeople } from '#lib/neighbourhoods/population.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { join } from '#test/support/people.ts';

const people = { '0-14': 100, '15-24': 200, '25-44': 300, '45-64': 250, '65+': 150 };
const older = { ...people, '65+': 500 };

async function withWijken() {
	const bea = await join('Bea', 'administrator');
	const haven = await addNeighbourhood(bea, { name: 'Oude Haven', description: 'Aan de kade.', population: 4100 });
	const molen = await addNeighbourhood(bea, { name: 'Molenveld', description: 'Met een molen.', population: 5300 });
	const count = (year: number, wijk: { id: string }, people: typeof older, source = 'CBS') =>
		savePopulation(bea, { year, source, wijken: [{ neighbourhoodId: wijk.id, people }] });
	return { bea, haven, molen, count };
}

test('the newest figures of a wijk are shown, with their year and who counted', async () => {
	const { haven, molen, count } = await withWijken();
	await count(2023, haven, older);
	await count(2024, haven, people);
	expect(await findPopulation(haven)).toEqual({
		neighbourhoodId: haven.id,
		people,
		total: 1000,
		year: 2024,
		source: 'CBS'
	});
	expect(await findPopulation(molen)).toBeUndefined();
	await count(2020, molen, older, 'De gemeente zelf');
	expect((await listPopulation()).map(({ neighbourhoodId, year }) => [neighbourhoodId, year])).toEqual([
		[haven.id, 2024],
		[molen.id, 2020]
	]);
});

test('figures of the same year take the place of the earlier ones', async () => {
	const { haven, count } = await withWijken();
	await count(2024, haven, people);
	await count(2024, haven, older);
	expect((await listPopulation()).map(({ total }) => total)).toEqual([1350]);
});

test('the newest figures say how many inwoners a wijk has, older ones do not', async () => {
	const { haven, count } = await withWijken();
	await count(2024, haven, people);
	expect((await findNeighbourhood('oude-haven')).population).toBe(1000);
	await count(2019, haven, older);
	expect((await findNeighbourhood('oude-haven')).population).toBe(1000);
});

test('only the beheerder saves figures, once, and only of wijken that are there', async () => {
	const { bea, haven } = await withWijken();
	const given = { onceKey: newOnceKey(), year: 2024, source: 'CBS', wijken: [{ neighbourhoodId: haven.id, people }] };
	await expect(savePopulation(await join('Eva', 'editor'), given)).rejects.toMatchObject({ status: 404 });
	await Promise.all([savePopulation(bea, given), savePopulation(bea, given)]);
	expect(await listPopulation()).toHaveLength(1);
	const unknown = { year: 2024, source: 'CBS', wijken: [{ neighbourhoodId: newId(), people }] };
	await expect(savePopulation(bea, unknown)).rejects.toMatchObject({ status: 400 });
	await expect(savePopulation(bea, { ...unknown, wijken: [] })).rejects.toMatchObject({ status: 400 });
	await expect(savePopulation(bea, { ...unknown, wijken: [given.wijken[0]!, given.wijken[0]!] })).rejects.toMatchObject(
		{ status: 400 }
	);
});

test('however the percentages are rounded, the ages add up to all people', () => {
	const parts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(fc.nat(2_000_000), parts, (total, some) => {
			const given = byAge((age) => some[ageGroups.indexOf(age)]!);
			const divided = divideByAge(total, given);
			expect(totalPeople(divided)).toBe(totalPeople(given) ? total : 0);
			for (const age of ageGroups)
				expect(Math.abs(divided[age] - (total * given[age]) / (totalPeople(given) || 1))).toBeLessThanOrEqual(1);
		})
	);
	expect(divideByAge(10, { '0-14': 33, '15-24': 33, '25-44': 33, '45-64': 0, '65+': 0 })['0-14']).toBe(4);
});
