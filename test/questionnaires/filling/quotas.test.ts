import { expect, test } from 'vitest';
import { newCode } from '#lib/contributions/code.ts';
import type { Quota } from '#lib/questionnaires/definition.ts';
import { beginCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { findFull, findIntroduction } from '#lib/questionnaires/filling/introduction.server.ts';
import { countsOf } from '#lib/questionnaires/filling/quotas.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { quotaCounts, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { fillIn, openList } from '#test/support/lists.ts';
import { handIn } from '#test/support/questionnaires.ts';

const old: Quota = { id: 'ouderen', if: "${leeftijd} = 'oud'", most: 2, message: 'Wij hebben genoeg ouderen.' };
const all = (most: number): Quota => ({ id: 'iedereen', if: '', most, message: 'Honderd is genoeg.' });

test('who is one too many reads why at the next step, and is not asked further', async () => {
	const { id, slug } = await openList({ quotas: [old] });
	for (let i = 0; i < 2; i++) await handIn(slug, newCode());
	expect(await countsOf(id)).toEqual(new Map([['ouderen', 2]]));

	const token = newCode();
	const step = await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud' } });
	expect(step).toMatchObject({ problems: [], next: 'vol' });
	expect((await findFull({ slug, token })).message).toBe('Wij hebben genoeg ouderen.');
	expect(await saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } })).toMatchObject({ next: '2' });
	expect((await findFull({ slug, token })).message).toBeUndefined();
});

test('a quota is not full for whom it may not hold yet', async () => {
	const late: Quota = { id: 'laag', if: 'not(${cijfer} = 5)', most: 1, message: 'Genoeg.' };
	const { slug } = await openList({ quotas: [late] });
	await handIn(slug, newCode());
	const token = newCode();
	expect(await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud' } })).toMatchObject({ next: '2' });
	expect(await saveScreen({ slug, token, page: '2', values: { cijfer: '5' } })).toMatchObject({ next: 'controle' });
	expect(await saveScreen({ slug, token, page: '2', values: { cijfer: '1' } })).toMatchObject({ next: 'vol' });
});

test('never are more counted than were wanted, also when many send at once', async () => {
	const { id, slug } = await openList({ quotas: [{ ...old, most: 100 }, all(3)] });
	const tokens = Array.from({ length: 12 }, newCode);
	for (const token of tokens) await fillIn(slug, token, { beter: 'Groen' });
	const sent = await Promise.all(tokens.map((token) => sendAnswers({ slug, token })));
	expect(sent.filter((one) => 'code' in one)).toHaveLength(3);
	for (const one of sent) if (!('code' in one)) expect(one).toEqual({ full: 'Honderd is genoeg.' });
	// Of who was too late nothing was counted, handed in or given out; the answers are kept like any that were not sent.
	expect(await countsOf(id)).toEqual(
		new Map([
			['iedereen', 3],
			['ouderen', 3]
		])
	);
	expect(await db.$count(receipts)).toBe(3);
	expect(await db.$count(contributions)).toBe(3);
	expect(await db.$count(responses)).toBe(12);
});

test('when everybody counts for a quota that is full, the first page says so', async () => {
	const { slug } = await openList({ quotas: [all(1)] });
	expect((await findIntroduction({ slug })).state).toBe('open');
	const token = newCode();
	await handIn(slug, token);
	expect(await findIntroduction({ slug })).toMatchObject({ state: 'full', fullMessage: 'Honderd is genoeg.' });
	expect((await findIntroduction({ slug, token })).state, 'who took part reads that').toBe('open');
});

test('who corrects is counted where they belong now, and stays in when it is full', async () => {
	const { id, slug } = await openList({ quotas: [old, all(1)] });
	const token = newCode();
	await handIn(slug, token);
	await beginCorrection({ slug, token });
	expect(await saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } })).toMatchObject({ next: '2' });
	expect(await sendAnswers({ slug, token })).toMatchObject({ corrected: true });
	expect(await countsOf(id)).toEqual(
		new Map([
			['iedereen', 1],
			['ouderen', 0]
		])
	);
});

test('who was not counted where they say to belong no longer, is not taken off either', async () => {
	const { id, slug } = await openList({ quotas: [old] });
	const token = newCode();
	await handIn(slug, token);
	await db.update(quotaCounts).set({ count: 0 });
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } });
	await sendAnswers({ slug, token });
	expect(await countsOf(id)).toEqual(new Map([['ouderen', 0]]));
});
