import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { queueMails } from '#lib/mail/outbox.ts';
import { people } from '#lib/people/tables.ts';
import { notYetAdopted } from '#lib/policies/adopted.server.ts';
import { readersOf } from '#lib/policies/readers.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import type { Round } from './round.ts';
import { answerLetter, openedLetter, reminderLetter, termLetter } from './round-letters.ts';
import { roundQuestions, rounds } from './tables.ts';

interface Addressed {
	id: string;
	name: string;
	email: string;
}

const sender = async () => ({
	municipality: (await readMunicipality()).name,
	origin: readConfiguration().origin
});

/** Writes to who takes part that there is something to read: each once, however often they are named. */
export async function tellOfRound(round: Pick<Round, 'id' | 'closesOn'>, given?: Addressed[]) {
	const from = await sender();
	const members = given ?? (await readersOf(round.id));
	await queueMails(
		members.map(({ id, name, email }) => ({
			about: `round-opened:${round.id}:${id}`,
			to: email,
			...openedLetter({ name, round, ...from })
		}))
	);
}

/** Writes to who takes part that the last day is another one. Each move is news of its own. */
export async function tellOfTerm(round: Pick<Round, 'id' | 'closesOn'>, members: Addressed[]) {
	const from = await sender();
	const move = newId();
	await queueMails(
		members.map(({ id, name, email }) => ({
			about: `round-term:${round.id}:${move}:${id}`,
			to: email,
			...termLetter({ name, round, ...from })
		}))
	);
}

/** Writes to who asked that there is an answer: once a question. */
export async function tellAsker({
	id,
	roundId,
	personId
}: Pick<typeof roundQuestions.$inferSelect, 'id' | 'roundId' | 'personId'>) {
	if (!personId) return;
	const [asker] = await db.select().from(people).where(eq(people.id, personId));
	if (!asker) return;
	const letter = answerLetter({ name: asker.name, round: { id: roundId }, ...(await sender()) });
	await queueMails([{ about: `round-answer:${id}`, to: asker.email, ...letter }]);
}

const DAYS_BEFORE = 3;

/** One reminder a person and a last day, some days before it. `membersOf`: who takes part now. */
export async function remindMembers(membersOf: (round: Round) => Promise<Addressed[]>) {
	const today = dayOf(now());
	const closing = await db
		.select({ round: rounds })
		.from(rounds)
		.innerJoin(policyVersions, eq(policyVersions.id, rounds.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(
			and(
				eq(consultations.status, 'running'),
				notYetAdopted(),
				gte(rounds.closesOn, today),
				lte(rounds.closesOn, dayAfter(today, DAYS_BEFORE))
			)
		)
		.orderBy(asc(rounds.id));
	const from = await sender();
	for (const { round } of closing) {
		// Who heard today that there is a round needs no reminder of it at once.
		if (dayAfter(dayOf(round.openedAt), DAYS_BEFORE) > today) continue;
		await transaction(async () =>
			queueMails(
				(await membersOf(round)).map(({ id, name, email }) => ({
					about: `round-reminder:${round.id}:${round.closesOn}:${id}`,
					to: email,
					...reminderLetter({ name, round, ...from })
				}))
			)
		);
	}
}
