import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { events } from '#lib/events/tables.ts';
import { queueMail, sendDueMails } from '#lib/mail/outbox.ts';
import { readUnsent, sendUnsentAgain } from '#lib/settings/unsent-mails.server.ts';
import { db } from '#lib/storage/index.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

test('the beheerder sees what could not be sent and since when, and has it tried again', async () => {
	const bea = await join('Bea', 'administrator');
	await at('2031-01-01T10:00Z', () => queueMail({ about: 'reply:1', to: 'a@example.org', subject: 's', text: 't' }));
	await at('2031-01-01T10:00Z', () => sendDueMails(() => Promise.reject(new Error('connect ECONNREFUSED'))));
	expect(await readUnsent(bea)).toEqual({ count: 1, since: new Date('2031-01-01T10:00Z') });

	const sent: string[] = [];
	await at('2031-01-01T10:00:05Z', async () => {
		await sendUnsentAgain(bea);
		await sendDueMails(async ({ recipient }) => void sent.push(recipient));
	});
	expect(sent).toEqual(['a@example.org']);
	expect(await readUnsent(bea)).toEqual({ count: 0, since: null });
	await sendUnsentAgain(bea);
	expect(only(await db.select().from(events).where(eq(events.action, 'mails.retried')))).toMatchObject({
		particulars: { count: 1 }
	});
});

test('rule 10: for who is no beheerder there are no mails', async () => {
	const eva = await join('Eva', 'editor');
	await expect(readUnsent(eva)).rejects.toMatchObject({ status: 404 });
	await expect(sendUnsentAgain(eva)).rejects.toMatchObject({ status: 404 });
});
