import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { listVersions, readVersion } from '#lib/policies/policies.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { mayRemark, type Round } from './round.ts';
import { findRound } from './rounds.server.ts';
import { remarks } from './tables.ts';

/** The concept of a round, with under each paragraph the remarks that this person may see. */
export async function readRound(id: string, person: Person | undefined) {
	const round = await findRound(id, person);
	const said = Map.groupBy(await remarksSeenBy(person!, round), ({ paragraphId }) => paragraphId);
	const paragraphs = (await readVersion(round.versionId))
		.filter(({ removed }) => !removed)
		.map(({ paragraphId: id, kind, body: text }) => ({ id, kind, text, remarks: said.get(id) ?? [] }));
	const versions = await listVersions(round.policy.id, person);
	return {
		round,
		/** The version before that this person may read, to compare with. */
		before: versions.find(({ number, status }) => number < round.number && status !== 'draft')?.number,
		paragraphs,
		remarkIds: paragraphs.flatMap(({ remarks }) => remarks.map(({ id }) => id))
	};
}

export type RoundReading = Awaited<ReturnType<typeof readRound>>;

const remarkColumns = {
	id: contributions.id,
	text: contributions.text,
	author: contributions.author,
	personId: contributions.personId,
	handedInAt: contributions.handedInAt,
	paragraphId: remarks.paragraphId
};

/** The redactie sees all; raadsleden see their own, and each other's when the round is open to its members. */
async function remarksSeenBy(person: Person, { id, mode }: Pick<Round, 'id' | 'mode'>) {
	const whole = mayEdit(person) || (mode === 'members' && mayRemark(person));
	const own = or(eq(contributions.personId, person.id), eq(contributions.status, 'public'));
	return db
		.select(remarkColumns)
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.where(
			and(eq(remarks.roundId, id), inArray(contributions.status, ['confidential', 'public']), whole ? undefined : own)
		)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));
}

export type SeenRemark = Awaited<ReturnType<typeof remarksSeenBy>>[number];

/** What this raadslid said in all rounds, the newest first. */
export async function listOwnRemarks(councillor: Person) {
	assertAllowed(mayRemark(councillor));
	return db
		.select({
			...remarkColumns,
			prompt: contributions.prompt,
			roundId: remarks.roundId,
			title: policies.title,
			number: policyVersions.number
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(contributions.personId, councillor.id), eq(contributions.channel, 'council_round')))
		.orderBy(desc(contributions.handedInAt), desc(contributions.id));
}

/** One paragraph of a round, with the remarks on it that this person may see. */
export async function readRoundParagraph(id: string, paragraphId: string, person: Person) {
	const { round, paragraphs } = await readRound(id, person);
	const paragraph = paragraphs.find((one) => one.id === paragraphId);
	return { round, paragraph: paragraph ?? refuse('not_found') };
}

/** The same, when the round belongs to this consultation. */
export async function readRoundOf(consultationId: string, id: string, editor: Person) {
	const reading = await readRound(id, editor);
	return reading.round.consultation.id === consultationId ? reading : refuse('not_found');
}
