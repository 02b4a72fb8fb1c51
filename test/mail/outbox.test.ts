import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { countFailing, forgetOldMails, queueMail, queueMails, retryFailing, sendDueMails } from '#lib/mail/outbox.ts';
import { mails } from '#lib/mail/tables.ts';
import { sendSignInCode } from '#lib/people/sign-in.server.ts';
import { db } from '#lib/storage/index.ts';
import { everythingStored } from '#test/support/everything.ts';
import { only } from '#test/support/only.ts';

const mail = { about: 'reply:1', to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const begin = Date.parse('2031-01-01T10:00Z');

const down = () => Promise.reject(new Error('451 4.3.2 <anna@example.org> try again later'));

/** Looks at the outbox each `step`, from the beginning up to `until`, both in milliseconds after it. */
async function tryFor(until: number, step: number, send: Parameters<typeof sendDueMails>[0]) {
	for (let passed = 0; passed <= until; passed += step) await at(new Date(begin + passed), () => sendDueMails(send));
}

test('who signs in does not wait behind thousands of others', async () => {
	const many = Array.from({ length: 3000 }, (_, i) => ({ ...mail, about: `reply:${i}` }));
	await at(new Date(begin), () => queueMails(many));
	await at(new Date(begin + 1000), () => sendSignInCode('eva@example.org'));
	const sent: string[] = [];
	const stop = new AbortController();
	const send = async ({ recipient }: { recipient: string }) => {
		sent.push(recipient);
		stop.abort();
	};
	await at(new Date(begin + 2000), () => sendDueMails(send, stop.signal));
	expect(sent).toEqual(['eva@example.org']);
});

test('all that is due leaves at once, each once', async () => {
	await queueMails(Array.from({ length: 300 }, (_, i) => ({ ...mail, about: `reply:${i}` })));
	const sent: string[] = [];
	const send = async ({ id }: { id: string }) => void sent.push(id);
	await Promise.all([sendDueMails(send), sendDueMails(send)]);
	expect(new Set(sent).size).toBe(300);
	expect(sent).toHaveLength(300);
});

test('rule 6: a mail server that is away for a day loses nobody their answer', async () => {
	await at(new Date(begin), () => queueMail(mail));
	await tryFor(24 * HOUR, 5 * MINUTE, down);
	const sent: string[] = [];
	await at(new Date(begin + 31 * HOUR), () => sendDueMails(async ({ recipient }) => void sent.push(recipient)));
	expect(sent).toEqual(['anna@example.org']);
});

test('a mail that keeps failing is tried ever more slowly, and after five days waits for the beheerder', async () => {
	await at(new Date(begin), () => queueMail(mail));
	let tries = 0;
	await tryFor(8 * 24 * HOUR, 10 * MINUTE, () => {
		tries++;
		return down();
	});
	expect(tries).toBe(30);
	expect(await at(new Date(begin), countFailing)).toEqual({ count: 1, since: new Date(begin) });

	const later = new Date(begin + 9 * 24 * HOUR);
	expect(await at(later, retryFailing)).toBe(1);
	const sent: string[] = [];
	await at(later, () => sendDueMails(async ({ recipient }) => void sent.push(recipient)));
	expect(sent).toEqual(['anna@example.org']);
	expect(await countFailing()).toEqual({ count: 0, since: null });
});

test('the code to sign in, the words and the address are gone as soon as the mail has left', async () => {
	await sendSignInCode('anna@example.org');
	await sendDueMails(down);
	expect(await everythingStored()).toMatch(/Uw code is \d{6}/);
	await at(new Date(Date.now() + MINUTE), () => sendDueMails(async () => {}));
	const row = only(await db.select().from(mails));
	expect(row).toMatchObject({ recipient: '', subject: '', text: '', lastError: null });
	expect(row.sentAt).toBeTruthy();
});

test('a code that nobody can use any more is not sent, and no longer kept', async () => {
	await at(new Date(begin), () => sendSignInCode('anna@example.org'));
	await at(new Date(begin), () => sendSignInCode('bas@example.org'));
	const sent: string[] = [];
	await at(new Date(begin + 16 * MINUTE), () => sendDueMails(async ({ recipient }) => void sent.push(recipient)));
	expect(sent).toEqual([]);
	expect(await db.$count(mails)).toBe(0);

	await at(new Date(begin), () => sendSignInCode('anna@example.org'));
	await at(new Date(begin + 16 * MINUTE), forgetOldMails);
	expect(await db.$count(mails)).toBe(0);
});
