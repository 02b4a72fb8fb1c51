import { and, asc, eq, gt, isNotNull, lte, or } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { compareParagraphs, type Change } from './comparison.ts';
import { linksOf, type ParagraphLink } from './links.server.ts';
import type { Cause } from './paragraph.ts';
import { findVersionById } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import { paragraphVersions, policyVersions } from './tables.ts';

/** Why something is different, as it was named in the version that made it so. */
export interface Because {
	cause: Cause;
	text: string;
	links: ParagraphLink[];
}

export type ExplainedChange = Change & { because: Because[] };

export interface Comparison {
	from: PolicyVersion;
	to: PolicyVersion;
	changes: ExplainedChange[];
}

/** Two versions of one document, with the cause of each change, also of those in the versions between them. */
export async function compareVersions(fromVersionId: string, toVersionId: string): Promise<Comparison> {
	const [from, to] = [await findVersionById(fromVersionId), await findVersionById(toVersionId)];
	const steps = await stepsBetween(from, to);
	const changes = compareParagraphs(await standingIn(from.id), await standingIn(to.id), steps);
	const links = (await linksOf([...new Set(steps.map(({ versionId }) => versionId))])).filter(
		({ role }) => role === 'cause'
	);

	const because = (id: string): Because[] =>
		steps.flatMap(({ paragraphId, versionId, cause, causeText }) => {
			if (paragraphId !== id || !cause) return [];
			const behind = links.filter((link) => link.paragraphId === id && link.versionId === versionId);
			return [{ cause, text: causeText, links: behind }];
		});
	return {
		...{ from, to },
		changes: changes.map((change) => ({
			...change,
			because: change.fate === 'same' && !change.moved ? [] : because(change.paragraphId)
		}))
	};
}

const standingIn = (versionId: string) =>
	db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			kind: paragraphVersions.kind,
			text: paragraphVersions.text
		})
		.from(paragraphVersions)
		.where(and(eq(paragraphVersions.versionId, versionId), eq(paragraphVersions.removed, false)))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));

/** What was explained, split or merged on the way, in the order in which it happened. */
const stepsBetween = (from: PolicyVersion, to: PolicyVersion) =>
	db
		.select({
			versionId: paragraphVersions.versionId,
			paragraphId: paragraphVersions.paragraphId,
			splitFromId: paragraphVersions.splitFromId,
			mergedIntoId: paragraphVersions.mergedIntoId,
			cause: paragraphVersions.cause,
			causeText: paragraphVersions.causeText
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(
			and(
				eq(policyVersions.policyId, to.policyId),
				gt(policyVersions.number, from.number),
				lte(policyVersions.number, to.number),
				or(
					isNotNull(paragraphVersions.cause),
					isNotNull(paragraphVersions.splitFromId),
					isNotNull(paragraphVersions.mergedIntoId)
				)
			)
		)
		.orderBy(asc(policyVersions.number), asc(paragraphVersions.position));
