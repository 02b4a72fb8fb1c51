import { expect, test } from 'vitest';
import { changeConsultation, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { approveUnlessDecided } from '#lib/decisions/approval.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { countAnswered, reply } from '#lib/replies/replies.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { db } from '#lib/storage/index.ts';
import { changeFinding, findFinding, removeFindingSource } from '#lib/themes/findings.server.ts';
import { openEdition } from '#lib/wishes/editions.server.ts';
import { hangWish } from '#lib/wishes/wishes.server.ts';
import { draw, say } from '#test/support/chain.ts';
import { consultationBusy, keepBusy, pause, untilSomebodyWaits } from '#test/support/busy.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

// Two different forms that are sent at the same moment. On PostgreSQL their transactions run side by side.

const decision = {
	summary: 'Zo is het.',
	decision: 'Besluit 1.',
	languageOverride: 'Deze tekst is te kort om te meten.'
};

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const policy = await createPolicy(editor, consultation.id, 'Samen leven');
	const paragraphId = await addParagraph(editor, policy.id, { kind: 'text', text: 'Er komen bankjes.' });
	await linkSource(editor, policy.id, paragraphId, { reason: 'Wij wilden dit al.' });
	const edition = await openEdition(editor, {
		...{ consultationId: consultation.id, slug: 'haven', name: 'De haven', place: 'Bij de sluis' },
		...{ rule: 'Eén wens.', year: 2031, introduction: 'Hang uw wens op.' }
	});
	const hang = (text: string) =>
		hangWish(edition, { onceKey: newOnceKey(), text, author: '', neighbourhoodId: undefined, email: '' });
	return { editor, consultation, policy, paragraphId, hang };
}

const succeeded = (outcomes: PromiseSettledResult<unknown>[]) => outcomes.map(({ status }) => status === 'fulfilled');
const refused = (outcomes: PromiseSettledResult<unknown>[]) =>
	outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? (outcome.reason as { status?: number }).status : []));

test('rule 1: who hangs a wish while the council decides is in time or is refused, and never left without an answer', async () => {
	const { editor, consultation, policy, hang } = await begin();
	const wishes = Array.from({ length: 8 }, (_, i) => pause(i * 3).then(() => hang(`Wens ${i}`)));
	const outcomes = await Promise.allSettled([pause(8).then(() => adoptPolicy(editor, policy.id, decision)), ...wishes]);

	const [adopted, ...hung] = succeeded(outcomes);
	expect(refused(outcomes).every((status) => status === 409)).toBe(true);
	const { answered, total } = await countAnswered(consultation.id);
	expect([adopted, total]).toEqual([answered === total, hung.filter(Boolean).length]);
});

test('rule 1: a wish that comes while a decision begins holds the decision up', { skip: !isPostgres }, async () => {
	const { editor, consultation, policy, hang } = await begin();
	const release = await consultationBusy(consultation.id);
	const adopting = Promise.allSettled([adoptPolicy(editor, policy.id, decision)]);
	await untilSomebodyWaits();
	const hanging = Promise.allSettled([hang('Een wens')]);
	await pause(200);
	await release();
	expect([succeeded(await adopting), succeeded(await hanging)]).toEqual([[false], [true]]);
	expect(await countAnswered(consultation.id)).toEqual({ answered: 0, total: 1 });
});

test('rule 1: a wish that comes while the decision is written is refused', { skip: !isPostgres }, async () => {
	const { editor, consultation, policy, hang } = await begin();
	const release = await keepBusy('select 1 from policy_versions where policy_id = $1 for update', policy.id);
	const adopting = adoptPolicy(editor, policy.id, decision);
	await untilSomebodyWaits();
	const hanging = Promise.allSettled([hang('Een wens')]);
	await pause(200);
	await release();
	await adopting;
	expect(refused(await hanging)).toEqual([409]);
	expect(await countAnswered(consultation.id)).toEqual({ answered: 0, total: 0 });
});

test('rule 1: a consultation that is changed while the council decides is changed before it, or not at all', async () => {
	const { editor, consultation, policy } = await begin();
	const { id, slug: _, createdAt: __, ...input } = consultation;
	const release = await consultationBusy(id);
	const adopting = adoptPolicy(editor, policy.id, decision);
	await untilSomebodyWaits();
	const changing = Promise.allSettled([changeConsultation(editor, id, { ...input, title: 'Nieuwe titel' }, [])]);
	await pause(100);
	await release();
	await adopting;
	expect(refused(await changing)).toEqual([409]);
	expect(await findConsultationById(id)).toMatchObject({ status: 'finished', title: consultation.title });
});

test('rule 1: what a moderator opens while the council decides is opened in time, or not at all', async () => {
	const { editor, consultation, policy } = await begin();
	const moderator = await join('Mo', 'moderator');
	const { id } = await say(consultation.id, 'Bankje');
	await hide(moderator, id, 'Eerst kijken.');
	const release = await consultationBusy(consultation.id);
	const both = Promise.allSettled([adoptPolicy(editor, policy.id, decision), approveUnlessDecided(moderator, id)]);
	await pause(200);
	await release();
	expect(succeeded(await both).filter(Boolean)).toHaveLength(1);
	const { status } = await findConsultationById(consultation.id);
	expect((await countAnswered(consultation.id)).total).toBe(status === 'finished' ? 0 : 1);
});

test('of two redacteuren who answer at once the second reads that there is an answer', async () => {
	const { editor, consultation } = await begin();
	const { id: contributionId } = await say(consultation.id, 'Bankje');
	const finding = await draw(consultation.id, 'Meer bankjes', [contributionId]);
	for (const subject of [{ contributionId }, { findingId: finding.id }]) {
		const answer = (verdict: 'adopted' | 'rejected') =>
			reply(editor, { onceKey: newOnceKey(), verdict, reason: 'Daarom.', paragraphs: [], seen: 0, ...subject });
		const outcomes = await Promise.allSettled([answer('adopted'), answer('rejected')]);
		expect(refused(outcomes)).toEqual([409]);
	}
	expect((await db.select().from(replies)).map(({ number }) => number)).toEqual([1, 1]);
	expect(await db.$count(contributions)).toBe(1);
});

test('rule 5: a finding that is changed while a version freezes is changed before it, or not at all', async () => {
	const { editor, consultation, policy, paragraphId } = await begin();
	const { id: contributionId } = await say(consultation.id, 'Bankje');
	const { id: findingId } = await draw(consultation.id, 'Meer bankjes', [contributionId]);
	await linkSource(editor, policy.id, paragraphId, { findingId });
	const release = await keepBusy('select 1 from findings where id = $1 for update', findingId);
	const freezing = freezeDraft(editor, policy.id, { status: 'published', ...decision });
	await untilSomebodyWaits();
	const changes = Promise.allSettled([
		changeFinding(editor, findingId, { sentence: 'Minder bankjes', dissent: '' }),
		removeFindingSource(editor, findingId, contributionId)
	]);
	await pause(100);
	await release();
	await freezing;
	expect(refused(await changes)).toEqual([409, 409]);
	expect(await findFinding(findingId)).toMatchObject({ sentence: 'Meer bankjes', supporting: 1 });
});
