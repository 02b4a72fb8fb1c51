import { and, asc, count, eq } from 'drizzle-orm';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayDraft, type Advice, type AdvicePoint } from './advice.ts';
import { aboutOf, holdDraft, questionsOf } from './councils.server.ts';
import { introductionWords, pointWords, sealOfIntroduction, sealOfPoint } from './seal.ts';
import { advicePoints, advices } from './tables.ts';
import type { IntroductionInput, Move, PointInput } from './writing.ts';

// All members write in the same draft. Each text has its own seal: who began with older words is told so.

/** Returns the seal of what is stored now. */
export async function writeIntroduction(
	adviser: Person,
	adviceId: string,
	{ basedOn, introduction, minority, minorityBy }: IntroductionInput
) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const advice = await holdDraft(adviceId);
		const wanted = { introduction, minority, minorityBy };
		assertUnchanged(basedOn, introductionWords(advice), introductionWords(wanted));
		await db.update(advices).set(wanted).where(eq(advices.id, adviceId));
		await recordChange(adviser, advice);
		return sealOfIntroduction(wanted);
	});
}

const MOST_POINTS = 40;

/** A new point, after the others. Returns its id. */
export async function addPoint(adviser: Person, adviceId: string, onceKey: string, given: PointInput) {
	assertAllowed(mayDraft(adviser));
	return once(onceKey, async () => {
		const advice = await holdDraft(adviceId);
		const [known] = await db.select({ count: count() }).from(advicePoints).where(eq(advicePoints.adviceId, adviceId));
		if (known!.count >= MOST_POINTS) refuse('conflict', `Een advies heeft niet meer dan ${MOST_POINTS} punten.`);
		const id = newId();
		await db
			.insert(advicePoints)
			.values({ id, adviceId, position: known!.count + 1, ...(await asStored(advice, given)) });
		await recordChange(adviser, advice);
		return id;
	});
}

/** Returns the seal of what is stored now. */
export async function writePoint(adviser: Person, pointId: string, { basedOn, ...given }: PointInput) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const { advice, point } = await holdPoint(pointId);
		const wanted = await asStored(advice, given);
		assertUnchanged(basedOn, pointWords(point), pointWords(wanted));
		await db.update(advicePoints).set(wanted).where(eq(advicePoints.id, pointId));
		await recordChange(adviser, advice);
		return sealOfPoint(wanted);
	});
}

/** One place up or down, or away. What has no place to go to stays. */
export async function arrangePoint(adviser: Person, pointId: string, move: Move) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const { advice, point } = await holdPoint(pointId);
		const ids = await idsOf(advice.id);
		const at = ids.indexOf(point.id);
		const other = move === 'up' ? at - 1 : at + 1;
		if (move === 'remove') {
			await db.delete(advicePoints).where(eq(advicePoints.id, pointId));
			ids.splice(at, 1);
		} else if (ids[other]) [ids[at], ids[other]] = [ids[other]!, ids[at]!];
		for (const [i, id] of ids.entries())
			await db
				.update(advicePoints)
				.set({ position: i + 1 })
				.where(eq(advicePoints.id, id));
		await recordChange(adviser, advice);
	});
}

/** The point of a draft, which is held. */
export async function holdPoint(pointId: string): Promise<{ advice: Advice; point: AdvicePoint }> {
	const [found] = await db.select().from(advicePoints).where(eq(advicePoints.id, pointId));
	if (!found) return refuse('not_found');
	const advice = await holdDraft(found.adviceId);
	// Read again: another may have written while this one waited.
	const [point] = await db
		.select()
		.from(advicePoints)
		.where(and(eq(advicePoints.id, pointId), eq(advicePoints.adviceId, advice.id)));
	return point ? { advice, point } : refuse('conflict', 'Een ander lid haalde dit punt intussen weg.');
}

export const recordChange = (adviser: Person, advice: Advice) =>
	record('advice.changed', { subject: advice, ...aboutOf(advice), actor: adviser });

const idsOf = async (adviceId: string) =>
	(
		await db
			.select({ id: advicePoints.id })
			.from(advicePoints)
			.where(eq(advicePoints.adviceId, adviceId))
			.orderBy(asc(advicePoints.position), asc(advicePoints.id))
	).map(({ id }) => id);

async function asStored({ id }: Advice, { text, questionId, minority = '', minorityBy = '' }: PointInput) {
	if (questionId && !(await questionsOf(id)).some((question) => question.id === questionId))
		refuse('invalid', 'Kies een vraag uit de lijst.');
	return { text, questionId: questionId ?? null, minority, minorityBy };
}
