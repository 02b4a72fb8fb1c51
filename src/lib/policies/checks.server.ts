import { and, desc, eq, lt } from 'drizzle-orm';
import { uniqueAdvice } from '#lib/language-checks/advice.ts';
import { checkEach, type LanguageCheck } from '#lib/language-checks/checking.server.ts';
import { db } from '#lib/storage/index.ts';
import { kindOf, plainMarkdownOf, saysTheSame } from './kinds/kinds.ts';
import type { ParagraphLink } from './links.server.ts';
import { movedAmong } from './moves.ts';
import { isBacked, type VersionStatus } from './paragraph.ts';
import type { ReadParagraph } from './policies.server.ts';
import type { PolicyVersion } from './policy.ts';
import { policyVersions } from './tables.ts';

export interface DraftChecks {
	/** Standing texts without a source. */
	unsourced: ReadParagraph[];
	/** What is new, gone or different and does not say why; and what says so with a reason that does not hold. */
	unexplained: ReadParagraph[];
	/** What differs from the version before, explained or not. */
	changed: ReadParagraph[];
	/** What stands somewhere else among the others. It may say why, and need not. */
	moved: ReadParagraph[];
	hasText: boolean;
}

/**
 * What stands between a draft and its readers. `before`: what the previous frozen version says; nothing when this is
 * the first. `ending`: what the draft becomes.
 */
export function checkRows(
	rows: ReadParagraph[],
	before: ReadParagraph[] | undefined,
	ending: VersionStatus = 'draft'
): DraftChecks {
	const standing = rows.filter(({ removed }) => !removed);
	const texts = standing.filter(({ kind }) => kindOf(kind).isText);
	const moved = before ? movedAmong(idsOf(before.filter(({ removed }) => !removed)), idsOf(standing)) : new Set();
	const changed = rows.filter((row) => (before ? differs(row, before) : row.removed && !row.mergedIntoId));
	const elsewhere = rows.filter(({ paragraphId }) => moved.has(paragraphId));
	const telling = rows.filter((row) => changed.includes(row) || (row.cause !== null && elsewhere.includes(row)));
	return {
		unsourced: unsourcedAmong(texts, ending),
		unexplained: telling.filter((row) => !ownOrShared(row, rows).some((one) => isExplained(one, ending))),
		changed,
		moved: elsewhere,
		hasText: texts.length > 0
	};
}

/** Standing texts that rest on nothing. `ending`: what the version becomes; else what everybody may know of counts. */
export const unsourcedAmong = (rows: ReadParagraph[], ending: VersionStatus = 'published') =>
	rows.filter(({ kind, removed, links }) => {
		if (removed || !kindOf(kind).isText || kindOf(kind).isOrigin) return false;
		const sources = links.filter((link) => link.role === 'source' && (kind !== 'addition' || isReason(link)));
		return !sources.some((link) => carries(link, ending));
	});

const idsOf = (rows: ReadParagraph[]) => rows.map(({ paragraphId }) => paragraphId);

/** What the municipality adds rests on its own reason, whatever else is behind it. */
const isReason = ({ findingId, contributionId }: ParagraphLink) => !findingId && !contributionId;

/**
 * Whether a text can rest on this. What everybody may know of can; a remark in confidence only from the decision on,
 * for with that it opens. What is hidden or taken back cannot.
 */
function carries({ findingId, contributionId, reason, isKnown, channels }: ParagraphLink, ending: VersionStatus) {
	if (!findingId && !contributionId) return reason.trim() !== '';
	return isKnown || (ending === 'adopted' && channels.length > 0);
}

/** A change of the council itself is explained by its decision, so not in a version that it does not decide on. */
export function isExplained({ cause, causeText, links }: ReadParagraph, ending: VersionStatus) {
	if (cause === null || causeText.trim() === '') return false;
	const channels = links.flatMap(({ role, channels }) => (role === 'cause' ? channels : []));
	return isBacked(cause, channels, ending === 'draft' || ending === 'adopted');
}

function differs(row: ReadParagraph, before: ReadParagraph[]) {
	const old = before.find(({ paragraphId, removed }) => paragraphId === row.paragraphId && !removed);
	return row.removed || !old || !saysTheSame(old, row);
}

/** A reason of its own holds, or does not; without one that of what it was split or merged with does. */
const ownOrShared = (row: ReadParagraph, rows: ReadParagraph[]) => (row.cause === null ? kinOf(row, rows) : [row]);

/** With which it was split or merged in this version: what explains one of them explains the others. */
export const kinOf = ({ paragraphId, splitFromId, mergedIntoId }: ReadParagraph, rows: ReadParagraph[]) =>
	rows.filter(
		(row) =>
			row.paragraphId === splitFromId ||
			row.paragraphId === mergedIntoId ||
			row.splitFromId === paragraphId ||
			row.mergedIntoId === paragraphId
	);

/** How plain the text is that stands, and where it can be plainer: in which paragraph. */
export async function checkWords(rows: ReadParagraph[]): Promise<LanguageCheck> {
	const standing = rows.filter(({ removed }) => !removed);
	const { verdict, each } = await checkEach(standing.map(plainMarkdownOf));
	const advice = each.flatMap((some, at) => some.map((one) => ({ ...one, partId: standing[at]!.paragraphId })));
	return { verdict, advice: uniqueAdvice(advice) };
}

/** The frozen version that came before this one. */
export async function versionBefore({ policyId, number }: Pick<PolicyVersion, 'policyId' | 'number'>) {
	const [before] = await db
		.select()
		.from(policyVersions)
		.where(and(eq(policyVersions.policyId, policyId), lt(policyVersions.number, number)))
		.orderBy(desc(policyVersions.number))
		.limit(1);
	return before;
}
