import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, notExists } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forEachApart } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { listHolders } from '#lib/people/holders.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { DAYS_TO_ANSWER, yearsBetween } from './check-up.ts';
import type { Initiative } from './initiative.ts';
import { checkUpLetter, lateCheckUpLetter, termLetter } from './letters.ts';
import { checkUps, initiativeQuestions, initiatives } from './tables.ts';
import { sender, tellAsker } from './telling.server.ts';

/**
 * Asks once a year how it goes, and reminds who is late. Looking more often, in more processes or after a stop changes
 * nothing: each check-up has a number of its own, and each mail a name.
 */
export async function watchInitiatives() {
	const steps = [
		async () => forEachApart(await listRunning(), askHowItGoes),
		async () => forEachApart(await listLateCheckUps(), remindInitiator),
		remindEditors
	];
	await forEachApart(steps, (step) => step());
}

const listRunning = (): Promise<Initiative[]> =>
	db
		.select()
		.from(initiatives)
		.where(and(isNotNull(initiatives.grantedAt), isNull(initiatives.endedAt), eq(initiatives.status, 'decided')))
		.orderBy(asc(initiatives.id));

/** A year that was missed is not asked for any more: only the newest. */
async function askHowItGoes(initiative: Initiative) {
	const today = dayOf(now());
	const years = yearsBetween(dayOf(initiative.grantedAt!), today);
	if (years < 1) return;
	await transaction(async () => {
		const dueOn = dayAfter(today, DAYS_TO_ANSWER);
		const [asked] = await db
			.insert(checkUps)
			.values({ id: newId(), initiativeId: initiative.id, number: years, askedAt: now(), dueOn })
			.onConflictDoNothing()
			.returning({ id: checkUps.id });
		if (!asked) return;
		await record('check-up.asked', { subject: initiative, particulars: { number: years } });
		await tellAsker(initiative, `check-up:${asked.id}`, (about) => checkUpLetter(about, { years, dueOn }));
	});
}

/** In days after the last day: who is reminded later, needs no mail any more. */
const LATEST = 7;

const listLateCheckUps = () =>
	db
		.select({ id: checkUps.id, initiative: initiatives })
		.from(checkUps)
		.innerJoin(initiatives, eq(initiatives.id, checkUps.initiativeId))
		.where(
			and(
				isNull(checkUps.answeredAt),
				isNull(initiatives.endedAt),
				lt(checkUps.dueOn, dayOf(now())),
				gte(checkUps.dueOn, dayAfter(dayOf(now()), -LATEST))
			)
		)
		.orderBy(asc(checkUps.id));

const remindInitiator = ({ id, initiative }: Awaited<ReturnType<typeof listLateCheckUps>>[number]) =>
	tellAsker(initiative, `check-up-late:${id}`, lateCheckUpLetter);

/** In days before a decision is due. */
const NEAR = 3;

async function remindEditors() {
	const today = dayOf(now());
	const near = await db
		.select({ id: initiatives.id, dueOn: initiatives.dueOn })
		.from(initiatives)
		.where(
			and(
				eq(initiatives.status, 'asked'),
				lte(initiatives.dueOn, dayAfter(today, NEAR)),
				gte(initiatives.dueOn, dayAfter(today, -LATEST)),
				notExists(openQuestion())
			)
		)
		.orderBy(asc(initiatives.id));
	if (!near.length) return;
	const [editors, from] = [await listHolders('editor'), await sender()];
	for (const { id, dueOn } of near) {
		const isLate = dueOn < today;
		const letter = termLetter({ id, dueOn, isLate, ...from });
		const news = `initiative-term:${id}:${dueOn}:${isLate ? 'late' : 'near'}`;
		await queueMailToEach(editors, news, letter);
	}
}

/** Condition on a query over initiatives: who asked has something to answer first. */
export const openQuestion = () =>
	db
		.select({ id: initiativeQuestions.id })
		.from(initiativeQuestions)
		.where(and(eq(initiativeQuestions.initiativeId, initiatives.id), isNull(initiativeQuestions.answeredAt)));

/** Of these initiatives, the ids of those that wait for who asked. */
export async function waitingForAsker(ids: string[]): Promise<Set<string>> {
	if (!ids.length) return new Set();
	const rows = await db
		.select({ id: initiativeQuestions.initiativeId })
		.from(initiativeQuestions)
		.where(and(inArray(initiativeQuestions.initiativeId, ids), isNull(initiativeQuestions.answeredAt)))
		.orderBy(asc(initiativeQuestions.id));
	return new Set(rows.map(({ id }) => id));
}
