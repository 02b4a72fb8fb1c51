import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import type { Saying } from '#lib/policies/kinds/kind.ts';
import { titleOf } from '#lib/policies/kinds/kinds.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { signature, unreadPrompt, type ReactionInput, type RemarkInput } from './remark.ts';
import { mayRemark } from './round.ts';
import { findRound } from './rounds.server.ts';
import { remarks } from './tables.ts';

/** How much of a paragraph names it where it is talked about, in characters. */
const PROMPT = 90;

/** What a raadslid says of a paragraph, for who reads along in the round only. */
export async function remarkInRound(councillor: Person, { onceKey, roundId, paragraphId, text }: RemarkInput) {
	assertAllowed(mayRemark(councillor));
	return once(onceKey, async () => {
		const round = await findRound(roundId, councillor);
		const { versionId, consultation } = round;
		const paragraph = await findParagraph(versionId, paragraphId);
		if (!round.open) refuse('closed', 'De raadsronde is voorbij. Uw tekst staat hieronder nog; bewaar hem zelf.');

		const contributionId = await receive({
			consultationId: consultation.id,
			channel: 'council_round',
			prompt: paragraph.name,
			text,
			author: signature(councillor),
			personId: councillor.id,
			status: 'confidential'
		});
		await db.insert(remarks).values({ contributionId, versionId, paragraphId, roundId });
		await record('remark.made', {
			subject: { id: contributionId },
			consultationId: consultation.id,
			actor: councillor,
			particulars: { roundId }
		});
		return contributionId;
	});
}

/** What an inwoner says of a paragraph of the newest public concept. Returns the volgcode. */
export const reactToParagraph = (
	{ onceKey, versionId, paragraphId, email, ...reaction }: ReactionInput,
	person?: Person
): Promise<string> =>
	once(onceKey, async () => {
		const paragraph = await findParagraph(versionId, paragraphId);
		if (!paragraph.publicAt) refuse('not_found');
		if (!(await takesReactions(paragraph))) refuse('closed', 'Op deze tekst kunt u niet meer reageren.');

		const { consultationId } = paragraph;
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const contributionId = await receive({
			...reaction,
			consultationId,
			channel: 'paragraph_reaction',
			prompt: paragraph.name,
			author: nameFor(person, reaction.author),
			personId: person?.id,
			receiptId: receipt.id,
			status: 'pending'
		});
		await db.insert(remarks).values({ contributionId, versionId, paragraphId });
		await record('remark.made', { subject: { id: contributionId }, consultationId, actor: person });
		return receipt.code;
	});

/** With the decision of the council everybody reads what raadsleden said on the way. */
export async function openRoundRemarks(editor: Person, policyId: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const ofPolicy = db
			.select({ id: remarks.contributionId })
			.from(remarks)
			.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
			.where(and(eq(policyVersions.policyId, policyId), isNotNull(remarks.roundId)));
		await forgetUnread(policyId);
		const opened = await db
			.update(contributions)
			.set({ status: 'public', statusAt: now() })
			.where(and(eq(contributions.status, 'confidential'), inArray(contributions.id, ofPolicy)))
			.returning({ consultationId: contributions.consultationId });
		const [first] = opened;
		if (first)
			await record('contributions.opened', {
				subject: { id: policyId },
				consultationId: first.consultationId,
				actor: editor,
				particulars: { count: opened.length }
			});
	});
}

/**
 * The first words of a paragraph stand above each remark. Of a concept that nobody else ever read they go before the
 * remark opens: a text that was not published does not come out by a side door. Naming `text` renews the search index.
 */
async function forgetUnread(policyId: string) {
	const unread = await db
		.select({ number: policyVersions.number, contributionId: remarks.contributionId })
		.from(remarks)
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(
			and(
				eq(policyVersions.policyId, policyId),
				isNull(policyVersions.publicAt),
				eq(contributions.status, 'confidential')
			)
		)
		.orderBy(asc(remarks.contributionId));
	for (const [number, of] of Map.groupBy(unread, (one) => one.number))
		await db
			.update(contributions)
			.set({ prompt: unreadPrompt(number), text: sql`${contributions.text}` })
			.where(
				inArray(
					contributions.id,
					of.map(({ contributionId }) => contributionId)
				)
			);
}

/** A paragraph of a version, with what decides on reacting to it. What was taken out cannot be talked about there. */
export const findParagraph = async (versionId: string, paragraphId: string) =>
	(await lookUp(versionId, paragraphId)) ?? refuse('not_found');

async function lookUp(versionId: string, paragraphId: string) {
	const [paragraph] = await db
		.select({
			kind: paragraphVersions.kind,
			text: paragraphVersions.text,
			details: paragraphVersions.details,
			status: policyVersions.status,
			number: policyVersions.number,
			publicAt: policyVersions.publicAt,
			policyId: policies.id,
			consultationId: consultations.id,
			consultationStatus: consultations.status
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(
			and(
				eq(paragraphVersions.versionId, versionId),
				eq(paragraphVersions.paragraphId, paragraphId),
				eq(paragraphVersions.removed, false)
			)
		);
	return paragraph && { ...paragraph, name: nameOf(paragraph) };
}

/** How it is named where it is talked about. Of a story no word: whoever told it may take all of them back. */
const nameOf = (saying: Saying) => (saying.kind === 'story' ? 'Een verhaal in de tekst' : titleOf(saying, PROMPT));

type Paragraph = Awaited<ReturnType<typeof findParagraph>>;

/** Only the newest public version, only while it is a concept, and only while the consultation runs. */
export async function takesReactions({ policyId, number, status, publicAt, consultationStatus }: Paragraph) {
	if (status !== 'concept' || !publicAt || !isRunning({ status: consultationStatus })) return false;
	const newer = await db
		.select({ number: policyVersions.number })
		.from(policyVersions)
		.where(and(eq(policyVersions.policyId, policyId), isNotNull(policyVersions.publicAt)))
		.orderBy(policyVersions.number);
	return newer.every((other) => other.number <= number);
}

/** The same by place; what is not there takes none. */
export async function isOpenForReactions(versionId: string, paragraphId: string) {
	const paragraph = await lookUp(versionId, paragraphId);
	return !!paragraph && (await takesReactions(paragraph));
}
