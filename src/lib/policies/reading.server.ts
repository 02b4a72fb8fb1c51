import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { asChapters } from './chapters.ts';
import { historyOf } from './history.server.ts';
import { originsOf, QUOTES_BESIDE_TEXT } from './origins.server.ts';
import { findPolicy, findVersion, listVersions, readParagraphIn, readVersion } from './policies.server.ts';

// What the pages for readers show. Whoever may read no version of a document does not learn that it exists.

/** A document with the versions that this person may read, the newest first. */
export async function openDocument(slug: string, person: Person | undefined) {
	const policy = await findPolicy(slug);
	const versions = await listVersions(policy.id, person);
	if (!versions.length) refuse('not_found');
	const { slug: consultationSlug, title } = await findConsultationById(policy.consultationId);
	return { policy, versions, consultation: { slug: consultationSlug, title } };
}

/** One version as a text in chapters, each paragraph with its origin. Without a number: the newest. */
export async function readDocument(slug: string, number: string | undefined, person: Person | undefined) {
	const { policy, versions, consultation } = await openDocument(slug, person);
	const version = number === undefined ? versions[0]! : await findVersion(policy.id, number, person);
	const rows = await readVersion(version.id);
	const sources = rows.map(({ links }) => links.filter(({ role }) => role === 'source'));
	const origins = await originsOf(sources, consultation.slug, QUOTES_BESIDE_TEXT);
	const paragraphs = rows.map(({ links: _, ...row }, i) => ({ ...row, origin: origins[i]! }));
	return {
		...{ policy, versions, version, consultation },
		previous: versions.find((other) => other.number < version.number),
		chapters: asChapters(paragraphs.filter(({ removed }) => !removed)),
		removed: paragraphs.filter(({ removed }) => removed)
	};
}

export type ReadDocument = Awaited<ReturnType<typeof readDocument>>;

const QUOTES_ALONE = 100;

/** One paragraph in one version: its text, all that it rests on, and how it came to be. */
export async function readParagraph(slug: string, number: string, id: string, person: Person | undefined) {
	const { policy, versions, consultation } = await openDocument(slug, person);
	const version = await findVersion(policy.id, number, person);
	const row = await readParagraphIn(version.id, id);
	const sources = row.links.filter(({ role }) => role === 'source');
	const [origin] = await originsOf([sources], consultation.slug, QUOTES_ALONE);
	const history = await historyOf(id, versions, consultation.slug);
	const newest = versions[0]!;
	return {
		...{ policy, version, newest, consultation, origin: origin!, history },
		paragraph: { paragraphId: id, kind: row.kind, text: row.text, removed: row.removed },
		opensReactions:
			version.id === newest.id && version.status === 'concept' && version.publicAt !== null && !row.removed
	};
}
