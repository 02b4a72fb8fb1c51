import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { newCode, secretOf } from '#lib/contributions/code.ts';
import { mails } from '#lib/mail/tables.ts';
import { continueWith } from '#lib/questionnaires/filling/continuing.server.ts';
import { beginCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { findFilling, findOverview, findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { findFull, findIntroduction } from '#lib/questionnaires/filling/introduction.server.ts';
import { listBatches, makeInvitations, removeBatch } from '#lib/questionnaires/filling/invitations.server.ts';
import { inviteByMail } from '#lib/questionnaires/filling/invited-by-mail.server.ts';
import { readImported } from '#lib/questionnaires/filling/imported-codes.ts';
import { tokenBehind } from '#lib/questionnaires/filling/proving.server.ts';
import { restart } from '#lib/questionnaires/filling/restarting.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { invitations, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { fillIn, openList } from '#test/support/lists.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';
import { handIn } from '#test/support/questionnaires.ts';

const letters = () => openList({}, { access: 'code' });
const byMail = () => openList({}, { access: 'mail' });

test('without a code of a letter nothing can be begun or sent', async () => {
	const { slug } = await letters();
	const token = newCode();
	await expect(saveScreen({ slug, token, page: '1', values: {} })).rejects.toMatchObject({ status: 409 });
	await expect(sendAnswers({ slug, token })).rejects.toMatchObject({ status: 409 });
	expect((await findScreen({ slug, token }, '1')).elsewhere).toBe('');
	expect(await continueWith({ slug, typed: token })).toHaveProperty('problems');
	expect(await db.$count(responses)).toBe(0);
});

test('a code of a letter is for one inzending, from whatever device', async () => {
	const { editor, id, slug } = await letters();
	const [code = ''] = await makeInvitations(editor, id, { count: 3, batch: 'Molenveld' });
	expect(await continueWith({ slug, typed: code.toLowerCase() })).toEqual({ token: code, next: '1' });
	await handIn(slug, code);
	expect(await continueWith({ slug, typed: code })).toEqual({ token: code, next: '' });
	await expect(saveScreen({ slug, token: code, page: '1', values: {} })).rejects.toMatchObject({ status: 409 });
	expect(await listBatches(editor, id)).toMatchObject([{ batch: 'Molenveld', made: 3, begun: 1, used: 1 }]);
});

test('who begins again keeps the code of a letter, and lets go of any other', async () => {
	const { editor, id, slug } = await letters();
	const [code = ''] = await makeInvitations(editor, id, { count: 1, batch: 'Molenveld' });
	await fillIn(slug, code);
	expect(await restart({ slug, token: code })).toBe(false);
	expect((await findFilling({ slug, token: code })).begun).toBe(false);

	const other = await openList({ title: 'Nog een' });
	const token = newCode();
	await fillIn(other.slug, token);
	expect(await restart({ slug: other.slug, token })).toBe(true);
	expect(await restart({ slug: other.slug })).toBe(true);
	expect(await db.$count(responses)).toBe(0);
});

test('the codes are given once, and no row holds one', async () => {
	const { editor, id } = await letters();
	const codes = await makeInvitations(editor, id, { count: 500, batch: 'Alles' });
	expect(new Set(codes).size).toBe(500);
	const stored = JSON.stringify(await db.select().from(invitations));
	expect(codes.some((code) => stored.includes(code))).toBe(false);
	await expect(makeInvitations(editor, id, { count: 5, batch: 'Alles' })).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(invitations)).toBe(500);
});

test('a stack is taken away as long as nobody began with it', async () => {
	const { editor, id, slug } = await letters();
	const [code = ''] = await makeInvitations(editor, id, { count: 1, batch: 'Een' });
	await makeInvitations(editor, id, { count: 2, batch: 'Twee' });
	await removeBatch(editor, id, 'Twee');
	await fillIn(slug, code);
	await expect(removeBatch(editor, id, 'Een')).rejects.toMatchObject({ status: 409 });
	expect((await listBatches(editor, id)).map(({ batch }) => batch)).toEqual(['Een']);
});

test('codes that were made elsewhere are taken in, all or none', async () => {
	const { editor, id, slug } = await letters();
	await makeInvitations(editor, id, { codes: 'code;naam\r\nab12cd34;A\r\n"EF56-GH78";B\r\n', batch: 'Drukker' });
	expect(await continueWith({ slug, typed: 'AB12 CD34' })).toEqual({ token: 'AB12CD34', next: '1' });
	expect(await continueWith({ slug, typed: 'ef56gh78' })).toMatchObject({ next: '1' });
	const again = makeInvitations(editor, id, { codes: 'NIEUW001\nAB12CD34', batch: 'Nog een' });
	await expect(again).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(invitations)).toBe(2);
	expect(readImported('kort\nAB12CD34\nAB12CD34', 10).problems).toEqual([
		'Regel 1: een code heeft 8 tot 40 letters en cijfers.',
		'Regel 3: deze code staat er al.'
	]);
	expect(readImported('', 10).problems).toEqual(['Er staan geen codes in.']);
});

test('rule 10: only the redactie makes codes, and sees the stacks', async () => {
	const { id } = await letters();
	const anna = await join('Anna');
	await expect(makeInvitations(anna, id, { count: 1, batch: 'A' })).rejects.toMatchObject({ status: 404 });
	await expect(listBatches(anna, id)).rejects.toMatchObject({ status: 404 });
	await expect(removeBatch(anna, id, 'A')).rejects.toMatchObject({ status: 404 });
});

test('each address gets one code, the same when it asks again, and nothing of the address is kept', async () => {
	const { slug } = await byMail();
	const ask = (email: string) => inviteByMail({ slug, email }, 'https://voorbeeld.example');
	expect(await ask('Anna@Example.org')).toEqual([]);
	expect(await ask('anna@example.org')).toEqual([]);
	const [first, second] = await db.select().from(mails).orderBy(mails.createdAt, mails.id);
	expect(first!.text).toBe(second!.text);
	const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(first!.text)![0];
	const stored = JSON.stringify(only(await db.select().from(invitations)));
	expect(stored.toLowerCase()).not.toContain('anna');
	expect(stored).not.toContain(code);

	expect(await continueWith({ slug, typed: code })).toEqual({ token: code, next: '1' });
	await handIn(slug, code);
	expect(await ask('anna@example.org'), 'who sent asks again and reads the same').toEqual([]);
	await ask('bas@example.org');
	expect(await db.$count(invitations)).toBe(2);
});

test('a wrong address is said, and a list that is open to all sends no codes', async () => {
	const { slug } = await byMail();
	expect(await inviteByMail({ slug, email: 'anna' })).toMatchObject([{ field: 'email' }]);
	const open = await openList({ title: 'Voor iedereen' });
	await expect(inviteByMail({ slug: open.slug, email: 'a@example.org' })).rejects.toMatchObject({ status: 404 });
});

test('who has the code of a letter neither sees nor changes what was sent with it: that takes the secret', async () => {
	const { editor, id, slug } = await letters();
	const [code = ''] = await makeInvitations(editor, id, { count: 1, batch: 'Molenveld' });
	const receipt = await handIn(slug, code, { beter: 'Meer groen' });
	expect(await sendAnswers({ slug, token: code }), 'a second press').toEqual(receipt);
	const afterwards = new Date(Date.now() + 3600_000).toISOString();
	expect(await at(afterwards, () => sendAnswers({ slug, token: code }))).toEqual({ code: receipt.code });
	await expect(beginCorrection({ slug, token: code })).rejects.toMatchObject({ status: 409 });
	expect((await findScreen({ slug, token: code }, '2')).answers).toEqual({});

	const behind = (await tokenBehind(receipt.code, secretOf(receipt.key)))!;
	await beginCorrection(behind);
	expect((await findScreen(behind, '2')).answers).toMatchObject({ beter: 'Meer groen' });
	const { correcting, answers } = await findScreen({ slug, token: code }, '2');
	expect([correcting, answers]).toEqual([false, {}]);
	const change = saveScreen({ slug, token: code, page: '2', values: { beter: 'Iets anders' } });
	await expect(change).rejects.toMatchObject({ status: 409 });
	expect(await sendAnswers({ slug, token: code })).not.toHaveProperty('corrected');
	expect(await sendAnswers(behind)).toHaveProperty('corrected');
});

test('no page carries what was sent with the code of a letter, also where it would not show it', async () => {
	const { editor, id, slug } = await letters();
	const [code = ''] = await makeInvitations(editor, id, { count: 1, batch: 'Molenveld' });
	await handIn(slug, code, { beter: 'Meer groen' });
	const visit = { slug, token: code };
	const pages = await Promise.all([
		findFilling(visit),
		findScreen(visit, '2'),
		findOverview(visit),
		findIntroduction(visit),
		findFull(visit)
	]);
	for (const page of pages) expect(JSON.stringify(page)).not.toContain('Meer groen');
	expect(pages[0]).toMatchObject({ answers: {}, begun: true });
});
