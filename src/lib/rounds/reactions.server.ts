import { and, asc, count, desc, eq, inArray, isNotNull, ne, notInArray } from 'drizzle-orm';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { readVersion } from '#lib/policies/policies.server.ts';
import { stories } from '#lib/policies/stories/tables.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { countAgreements } from '#lib/remarks/agreeing.server.ts';
import { inTwo } from '#lib/remarks/proposal.ts';
import { countStances } from '#lib/remarks/stance.ts';
import { countSupports } from '#lib/remarks/supporting.server.ts';
import { agreements, remarks } from '#lib/remarks/tables.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { isShown, type Shown } from './reactions.ts';

/** For the redactie: each version on which something was said, the newest first, with how much. */
export async function listVersionsWithReactions(editor: Person, consultationId: string) {
	assertAllowed(mayEdit(editor));
	const versions = await db
		.select({
			id: policyVersions.id,
			number: policyVersions.number,
			status: policyVersions.status,
			publicAt: policyVersions.publicAt,
			policy: { slug: policies.slug, title: policies.title }
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), ne(policyVersions.status, 'draft')))
		.orderBy(asc(policies.title), desc(policyVersions.number));
	const ids = versions.map(({ id }) => id);
	const said = Map.groupBy(await listSaid(ids), ({ versionId }) => versionId);
	const answered = await repliesTo([...said.values()].flat().map(({ id }) => id));
	const agreed = await countAgreed(ids);
	return versions.flatMap((version) => {
		const own = said.get(version.id) ?? [];
		const counts = countStances(own, agreed.get(version.id));
		const unanswered = own.filter(({ id }) => !answered.has(id)).length;
		return own.length || agreed.has(version.id) || version.publicAt ? [{ ...version, counts, unanswered }] : [];
	});
}

/** Of a story that was taken back the words are gone, and with them who agreed. */
const takenBack = () => db.select({ id: stories.paragraphId }).from(stories).where(isNotNull(stories.withdrawnAt));

async function countAgreed(versionIds: string[]) {
	const rows = await db
		.select({ id: agreements.versionId, count: count() })
		.from(agreements)
		.where(and(inArray(agreements.versionId, versionIds), notInArray(agreements.paragraphId, takenBack())))
		.groupBy(agreements.versionId)
		.orderBy(agreements.versionId);
	return new Map(rows.map(({ id, count }) => [id, count]));
}

/** What was said on one version, also in a round: by paragraph in the order of the text, the newest first. */
export async function readReactionsOn(editor: Person, consultationId: string, place: Place, shown: Shown) {
	const version = await findVersionOf(editor, consultationId, place);
	const said = await listSaid([version.id]);
	const ids = said.map(({ id }) => id);
	const [replies, supports] = [await repliesTo(ids), await countSupports(ids)];
	const agreed = await countAgreements(version.id);
	const byParagraph = Map.groupBy(said, ({ paragraphId }) => paragraphId);
	const paragraphs = (await readVersion(version.id))
		.filter(({ removed }) => !removed)
		.map(({ paragraphId: id, kind, body: text }) => {
			const all = byParagraph.get(id) ?? [];
			return {
				...{ id, kind, text, counts: countStances(all, agreed.get(id)) },
				remarks: all.filter((remark) => isShown(remark, shown, replies.has(remark.id)))
			};
		});
	return {
		version,
		paragraphs: paragraphs.filter(({ remarks }) => remarks.length),
		busiest: paragraphs
			.filter(({ counts }) => counts.concern > 0)
			.toSorted((a, b) => b.counts.concern - a.counts.concern),
		counts: countStances(
			said,
			[...agreed.values()].reduce((sum, one) => sum + one, 0)
		),
		unanswered: ids.filter((id) => !replies.has(id)).length,
		...{ replies, supports }
	};
}

interface Place {
	policySlug: string;
	number: string;
}

async function findVersionOf(editor: Person, consultationId: string, { policySlug, number }: Place) {
	assertAllowed(mayEdit(editor));
	const versions = await db
		.select({
			id: policyVersions.id,
			number: policyVersions.number,
			policy: { slug: policies.slug, title: policies.title }
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(
			and(
				eq(policies.consultationId, consultationId),
				eq(policies.slug, policySlug),
				ne(policyVersions.status, 'draft')
			)
		)
		.orderBy(asc(policyVersions.number));
	return versions.find((version) => String(version.number) === number) ?? refuse('not_found');
}

async function listSaid(versionIds: string[]) {
	const rows = await db
		.select({
			id: contributions.id,
			channel: contributions.channel,
			status: contributions.status,
			text: contributions.text,
			author: contributions.author,
			handedInAt: contributions.handedInAt,
			versionId: remarks.versionId,
			paragraphId: remarks.paragraphId,
			stance: remarks.stance,
			proposalAt: remarks.proposalAt
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(and(inArray(remarks.versionId, versionIds), inArray(contributions.status, standing)))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id));
	return rows.map((row) => ({ ...row, ...inTwo(row) }));
}
