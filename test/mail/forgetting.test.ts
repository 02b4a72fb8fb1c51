import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { forgetOldMails, queueMail, sendDueMails } from '#lib/mail/outbox.ts';
import { mails } from '#lib/mail/tables.ts';
import { db } from '#lib/storage/index.ts';

const mail = { about: 'reply:1', to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' };

test('after ninety days a mail has lost its address and its words, and never goes out again', async () => {
	await at('2026-01-01', () => queueMail(mail));
	await at('2026-03-20', forgetOldMails);
	expect(await db.select().from(mails)).toMatchObject([{ recipient: 'anna@example.org' }]);

	await at('2026-04-05', forgetOldMails);
	expect(await db.select().from(mails)).toMatchObject([
		{ recipient: '', subject: '', text: '', subjectKey: 'reply:1' }
	]);
	const sent: string[] = [];
	await at('2026-04-06', () => sendDueMails(async ({ recipient }) => void sent.push(recipient)));
	expect(sent).toEqual([]);
});
