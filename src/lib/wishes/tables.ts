import { consultations } from '#lib/consultations/tables.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { index, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { adoptionStatuses } from './adoption-status.ts';
import { editionStatuses } from './edition-status.ts';
import { fates } from './fate.ts';
import { looking, ways } from './way.ts';

/** A wensboom stands at a place, with a rule in the place's own words of which wishes fit there. */
export const wishTrees = table('wish_trees', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	place: text('place').notNull(),
	rule: text('rule').notNull(),
	/** When a moderator reads a wish: before everybody can, or after. */
	looking: text('looking', { enum: looking }).notNull().default('before'),
	neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' })
});

export const wishEditions = table(
	'wish_editions',
	{
		id: text('id').primaryKey(),
		treeId: text('tree_id')
			.notNull()
			.references(() => wishTrees.id, { onDelete: 'cascade' }),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		year: integer('year').notNull(),
		introduction: text('introduction').notNull(),
		status: text('status', { enum: editionStatuses }).notNull()
	},
	(t) => [uniqueIndex('wish_editions_year').on(t.treeId, t.year)]
);

/** The words of a wish are its contribution; here is its leaf and its fate. */
export const wishes = table(
	'wishes',
	{
		id: text('id').primaryKey(),
		editionId: text('edition_id')
			.notNull()
			.references(() => wishEditions.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.unique()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		/** How it came. */
		way: text('way', { enum: ways }).notNull().default('online'),
		fate: text('fate', { enum: fates }).notNull().default('hanging'),
		fateReason: text('fate_reason').notNull().default(''),
		fateAt: moment('fate_at')
	},
	(t) => [index('wishes_edition_id').on(t.editionId)]
);

/** All that was ever said of what becomes of a wish: the last of these is its fate. */
export const wishFates = table(
	'wish_fates',
	{
		id: text('id').primaryKey(),
		wishId: text('wish_id')
			.notNull()
			.references(() => wishes.id, { onDelete: 'cascade' }),
		fate: text('fate', { enum: fates }).notNull(),
		reason: text('reason').notNull(),
		/** What there is to see of a wish that came true. */
		uploadId: text('upload_id').references(() => uploads.id, { onDelete: 'set null' }),
		saidAt: moment('said_at').notNull()
	},
	(t) => [index('wish_fates_wish_id').on(t.wishId, t.saidAt)]
);

/** Two wishes that say the same. Both stay; `intoId` is the one of which the leaf becomes double. */
export const wishMerges = table(
	'wish_merges',
	{
		wishId: text('wish_id')
			.primaryKey()
			.references(() => wishes.id, { onDelete: 'cascade' }),
		intoId: text('into_id')
			.notNull()
			.references(() => wishes.id, { onDelete: 'cascade' }),
		mergedAt: moment('merged_at').notNull()
	},
	(t) => [index('wish_merges_into_id').on(t.intoId)]
);

/** Who takes a wish up. The address is with its receipt, among all others, and goes when those go. */
export const wishAdoptions = table(
	'wish_adoptions',
	{
		id: text('id').primaryKey(),
		wishId: text('wish_id')
			.notNull()
			.references(() => wishes.id, { onDelete: 'cascade' }),
		receiptId: text('receipt_id').references(() => receipts.id, { onDelete: 'set null' }),
		/** The name that is shown. */
		name: text('name').notNull(),
		/** What they will do. */
		plan: text('plan').notNull(),
		status: text('status', { enum: adoptionStatuses }).notNull(),
		statusReason: text('status_reason').notNull().default(''),
		statusAt: moment('status_at').notNull(),
		offeredAt: moment('offered_at').notNull()
	},
	(t) => [index('wish_adoptions_wish_id').on(t.wishId), index('wish_adoptions_receipt_id').on(t.receiptId)]
);

/** That somebody wanted to help. Who that is, went by mail and is not kept. */
export const wishHelps = table(
	'wish_helps',
	{
		id: text('id').primaryKey(),
		adoptionId: text('adoption_id')
			.notNull()
			.references(() => wishAdoptions.id, { onDelete: 'cascade' }),
		givenAt: moment('given_at').notNull()
	},
	(t) => [index('wish_helps_adoption_id').on(t.adoptionId)]
);
