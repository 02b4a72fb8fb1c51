import { beforeEach, expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { queueMail, sendDueMails } from '#lib/mail/outbox.ts';
import { messageOf, type Send } from '#lib/mail/send.ts';
import { mails } from '#lib/mail/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';

// A process can stop between any two steps. What happens then is written in docs/decisions/0028.

const mail = { about: 'reply:1', to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' };
const MINUTE = 60_000;
const begin = Date.parse('2031-01-01T10:00Z');
const later = (minutes: number) => new Date(begin + minutes * MINUTE);

/** What the mail server took, by its Message-ID. */
let taken: string[] = [];
const send: Send = async (one) => void taken.push(messageOf(one).messageId);
beforeEach(() => {
	taken = [];
});

/** The process stops here: what it had begun never ends. */
const stopped = () => new Promise<never>(() => {});

/** Lets the work go on until the process stops. */
const upTo = (work: Promise<unknown>) => Promise.race([work, new Promise((resolve) => setTimeout(resolve, 300))]);

test('before the change is kept: there is no change and no mail', async () => {
	await at(new Date(begin), () =>
		transaction(async () => {
			await queueMail(mail);
			throw new Error('power cut');
		}).catch(() => undefined)
	);
	await at(later(1), () => sendDueMails(send));
	expect(taken).toEqual([]);
	await at(later(2), () => queueMail(mail));
	await at(later(3), () => sendDueMails(send));
	expect(taken).toHaveLength(1);
});

test('after it was taken and before it left: another takes it when the minute is over, and it leaves once', async () => {
	await at(new Date(begin), () => queueMail(mail));
	await upTo(at(new Date(begin), () => sendDueMails(stopped)));
	await at(later(0.9), () => sendDueMails(send));
	expect(taken).toEqual([]);
	await at(later(1), () => sendDueMails(send));
	await at(later(5), () => sendDueMails(send));
	expect(taken).toHaveLength(1);
});

test('after it left and before that was written down: it leaves again, as the same mail with the same number', async () => {
	await at(new Date(begin), () => queueMail(mail));
	const sendThenStop: Send = async (one) => {
		await send(one);
		await stopped();
	};
	await upTo(at(new Date(begin), () => sendDueMails(sendThenStop)));
	await at(later(1), () => sendDueMails(send));
	await at(later(60), () => sendDueMails(send));
	expect(taken).toHaveLength(2);
	expect(new Set(taken).size).toBe(1);
});

test('after it was written down: the same news again is no second mail', async () => {
	await at(new Date(begin), () => queueMail(mail));
	await at(new Date(begin), () => sendDueMails(send));
	await at(later(1), () => queueMail(mail));
	await at(later(2), () => sendDueMails(send));
	expect(taken).toHaveLength(1);
	expect(only(await db.select().from(mails))).toMatchObject({ recipient: '', text: '' });
});

test('what one mail says is the same at each attempt', async () => {
	await at(new Date(begin), () => queueMail({ ...mail, stopUrl: 'https://x.example/afmelden/abc' }));
	const messages: unknown[] = [];
	for (const minutes of [0, 2, 10])
		await at(later(minutes), () =>
			sendDueMails(async (one) => {
				messages.push(messageOf(one));
				throw new Error('451 try later');
			})
		);
	expect(messages).toHaveLength(3);
	expect(messages[1]).toEqual(messages[0]);
	expect(messages[2]).toEqual(messages[0]);
});
