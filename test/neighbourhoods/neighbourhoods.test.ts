import { expect, test } from 'vitest';
import {
	addNeighbourhood,
	changeNeighbourhood,
	findNeighbourhood,
	listNeighbourhoods
} from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { join } from '#test/support/people.ts';

const wijk = { name: 'Oude Haven', description: 'Aan de kade.', population: 4100 };

test('a wijk that gets another name keeps its address', async () => {
	const bea = await join('Bea', 'administrator');
	await addNeighbourhood(bea, wijk);
	await changeNeighbourhood(bea, 'oude-haven', { ...wijk, name: 'De Kade', population: 4200 });
	expect(await findNeighbourhood('oude-haven')).toMatchObject({ name: 'De Kade', population: 4200 });
});

test('a wijk is added once, however often it is sent, and each name once', async () => {
	const bea = await join('Bea', 'administrator');
	const given = { ...wijk, onceKey: newOnceKey() };
	await Promise.all([addNeighbourhood(bea, given), addNeighbourhood(bea, given)]);
	expect(await listNeighbourhoods()).toHaveLength(1);
	await expect(addNeighbourhood(bea, wijk)).rejects.toMatchObject({ status: 409 });
});

test('only the beheerder changes wijken', async () => {
	const bea = await join('Bea', 'administrator');
	const eva = await join('Eva', 'editor');
	await addNeighbourhood(bea, wijk);
	await expect(changeNeighbourhood(eva, 'oude-haven', wijk)).rejects.toMatchObject({ status: 404 });
	await expect(addNeighbourhood(eva, { ...wijk, name: 'Nieuw' })).rejects.toMatchObject({ status: 404 });
});
