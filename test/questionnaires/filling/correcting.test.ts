import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { followCode } from '#lib/chain/following.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { at } from '#lib/clock.ts';
import { newCode, secretOf } from '#lib/contributions/code.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { beginCorrection, stopCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { findFilling, findOverview } from '#lib/questionnaires/filling/finding.server.ts';
import { tokenBehind } from '#lib/questionnaires/filling/proving.server.ts';
import { removeUnsent, saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { closeQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { openAnswers, responseAddresses, responses } from '#lib/questionnaires/tables.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { openList } from '#test/support/lists.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { everyKind, handIn } from '#test/support/questionnaires.ts';

const listSaid = () => db.select().from(contributions).orderBy(contributions.id);
const sentNow = async () => only(await db.select().from(responses)).answers;

async function sent() {
	const list = await openList();
	const token = newCode();
	const receipt = await handIn(list.slug, token, { beter: 'Meer groen', goed: 'De buren' });
	return { ...list, token, receipt };
}

test('a correction takes the place of what was sent, with the same receipt', async () => {
	const { slug, token, receipt } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '1', beter: 'Meer groen', goed: 'De buren' } });
	expect((await sentNow()).cijfer, 'until it is sent too').toBe('4');
	expect((await findOverview({ slug, token })).correcting).toBe(true);
	expect(await sendAnswers({ slug, token })).toEqual({ ...receipt, corrected: true });

	const row = only(await db.select().from(responses));
	expect(row).toMatchObject({ answers: { cijfer: '1', leeftijd: 'oud' }, correction: null });
	expect(row.correctedAt).toBeTruthy();
	expect((await findFilling({ slug, token })).sentAt).toEqual(row.submittedAt);
	expect(await db.select().from(events).where(eq(events.action, 'response.corrected'))).toHaveLength(1);
	expect(
		(await listSaid()).map(({ status }) => status),
		'the same words stay as they are'
	).toEqual(['pending', 'pending']);
});

test('rules 1 and 6: other words are other inbreng; the old ones make place and keep their answer', async () => {
	const { editor, slug, token, receipt } = await sent();
	const moderator = await join('Mo', 'moderator');
	const [green, neighbours] = await listSaid();
	await approve(moderator, green!.id);
	await approve(moderator, neighbours!.id);
	const answer = { onceKey: newOnceKey(), verdict: 'adopted' as const, reason: 'Doen wij.', paragraphs: [] };
	await reply(editor, { ...answer, contributionId: green!.id }, 'http://localhost');

	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '4', beter: 'Meer bomen', goed: 'De buren' } });
	await sendAnswers({ slug, token });

	const said = await listSaid();
	expect(said.map(({ text, status }) => [text, status])).toEqual([
		['', 'withdrawn'],
		['De buren', 'public'],
		['Meer bomen', 'pending']
	]);
	expect(said[0]!.statusReason).toBe('De schrijver heeft deze woorden vervangen door andere.');
	const { lines } = await followCode(receipt.code);
	expect(lines.map((line) => [line.status, line.reply?.reason])).toEqual([
		['withdrawn', 'Doen wij.'],
		['public', undefined],
		['pending', undefined]
	]);
	const replaced = only(await db.select().from(events).where(eq(events.action, 'contribution.replaced')));
	expect(replaced).toMatchObject({ subjectId: green!.id, particulars: { by: said[2]!.id } });
	const linked = await db.select().from(openAnswers).orderBy(openAnswers.questionId);
	expect(linked.map(({ contributionId }) => contributionId)).toEqual([said[2]!.id, said[1]!.id]);
});

test('an open answer that is taken away is gone, and says that it was there', async () => {
	const { slug, token } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '4', beter: '', goed: 'De buren' } });
	await sendAnswers({ slug, token });
	expect((await listSaid())[0]).toMatchObject({
		text: '',
		status: 'withdrawn',
		statusReason: 'De schrijver heeft dit antwoord weggehaald.'
	});
	expect(await db.$count(openAnswers)).toBe(1);
});

test('who stops leaves what was sent, and who begins again begins with that', async () => {
	const { slug, token } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '1', beter: 'Weg ermee' } });
	await stopCorrection({ slug, token });
	expect(await findFilling({ slug, token })).toMatchObject({ correcting: false, answers: { beter: 'Meer groen' } });
	await expect(saveScreen({ slug, token, page: '2', values: {} })).rejects.toMatchObject({ status: 409 });
	await beginCorrection({ slug, token });
	expect((await findFilling({ slug, token })).answers).toMatchObject({ beter: 'Meer groen', cijfer: '4' });
});

test('beginning twice, from two tabs, loses nothing that was changed', async () => {
	const { slug, token } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } });
	await beginCorrection({ slug, token });
	expect((await findFilling({ slug, token })).answers.leeftijd).toBe('jong');
});

test('rule 7: a correction that is sent many times at once counts once', async () => {
	const { slug, token, receipt } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '4', beter: 'Bomen', goed: 'De buren' } });
	const all = await Promise.all(Array.from({ length: 20 }, () => sendAnswers({ slug, token })));
	for (const one of all) expect(one).toMatchObject(receipt);
	expect((await listSaid()).map(({ text }) => text)).toEqual(['', 'De buren', 'Bomen']);
	expect(await db.select().from(events).where(eq(events.action, 'response.corrected'))).toHaveLength(1);
});

test('with the volgcode and the secret one corrects from another device; with one of them nobody does', async () => {
	const { slug, receipt } = await sent();
	expect(await tokenBehind(receipt.code, secretOf(newOnceKey()))).toBeUndefined();
	expect(await tokenBehind(newCode(), secretOf(receipt.key))).toBeUndefined();
	const behind = (await tokenBehind(receipt.code, secretOf(receipt.key)))!;
	expect(behind.slug).toBe(slug);
	await beginCorrection(behind);
	await saveScreen({ ...behind, page: '1', values: { leeftijd: 'jong' } });
	expect(await sendAnswers(behind)).toEqual({ code: receipt.code, corrected: true });
	expect((await sentNow()).leeftijd).toBe('jong');
	expect(await db.$count(responses)).toBe(1);
});

test('nothing is corrected after closing, nor after taking back', async () => {
	const { editor, id, slug, token, receipt } = await sent();
	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } });
	await closeQuestionnaire(editor, id);
	await expect(sendAnswers({ slug, token })).rejects.toMatchObject({ status: 409 });
	await expect(beginCorrection({ slug, token })).rejects.toMatchObject({ status: 409 });
	expect((await sentNow()).leeftijd, 'what was sent counts').toBe('oud');

	const other = await openList({ title: 'Nog een lijst' });
	const taken = newCode();
	const { code, key } = await handIn(other.slug, taken);
	await withdraw(code, secretOf(key));
	await expect(beginCorrection({ slug: other.slug, token: taken })).rejects.toMatchObject({ status: 409 });
	expect(receipt.code).not.toBe(code);
});

test('an address is there to be corrected, lives apart again afterwards, and goes when the correction is left', async () => {
	const email = { id: 'adres', type: 'email' as const, label: 'Uw adres', hint: '', required: false };
	const [first, second] = everyKind.pages;
	const pages = [first!, { ...second!, questions: [...second!.questions, email] }];
	const { slug } = await openList({ pages });
	const token = newCode();
	await at('2031-01-01T10:00Z', () => handIn(slug, token, { adres: 'anna@example.org' }));
	const { screens } = await findOverview({ slug, token });
	expect(screens[1]!.answers.find(({ id }) => id === 'adres')!.lines, 'what stands in its place is no answer').toEqual(
		[]
	);
	await at('2031-01-01T11:00Z', () => beginCorrection({ slug, token }));
	expect((await findFilling({ slug, token })).answers.adres).toBe('anna@example.org');
	await at('2031-03-01T11:00Z', removeUnsent);
	expect(JSON.stringify(await db.select().from(responses))).not.toContain('anna@');

	await beginCorrection({ slug, token });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '4', adres: 'anders@example.org' } });
	await sendAnswers({ slug, token });
	expect(only(await db.select().from(responseAddresses)).address).toBe('anders@example.org');
	expect(JSON.stringify(await db.select().from(responses))).not.toContain('@example.org');
});
