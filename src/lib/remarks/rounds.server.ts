import { and, asc, desc, eq, inArray, max, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { hasRole, mayEdit, type Person } from '#lib/people/person.ts';
import { namingsOf } from '#lib/policies/readers.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { isOpen, mayOpenRound, takesPart } from './round.ts';
import { remarks, rounds } from './tables.ts';

const listed = {
	id: rounds.id,
	versionId: rounds.versionId,
	kind: rounds.kind,
	wholeCouncil: rounds.wholeCouncil,
	mode: rounds.mode,
	ending: rounds.ending,
	closesOn: rounds.closesOn,
	openedAt: rounds.openedAt,
	number: policyVersions.number,
	publicAt: policyVersions.publicAt,
	policy: { id: policies.id, slug: policies.slug, title: policies.title },
	consultation: {
		id: consultations.id,
		slug: consultations.slug,
		title: consultations.title,
		status: consultations.status
	}
};

const rows = () =>
	db
		.select(listed)
		.from(rounds)
		.innerJoin(policyVersions, eq(policyVersions.id, rounds.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId));

type Row = Awaited<ReturnType<typeof rows>>[number];

/**
 * `open`: one can still remark. When the council decided on this very text, or the consultation ended, no more: then it
 * may have been `cut` short.
 */
function withState(round: Row, decided: boolean) {
	const inTime = isOpen(round, dayOf(now()));
	const open = inTime && !decided && round.consultation.status === 'running';
	return { ...round, decided, open, cut: inTime && !open };
}

/** `newer`: the number of a version that this person can read since, when there is one. */
async function withNewer(found: Row[], seen: (version: Newest) => boolean) {
	const ids = [...new Set(found.map(({ policy }) => policy.id))];
	const frozen = await db
		.select({
			id: policyVersions.id,
			policyId: policyVersions.policyId,
			number: policyVersions.number,
			status: policyVersions.status,
			publicAt: policyVersions.publicAt,
			forCouncil: policyVersions.forCouncil
		})
		.from(policyVersions)
		.where(and(inArray(policyVersions.policyId, ids), ne(policyVersions.status, 'draft')))
		.orderBy(asc(policyVersions.number));
	const newest = new Map(frozen.filter(seen).map(({ policyId, number }) => [policyId, number]));
	const decided = new Set(frozen.flatMap(({ policyId, status }) => (status === 'adopted' ? policyId : [])));
	return found.map((round) => {
		const number = newest.get(round.policy.id) ?? round.number;
		const newer = number > round.number ? number : undefined;
		return { ...withState(round, decided.has(round.policy.id)), newer };
	});
}

type Newest = Pick<typeof policyVersions.$inferSelect, 'id' | 'publicAt' | 'forCouncil'>;

export type RoundView = Awaited<ReturnType<typeof withNewer>>[number];

/** What this person reads along with: their own rounds, or for the redactie all. */
async function readableBy(person: Person | undefined) {
	const namings = person ? await namingsOf(person) : [];
	const [inRounds, inVersions] = [
		new Set(namings.map(({ roundId }) => roundId)),
		new Set(namings.map(({ versionId }) => versionId))
	];
	return {
		isOwn: (round: Row) => takesPart(person, round, inRounds),
		isReader: ({ id, publicAt, forCouncil }: Newest) =>
			mayEdit(person) || publicAt !== null || (forCouncil && hasRole(person, 'council_member')) || inVersions.has(id)
	};
}

/** All rounds in which this person takes part, the newest first. For who takes part in none there are no such pages. */
export async function listOwnRounds(person: Person): Promise<RoundView[]> {
	const { isOwn, isReader } = await readableBy(person);
	const found = (await rows().orderBy(desc(rounds.openedAt), desc(rounds.id))).filter(isOwn);
	assertAllowed(found.length > 0 || hasRole(person, 'council_member'));
	return withNewer(found, isReader);
}

/** Whether there is any round for this person to read along with. */
export async function readsAlong(person: Person) {
	return hasRole(person, 'council_member') || (await namingsOf(person)).length > 0;
}

/**
 * Of what this person said those remarks that stand in a round that they left. Their own words they keep; the answer is
 * for who reads along, until it is for everybody.
 */
export async function remarksLeftBehind(person: Person, contributionIds: string[]): Promise<ReadonlySet<string>> {
	const said = await db
		.select({ id: remarks.contributionId, roundId: rounds.id, wholeCouncil: rounds.wholeCouncil })
		.from(remarks)
		.innerJoin(rounds, eq(rounds.id, remarks.roundId))
		.where(inArray(remarks.contributionId, contributionIds))
		.orderBy(asc(remarks.contributionId));
	const named = said.length ? new Set((await namingsOf(person)).map(({ roundId }) => roundId)) : nowhere;
	const left = said.filter(({ roundId: id, wholeCouncil }) => !takesPart(person, { id, wholeCouncil }, named));
	return new Set(left.map(({ id }) => id));
}

const nowhere: ReadonlySet<string> = new Set();

/** A round for who takes part in it. For all others, also other raadsleden, it does not exist. */
export async function findOwnRound(id: string, person: Person | undefined): Promise<RoundView> {
	const { isOwn, isReader } = await readableBy(person);
	const [round] = (await rows().where(eq(rounds.id, id))).filter(isOwn);
	return round ? (await withNewer([round], isReader))[0]! : refuse('not_found');
}

/**
 * The same, for who is about to say something there: a decision that is being made is waited for, so that nothing comes
 * into a round after it. Inside the transaction of what is said.
 */
export async function findOwnRoundToWrite(id: string, person: Person): Promise<RoundView> {
	const { consultation } = await findOwnRound(id, person);
	await hold(consultations, consultation.id, 'share');
	return findOwnRound(id, person);
}

/** The same, and for the redactie every round. */
export async function findRound(id: string, person: Person | undefined): Promise<RoundView> {
	if (!mayEdit(person)) return findOwnRound(id, person);
	const { isReader } = await readableBy(person);
	const [round] = await withNewer(await rows().where(eq(rounds.id, id)), isReader);
	return round ?? refuse('not_found');
}

/** A round of this consultation, for the redactie. */
export async function findRoundOf(editor: Person, consultationId: string, id: string): Promise<RoundView> {
	assertAllowed(mayOpenRound(editor));
	const round = await findRound(id, editor);
	return round.consultation.id === consultationId ? round : refuse('not_found');
}

/** The rounds of one consultation, and the concepts that can have one: of each policy the newest, while it is a concept. */
export async function listRoundsOf(editor: Person, consultationId: string) {
	assertAllowed(mayOpenRound(editor));
	const { isReader } = await readableBy(editor);
	const held = await rows()
		.where(eq(policies.consultationId, consultationId))
		.orderBy(desc(rounds.openedAt), desc(rounds.id));
	return { rounds: await withNewer(held, isReader), concepts: await listConcepts(consultationId) };
}

async function listConcepts(consultationId: string) {
	const newest = db
		.select({ policyId: policyVersions.policyId, number: max(policyVersions.number).as('newest_number') })
		.from(policyVersions)
		.where(ne(policyVersions.status, 'draft'))
		.groupBy(policyVersions.policyId)
		.as('newest');
	return db
		.select({
			id: policyVersions.id,
			number: policyVersions.number,
			title: policies.title,
			publicAt: policyVersions.publicAt
		})
		.from(policyVersions)
		.innerJoin(newest, and(eq(newest.policyId, policyVersions.policyId), eq(newest.number, policyVersions.number)))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(
			and(
				eq(policies.consultationId, consultationId),
				eq(policyVersions.status, 'concept'),
				eq(consultations.status, 'running')
			)
		)
		.orderBy(asc(policies.title), desc(policyVersions.number));
}
