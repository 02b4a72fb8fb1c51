import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { withdrawOnRequest } from '#lib/chain/withdrawing.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { events } from '#lib/events/tables.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { mails } from '#lib/mail/tables.ts';
import {
	approveBlock,
	blockWords,
	changeBlock,
	findBlock,
	retireBlock,
	wordsOfBlock,
	writeBlock
} from '#lib/replies/blocks.server.ts';
import { approveDraft, sendBack } from '#lib/replies/approving.server.ts';
import { sealOfDraft } from '#lib/replies/draft-words.ts';
import { dropDraft, findDraft, listDrafts, offerDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { readAnswerDesk } from '#lib/replies/desk.server.ts';
import { repliesTo, unanswered } from '#lib/replies/replies.server.ts';
import { listReadAlong, setSecondReader } from '#lib/replies/second-reader.server.ts';
import { replyDrafts } from '#lib/replies/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { say } from '#test/support/chain.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { begin, give, offer } from '#test/support/replies.ts';

test('where a second colleague reads along, nobody gives an answer alone', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const anna = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	await expect(give(eva, { contributionId: anna.id })).rejects.toMatchObject({ status: 409 });

	const offered = await offer(eva, { contributionId: anna.id });
	await expect(approveDraft(eva, offered)).rejects.toMatchObject({ status: 409 });
	expect(await unanswered(consultationId)).toHaveLength(1);
	await approveDraft(ruud, offered);
	expect((await repliesTo([anna.id])).get(anna.id)).toMatchObject({
		...{ verdict: 'adopted', repliedById: eva.id, approvedById: ruud.id }
	});
	expect(only(await db.select().from(mails))).toMatchObject({ recipient: 'anna@example.org' });
	expect(await listDrafts(consultationId)).toEqual([]);
});

test('rule 10: a draft is nowhere but at the redactie', async () => {
	const { eva, consultationId } = await begin({ secondReader: true });
	const resident = await join('Fatima');
	const anna = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	await offer(eva, { contributionId: anna.id, reason: 'Geheim antwoord' });
	const everywhere = [
		await followCode(anna.code),
		await readReplyReport('samen-leven', { verdict: undefined, channel: undefined }, 1),
		await readOpenChain('samen-leven', { pagina: 1, paginaGrootte: 10 }),
		await db.select().from(mails),
		await db.select().from(events)
	];
	expect(JSON.stringify(everywhere)).not.toContain('Geheim');
	await expect(saveDraft(resident, { contributionId: anna.id, reason: 'x', paragraphs: [] })).rejects.toMatchObject({
		status: 404
	});
	const draft = only(await listDrafts(consultationId));
	await expect(approveDraft(resident, { id: draft.id, basedOn: '' })).rejects.toMatchObject({ status: 404 });
	await expect(dropDraft(resident, draft.id)).rejects.toMatchObject({ status: 404 });
});

test('a colleague sends an answer back with a note, and what was changed after that is read anew', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const offered = await offer(eva, { contributionId });
	await sendBack(ruud, offered, 'Zeg ook wanneer.');
	expect(await findDraft({ contributionId })).toMatchObject({ state: 'returned', note: 'Zeg ook wanneer.' });
	await expect(approveDraft(ruud, offered)).rejects.toMatchObject({ status: 409 });

	const again = await offer(eva, { contributionId, reason: 'Ja, in mei.', basedOn: offered.basedOn });
	// Ruud still has the page with the old words open.
	await expect(approveDraft(ruud, { ...again, basedOn: offered.basedOn })).rejects.toMatchObject({ status: 409 });
	await approveDraft(ruud, again);
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ reason: 'Ja, in mei.' });
});

test('two colleagues at one answer do not overwrite each other', async () => {
	const { eva, ruud, consultationId } = await begin();
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const empty = sealOfDraft(undefined);
	await saveDraft(eva, { contributionId, reason: 'Ja.', paragraphs: [], basedOn: empty });
	await expect(
		saveDraft(ruud, { contributionId, reason: 'Nee.', paragraphs: [], basedOn: empty })
	).rejects.toMatchObject({ status: 409 });
	expect(await findDraft({ contributionId })).toMatchObject({ reason: 'Ja.', writtenById: eva.id });
});

test('a beheerder turns reading along off, with a reason that stays in the log', async () => {
	const { eva, bea, consultationId } = await begin({ secondReader: true });
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	await expect(setSecondReader(eva, consultationId, false, 'Geen tijd.')).rejects.toMatchObject({ status: 404 });
	await setSecondReader(bea, consultationId, false, 'Eva is alleen.');
	await give(eva, { contributionId });
	const log = await db.select().from(events);
	expect(log.find(({ action }) => action === 'second-reader.off')).toMatchObject({
		actorId: bea.id,
		particulars: { reason: 'Eva is alleen.' }
	});
});

test('rule 10: a beheerder who is no redacteur does not meet what is in preparation', async () => {
	const { bea, eva, consultationId } = await begin({ secondReader: true });
	const planned = await newConsultation(eva, { title: 'Nog geheim', status: 'draft', secondReader: true });
	expect((await listReadAlong(bea)).consultations.map(({ id }) => id)).toEqual([consultationId]);
	await expect(setSecondReader(bea, planned.id, false, 'Geen tijd.')).rejects.toMatchObject({ status: 404 });
});

test('on advice the college decides itself: nobody reads that along', async () => {
	const { eva, consultationId } = await begin({ secondReader: true });
	const point = await say(consultationId, 'Een vaste persoon', { channel: 'advice' });
	expect(await give(eva, { contributionId: point.id })).toMatchObject({ verdict: 'adopted', approvedById: null });
});

test('a standaardtekst is of use once another approved it, and an answer keeps its words', async () => {
	const { eva, ruud, consultationId } = await begin();
	const text = 'Wij kijken bij [[welke straat]].';
	const id = await writeBlock(eva, { onceKey: newOnceKey(), title: 'Een plek', text });
	const seal = sealOf(...blockWords({ title: 'Een plek', text }));
	await expect(wordsOfBlock(ruud, id)).rejects.toMatchObject({ status: 409 });
	await expect(approveBlock(eva, id, seal)).rejects.toMatchObject({ status: 409 });
	await approveBlock(ruud, id, seal);
	expect(await wordsOfBlock(ruud, id)).toBe(text);

	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	for (const reason of [text, 'Bij [[ straat', 'straat ]] hier']) {
		await expect(give(eva, { contributionId, reason })).rejects.toMatchObject({ status: 400 });
		await expect(offerDraft(eva, { contributionId, verdict: 'adopted', reason, paragraphs: [] })).rejects.toMatchObject(
			{ status: 400 }
		);
	}
	await give(eva, { contributionId, reason: text.replace('[[welke straat]]', 'de Dorpsstraat') });

	await changeBlock(eva, id, { title: 'Een plek', text: 'Anders.', basedOn: seal });
	expect(await findBlock(id)).toMatchObject({ approvedAt: null });
	expect((await repliesTo([contributionId])).get(contributionId)!.reason).toBe('Wij kijken bij de Dorpsstraat.');
	await retireBlock(eva, id);
	await expect(findBlock(id)).rejects.toMatchObject({ status: 404 });
});

test('an answer that was begun goes with the words that are taken back', async () => {
	const { eva, consultationId } = await begin({ secondReader: true });
	const anna = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	await offer(eva, { contributionId: anna.id, reason: 'Anna wil bankjes.' });
	await withdrawOnRequest(eva, anna.id);
	expect(await db.$count(replyDrafts)).toBe(0);
});

test('an answer on a point of advice goes alone: words that a colleague reads along with are not answered by it', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const words = 'Zet meer bankjes in het park!';
	const advised = await say(consultationId, words, { channel: 'advice' });
	const again = await say(consultationId, words, { channel: 'advice' });
	const anna = await say(consultationId, words, { email: 'anna@example.org' });
	const desk = await readAnswerDesk(eva, consultationId, new URL(`http://x/?inbreng=${advised.id}`));
	expect(desk).toMatchObject({ readAlong: false, heldBack: 1 });
	await give(eva, { contributionId: advised.id, verdict: 'rejected', reason: 'Nee.', alike: 'together' });
	expect([...(await repliesTo([advised.id, again.id, anna.id])).keys()].toSorted()).toEqual(
		[advised.id, again.id].toSorted()
	);
	expect(await db.select().from(mails)).toEqual([]);

	// Two people read this one, so it may go to the adviesraad too.
	const asked = await offer(eva, { contributionId: anna.id, alike: 'together' });
	await approveDraft(ruud, asked);
	const told = await repliesTo([advised.id, anna.id]);
	expect([...told.values()].map(({ verdict }) => verdict)).toEqual(['adopted', 'adopted']);

	// What anna heard stands, so another answer for the adviesraad alone needs a reason.
	const no = { contributionId: again.id, verdict: 'rejected', reason: 'Toch niet.', alike: 'together' } as const;
	await expect(give(eva, no)).rejects.toMatchObject({ status: 409 });
	await give(eva, { ...no, differsBecause: 'Het college besloot anders.' });
	expect((await repliesTo([anna.id])).get(anna.id)).toMatchObject({ verdict: 'adopted' });
});
