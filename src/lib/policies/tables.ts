import { isNotNull } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { flag, index, integer, json, moment, primaryKey, table, text, uniqueIndex } from '#lib/storage/columns.ts';
import { findings } from '#lib/themes/tables.ts';
import { languageColumns } from '#lib/language-checks/columns.ts';
import { amendmentOutcomes, type Votes } from './amendment.ts';
import { clusters } from './clusters/tables.ts';
import type { Details } from './kinds/details.ts';
import { causes, kinds, policyKinds, versionStatuses } from './paragraph.ts';

export const policies = table(
	'policies',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		title: text('title').notNull(),
		kind: text('kind', { enum: policyKinds }).notNull().default('framework'),
		/** Of an uitvoeringsplan: whose plan it is. */
		clusterId: text('cluster_id').references((): AnySQLiteColumn => clusters.id),
		/** Of a wijkagenda: of which wijk. */
		neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'cascade' }),
		createdAt: moment('created_at').notNull()
	},
	(t) => [
		index('policies_consultation_id').on(t.consultationId),
		index('policies_cluster_id').on(t.clusterId).where(isNotNull(t.clusterId)),
		index('policies_neighbourhood_id').on(t.neighbourhoodId).where(isNotNull(t.neighbourhoodId))
	]
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
		...languageColumns(),
		/** The decision of the council, in words; only when adopted. */
		decision: text('decision').notNull().default(''),
		/** Of that decision: the number of the raadsbesluit, the day as `2026-03-01`, and how many voted what. */
		decisionNumber: text('decision_number').notNull().default(''),
		decidedOn: text('decided_on'),
		votes: json<Votes>('votes'),
		/** Why the council decided while an advice was asked and not there yet: the reader sees it. */
		withoutAdvice: text('without_advice').notNull().default(''),
		/** The last day (`2026-03-01`) on which a concept is confidential: then the redactie may open it for everybody. */
		embargoUntil: text('embargo_until'),
		frozenById: text('frozen_by_id').references(() => people.id, { onDelete: 'set null' }),
		createdAt: moment('created_at').notNull(),
		frozenAt: moment('frozen_at'),
		/** Whether all raadsleden may read it before it is public: once a raadsronde is open to them all. */
		forCouncil: flag('for_council').notNull().default(true),
		/** From when everybody may read it. A concept is for the raadsronde first. */
		publicAt: moment('public_at'),
		/** From when the adviesraad may read it: it was asked for advice about it. */
		advisersSince: moment('advisers_since'),
		/** Of a draft of an uitvoeringsplan: since when it lies with the redactie, and nobody writes in it. */
		handedInAt: moment('handed_in_at'),
		/** Why the redactie sent it back, for who writes it. */
		returnNote: text('return_note').notNull().default(''),
		/** When the words of a story were last taken out of it. Its hash is of what stood there before. */
		wipedAt: moment('wiped_at')
	},
	(t) => [uniqueIndex('policy_versions_number').on(t.policyId, t.number)]
);

/** Who may read a concept before it is public, by name, because of which round. */
export const versionReaders = table(
	'version_readers',
	{
		roundId: text('round_id').notNull(),
		personId: text('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		versionId: text('version_id')
			.notNull()
			.references(() => policyVersions.id, { onDelete: 'cascade' }),
		/** The party or the group for which this person reads. */
		group: text('group_name').notNull().default(''),
		/** Reads as a raadslid: who is one no more, reads no more. */
		asCouncillor: flag('as_councillor').notNull(),
		addedAt: moment('added_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.roundId, t.personId] }), index('version_readers_person_id').on(t.personId)]
);

/** What a party or a raadslid proposed to change when the council decided, and what the council made of it. */
export const amendments = table(
	'amendments',
	{
		id: text('id').primaryKey(),
		policyId: text('policy_id')
			.notNull()
			.references(() => policies.id, { onDelete: 'cascade' }),
		/** As the griffie numbers it, `A1`. */
		number: text('number').notNull(),
		title: text('title').notNull(),
		/** Who proposed it: parties, raadsleden. */
		proposedBy: text('proposed_by').notNull(),
		outcome: text('outcome', { enum: amendmentOutcomes }).notNull(),
		/** How was voted, in words; empty when it was withdrawn. */
		vote: text('vote').notNull().default(''),
		/** Adopted, and yet no word of the text is different: why. */
		unchangedBecause: text('unchanged_because').notNull().default(''),
		createdAt: moment('created_at').notNull()
	},
	(t) => [uniqueIndex('amendments_number').on(t.policyId, t.number)]
);

/** A paragraph lives on over versions: this is who it is, paragraph_versions what it says. */
export const paragraphs = table('paragraphs', {
	id: text('id').primaryKey(),
	policyId: text('policy_id')
		.notNull()
		.references(() => policies.id, { onDelete: 'cascade' }),
	createdAt: moment('created_at').notNull(),
	/** Since when a given answer leads to it: then it leaves no text without a trace, also when nobody read it yet. */
	keptSince: moment('kept_since')
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
		/** The same in formal words, where law or council need those: Markdown. Empty: there is only the text. */
		formalText: text('formal_text').notNull().default(''),
		/** It was cut in two or joined, and nobody looked yet whether its two texts still belong together. */
		pairUnsure: flag('pair_unsure').notNull().default(false),
		/** What its kind has to say beside the text; nothing for a kind that is only text. */
		details: json<Details>('details'),
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
		/** An amendment that the council adopted: only as a cause. */
		amendmentId: text('amendment_id').references(() => amendments.id, { onDelete: 'cascade' }),
		/** Of a toevoeging van de gemeente, or of the organisation of a plan: why. Then there is no finding and no contribution. */
		reason: text('reason').notNull().default('')
	},
	(t) => [
		index('paragraph_links_version_id').on(t.versionId, t.paragraphId),
		index('paragraph_links_contribution_id').on(t.contributionId),
		index('paragraph_links_finding_id').on(t.findingId),
		index('paragraph_links_amendment_id').on(t.amendmentId)
	]
);
