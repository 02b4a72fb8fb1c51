import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findOutcome, readOutcome } from '#lib/questionnaires/results/public.server.ts';
import { closeQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { forEverybody, isTold } from '#lib/questionnaires/results/for-everybody.ts';
import type { Outcome } from '#lib/questionnaires/results/outcome.ts';
import { saveWeighting } from '#lib/questionnaires/results/weighting.server.ts';
import { publicOutcomes, questionnaires, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { answerAll, handIn, openQuestionnaire } from '#test/support/questionnaires.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	return { editor, list: await openQuestionnaire(editor, consultation.id) };
}

/** A question of one answer a person, with so many people for each. */
const outcome = (counts: number[]): Outcome => {
	const answered = counts.reduce((sum, one) => sum + one, 0);
	const bars = counts.map((count, i) => ({ id: `${i}`, label: `${i}`, count, share: answered ? count / answered : 0 }));
	return {
		key: 'q',
		question: {
			id: 'q',
			type: 'scale',
			label: 'Wat?',
			hint: '',
			required: false,
			from: 0,
			to: 3,
			fromLabel: '',
			toLabel: ''
		},
		versions: [],
		said: { asked: answered, answered, unknown: 0, refused: 0, skipped: 0 },
		effective: answered,
		finding: { kind: 'steps', bars, mean: 2, median: 2, spread: 1, low: 0.2, high: 0.2 },
		texts: ['geheim'],
		points: []
	};
};
const shown = (counts: number[]) => {
	const { finding } = forEverybody(outcome(counts));
	return 'bars' in finding ? finding.bars.map(({ count }) => count) : [];
};

test('a closed list with nobody in it is empty; while it is open nobody says so', async () => {
	const { editor, list } = await begin();
	await db.update(questionnaires).set({ outcome: 'now' });
	expect(await readOutcome(list.slug)).toMatchObject({ people: 0, isEmpty: false });
	await closeQuestionnaire(editor, list.id);
	expect(await readOutcome(list.slug)).toMatchObject({ people: 0, isEmpty: true });
});

test('everybody reads the outcome of a vragenlijst once it is closed, and nobody before', async () => {
	const { editor, list } = await begin();
	for (let i = 0; i < 6; i++) await answerAll(list.slug, newOnceKey(), { waar: 'park' });
	expect(await readOutcome(list.slug)).toBeUndefined();
	await closeQuestionnaire(editor, list.id);
	const { people, questions } = (await readOutcome(list.slug))!;
	expect(people).toBe(6);
	expect(questions.map(({ question }) => question.id)).not.toContain('beter');
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
	expect(shown([20, 12, 9])).toEqual([20, 12, 9]);
	expect(shown([20, 3, 0, 9])).toEqual([20, null, null, 9]);
	// One alone would follow from the total.
	expect(shown([20, 3, 9])).toEqual([20, null, null]);
	expect(forEverybody(outcome([20, 3, 9])).finding).toMatchObject({ mean: null });
	expect(forEverybody(outcome([20, 12]))).toMatchObject({ finding: { mean: 2 }, texts: [] });
	expect(isTold(forEverybody(outcome([2, 1])))).toBe(false);
});

test('while people answer, the outcome grows ten at a time, so that nobody reads what the last one said', async () => {
	const { editor, list } = await begin();
	await db.update(questionnaires).set({ outcome: 'now' }).where(eq(questionnaires.id, list.id));
	const people = async () => (await readOutcome(list.slug))!.people;
	const sendTo = async (count: number) => {
		while ((await db.$count(responses)) < count) await answerAll(list.slug, newOnceKey(), { waar: 'park' });
		return people();
	};
	expect(await sendTo(19)).toBe(0);
	expect(await sendTo(20)).toBe(10);
	const before = (await readOutcome(list.slug))!.questions;
	expect(await sendTo(29)).toBe(10);
	expect((await readOutcome(list.slug))!.questions).toEqual(before);
	expect(await sendTo(30)).toBe(20);
	await closeQuestionnaire(editor, list.id);
	expect(await people()).toBe(30);
});

test('the maker decides when everybody reads the outcome', async () => {
	const { list } = await begin();
	for (let i = 0; i < 20; i++) await answerAll(list.slug, newOnceKey());
	const when = (outcome: 'now' | 'never') =>
		db.update(questionnaires).set({ outcome }).where(eq(questionnaires.id, list.id));
	await when('now');
	expect(await readOutcome(list.slug)).toMatchObject({ people: 10, open: true });
	await when('never');
	expect(await readOutcome(list.slug)).toBeUndefined();
	await expect(findOutcome(list.slug)).rejects.toMatchObject({ status: 404 });
});

test('a code of closed answers only tells where their outcome is', async () => {
	const { editor, list } = await begin();
	const { code } = (await answerAll(list.slug, newOnceKey())) as { code: string };
	expect((await followCode(code)).outcome).toMatchObject({ slug: list.slug, open: true, withdrawn: false });
	await closeQuestionnaire(editor, list.id);
	expect((await followCode(code)).outcome).toMatchObject({ open: false });
});

test('who asks for the outcome while it is worked out gets the same', async () => {
	const { editor, list } = await begin();
	for (let i = 0; i < 6; i++) await answerAll(list.slug, newOnceKey());
	await closeQuestionnaire(editor, list.id);
	const asked = await Promise.all([1, 2, 3].map(() => readOutcome(list.slug)));
	expect(asked[1]).toEqual(asked[0]);
	expect(asked[2]).toEqual(asked[0]);
});

/** A closed vragenlijst that everybody has read, and the receipts of who sent it. */
async function beginRead(people: number) {
	const { editor, list } = await begin();
	const receipts = [];
	for (let i = 0; i < people; i++)
		receipts.push(await handIn(list.slug, newOnceKey(), { waar: i % 2 ? 'park' : 'plein', beter: `Woord${i}` }));
	await closeQuestionnaire(editor, list.id);
	return { editor, list, receipts, before: (await readOutcome(list.slug))! };
}

test('who looks before and after somebody takes answers back, reads the same until ten did', async () => {
	const { list, receipts, before } = await beginRead(26);
	expect(before).toMatchObject({ people: 26, withdrawn: 0 });
	for (const { code, key } of receipts.slice(0, 9)) {
		await withdraw(code, secretOf(key));
		expect(await readOutcome(list.slug)).toEqual(before);
	}
	expect(JSON.stringify(await db.select().from(publicOutcomes))).not.toContain('Woord');
	await withdraw(receipts[9]!.code, secretOf(receipts[9]!.key));
	expect(await readOutcome(list.slug)).toMatchObject({ people: 16, withdrawn: 10 });
});

test('another division counts the same people anew, and only takes parts away when somebody left meanwhile', async () => {
	const { editor, list, receipts, before } = await beginRead(12);
	const divide = (split: 'age' | 'none') =>
		saveWeighting(editor, list.id, {
			onceKey: newOnceKey(),
			ageQuestion: 'leeftijd',
			ages: { jong: '15-24', oud: '65+' },
			wijkQuestion: '',
			split
		});
	await divide('age');
	expect((await readOutcome(list.slug))!.people).toBe(12);
	await withdraw(receipts[0]!.code, secretOf(receipts[0]!.key));
	await divide('none');
	expect(await readOutcome(list.slug)).toMatchObject({ people: 12, parts: [], questions: before.questions });
});
