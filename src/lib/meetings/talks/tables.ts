import { receipts } from '#lib/contributions/tables.ts';
import { flag, table, text } from '#lib/storage/columns.ts';
import { meetings } from '../tables.ts';

/** What there is to know of a talk besides its day, its wijk and how many spoke. No names. */
export const talks = table('talks', {
	meetingId: text('meeting_id')
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	way: text('way', { enum: ['home', 'phone', 'street', 'elsewhere'] }).notNull(),
	/** Whether who spoke agreed that the words are kept and used. Without it there are none. */
	agreed: flag('agreed').notNull(),
	/** Whether their words may be read as they said them; if not, who listened says it in other words. */
	mayQuote: flag('may_quote').notNull(),
	receiptId: text('receipt_id').references(() => receipts.id, { onDelete: 'set null' })
});
