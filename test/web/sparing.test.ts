import { expect, test } from 'vitest';
import { sparingly } from '#lib/web/sparing.ts';

test('what is sent in little memory arrives whole, and stops where the reader stops', async () => {
	let stopped = false;
	async function* numbers() {
		try {
			for (let i = 0; i < 1000; i++) yield i;
		} finally {
			stopped = true;
		}
	}
	expect(await Array.fromAsync(sparingly(numbers()))).toHaveLength(1000);
	stopped = false;
	for await (const number of sparingly(numbers())) if (number === 3) break;
	expect(stopped).toBe(true);
});
