import { and, asc, desc, eq, inArray, isNull, max, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { isOpen, mayOpenRound, mayReadRound, type OpenRoundInput, type Round } from './round.ts';
import { rounds } from './tables.ts';

/** Raadsleden read a concept before everybody does. One round a version. */
export async function openRound(
	editor: Person,
	versionId: string,
	{ onceKey = newOnceKey(), mode, closesOn }: OpenRoundInput
): Promise<Pick<Round, 'id'>> {
	assertAllowed(mayOpenRound(editor));
	return once(onceKey, async () => {
		await hold(policyVersions, versionId);
		const version = await findConcept(versionId);
		if (version.status !== 'concept' || version.publicAt)
			refuse('conflict', 'Een raadsronde kan alleen over een concept dat nog niet openbaar is.');
		if (isOver(closesOn, dayOf(now()))) refuse('conflict', 'De dag die u kiest, is al voorbij. Kies een latere dag.');

		const [round] = await db
			.insert(rounds)
			.values({ id: newId(), versionId, mode, closesOn, openedAt: now() })
			.onConflictDoNothing()
			.returning({ id: rounds.id });
		if (!round) refuse('conflict', 'Over dit concept is er al een raadsronde.');
		const { consultationId } = version;
		await record('round.opened', { subject: round, consultationId, actor: editor, particulars: { mode, closesOn } });
		return round;
	});
}

const listed = {
	id: rounds.id,
	versionId: rounds.versionId,
	mode: rounds.mode,
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

/** `open`: one can still remark. When the decision is taken, no more: then it may have been `cut` short. */
function withState(round: Row) {
	const inTime = isOpen(round, dayOf(now()));
	const open = inTime && round.consultation.status === 'running';
	return { ...round, open, cut: inTime && !open };
}

/** `newer`: the number of a version that raadsleden can read since, when there is one. */
async function withNewer(found: Row[]) {
	const ids = [...new Set(found.map(({ policy }) => policy.id))];
	const frozen = await db
		.select({ policyId: policyVersions.policyId, number: max(policyVersions.number) })
		.from(policyVersions)
		.where(and(inArray(policyVersions.policyId, ids), ne(policyVersions.status, 'draft')))
		.groupBy(policyVersions.policyId)
		.orderBy(policyVersions.policyId);
	const newest = new Map(frozen.map(({ policyId, number }) => [policyId, number!]));
	return found.map(withState).map((round) => {
		const number = newest.get(round.policy.id)!;
		return { ...round, newer: number > round.number ? number : undefined };
	});
}

export type RoundView = Awaited<ReturnType<typeof withNewer>>[number];

/** All rounds, the newest first, for raadsleden and the redactie. */
export async function listRounds(person: Person): Promise<RoundView[]> {
	assertAllowed(mayReadRound(person));
	return withNewer(await rows().orderBy(desc(rounds.openedAt), desc(rounds.id)));
}

export async function findRound(id: string, person: Person | undefined): Promise<RoundView> {
	assertAllowed(mayReadRound(person));
	const [round] = await withNewer(await rows().where(eq(rounds.id, id)));
	return round ?? refuse('not_found');
}

/** The rounds of one consultation, and the concepts that could have one. */
export async function listRoundsOf(editor: Person, consultationId: string) {
	assertAllowed(mayOpenRound(editor));
	const held = await rows()
		.where(eq(policies.consultationId, consultationId))
		.orderBy(desc(rounds.openedAt), desc(rounds.id));
	const concepts = await db
		.select({ id: policyVersions.id, number: policyVersions.number, title: policies.title })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.leftJoin(rounds, eq(rounds.versionId, policyVersions.id))
		.where(
			and(
				eq(policies.consultationId, consultationId),
				eq(policyVersions.status, 'concept'),
				isNull(policyVersions.publicAt),
				isNull(rounds.id)
			)
		)
		.orderBy(asc(policies.title), desc(policyVersions.number));
	return { rounds: await withNewer(held), concepts };
}

async function findConcept(versionId: string) {
	const [version] = await db
		.select({
			status: policyVersions.status,
			publicAt: policyVersions.publicAt,
			consultationId: policies.consultationId
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(eq(policyVersions.id, versionId));
	return version ?? refuse('not_found');
}
