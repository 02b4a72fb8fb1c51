import { setTimeout } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { readOpenContributions } from '#lib/chain/open-data/contributions.server.ts';
import { reportColumns, reportRows } from '#lib/chain/report-rows.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { changeLimits } from '#lib/language-checks/settings.server.ts';
import { standardLimits } from '#lib/language-checks/limits.ts';
import { mails } from '#lib/mail/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { approveDraft } from '#lib/replies/approving.server.ts';
import { approveBlock, blockWords, changeBlock, findBlock, writeBlock } from '#lib/replies/blocks.server.ts';
import { readAnswerDesk } from '#lib/replies/desk.server.ts';
import { sealOfDraft } from '#lib/replies/draft-words.ts';
import { findDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { replies, replyBlocks, replyDrafts } from '#lib/replies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { say } from '#test/support/chain.ts';
import { BECAUSE, HARD } from '#test/support/hard-words.ts';
import { only } from '#test/support/only.ts';
import { begin, give, offer } from '#test/support/replies.ts';

const SAID = `Nog niet in gewone taal: ${BECAUSE}`;

test('an answer that is not in plain language says why, to everybody who reads it', async () => {
	const { eva, consultation, consultationId } = await begin();
	const anna = await say(consultationId, 'Meer bankjes', { email: 'anna@example.org' });
	const twin = await say(consultationId, 'Meer bankjes');
	await expect(give(eva, { contributionId: anna.id, reason: HARD })).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(replies)).toBe(0);

	await give(eva, { contributionId: anna.id, reason: HARD, languageOverride: BECAUSE, alike: 'together' });
	const told = await repliesTo([anna.id, twin.id]);
	for (const reply of told.values())
		expect(reply).toMatchObject({ language: { passed: false }, languageOverride: BECAUSE });
	expect(told.size, 'who said the same hears the same').toBe(2);
	expect(only(await db.select().from(mails)).text).toContain(`${HARD}\n\n${SAID}\n`);
	expect(JSON.stringify(await followCode(anna.code))).toContain(BECAUSE);
	const [open] = await readOpenContributions(consultation, { pagina: 1, paginaGrootte: 10 });
	expect(open).toMatchObject({ reden: HARD, nietInGewoneTaal: SAID });
	const [rows] = await Array.fromAsync(reportRows(consultation, 'https://x.example'));
	expect(rows![reportColumns.findIndex(({ name }) => name === 'niet_in_gewone_taal')]).toBe(SAID);
	expect(rows).toHaveLength(reportColumns.length);
});

test('a correction is measured by itself, and nothing that was given changes', async () => {
	const { eva, consultationId } = await begin();
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const first = await give(eva, { contributionId, reason: HARD, languageOverride: BECAUSE });
	const second = await give(eva, { contributionId, reason: 'Er komt een bank.', languageOverride: BECAUSE });
	expect(second).toMatchObject({ number: 2, language: { passed: true }, languageOverride: '' });
	const alter = db.update(replies).set({ languageOverride: 'Toch anders.' }).where(eq(replies.id, first.id));
	await expect(alter.execute()).rejects.toThrow();
});

test('the colleague lets go what was measured when it was offered', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const hard = { contributionId, reason: HARD };
	await expect(offer(eva, hard)).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(replyDrafts)).toBe(0);
	const offered = await offer(eva, { ...hard, languageOverride: BECAUSE });
	const { language } = (await findDraft({ contributionId }))!;
	expect(language).toMatchObject({ passed: false });

	await changeLimits(ruud, { ...standardLimits, hardWords: 100, passives: 100, abbreviations: 100 });
	await approveDraft(ruud, offered);
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({
		...{ language, languageOverride: BECAUSE, approvedById: ruud.id }
	});
});

test('who changes a word after it was offered takes the verdict away, and another reason is another text', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const offered = await offer(eva, { contributionId, reason: HARD, languageOverride: BECAUSE });
	const read = await findDraft({ contributionId });
	const changed = { contributionId, paragraphs: [], verdict: 'adopted' as const, reason: HARD };
	await saveDraft(eva, { ...changed, languageOverride: 'Omdat wij dat zo gewend zijn.', basedOn: sealOfDraft(read) });
	expect(await findDraft({ contributionId })).toMatchObject({ state: 'writing', language: null });
	await expect(approveDraft(ruud, offered)).rejects.toMatchObject({ status: 409 });
});

test('an answer that was offered before answers were measured is measured when it goes', async () => {
	const { eva, ruud, consultationId } = await begin({ secondReader: true });
	const { id: contributionId } = await say(consultationId, 'Meer bankjes');
	const offered = await offer(eva, { contributionId, reason: 'Er komt een bank.' });
	await db.update(replyDrafts).set({ language: null });
	await approveDraft(ruud, offered);
	expect((await repliesTo([contributionId])).get(contributionId)).toMatchObject({ language: { passed: true } });
});

test('the writer sees what was measured in the words that came back', async () => {
	const { eva, consultationId } = await begin();
	const { id } = await say(consultationId, 'Meer bankjes');
	const at = new URL(`http://x/?inbreng=${id}`);
	expect((await readAnswerDesk(eva, consultationId, at))!.language.passed).toBe(true);
	const returned = { action: '?/give', values: { reason: HARD }, problems: [] };
	expect((await readAnswerDesk(eva, consultationId, at, returned))!.language.passed).toBe(false);
});

test('a standaardtekst passes the gate when it is written, and so does each change of it', async () => {
	const { eva, ruud } = await begin();
	const block = { onceKey: newOnceKey(), title: 'Een plek', text: HARD };
	await expect(writeBlock(eva, block)).rejects.toMatchObject({ status: 409 });
	const id = await writeBlock(eva, { ...block, languageOverride: BECAUSE });
	const read = await findBlock(id);
	expect(read).toMatchObject({ language: { passed: false }, languageOverride: BECAUSE });
	await approveBlock(ruud, id, sealOf(...blockWords(read)));
	await changeBlock(eva, id, { title: 'Een plek', text: 'Wij zetten er een bank neer.' });
	expect(await findBlock(id)).toMatchObject({ language: { passed: true }, languageOverride: '' });

	await db.update(replyBlocks).set({ text: HARD, language: null }).where(eq(replyBlocks.id, id));
	const old = sealOf(...blockWords(await findBlock(id)));
	await expect(approveBlock(ruud, id, old), 'from before texts were measured').rejects.toMatchObject({ status: 409 });
});

test('who approves a standaardtekst approves what was read, also when a colleague changes it at that moment', async () => {
	const { eva, ruud } = await begin();
	const id = await writeBlock(eva, { onceKey: newOnceKey(), title: 'Een plek', text: 'Wij zetten er een bank.' });
	const seen = sealOf(...blockWords(await findBlock(id)));
	const [changed, seenToBe] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
	const changing = transaction(async () => {
		await changeBlock(eva, id, { title: 'Een plek', text: 'Wij zetten er een stoel.' });
		changed.resolve();
		await seenToBe.promise;
	});
	await changed.promise;
	const approving = expect(approveBlock(ruud, id, seen)).rejects.toMatchObject({ status: 409 });
	await setTimeout(50);
	seenToBe.resolve();
	await changing;
	await approving;
	expect((await findBlock(id)).approvedAt).toBeNull();
});
