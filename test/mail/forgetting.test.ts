import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { forgetOldMails, queueMail, sendDueMails } from '#lib/mail/outbox.ts';
import { removeOldFiles, sender } from '#lib/mail/send.ts';
import { mails } from '#lib/mail/tables.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';

const mail = { about: 'reply:1', to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' };

test('after ninety days a mail that could not be sent has lost its address and its words, and never goes out', async () => {
	await at('2026-01-01', () => queueMail(mail));
	const refused = () => Promise.reject(new Error('550 <anna@example.org> User unknown'));
	await at('2026-01-01', () => sendDueMails(refused));
	await at('2026-03-20', forgetOldMails);
	expect(await db.select().from(mails)).toMatchObject([{ recipient: 'anna@example.org' }]);

	await at('2026-04-05', forgetOldMails);
	expect(await db.select().from(mails)).toMatchObject([
		{ recipient: '', subject: '', text: '', lastError: null, subjectKey: 'reply:1' }
	]);
	const sent: string[] = [];
	await at('2026-04-06', () => sendDueMails(async ({ recipient }) => void sent.push(recipient)));
	expect(sent).toEqual([]);
});

test('nobody gets the same news twice, also when the first mail is long forgotten', async () => {
	const sent: string[] = [];
	const send = async ({ recipient }: { recipient: string }) => void sent.push(recipient);
	await queueMail(mail);
	await sendDueMails(send);
	await queueMail(mail);
	await sendDueMails(send);
	expect(sent).toEqual(['anna@example.org']);
});

test('without a mail server a mail is a file, which goes after ninety days', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'samenspraak-mail-'));
	const configuration = readConfiguration({ DATA_DIR: folder });
	await removeOldFiles(configuration);
	await queueMail(mail);
	await sendDueMails(sender(configuration));
	const file = join(folder, 'mail', `${only(await db.select().from(mails)).id}.txt`);
	const age = (days: number) => utimesSync(file, new Date(), new Date(Date.now() - days * 24 * 3600_000));

	age(89);
	await removeOldFiles(configuration);
	expect(existsSync(file)).toBe(true);
	age(91);
	await removeOldFiles(configuration);
	expect(existsSync(file)).toBe(false);
	rmSync(folder, { recursive: true });
});
