import { expect, test } from 'vitest';
import { sparingly } from '#lib/web/sparing.ts';

const stops: string[] = [];

async function* pieces(name: string) {
	try {
		for (let i = 0; i < 1000; i++) yield i;
	} finally {
		stops.push(name);
	}
}

test('what is sent in little memory arrives whole', async () => {
	expect(await Array.fromAsync(sparingly(pieces('whole')))).toHaveLength(1000);
});

test('who stops waiting stops the making', async () => {
	for await (const number of sparingly(pieces('half'))) if (number === 3) break;
	expect(stops).toContain('half');
});
