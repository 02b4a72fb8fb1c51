import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { now } from '#lib/clock.ts';
import { changeConsultation, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { hide, asRows, receiveOnce } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findVersion, listVersions } from '#lib/policies/policies.server.ts';
import { countAnswered, reply } from '#lib/replies/replies.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { addFindingSources, removeFindingSource } from '#lib/themes/findings.server.ts';
import { draw, say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

const decision = {
	summary: 'De tekst zoals de raad die vaststelde.',
	decision: 'Raadsbesluit 2026-12 van 1 maart 2026, met 17 stemmen voor en 4 tegen.',
	languageOverride: 'Deze tekst is te kort om te meten.'
};

async function begin() {
	const editor = await join('Eva', 'editor');
	const { id: consultationId } = await newConsultation(editor);
	const policy = await createPolicy(editor, consultationId, 'Samen leven');
	const paragraphId = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komen tien bankjes.' });
	await linkSource(editor, policy.id, paragraphId, { reason: 'Wij wilden dit al.' });
	return { editor, consultationId, policy };
}

const answer = (editor: Person, subject: { contributionId: string } | { findingId: string }) =>
	reply(editor, { onceKey: newOnceKey(), verdict: 'rejected', reason: 'Nee.', paragraphs: [], ...subject });

test('rule 1: a text is not adopted while one contribution lacks an answer, and it is said which one', async () => {
	const { editor, consultationId, policy } = await begin();
	const anna = await say(consultationId, 'Een bankje bij de haven');
	const bas = await say(consultationId, 'Een prullenbak bij school');
	await answer(editor, { contributionId: anna.id });

	expect((await readReadiness(editor, consultationId)).lacking, 'by the channel it came').toMatchObject([
		{ channel: 'wish', contributions: 1 }
	]);
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringMatching(/^1 bijdrage heeft nog geen antwoord: “Een prullenbak bij school”/) }
	});
	expect((await findConsultationById(consultationId)).status).toBe('running');
	expect((await listVersions(policy.id, editor)).map(({ status }) => status)).toEqual(['draft']);

	await answer(editor, { contributionId: bas.id });
	await adoptPolicy(editor, policy.id, decision);
	expect((await readReadiness(editor, consultationId)).lacking).toEqual([]);
	expect((await findConsultationById(consultationId)).status).toBe('finished');
	const adopted = (await listVersions(policy.id)).find(({ status }) => status === 'adopted');
	expect(adopted?.decision).toBe(decision.decision);
});

test('rule 1: the answer on a finding is the answer on all its contributions', async () => {
	const { editor, consultationId, policy } = await begin();
	const said = [await say(consultationId, 'Bankje'), await say(consultationId, 'Nog een bankje')];
	const ids = said.map(({ id }) => id);
	const finding = await draw(consultationId, 'Meer bankjes', ids);
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({ status: 409 });
	await answer(editor, { findingId: finding.id });
	await adoptPolicy(editor, policy.id, decision);
	expect((await findConsultationById(consultationId)).status).toBe('finished');
});

test('rule 1: what waits for a moderator or is confidential holds the decision up too, what is hidden does not', async () => {
	const { editor, consultationId, policy } = await begin();
	const moderator = await join('Mo', 'moderator');
	const waiting = await say(consultationId, 'Een', { status: 'pending' });
	const remark = await say(consultationId, 'Twee', { status: 'confidential', channel: 'council_round' });
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({ status: 409 });

	await hide(moderator, waiting.id, 'Dit gaat over een buurman.');
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({ status: 409 });
	await answer(editor, { contributionId: remark.id });
	await adoptPolicy(editor, policy.id, decision);
});

test('rule 1: what was hidden without an answer is not opened after the decision; what has its answer is', async () => {
	const { editor, consultationId, policy } = await begin();
	const moderator = await join('Mo', 'moderator');
	const [left, answered] = [await say(consultationId, 'Bankje'), await say(consultationId, 'Prullenbak')];
	await answer(editor, { contributionId: answered.id });
	for (const { id } of [left, answered]) await hide(moderator, id, 'Dit gaat over een buurman.');
	await approveUnlessDecided(moderator, left.id);
	await hide(moderator, left.id, 'Toch niet.');
	await adoptPolicy(editor, policy.id, decision);

	await expect(approveUnlessDecided(moderator, left.id)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('geen antwoord') }
	});
	await approveUnlessDecided(moderator, answered.id);
	expect(await countAnswered(consultationId)).toEqual({ answered: 1, total: 1 });
});

test('rule 1: what an answered finding stands on is not taken away from under the answer', async () => {
	const { editor, consultationId, policy } = await begin();
	const { id: contributionId } = await say(consultationId, 'Bankje');
	const finding = await draw(consultationId, 'Meer bankjes', [contributionId]);
	await answer(editor, { findingId: finding.id });
	await adoptPolicy(editor, policy.id, decision);

	const refused = { status: 409, body: { message: expect.stringContaining('blijft deze bijdrage erbij staan') } };
	await expect(removeFindingSource(editor, finding.id, contributionId)).rejects.toMatchObject(refused);
	await expect(addFindingSources(editor, finding.id, [contributionId], 'dissents')).rejects.toMatchObject(refused);
	expect(await countAnswered(consultationId)).toEqual({ answered: 1, total: 1 });
});

test('rule 1: who freezes a version does not adopt it by that', async () => {
	const { editor, consultationId, policy } = await begin();
	await say(consultationId, 'Bankje');
	const adopted = { ...decision, status: 'adopted' as 'published' };
	await expect(freezeDraft(editor, policy.id, adopted)).rejects.toMatchObject({ status: 400 });
	expect((await listVersions(policy.id, editor)).map(({ status }) => status)).toEqual(['draft']);
});

test('rule 1: nothing comes in after the decision, by no way in', async () => {
	const { editor, consultationId, policy } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	await expect(say(consultationId, 'Te laat')).rejects.toMatchObject({ status: 409 });
	const late = { consultationId, channel: 'letter', text: 'Te laat', status: 'public', externalId: '1' } as const;
	await expect(transaction(() => receiveOnce(asRows([late])))).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(0);
});

test('a decision is taken once, also when it is sent twice', async () => {
	const { editor, policy } = await begin();
	const same = { ...decision, onceKey: newOnceKey() };
	await Promise.all([adoptPolicy(editor, policy.id, same), adoptPolicy(editor, policy.id, same)]);
	expect(await db.$count(events, eq(events.action, 'consultation.finished'))).toBe(1);
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({ status: 409 });
});

test('only a redacteur notes a decision', async () => {
	const { policy } = await begin();
	const moderator = await join('Mo', 'moderator');
	await expect(adoptPolicy(moderator, policy.id, decision)).rejects.toMatchObject({ status: 404 });
});

test('after the decision of the council no redacteur replaces the text or rewrites the promise', async () => {
	const { editor, consultationId, policy } = await begin();
	const other = await createPolicy(editor, consultationId, 'Huisregels');
	await adoptPolicy(editor, policy.id, decision);
	const decided = { status: 409, body: { message: expect.stringContaining('Dit traject is afgerond.') } };

	await expect(startDraft(editor, policy.id)).rejects.toMatchObject(decided);
	await expect(createPolicy(editor, consultationId, 'Nog een tekst')).rejects.toMatchObject(decided);
	for (const status of ['concept', 'published'] as const)
		await expect(freezeDraft(editor, other.id, { ...decision, status })).rejects.toMatchObject(decided);
	const known = await findConsultationById(consultationId);
	await expect(changeConsultation(editor, consultationId, { ...known, promise: 'Niets.' }, [])).rejects.toMatchObject(
		decided
	);
	expect(await findConsultationById(consultationId)).toEqual(known);
	expect((await listVersions(policy.id)).map(({ status }) => status)).toEqual(['adopted']);
});

test('a version that was adopted with words alone stays as it is', async () => {
	const { editor, policy } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	const version = await findVersion(policy.id, 1);
	expect(version).toMatchObject({ decision: decision.decision, decisionNumber: '', decidedOn: null, votes: null });
});

test('nobody decides tomorrow', async () => {
	const { editor, policy } = await begin();
	const decidedOn = dayAfter(dayOf(now()));
	await expect(adoptPolicy(editor, policy.id, { ...decision, decidedOn })).rejects.toMatchObject({ status: 400 });
});
