import { consultations } from '#lib/consultations/tables.ts';
import { index, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { paces } from './pace.ts';

/** Who wants news of a consultation by mail. An address, tied to nothing that was said. */
export const subscriptions = table(
	'subscriptions',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		/** In small letters. */
		email: text('email').notNull(),
		pace: text('pace', { enum: paces }).notNull(),
		/** In the addresses that confirm, change and stop it: who has the mail has the key. */
		key: text('key').notNull().unique(),
		askedAt: moment('asked_at').notNull(),
		/** Empty: nobody showed yet that the address is theirs. */
		confirmedAt: moment('confirmed_at'),
		/** Up to when the news was told. */
		toldUntil: moment('told_until').notNull()
	},
	(t) => [
		uniqueIndex('subscriptions_email').on(t.consultationId, t.email),
		index('subscriptions_told_until').on(t.confirmedAt, t.toldUntil)
	]
);
