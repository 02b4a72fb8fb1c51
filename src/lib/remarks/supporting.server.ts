import { and, count, inArray } from 'drizzle-orm';
import { support, unsupport } from '#lib/contributions/contributions.server.ts';
import { supports } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { remarksAt } from './carried.server.ts';
import { isOpenForReactions } from './remarks.server.ts';

interface Place {
	versionId: string;
	paragraphId: string;
}

/** "Dat vind ik ook", instead of saying it a second time. `supporterHash`: of the browser. */
export async function supportReaction(place: Place, contributionId: string, supporterHash: string) {
	await assertThere(place, contributionId);
	await support(contributionId, supporterHash);
}

/** Takes it back: by the same browser. */
export async function unsupportReaction(place: Place, contributionId: string, supporterHash: string) {
	await assertThere(place, contributionId);
	await unsupport(contributionId, supporterHash);
}

/** Only what inwoners said, and only where one can react now. What was carried to this text counts too. */
async function assertThere({ versionId, paragraphId }: Place, contributionId: string) {
	const { own, carried } = await remarksAt(versionId, paragraphId);
	const remark = [...own, ...carried].find(({ id }) => id === contributionId);
	if (remark?.channel !== 'paragraph_reaction') refuse('not_found');
	if (!(await isOpenForReactions(versionId, paragraphId))) refuse('closed', 'Op deze tekst kunt u niet meer reageren.');
}

/** How many said “dat vind ik ook” of each of these. */
export async function countSupports(contributionIds: string[]): Promise<Map<string, number>> {
	if (!contributionIds.length) return new Map();
	const rows = await db
		.select({ id: supports.contributionId, count: count() })
		.from(supports)
		.where(inArray(supports.contributionId, contributionIds))
		.groupBy(supports.contributionId)
		.orderBy(supports.contributionId);
	return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Which of these this browser supports. `hashes`: for each of them its own. */
export async function supportedBy(contributionIds: string[], hashes: string[]): Promise<ReadonlySet<string>> {
	if (!contributionIds.length || !hashes.length) return new Set();
	const rows = await db
		.select({ id: supports.contributionId })
		.from(supports)
		.where(and(inArray(supports.contributionId, contributionIds), inArray(supports.supporterHash, hashes)))
		.orderBy(supports.contributionId);
	return new Set(rows.map(({ id }) => id));
}
