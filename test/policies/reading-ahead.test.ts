import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test, vi } from 'vitest';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { transaction } from '#lib/storage/index.ts';
import { begin, write } from './support.ts';

test('who publishes has the text measured before anybody waits for that', { skip: isPostgres }, async () => {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij maten deze zin nog nooit, dus dat duurt even.');
	const measure = await loadMeasure();
	const [read, outside] = [measure.read, AsyncLocalStorage.snapshot()];
	const done: string[] = [];
	let other: Promise<unknown> | undefined;
	const reading = vi.spyOn(measure, 'read').mockImplementation((...text) => {
		other ??= outside(() => transaction(async () => {})).then(() => done.push('another wrote'));
		return read(...text);
	});
	await freezeDraft(editor, policy.id, { status: 'published', summary: 'De eerste tekst.' });
	done.push('published');
	await other;
	reading.mockRestore();
	expect(done).toEqual(['another wrote', 'published']);
});
