import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { excerpt } from '#lib/policies/excerpt.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import type { ParagraphVersion } from '#lib/policies/policy.ts';
import { paragraphLinks, paragraphVersions, policies } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { plainText } from '#lib/text/markdown.ts';
import { asChoice } from './reply.ts';

/** A paragraph that a reply can point at. */
export interface Choice {
	value: string;
	label: string;
	/** The title of the document that it stands in. */
	document: string;
	/** The title of the chapter that it is in; empty before the first. */
	chapter: string;
	/** Whether the paragraph names this as its source or its cause already. */
	linked: boolean;
}

/**
 * The paragraphs of the newest version of each document, those of a draft too: of the beleidskader before its plans. An
 * agenda is what a wijk wants: the municipality lets nothing land there.
 */
export async function listChoices(
	consultationId: string,
	subject: { contributionId: string } | { findingId: string } | undefined
): Promise<Choice[]> {
	const versions = await newestVersions(consultationId);
	const versionIds = versions.map(({ id }) => id);
	const linked = subject ? await readLinked(versionIds, subject) : new Set<string>();
	const rows = await db
		.select()
		.from(paragraphVersions)
		.where(and(inArray(paragraphVersions.versionId, versionIds), eq(paragraphVersions.removed, false)))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	const texts = Map.groupBy(rows, ({ versionId }) => versionId);
	return versions.flatMap(({ id, title }) => choicesIn(title, texts.get(id) ?? [], linked));
}

function choicesIn(document: string, rows: ParagraphVersion[], linked: Set<string>): Choice[] {
	let chapter = '';
	return rows.flatMap((row) => {
		if (row.kind === 'chapter') {
			chapter = plainText(row.text);
			return [];
		}
		const label = excerpt(bodyOf(row), 140);
		return [{ value: asChoice(row), label, document, chapter, linked: linked.has(row.paragraphId) }];
	});
}

async function newestVersions(consultationId: string) {
	const newest = await listNewest(and(eq(policies.consultationId, consultationId), ne(policies.kind, 'agenda')));
	const isPlan = ({ policy }: (typeof newest)[number]) => Number(policy.kind === 'plan');
	return newest
		.toSorted((a, b) => isPlan(a) - isPlan(b))
		.map(({ policy: { title }, version: { id } }) => ({ id, title }));
}

async function readLinked(versionIds: string[], subject: { contributionId: string } | { findingId: string }) {
	const rows = await db
		.select({ paragraphId: paragraphLinks.paragraphId })
		.from(paragraphLinks)
		.where(
			and(
				inArray(paragraphLinks.versionId, versionIds),
				'findingId' in subject
					? eq(paragraphLinks.findingId, subject.findingId)
					: eq(paragraphLinks.contributionId, subject.contributionId)
			)
		)
		.orderBy(asc(paragraphLinks.paragraphId));
	return new Set(rows.map(({ paragraphId }) => paragraphId));
}
