import { bytes, index, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';

/** A photo or a document that somebody added to a form, as the platform made it anew. */
export const uploads = table(
	'uploads',
	{
		id: text('id').primaryKey(),
		/** Who may see it before it is sent: for a vragenlijst the same as the visitor hash of the inzending. */
		ownerHash: text('owner_hash').notNull(),
		/** The question of the form that it belongs to. */
		place: text('place').notNull(),
		/** What it is now; it may have come as another kind. */
		kind: text('kind', { enum: ['jpeg', 'webp', 'pdf', 'docx'] }).notNull(),
		/** In bytes. */
		size: integer('size').notNull(),
		/** In pixels; of a document neither. */
		width: integer('width'),
		height: integer('height'),
		/** As the visitor called it, without what a name may not hold. */
		name: text('name').notNull(),
		/** What is on it, in the words of who added it. */
		description: text('description').notNull(),
		/** SHA-256 of what was sent, base64url: who sends it twice added it once. */
		hash: text('hash').notNull(),
		createdAt: moment('created_at').notNull(),
		/** When the form around it was last saved. */
		changedAt: moment('changed_at').notNull(),
		/** When the form was sent. Until then it goes by itself, a month after the last change. */
		keptAt: moment('kept_at')
	},
	(t) => [
		uniqueIndex('uploads_owner_hash').on(t.ownerHash, t.place, t.hash),
		index('uploads_kept_at').on(t.keptAt, t.changedAt)
	]
);

/** What is in it, in a table of its own: a list of uploads reads none of this. */
export const uploadBytes = table('upload_bytes', {
	uploadId: text('upload_id')
		.primaryKey()
		.references(() => uploads.id, { onDelete: 'cascade' }),
	/** A small WebP of a photo. It stands first, so that SQLite finds it without passing by all of the photo. */
	thumbnail: bytes('thumbnail'),
	bytes: bytes('bytes').notNull()
});
