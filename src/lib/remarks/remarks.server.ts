import { and, eq, isNotNull } from 'drizzle-orm';
import { isRunning } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { nameFor } from '#lib/contributions/contribution.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import type { Saying } from '#lib/policies/kinds/kind.ts';
import type { Kind } from '#lib/policies/policy.ts';
import { titleOf } from '#lib/policies/kinds/kinds.ts';
import { withdrawnOn } from '#lib/policies/kinds/story.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { authorIn } from './members.server.ts';
import { proposable, withProposal } from './proposal.ts';
import type { ReactionInput, RemarkInput } from './remark.ts';
import { findOwnRoundToWrite } from './rounds.server.ts';
import type { Stance } from './stance.ts';
import { remarks } from './tables.ts';

/** How much of a paragraph names it where it is talked about, in characters. */
const PROMPT = 90;

/** What somebody says of a paragraph in a round: for who reads along there, or for everybody when the round is public. */
export async function remarkInRound(person: Person, { onceKey, roundId, paragraphId, ...given }: RemarkInput) {
	return once(onceKey, async () => {
		const round = await findOwnRoundToWrite(roundId, person);
		const { versionId, consultation } = round;
		const paragraph = await findParagraph(versionId, paragraphId);
		if (!round.open) refuse('closed', 'De ronde is voorbij. Uw tekst staat hieronder nog; bewaar hem zelf.');

		const { stance, ...words } = readWords(given, paragraph);
		const contributionId = await receive({
			consultationId: consultation.id,
			channel: 'council_round',
			prompt: paragraph.name,
			text: words.text,
			author: await authorIn(round, person),
			personId: person.id,
			status: round.mode === 'public' ? 'public' : 'confidential'
		});
		const { proposalAt } = words;
		await db.insert(remarks).values({ contributionId, versionId, paragraphId, roundId, stance, proposalAt });
		await record('remark.made', {
			subject: { id: contributionId },
			consultationId: consultation.id,
			actor: person,
			particulars: { roundId }
		});
		return contributionId;
	});
}

interface Given {
	stance?: Stance | 'other' | undefined;
	text: string;
	proposed?: string | undefined;
}

/** Other words count only with a proposal: the field for them holds the old text for all others. */
function readWords({ stance, text, proposed = '' }: Given, paragraph: { kind: Kind; text: string }) {
	const kind = stance === 'other' ? null : (stance ?? null);
	if (kind !== 'proposal') return { stance: kind, text, proposalAt: null };
	const old = proposable(paragraph);
	if (old === undefined)
		refuse('conflict', 'Voor een verhaal kunt u geen andere woorden voorstellen: het is van wie het vertelde.');
	if (proposed.trim() === old.trim())
		refuse('conflict', 'In uw voorstel staat nog de oude tekst. Verander de woorden, of kies iets anders.');
	return { stance: kind, ...withProposal(text, proposed) };
}

/** What an inwoner says of a paragraph of the newest public concept. Returns the volgcode. */
export const reactToParagraph = (
	{ onceKey, versionId, paragraphId, email, author, neighbourhoodId, ...given }: ReactionInput,
	person?: Person
): Promise<string> =>
	once(onceKey, async () => {
		const paragraph = await findParagraph(versionId, paragraphId);
		if (!paragraph.publicAt) refuse('not_found');
		if (!(await takesReactions(paragraph))) refuse('closed', 'Op deze tekst kunt u niet meer reageren.');

		const { consultationId } = paragraph;
		const { stance, text, proposalAt } = readWords(given, paragraph);
		const receipt = await issueReceipt({ consultationId, onceKey, email });
		const contributionId = await receive({
			...{ text, neighbourhoodId, consultationId },
			channel: 'paragraph_reaction',
			prompt: paragraph.name,
			author: nameFor(person, author),
			personId: person?.id,
			receiptId: receipt.id,
			status: 'pending'
		});
		await db.insert(remarks).values({ contributionId, versionId, paragraphId, stance, proposalAt });
		await record('remark.made', { subject: { id: contributionId }, consultationId, actor: person });
		return receipt.code;
	});

/** A paragraph of a version, with what decides on reacting to it. What was taken out cannot be talked about there. */
export const findParagraph = async (versionId: string, paragraphId: string) =>
	(await lookUp(versionId, paragraphId)) ?? refuse('not_found');

async function lookUp(versionId: string, paragraphId: string) {
	const [paragraph] = await db
		.select({
			...sayingColumns,
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

/**
 * Only the newest public version, only while it is a concept, and only while the consultation runs. Of a story that was
 * taken back there is nothing left to talk about.
 */
export async function takesReactions(paragraph: Paragraph) {
	const { policyId, number, status, publicAt, consultationStatus } = paragraph;
	if (withdrawnOn(paragraph)) return false;
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
