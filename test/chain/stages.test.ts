import { expect, test } from 'vitest';
import { isUnder, stagesOf } from '#lib/chain/stages.ts';

const tasksAt = (address: string) =>
	stagesOf('zorg')
		.flatMap(({ tasks }) => tasks)
		.filter((task) => isUnder(task, `/beheer/trajecten/${address}`))
		.map(({ path }) => path);

test('the menu of a traject says where one is: talks stand under the meetings', () => {
	expect(tasksAt('zorg/wensboom')).toEqual(['wensboom']);
	expect(tasksAt('zorg/wensboom/hal/2026')).toEqual(['wensboom']);
	expect(tasksAt('zorg/gesprekken/1/knippen')).toEqual(['bijeenkomsten']);
	for (const address of ['zorg', 'zorg/wensbomen', 'zorg-thuis/wensboom', 'zorg/opdracht'])
		expect(tasksAt(address)).toEqual([]);
});
