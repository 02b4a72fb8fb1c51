import { inspect } from 'node:util';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { loggable } from '#lib/storage/loggable.ts';
import { join } from '#test/support/people.ts';

test('the log says which query failed, and not a word of what people wrote', async () => {
	const anna = await join('Anna', 'editor');
	// A person without a name is none, in both databases.
	const change = { name: null as unknown as string, email: 'geheim@example.org' };
	const error: unknown = await db
		.update(people)
		.set(change)
		.where(eq(people.id, anna.id))
		.catch((error: unknown) => error);
	expect(inspect(error), 'the library says it all').toContain('geheim');

	const logged = inspect(loggable(error));
	expect(logged).toMatch(/^'?Failed query: update "people"/);
	expect(logged).toMatch(/null/i);
	expect(logged).toContain('loggable.test.ts');
	expect(logged).not.toContain('geheim');
	const together = inspect(loggable(new AggregateError([error, new Error('b')], '2 of 3 failed')));
	expect(together).toMatch(/2 of 3 failed[\s\S]*Failed query[\s\S]*Error: b/);
	expect(together).not.toContain('geheim');
});

test('another error is logged as it is', () => {
	const error = new Error('x');
	expect(loggable(error)).toBe(error);
});
