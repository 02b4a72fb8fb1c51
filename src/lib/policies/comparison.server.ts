import { and, asc, eq, gt, isNotNull, lte, or } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import type { Change, Standing } from './comparison.ts';
import { withoutHidden } from './items/hidden.server.ts';
import { bodyOf } from './kinds/kinds.ts';
import { compareOnce } from './kept-comparisons.ts';
import { linksOf, type ParagraphLink } from './links.server.ts';
import type { Cause } from './paragraph.ts';
import { findVersionById } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import { paragraphVersions, policyVersions } from './tables.ts';
import { sayingColumns } from './saying-columns.ts';

/** Why something is different, as it was named in the version that made it so. */
export interface Because {
	cause: Cause;
	text: string;
	/** The number of that version. */
	number: number;
	links: ParagraphLink[];
}

export type ExplainedChange = Change & { because: Because[] };

export interface Comparison {
	from: PolicyVersion;
	to: PolicyVersion;
	changes: ExplainedChange[];
	/** Under which heading each paragraph stood in the older version, as text; nothing before the first. */
	stood: Map<string, string>;
}

/**
 * Two versions of one document, with the cause of each change, also of those in the versions between them. `slowDown`
 * is asked first when the words have to be compared anew.
 */
export async function compareVersions(
	fromVersionId: string,
	toVersionId: string,
	slowDown: () => void = () => undefined
): Promise<Comparison> {
	const [from, to] = [await findVersionById(fromVersionId), await findVersionById(toVersionId)];
	const steps = await stepsBetween(from, to);
	const [before, after] = [await standingIn(from.id), await standingIn(to.id)];
	const changes = compareOnce(`${from.id} ${to.id}`, { before, after, kin: steps }, slowDown);
	const links = await linksOf([...new Set(steps.map(({ versionId }) => versionId))], undefined, 'cause');
	return { from, to, changes: explain(changes, steps, links), stood: headingsAbove(before) };
}

/** The changes, each with why. `steps` and `links`: of all versions on the way. */
export function explain(changes: Change[], steps: Step[], links: ParagraphLink[]): ExplainedChange[] {
	const [stepsOf, linksOf] = [
		Map.groupBy(steps, ({ paragraphId }) => paragraphId),
		Map.groupBy(links, ({ versionId, paragraphId }) => `${versionId} ${paragraphId}`)
	];
	const because = (id: string): Because[] =>
		(stepsOf.get(id) ?? []).flatMap(({ versionId, number, cause, causeText }) => {
			const behind = (linksOf.get(`${versionId} ${id}`) ?? []).filter(({ role }) => role === 'cause');
			return cause ? [{ cause, text: causeText, number, links: behind }] : [];
		});
	return changes.map((change) => ({
		...change,
		because: change.fate === 'same' && !change.moved ? [] : because(change.paragraphId)
	}));
}

function headingsAbove(standing: Standing[]): Map<string, string> {
	const above = new Map<string, string>();
	let heading = '';
	for (const { paragraphId, kind, text } of standing) {
		if (kind === 'chapter') heading = text;
		else above.set(paragraphId, heading);
	}
	return above;
}

/** All that each paragraph says, in words: also a change of an indicator is one. */
async function standingIn(versionId: string) {
	const rows = await db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			...sayingColumns
		})
		.from(paragraphVersions)
		.where(and(eq(paragraphVersions.versionId, versionId), eq(paragraphVersions.removed, false)))
		.orderBy(asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return (await withoutHidden(rows)).map(({ details, ...row }) => ({ ...row, text: bodyOf({ ...row, details }) }));
}

/** What was explained, split or merged on the way, in the order in which it happened. */
export const stepsBetween = (from: Pick<PolicyVersion, 'number'>, to: Pick<PolicyVersion, 'policyId' | 'number'>) =>
	db
		.select({
			number: policyVersions.number,
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

export type Step = Awaited<ReturnType<typeof stepsBetween>>[number];
