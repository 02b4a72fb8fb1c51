import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { people } from '#lib/people/tables.ts';
import {
	bytes,
	flag,
	index,
	integer,
	json,
	moment,
	primaryKey,
	table,
	text,
	uniqueIndex
} from '#lib/storage/columns.ts';
import { findings } from '#lib/themes/tables.ts';
import type { LanguageVerdict } from '#lib/text/plain-language.ts';
import { formats } from './files/file.ts';
import { causes, kinds, versionStatuses } from './paragraph.ts';

export const policies = table(
	'policies',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('policies_consultation_id').on(t.consultationId)]
);

/** A numbered state of the document. Only a draft can be altered; there is one draft at most. */
export const policyVersions = table(
	'policy_versions',
	{
		id: text('id').primaryKey(),
		policyId: text('policy_id')
			.notNull()
			.references(() => policies.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		status: text('status', { enum: versionStatuses }).notNull(),
		summary: text('summary').notNull().default(''),
		/** SHA-256 over its paragraphs, base64url; set when it is frozen. */
		hash: text('hash'),
		language: json<LanguageVerdict>('language'),
		/** Why it went out although the check did not pass: the reader sees it. */
		languageOverride: text('language_override').notNull().default(''),
		/** The decision of the council, in words; only when adopted. */
		decision: text('decision').notNull().default(''),
		frozenById: text('frozen_by_id').references(() => people.id, { onDelete: 'set null' }),
		createdAt: moment('created_at').notNull(),
		frozenAt: moment('frozen_at'),
		/** From when everybody may read it. A concept is for the raadsronde first. */
		publicAt: moment('public_at')
	},
	(t) => [uniqueIndex('policy_versions_number').on(t.policyId, t.number)]
);

/** A paragraph lives on over versions: this is who it is, paragraph_versions what it says. */
export const paragraphs = table('paragraphs', {
	id: text('id').primaryKey(),
	policyId: text('policy_id')
		.notNull()
		.references(() => policies.id, { onDelete: 'cascade' }),
	createdAt: moment('created_at').notNull()
});

export const paragraphVersions = table(
	'paragraph_versions',
	{
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		kind: text('kind', { enum: kinds }).notNull(),
		/** Markdown; of a chapter its title. */
		text: text('text').notNull(),
		/** It was taken out in this version: its row stays, to say why. */
		removed: flag('removed').notNull().default(false),
		/** The paragraph that it was split off from, or merged into, in this version. */
		splitFromId: text('split_from_id').references(() => paragraphs.id),
		mergedIntoId: text('merged_into_id').references(() => paragraphs.id),
		/** Why it differs from the version before; empty when it does not. */
		cause: text('cause', { enum: causes }),
		causeText: text('cause_text').notNull().default('')
	},
	(t) => [
		primaryKey({ columns: [t.versionId, t.paragraphId] }),
		index('paragraph_versions_paragraph_id').on(t.paragraphId)
	]
);

/** What a paragraph rests on (source) and what made it change (cause), in one version. */
export const paragraphLinks = table(
	'paragraph_links',
	{
		id: text('id').primaryKey(),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		paragraphId: text('paragraph_id')
			.notNull()
			.references(() => paragraphs.id, { onDelete: 'cascade' }),
		role: text('role', { enum: ['source', 'cause'] }).notNull(),
		findingId: text('finding_id').references(() => findings.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id').references(() => contributions.id, { onDelete: 'cascade' }),
		/** Of a toevoeging van de gemeente: why. Then there is no finding and no contribution. */
		reason: text('reason').notNull().default('')
	},
	(t) => [
		index('paragraph_links_version_id').on(t.versionId, t.paragraphId),
		index('paragraph_links_contribution_id').on(t.contributionId),
		index('paragraph_links_finding_id').on(t.findingId)
	]
);

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
