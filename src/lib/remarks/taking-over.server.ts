import { and, desc, eq, ne } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { isOfResidents } from '#lib/contributions/channel.ts';
import { isStanding } from '#lib/contributions/status.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { changeParagraph, nameCause, startDraft } from '#lib/policies/drafting.server.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { readVersion } from '#lib/policies/policies.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { placesOf } from './carried.server.ts';
import { inTwo } from './proposal.ts';
import { remarks } from './tables.ts';

/** A proposal for other words, beside the text as it stands now: in the draft, or in the newest version. */
export async function readProposal(editor: Person, consultationId: string, contributionId: string) {
	assertAllowed(mayEdit(editor));
	const remark = await findProposal(consultationId, contributionId);
	const [newest] = await db
		.select()
		.from(policyVersions)
		.where(eq(policyVersions.policyId, remark.policy.id))
		.orderBy(desc(policyVersions.number))
		.limit(1);
	const [place] = await placesOf(newest!.id, contributionId);
	const row = (await readVersion(newest!.id)).find(({ paragraphId, removed }) => paragraphId === place && !removed);
	return {
		...remark,
		/** Nothing: the text that it is about is gone. */
		now: row && { paragraphId: row.paragraphId, text: row.text, basedOn: sealOf(row.text, row.formalText) },
		hasDraft: newest!.status === 'draft'
	};
}

async function findProposal(consultationId: string, contributionId: string) {
	const [row] = await db
		.select({
			id: contributions.id,
			consultationId: contributions.consultationId,
			text: contributions.text,
			author: contributions.author,
			channel: contributions.channel,
			status: contributions.status,
			handedInAt: contributions.handedInAt,
			proposalAt: remarks.proposalAt,
			about: paragraphVersions.text,
			number: policyVersions.number,
			policy: { id: policies.id, slug: policies.slug, title: policies.title }
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(
			paragraphVersions,
			and(eq(paragraphVersions.versionId, remarks.versionId), eq(paragraphVersions.paragraphId, remarks.paragraphId))
		)
		.where(and(eq(remarks.contributionId, contributionId), ne(policyVersions.status, 'draft')));
	if (!row || row.proposalAt === null || row.consultationId !== consultationId || !isStanding(row.status))
		refuse('not_found');
	return { ...row, ...inTwo(row) };
}

export interface TakenOver {
	/** As the redacteur made it of the proposal. */
	text: string;
	/** Why, in words that everybody reads. */
	reason: string;
	/** The seal of the text that the redacteur saw. */
	basedOn: string;
}

/**
 * Takes the proposed words over into the draft, which begins when there is none, and names the remark as the cause: all
 * of it or nothing. Returns the paragraph.
 */
export async function takeOver(
	editor: Person,
	consultationId: string,
	contributionId: string,
	{ text, reason, basedOn }: TakenOver
): Promise<{ paragraphId: string; policySlug: string }> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const { policy, channel } = await findProposal(consultationId, contributionId);
		await startDraft(editor, policy.id);
		const { now } = await readProposal(editor, consultationId, contributionId);
		if (!now) refuse('conflict', 'De tekst waar dit voorstel over gaat, staat er niet meer.');
		const { paragraphId } = now;
		await changeParagraph(editor, policy.id, paragraphId, text, basedOn);
		const cause = isOfResidents(channel) ? 'residents' : 'council';
		await nameCause(editor, policy.id, paragraphId, { cause, text: reason, contributionIds: [contributionId] });
		return { paragraphId, policySlug: policy.slug };
	});
}
