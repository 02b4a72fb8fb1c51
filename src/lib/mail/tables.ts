import { index, integer, moment, table, text } from '#lib/storage/columns.ts';

/**
 * The outbox: a mail is here once the change that it tells of is, and leaves exactly once. When it has left, only that
 * there was one stays: its address and its words go.
 */
export const mails = table(
	'mails',
	{
		id: text('id').primaryKey(),
		/** What the mail is about, so that nobody gets the same news twice. */
		subjectKey: text('subject_key').notNull().unique(),
		recipient: text('recipient').notNull(),
		subject: text('subject').notNull(),
		text: text('text').notNull(),
		/** Where one stops such mails with one click; empty when somebody asked for this one just now. */
		stopUrl: text('stop_url').notNull().default(''),
		/** 0 leaves before 1: somebody sits waiting for it. */
		priority: integer('priority').notNull().default(1),
		attempts: integer('attempts').notNull().default(0),
		sendAt: moment('send_at').notNull(),
		sentAt: moment('sent_at'),
		lastError: text('last_error'),
		/** After this it is of no use to anybody, and goes. */
		expiresAt: moment('expires_at'),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('mails_due').on(t.sentAt, t.priority, t.sendAt)]
);
