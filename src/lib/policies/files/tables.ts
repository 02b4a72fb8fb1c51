import { bytes, flag, integer, moment, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { policyVersions } from '../tables.ts';
import { formats } from './file.ts';

/**
 * A file that was made of a public version, and is kept: who asks again gets the same bytes. Only when what it says is no
 * longer what the page says, as when somebody took their words back, it is made anew.
 */
export const versionFiles = table(
	'version_files',
	{
		id: text('id').primaryKey(),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		format: text('format', { enum: formats }).notNull(),
		withSources: flag('with_sources').notNull(),
		/** SHA-256 of what it says, base64url: the text, and with sources what the footnotes rest on. */
		basis: text('basis').notNull(),
		/** In bytes. */
		size: integer('size').notNull(),
		/** SHA-256 of the file itself, base64url. */
		hash: text('hash').notNull(),
		madeAt: moment('made_at').notNull()
	},
	(t) => [uniqueIndex('version_files_kind').on(t.versionId, t.format, t.withSources)]
);

/** What is in it, in a table of its own: a list of files reads none of this. */
export const versionFileBytes = table('version_file_bytes', {
	fileId: text('file_id')
		.primaryKey()
		.references(() => versionFiles.id, { onDelete: 'cascade' }),
	bytes: bytes('bytes').notNull()
});
