import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { readOutcome } from '#lib/questionnaires/results/public.server.ts';
import { closeQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { forEverybody, isTold, type Outcome } from '#lib/questionnaires/results/outcome.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { answerAll, handIn, openQuestionnaire } from '#test/support/questionnaires.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	return { editor, list: await openQuestionnaire(editor, consultation.id) };
}

const outcome = (counts: number[], change: Partial<Outcome> = {}): Outcome => ({
	question: { id: 'q', type: 'one', label: 'Wat?', hint: '', required: false, options: [] },
	answered: counts.reduce((sum, one) => sum + one, 0),
	counts: counts.map((count, i) => ({ label: `${i}`, count, percent: count })),
	...change
});
const shown = (of: Outcome) => forEverybody(of).counts.map(({ count, unseen }) => (unseen ? '–' : count));

test('everybody reads the outcome of a vragenlijst once it is closed, and nobody before', async () => {
	const { editor, list } = await begin();
	for (let i = 0; i < 6; i++) await answerAll(list.slug, newOnceKey(), { waar: 'park' });
	expect(await readOutcome(list.slug)).toBeUndefined();
	await closeQuestionnaire(editor, list.id);
	const { people, questions } = (await readOutcome(list.slug))!;
	expect(people).toBe(6);
	expect(questions.filter(isTold).map(({ question }) => question.id)).not.toContain('beter');
	expect(await readOutcome('bestaat-niet')).toBeUndefined();
});

test('what was taken back is no part of the outcome', async () => {
	const { editor, list } = await begin();
	const token = newOnceKey();
	const { code, key } = await handIn(list.slug, token);
	for (let i = 0; i < 5; i++) await answerAll(list.slug, newOnceKey());
	await withdraw(code, secretOf(key));
	await closeQuestionnaire(editor, list.id);
	expect((await readOutcome(list.slug))!.people).toBe(5);
});

test('numbers under five are not shown, nor what they could be worked out from', () => {
	expect(shown(outcome([20, 12, 9]))).toEqual([20, 12, 9]);
	expect(shown(outcome([20, 3, 0, 9]))).toEqual([20, '–', '–', 9]);
	// One alone would follow from the total.
	expect(shown(outcome([20, 3, 9]))).toEqual([20, '–', '–']);
	expect(forEverybody(outcome([20, 3, 9], { average: 2 })).average).toBeUndefined();
	expect(forEverybody(outcome([20, 12], { average: 2 })).average).toBe(2);
	expect(isTold(forEverybody(outcome([2, 1])))).toBe(false);
});

test('a code of closed answers only tells where their outcome is', async () => {
	const { editor, list } = await begin();
	const { code } = (await answerAll(list.slug, newOnceKey())) as { code: string };
	expect((await followCode(code)).outcome).toMatchObject({ slug: list.slug, open: true, withdrawn: false });
	await closeQuestionnaire(editor, list.id);
	expect((await followCode(code)).outcome).toMatchObject({ open: false });
});
