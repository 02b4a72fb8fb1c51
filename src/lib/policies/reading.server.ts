import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { asChapters } from './chapters.ts';
import { readPlanHead, readPublicClusters } from './clusters/public.server.ts';
import { historyOf } from './history.server.ts';
import { countBehind } from './behind.server.ts';
import { countedOnly, originsOf, QUOTES_BESIDE_TEXT, withPeople } from './origins.server.ts';
import { readFacts } from './facts.server.ts';
import { findWords } from './finding-words.ts';
import { bodyOf } from './kinds/kinds.ts';
import { linksOf, sourcesOf } from './links.server.ts';
import {
	findPolicy,
	findVersion,
	listVersions,
	readParagraphIn,
	rowsOf,
	type ParagraphRow
} from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import type { ReadingView } from './reading-view.ts';
import { asTextPages, isLong, pageWith } from './text-pages.ts';
import { withoutUnread } from './unread.server.ts';
import { followed, goneUpTo } from './whereabouts.server.ts';

// What the pages for readers show. Whoever may read no version of a document does not learn that it exists.

/** A document with the versions that this person may read, the newest first. */
export async function openDocument(slug: string, person: Person | undefined) {
	const policy = await findPolicy(slug);
	const versions = await listVersions(policy.id, person);
	if (!versions.length) refuse('not_found');
	const { slug: consultationSlug, title } = await findConsultationById(policy.consultationId);
	return { policy, versions, consultation: { slug: consultationSlug, title } };
}

/**
 * One version as a text, each paragraph with its origin. Without a number: the newest. A long text comes per chapter,
 * with a page of contents before it, unless one asks for all.
 */
export async function readDocument(
	slug: string,
	number: string | undefined,
	person: Person | undefined,
	view = everything
) {
	const { policy, versions, consultation } = await openDocument(slug, person);
	const version = number === undefined ? versions[0]! : await findVersion(policy.id, number, person);
	const rows = await readRows(version, versions);
	const standing = rows.filter(({ removed }) => !removed);
	const pages = isLong(standing) ? asTextPages(standing) : undefined;
	const page = pages && !view.whole && view.at ? pageWith(pages, view.at) : undefined;
	const shown = page?.paragraphs ?? (pages && !view.whole ? [] : standing);
	const gone = await goneUpTo(version, versions);
	const anchors = followed(gone, new Set(standing.map(({ paragraphId }) => paragraphId)));
	const isFirst = !page || page === pages?.[0];
	const isPlan = policy.kind === 'plan';
	const removed = isFirst ? rows.filter((row) => row.removed) : [];

	// The origins of a long text are read a paragraph at a time: here they are counted.
	const paragraphs = await withOrigins([...shown, ...removed], version.id, consultation.slug, view.sourced ?? !pages);
	return {
		...{ policy, versions, version, consultation, view, pages, page },
		clusters: isPlan || !isFirst ? [] : await readPublicClusters(policy.id, anchors),
		plan: isPlan ? await readPlanHead(policy, version) : undefined,
		isLong: pages !== undefined,
		isNewestAddress: number === undefined,
		previous: versions.find((other) => other.number < version.number),
		chapters: asChapters(paragraphs.filter((row) => !row.removed)),
		removed: paragraphs.filter((row) => row.removed),
		/** What went in a version before this one, and did not go on in another paragraph. */
		goneBefore: isFirst ? gone.filter(({ number, mergedIntoId }) => number < version.number && !mergedIntoId) : [],
		/** Ids of what went on in each paragraph: old anchors lead there. */
		anchors,
		found: findWords(standing, view.words),
		facts: await readFacts(version, policy)
	};
}

/** As this person may read them: they may read these versions. */
const readRows = async (version: PolicyVersion, versions: PolicyVersion[]): Promise<ParagraphRow[]> =>
	(await withoutUnread(await rowsOf(version.id), idsOf(versions))).map((row) => ({ ...row, body: bodyOf(row) }));

const idsOf = (versions: PolicyVersion[]) => versions.map(({ id }) => id);

async function withOrigins(rows: ParagraphRow[], versionId: string, consultationSlug: string, quoted: boolean) {
	const ids = rows.map(({ paragraphId }) => paragraphId);
	const origins = quoted ? await quotedOrigins(versionId, ids, consultationSlug) : await countedOrigins(versionId, ids);
	return rows.map((row, i) => ({ ...row, origin: origins[i]! }));
}

async function quotedOrigins(versionId: string, ids: string[], consultationSlug: string) {
	const sources = await linksOf([versionId], ids, 'source');
	return originsOf(inOrder(ids, sources), consultationSlug, QUOTES_BESIDE_TEXT);
}

async function countedOrigins(versionId: string, ids: string[]) {
	const groups = inOrder(ids, await sourcesOf(versionId, ids));
	const counts = await countBehind(groups);
	return groups.map((group, i) => countedOnly(group, counts[i]!));
}

function inOrder<L extends { paragraphId: string }>(ids: string[], links: L[]): L[][] {
	const byParagraph = Map.groupBy(links, ({ paragraphId }) => paragraphId);
	return ids.map((id) => byParagraph.get(id) ?? []);
}

const everything: ReadingView = { at: undefined, whole: false, words: '' };

export type ReadDocument = Awaited<ReturnType<typeof readDocument>>;

const QUOTES_ALONE = 100;

/** One paragraph in one version: its text, all that it rests on, and how it came to be. */
export async function readParagraph(slug: string, number: string, id: string, person: Person | undefined) {
	const { policy, versions, consultation } = await openDocument(slug, person);
	const version = await findVersion(policy.id, number, person);
	const [row] = await withoutUnread([await readParagraphIn(version.id, id)], idsOf(versions));
	if (!row) refuse('not_found');
	const sources = row.links.filter(({ role }) => role === 'source');
	const [origin] = await withPeople(await originsOf([sources], consultation.slug, QUOTES_ALONE));
	const history = await historyOf(id, versions, consultation.slug);
	const newest = versions[0]!;
	return {
		...{ policy, version, newest, consultation, origin: origin!, history },
		paragraph: {
			...{ paragraphId: id, kind: row.kind, text: row.text, formalText: row.formalText, details: row.details },
			body: bodyOf(row),
			removed: row.removed
		},
		opensReactions:
			version.id === newest.id && version.status === 'concept' && version.publicAt !== null && !row.removed
	};
}
