import { expect, test } from 'vitest';
import { newCode } from '#lib/contributions/code.ts';
import { mails } from '#lib/mail/tables.ts';
import { continueWith, findLater, mailLater } from '#lib/questionnaires/filling/continuing.server.ts';
import { findFilling } from '#lib/questionnaires/filling/finding.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { fillIn, openList } from '#test/support/lists.ts';
import { only } from '#test/support/only.ts';
import { handIn } from '#test/support/questionnaires.ts';

test('who has the code goes on from another device, however it was typed', async () => {
	const { slug } = await openList();
	const token = newCode();
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud', _to: 'later' } });
	expect((await findLater({ slug, token })).code).toBe(token);
	for (const typed of [token, token.toLowerCase(), ` ${token.replaceAll('-', ' ')} `])
		expect(await continueWith({ slug, typed }), typed).toEqual({ token, next: '2' });
});

test('“later verder” keeps what is on the screen, also when something must still be answered', async () => {
	const { slug, token } = await openList();
	const saved = await saveScreen({ slug, token, page: '2', values: { beter: 'Half af', _to: 'later' } });
	expect(saved).toMatchObject({ problems: [], next: 'later' });
	expect((await findFilling({ slug, token })).answers).toEqual({ beter: 'Half af' });
});

test('the 22 signs of an older browser go on working', async () => {
	const { slug, token } = await openList();
	await fillIn(slug, token);
	expect(await continueWith({ slug, typed: token })).toEqual({ token, next: 'controle' });
});

test('a code that nobody began with, of another list, or with a wrong sign is not known', async () => {
	const { slug, token } = await openList();
	await fillIn(slug, token);
	const other = await openList({ title: 'Een andere lijst' });
	const unknown = { problems: [{ field: 'code', message: expect.stringContaining('kennen wij niet') }] };
	expect(await continueWith({ slug, typed: newCode() })).toEqual(unknown);
	expect(await continueWith({ slug: other.slug, typed: token })).toEqual(unknown);
	expect(await continueWith({ slug, typed: 'AAAA-BBBB-CCCCC' })).toEqual(unknown);
	expect(await continueWith({ slug, typed: ' ' })).toMatchObject({ problems: [{ message: 'Vul uw code in.' }] });
});

test('who tries codes is slowed down; another visitor is not', async () => {
	const { slug } = await openList();
	const attempt = (address: string) => continueWith({ slug, typed: newCode(), address });
	for (let i = 0; i < 60; i++) await attempt('192.0.2.1');
	await expect(attempt('192.0.2.1')).rejects.toMatchObject({ status: 429 });
	expect(await attempt('192.0.2.2')).toHaveProperty('problems');
});

test('who already sent comes to the page that says so', async () => {
	const { slug } = await openList();
	const token = newCode();
	await handIn(slug, token);
	expect(await continueWith({ slug, typed: token })).toEqual({ token, next: '' });
});

test('the mail holds the code and a link with the address of the platform, in the language of the list', async () => {
	const { slug } = await openList({ translations: { en: { title: 'Your area' } } });
	const token = newCode();
	await fillIn(slug, token);
	const visit = { slug, token, language: 'en' as const };
	expect(await mailLater({ ...visit, email: 'geen adres' }, 'https://voorbeeld.example')).toHaveLength(1);
	expect(await mailLater({ ...visit, email: 'anna@example.org' }, 'https://voorbeeld.example')).toEqual([]);
	const mail = only(await db.select().from(mails));
	expect(mail).toMatchObject({ recipient: 'anna@example.org', subject: 'Continue with “Your area”' });
	expect(mail.text).toContain(`https://voorbeeld.example/vragenlijsten/${slug}/en/verder?code=${token}`);
});

test('two devices with one code lose nothing of each other and make one inzending', async () => {
	const { slug } = await openList();
	const token = newCode();
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud' } });
	await Promise.all([
		saveScreen({ slug, token, page: '2', values: { cijfer: '2', goed: 'De bus' } }),
		saveScreen({ slug, token, page: '1', values: { leeftijd: 'jong' } })
	]);
	const [first, second] = await Promise.all([sendAnswers({ slug, token }), sendAnswers({ slug, token })]);
	expect(first).toEqual(second);
	expect(only(await db.select().from(responses)).answers).toEqual({ leeftijd: 'jong', cijfer: '2', goed: 'De bus' });
});
