import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { sendDueMails } from '#lib/mail/outbox.ts';
import { personOf, startSession } from '#lib/people/sessions.server.ts';
import { sendSignInCode, signInWithCode } from '#lib/people/sign-in.server.ts';
import { people, sessions, signInCodes } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';

const after = (minutes: number) => new Date(Date.parse('2031-01-01T10:00Z') + minutes * 60_000);

/** Asks for a code, and reads it in the mail. */
async function ask(email: string, address?: string): Promise<string | undefined> {
	await sendSignInCode(email, address);
	let code: string | undefined;
	await sendDueMails(async ({ subject, recipient }) => {
		if (recipient === email) code = /\d{6}/.exec(subject)?.[0];
	});
	return code;
}

const askAt = (minutes: number, email: string, address?: string) => at(after(minutes), () => ask(email, address));
const enterAt = (minutes: number, email: string, code: string, address?: string) =>
	at(after(minutes), () => signInWithCode(email, code, address));

const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

test('a code works once', async () => {
	const code = (await askAt(0, 'anna@example.org'))!;
	expect(await enterAt(1, 'anna@example.org', code)).toBeTruthy();
	expect(await enterAt(1, 'anna@example.org', code)).toBeUndefined();
	expect(await db.$count(signInCodes)).toBe(0);
});

test('after five wrong codes the right one opens nothing either', async () => {
	const code = (await askAt(0, 'anna@example.org'))!;
	for (let i = 0; i < 4; i++) expect(await enterAt(1, 'anna@example.org', wrong(code))).toBeUndefined();
	expect(await enterAt(1, 'anna@example.org', code), 'the fifth try').toBeTruthy();

	const next = (await askAt(2, 'anna@example.org'))!;
	for (let i = 0; i < 5; i++) expect(await enterAt(3, 'anna@example.org', wrong(next))).toBeUndefined();
	expect(await enterAt(3, 'anna@example.org', next)).toBeUndefined();
});

test('a code works for fifteen minutes', async () => {
	const early = (await askAt(0, 'anna@example.org'))!;
	expect(await enterAt(14.9, 'anna@example.org', early)).toBeTruthy();
	const late = (await askAt(20, 'anna@example.org'))!;
	expect(await enterAt(35, 'anna@example.org', late)).toBeUndefined();
});

test('a code is of one address only', async () => {
	await join('Bea', 'administrator');
	const code = (await askAt(0, 'anna@example.org'))!;
	expect(await enterAt(1, 'bea@example.org', code)).toBeUndefined();
});

test('who asks for a code learns nothing about who has an account', async () => {
	await join('Bea', 'administrator');
	const known = await at(after(0), () => sendSignInCode('bea@example.org', '192.0.2.1'));
	const unknown = await at(after(0), () => sendSignInCode('nobody@example.org', '192.0.2.1'));
	expect(known).toEqual(unknown);
	const subjects: string[] = [];
	await at(after(0), () => sendDueMails(async ({ subject }) => void subjects.push(subject.replace(/\d/g, '#'))));
	expect(subjects).toEqual(['Uw code is ######', 'Uw code is ######']);
	// Asking makes no account: only who has the code gets one.
	expect(await db.$count(people)).toBe(1);
	expect(await enterAt(1, 'stranger@example.org', '123456')).toEqual(await enterAt(1, 'bea@example.org', 'no code'));
});

test('nobody keeps a beheerder out by asking for codes', async () => {
	await join('Bea', 'administrator');
	for (let i = 0; i < 5; i++) await askAt(0, 'bea@example.org', '192.0.2.66');
	await expect(askAt(0, 'bea@example.org', '192.0.2.66')).rejects.toMatchObject({ status: 429 });
	const code = (await askAt(1, 'bea@example.org', '192.0.2.1'))!;
	expect(await enterAt(2, 'bea@example.org', code, '192.0.2.1')).toBeTruthy();
});

test('also when many ask at once, a code that works is in the mailbox', async () => {
	await join('Bea', 'administrator');
	const codes: (string | undefined)[] = [];
	for (let i = 0; i < 30; i++) codes.push(await askAt(0, 'bea@example.org', `192.0.2.${i}`));
	const mailed = codes.filter((code) => code !== undefined);
	expect(mailed).toHaveLength(10);
	expect(await askAt(14, 'bea@example.org', '192.0.2.200'), 'no more mail in this quarter').toBeUndefined();
	expect(await enterAt(14, 'bea@example.org', mailed.at(-1)!, '192.0.2.200')).toBeTruthy();
});

test('a code that another asks for does not make your own worthless', async () => {
	const own = (await askAt(0, 'bea@example.org', '192.0.2.1'))!;
	await askAt(1, 'bea@example.org', '192.0.2.66');
	expect(await enterAt(2, 'bea@example.org', own, '192.0.2.1')).toBeTruthy();
});

test('one machine guesses ten times an hour at an account, whatever it asks for', async () => {
	for (let round = 0; round < 2; round++) {
		const code = (await askAt(round, 'bea@example.org', '192.0.2.66'))!;
		for (let i = 0; i < 5; i++) await enterAt(round, 'bea@example.org', wrong(code), '192.0.2.66');
	}
	await expect(enterAt(3, 'bea@example.org', '123456', '192.0.2.66')).rejects.toMatchObject({ status: 429 });
	const code = (await askAt(4, 'bea@example.org', '192.0.2.1'))!;
	expect(await enterAt(5, 'bea@example.org', code, '192.0.2.1')).toBeTruthy();
});

test('staff is signed out after half an hour without doing anything; an inwoner is not', async () => {
	const eva = await join('Eva', 'editor');
	const anna = await join('Anna');
	const [staff, resident] = [await at(after(0), () => startSession(eva)), await at(after(0), () => startSession(anna))];
	expect(await at(after(29), () => personOf(staff))).toMatchObject({ id: eva.id });
	expect(await at(after(58), () => personOf(staff))).toMatchObject({ id: eva.id });
	expect(await at(after(89), () => personOf(staff))).toBeUndefined();
	expect(await at(after(89), () => personOf(resident))).toMatchObject({ id: anna.id });
	// It is over for good, not only at that moment.
	expect(await at(after(59), () => personOf(staff))).toBeUndefined();
});

test('staff is signed out after twelve hours, however busy', async () => {
	const eva = await join('Eva', 'editor');
	const token = await at(after(0), () => startSession(eva));
	for (let minutes = 20; minutes <= 720; minutes += 20)
		expect(await at(after(minutes), () => personOf(token)), `${minutes} minutes`).toBeTruthy();
	expect(await at(after(721), () => personOf(token))).toBeUndefined();
	expect(await db.$count(sessions)).toBe(0);
});

test('of a session and of a code only a hash is stored', async () => {
	const code = (await askAt(0, 'anna@example.org'))!;
	expect(JSON.stringify(await db.select().from(signInCodes))).not.toContain(code);
	const token = (await enterAt(1, 'anna@example.org', code))!;
	expect(JSON.stringify(await db.select().from(sessions))).not.toContain(token);
});
