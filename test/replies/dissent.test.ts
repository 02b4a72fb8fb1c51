import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { readQuestion } from '#lib/replies/question.server.ts';
import { countAnswered, reply, unanswered } from '#lib/replies/replies.server.ts';
import type { ReplyInput } from '#lib/replies/reply.ts';
import { readWork } from '#lib/replies/work.server.ts';
import { db } from '#lib/storage/index.ts';
import { draw, say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const everything = { verdict: undefined, channel: undefined };

/** Anna wants benches, Bas does not. */
async function begin() {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const anna = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	const bas = await say(consultationId, 'Geen bankjes', { email: 'bas@example.org' });
	const finding = await draw(consultationId, 'Mensen willen zitten', [anna.id], [bas.id]);
	const answer = (change: Partial<ReplyInput> = {}) =>
		reply(editor, {
			...{ onceKey: newOnceKey(), verdict: 'adopted', reason: 'Ze komen er.', paragraphs: [] },
			...{ findingId: finding.id, ...change }
		});
	return { editor, consultationId, anna, bas, finding, answer };
}

const toldWith = async (code: string) => only((await followCode(code)).lines).reply;
const addressed = async () => (await db.select().from(mails)).map(({ recipient }) => recipient).sort();

test('rule 6: who does not agree is not told the answer of who agrees, but one of their own', async () => {
	const { consultationId, anna, bas, answer } = await begin();
	await answer();
	expect(await toldWith(anna.code)).toMatchObject({ verdict: 'adopted' });
	expect(await toldWith(bas.code)).toBeUndefined();
	expect(await addressed()).toEqual(['anna@example.org']);
	expect(await countAnswered(consultationId)).toEqual({ answered: 1, total: 2 });
	expect((await unanswered(consultationId)).map(({ id }) => id)).toEqual([bas.id]);

	await answer({ stance: 'dissents', verdict: 'rejected', reason: 'Te veel mensen willen ze.' });
	expect(await toldWith(anna.code)).toMatchObject({ verdict: 'adopted' });
	expect(await toldWith(bas.code)).toMatchObject({ verdict: 'rejected', number: 1, stance: 'dissents' });
	expect(await addressed()).toEqual(['anna@example.org', 'bas@example.org']);
	expect(await countAnswered(consultationId)).toEqual({ answered: 2, total: 2 });
});

test('rule 1: a text is not adopted while who did not agree lacks an answer', async () => {
	const { editor, consultationId, answer } = await begin();
	const policy = await createPolicy(editor, consultationId, 'Samen leven');
	const paragraphId = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komen tien bankjes.' });
	await linkSource(editor, policy.id, paragraphId, { reason: 'Wij wilden dit al.' });
	const decision = {
		summary: 'De tekst.',
		decision: 'Raadsbesluit 2026-12.',
		languageOverride: 'Te kort om te meten.'
	};
	await answer();
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('Geen bankjes') }
	});
	await answer({ stance: 'dissents', verdict: 'rejected', reason: 'Te veel mensen willen ze.' });
	await adoptPolicy(editor, policy.id, decision);
	expect((await findConsultationById(consultationId)).status).toBe('finished');
});

test('rule 5: each side of a finding has its own answers and its own corrections', async () => {
	const { anna, bas, answer } = await begin();
	await answer({ seen: 0 });
	await answer({ stance: 'dissents', verdict: 'rejected', seen: 0 });
	const corrected = await answer({ stance: 'dissents', verdict: 'partly', seen: 1 });
	expect(corrected.number).toBe(2);
	expect(await toldWith(anna.code)).toMatchObject({ verdict: 'adopted', number: 1 });
	expect(await toldWith(bas.code)).toMatchObject({ verdict: 'partly', number: 2 });
});

test('the report and the open data keep both sides apart, with who each answer is for', async () => {
	const { consultationId, anna, bas, finding, answer } = await begin();
	await answer();
	const half = await readReplyReport('samen-leven', everything, 1);
	expect(half.entries.map(({ count, quotes }) => [count, quotes.map(({ id }) => id)])).toEqual([[1, [anna.id]]]);
	expect(half.counts).toMatchObject({ answered: 1, total: 2 });

	await answer({ stance: 'dissents', verdict: 'rejected', reason: 'Te veel mensen willen ze.' });
	const { entries } = await readReplyReport('samen-leven', everything, 1);
	expect(entries.map(({ reply, count, quotes }) => [reply.stance, count, only(quotes).id])).toEqual([
		['supports', 1, anna.id],
		['dissents', 1, bas.id]
	]);
	const { inbreng, rodeDraden } = await readOpenChain('samen-leven', { pagina: 1, paginaGrootte: 200 });
	expect(inbreng.map(({ id, oordeel }) => [id, oordeel]).sort()).toEqual(
		[
			[anna.id, 'overgenomen'],
			[bas.id, 'niet-overgenomen']
		].sort()
	);
	expect(only(rodeDraden)).toMatchObject({
		id: finding.id,
		oordeel: 'overgenomen',
		oordeelTegen: 'niet-overgenomen',
		redenTegen: 'Te veel mensen willen ze.'
	});
	expect((await readWork(consultationId, 1)).findings.map(({ stance, serves }) => [stance, serves])).toEqual([
		['supports', 1],
		['dissents', 1]
	]);
});

test('the form of an answer shows only those whom it is for', async () => {
	const { consultationId, finding } = await begin();
	const ask = (side: string) => readQuestion(consultationId, new URL(`http://x/?rode-draad=${finding.id}${side}`));
	expect(await ask('')).toMatchObject({ stance: 'supports', serves: 1, quotes: ['Meer bankjes'] });
	expect(await ask('&kant=tegen')).toMatchObject({ stance: 'dissents', serves: 1, quotes: ['Geen bankjes'] });
	expect((await readWork(consultationId, 1)).findings.map(({ stance, waiting }) => [stance, waiting])).toEqual([
		['supports', 1],
		['dissents', 1]
	]);
});
