import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readConsultationPage } from '#lib/chain/consultation-page.server.ts';
import { readWorkbench } from '#lib/chain/workbench.server.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { endConsultation } from '#lib/decisions/ending.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource, nameCause, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy, findNewestVersion } from '#lib/policies/policies.server.ts';
import { listMembers } from '#lib/remarks/members.server.ts';
import { changeTerm, openRound } from '#lib/remarks/opening.server.ts';
import { askQuestion } from '#lib/remarks/questions.server.ts';
import { findRound } from '#lib/remarks/rounds.server.ts';
import { remindMembers } from '#lib/remarks/round-telling.server.ts';
import { db } from '#lib/storage/index.ts';
import { at } from '#lib/clock.ts';
import { give } from '#test/support/replies.ts';
import { say } from '#test/policies/support.ts';
import { remark, round } from '../remarks/support.ts';

const decision = {
	summary: 'Vastgesteld.',
	decision: 'De raad stelde de tekst vast.',
	languageOverride: 'Deze tekst is te kort om te meten.'
};
const decided = { status: 409, body: { message: expect.stringContaining('De raad heeft') } };

/** Two texts in one traject, each with a round, and a remark in each that has its answer. */
async function begin() {
	const town = await round('members');
	const { editor, consultation, aylin, house } = town;
	const other = await createPolicy(editor, consultation.id, 'Huisregels');
	const rule = await addParagraph(editor, other.id, { kind: 'text', text: 'Honden mogen mee.' });
	await linkSource(editor, other.id, rule, { reason: 'De wet vraagt dit.' });
	const version = await freezeDraft(editor, other.id, { status: 'concept', summary: 'Concept' });
	const otherRound = await openRound(editor, version.id, { mode: 'members', closesOn: '2099-12-31' });
	const [here, there] = [
		await remark(aylin, town.round.id, house, 'Over het huis'),
		await remark(aylin, otherRound.id, rule, 'Over de honden')
	];
	for (const contributionId of [here, there]) await give(editor, { contributionId, verdict: 'rejected' });
	return { ...town, other, otherVersion: version, otherRound, rule, here, there };
}

async function statusOf(id: string) {
	const [found] = await db.select().from(contributions).where(eq(contributions.id, id));
	return found?.status;
}

test('a traject ends with its last text, and what was said of a text opens with the decision on that text', async () => {
	const { editor, consultation, policy, other, here, there } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	expect((await findConsultationById(consultation.id)).status).toBe('running');
	expect([await statusOf(here), await statusOf(there)]).toEqual(['public', 'confidential']);
	const { besluit } = await readWorkbench(editor, await findConsultationById(consultation.id));
	expect(besluit).toBe('nog niet over elke tekst');

	await adoptPolicy(editor, other.id, decision);
	expect((await findConsultationById(consultation.id)).status).toBe('finished');
	expect(await statusOf(there)).toBe('public');
});

test('what the council adopted stands, also while the traject goes on for another text', async () => {
	const { editor, consultation, aylin, policy, version, house, round: own, otherRound, rule } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject(decided);
	await expect(startDraft(editor, policy.id)).rejects.toMatchObject(decided);
	const again = { mode: 'members', closesOn: '2099-12-31' } as const;
	await expect(openRound(editor, version.id, again)).rejects.toMatchObject(decided);
	await expect(changeTerm(editor, consultation.id, own.id, '2099-12-30')).rejects.toMatchObject(decided);

	expect(await findRound(own.id, aylin)).toMatchObject({ open: false, cut: true, decided: true });
	expect(await findRound(otherRound.id, aylin)).toMatchObject({ open: true, decided: false });
	await expect(remark(aylin, own.id, house, 'Te laat')).rejects.toMatchObject({ status: 409 });
	const asked = { onceKey: newOnceKey(), roundId: own.id, text: 'Te laat?' };
	await expect(askQuestion(aylin, asked)).rejects.toMatchObject({ status: 409 });
	await remark(aylin, otherRound.id, rule, 'Op tijd');
	const { texts } = await readReadiness(editor, consultation.id);
	expect(texts.map(({ status, undecided }) => [status, undecided])).toEqual([
		['adopted', false],
		['concept', true]
	]);
});

test('nobody is reminded of a round on a text that was decided on', async () => {
	const { editor, policy, round: own, otherRound } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	await at('2099-12-30T12:00Z', () => remindMembers(listMembers));
	const told = (await db.select().from(mails)).map(({ subjectKey }) => subjectKey);
	expect(told.filter((key) => key.startsWith(`round-reminder:${own.id}`))).toEqual([]);
	expect(told.filter((key) => key.startsWith(`round-reminder:${otherRound.id}`))).toHaveLength(2);
});

test('a traject ends without a decision on each text when the redactie says why, and everybody reads that', async () => {
	const { editor, aylin, consultation, policy, otherRound, there } = await begin();
	const end = () =>
		endConsultation(editor, consultation.id, { onceKey: newOnceKey(), reason: 'De huisregels zijn niet nodig.' });
	await expect(end()).rejects.toMatchObject({ status: 409, body: { message: expect.stringContaining('nog niets') } });
	await adoptPolicy(editor, policy.id, decision);
	const by = { onceKey: newOnceKey(), reason: 'Zomaar.' };
	await expect(endConsultation(aylin, consultation.id, by)).rejects.toMatchObject({ status: 404 });
	await end();

	const page = await readConsultationPage(consultation.slug);
	expect(page.consultation).toMatchObject({ status: 'finished', endedBecause: 'De huisregels zijn niet nodig.' });
	expect(await statusOf(there), 'no decision, so it does not open').toBe('confidential');
	expect(await findRound(otherRound.id, aylin)).toMatchObject({ open: false, cut: true, decided: false });
	await expect(changeTerm(editor, consultation.id, otherRound.id, '2099-12-30')).rejects.toMatchObject({
		body: { message: 'Dit traject is afgerond. De ronde is voorbij.' }
	});
});

test('a traject does not wait for a text of which all was taken out', async () => {
	const { editor, consultation, policy, other } = await begin();
	await adoptPolicy(editor, policy.id, decision);
	const empty = await createPolicy(editor, consultation.id, 'Vergeten');
	const [gone, answered] = [
		await addParagraph(editor, empty.id, { kind: 'text', text: 'Er komt een bankje.' }),
		await say(consultation.id, 'Een bankje.')
	];
	const { id: versionId } = await findNewestVersion(empty.id, editor);
	await give(editor, { contributionId: answered, paragraphs: [{ versionId, paragraphId: gone }] });
	await removeParagraph(editor, empty.id, gone);
	await adoptPolicy(editor, other.id, decision);
	expect((await findConsultationById(consultation.id)).status).toBe('finished');
});

test('rule 2: what stays confidential after the decision carries no paragraph', async () => {
	const { editor, policy, there, house } = await begin();
	await startDraft(editor, policy.id);
	const id = await addParagraph(editor, policy.id, { kind: 'text', text: 'Honden blijven buiten.', afterId: house });
	await linkSource(editor, policy.id, id, { contributionId: there });
	await nameCause(editor, policy.id, id, { cause: 'council', text: 'De raad wilde dit.', byDecision: true });
	await expect(adoptPolicy(editor, policy.id, decision)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('wat vertrouwelijk blijft') }
	});
	await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit.' });
	await adoptPolicy(editor, policy.id, decision);
});
