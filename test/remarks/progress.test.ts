import fc from 'fast-check';
import { expect, test } from 'vitest';
import { events } from '#lib/events/tables.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { inChapters, nextToRead } from '#lib/remarks/chapters.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import { forgetReading, markRead, readBefore, readingOf } from '#lib/remarks/progress.server.ts';
import { readRound } from '#lib/remarks/reading.server.ts';
import { findOwnRound, findRound } from '#lib/remarks/rounds.server.ts';
import { roundReport } from '#lib/rounds/report.server.ts';
import { readOpenPoints } from '#lib/rounds/open-points.server.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';
import { round } from './support.ts';

test('one sees where one was, and nobody else does', async () => {
	const { editor, consultation, aylin, ruben, round: open } = await round('members');
	const before = await db.$count(events);
	const unread = await views();
	await markRead(aylin, open.id, 1);
	await markRead(aylin, open.id, 1);

	expect((await readingOf(aylin, open.id)).size).toBe(1);
	expect((await readingOf(ruben, open.id)).size).toBe(0);
	expect(await db.$count(events), 'the log does not know').toBe(before);
	expect(await views(), 'no page of another shows it').toEqual(unread);

	async function views() {
		const seen = [];
		for (const person of [editor, ruben])
			seen.push(
				await readRound(open.id, person),
				await readOpenPoints(open.id, person),
				await findRound(open.id, person)
			);
		return JSON.stringify(seen);
	}
	expect((await roundReport(editor, consultation.id, open.id)).pdf.length).toBeGreaterThan(1000);
});

test('one can let the platform forget what one read', async () => {
	const { aylin, ruben, round: open } = await round('members');
	await markRead(aylin, open.id, 1);
	await markRead(ruben, open.id, 1);
	await forgetReading(aylin, open.id);
	expect([(await readingOf(aylin, open.id)).size, (await readingOf(ruben, open.id)).size]).toEqual([0, 1]);
});

test('who is not in the round reads nothing and is asked nothing', async () => {
	const { aylin, round: open } = await round('members');
	await expect(markRead(await join('Anna'), open.id, 1)).rejects.toMatchObject({ status: 404 });
	await expect(markRead(aylin, open.id, 99)).rejects.toMatchObject({ status: 404 });
});

test('one compares a concept with the version that one read before', async () => {
	const { editor, policy, aylin, ruben, round: first } = await round('members');
	await markRead(aylin, first.id, 1);
	await startDraft(editor, policy.id);
	const version = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Tweede' });
	const { id } = await openRound(editor, version.id, { mode: 'members', closesOn: '2099-01-01' });
	expect(await readBefore(aylin, await findOwnRound(id, aylin))).toBe(1);
	expect(await readBefore(ruben, await findOwnRound(id, ruben))).toBeUndefined();
});

test('each paragraph is in one chapter, and one always goes on with what one did not read', () => {
	const text = fc.array(fc.constantFrom('chapter' as const, 'text' as const), { maxLength: 12 });
	fc.assert(
		fc.property(text, fc.nat(), (kinds, seed) => {
			const rows = kinds.map((kind, i) => ({ id: String(i), kind, text: `t${i}` }));
			const chapters = inChapters(rows);
			const headings = chapters.filter(({ title }) => title).length;
			expect(chapters.flatMap(({ paragraphs }) => paragraphs).length + headings).toBe(rows.length);
			const read = new Set(chapters.filter((_, i) => (seed >> i) % 2).map(({ id }) => id));
			const { next } = nextToRead(chapters, read);
			expect(next === undefined).toBe(chapters.every(({ id }) => read.has(id)));
			if (next) expect(read.has(next.id)).toBe(false);
		})
	);
});
