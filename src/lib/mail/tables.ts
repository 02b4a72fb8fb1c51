import { index, integer, moment, table, text } from '#lib/storage/columns.ts';

/** The outbox: a mail is here once the change that it tells of is, and leaves exactly once. */
export const mails = table(
	'mails',
	{
		id: text('id').primaryKey(),
		/** What the mail is about, so that nobody gets the same news twice. */
		subjectKey: text('subject_key').notNull().unique(),
		recipient: text('recipient').notNull(),
		subject: text('subject').notNull(),
		text: text('text').notNull(),
		attempts: integer('attempts').notNull().default(0),
		sendAt: moment('send_at').notNull(),
		sentAt: moment('sent_at'),
		lastError: text('last_error'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('mails_send_at').on(t.sentAt, t.sendAt)]
);
