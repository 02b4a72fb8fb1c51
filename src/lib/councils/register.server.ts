import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { events } from '#lib/events/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { mayAsk, mayDraft, type Advice, type AdvicePoint } from './advice.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { advicePoints, advices } from './tables.ts';
import { daysUntil } from './term.ts';

// What everybody, the redactie and the adviesraad each may see of an advice.

const listed = {
	id: advices.id,
	slug: advices.slug,
	title: advices.title,
	kind: advices.kind,
	status: advices.status,
	question: advices.question,
	askedAt: advices.askedAt,
	dueOn: advices.dueOn,
	submittedAt: advices.submittedAt,
	consultation: { slug: consultations.slug, title: consultations.title }
};

const rows = () =>
	db.select(listed).from(advices).innerJoin(consultations, eq(consultations.id, advices.consultationId));

const withTerm = <A extends Pick<Advice, 'dueOn'>>(advice: A) => ({
	...advice,
	daysLeft: advice.dueOn === null ? undefined : daysUntil(advice.dueOn, dayOf(now()))
});

export type ListedAdvice = Awaited<ReturnType<typeof listAdvices>>[number];

/** The register: what was submitted, the newest first. */
export const listAdvices = async () =>
	withPoints(await rows().where(eq(advices.status, 'submitted')).orderBy(desc(advices.submittedAt), desc(advices.id)));

/** All that the adviesraad works on or has submitted: the shortest term first, then its own ideas. */
export async function listForCouncil(adviser: Person) {
	assertAllowed(mayDraft(adviser));
	return byTerm(await withPoints(await rows().orderBy(desc(advices.createdAt), desc(advices.id))));
}

/** What the redactie knows: what it asked, and what was submitted. What is in the making, it does not see. */
export async function listForEditor(editor: Person, consultationId: string) {
	assertAllowed(mayAsk(editor));
	const known = or(eq(advices.kind, 'asked'), eq(advices.status, 'submitted'));
	const found = await rows()
		.where(and(eq(advices.consultationId, consultationId), known))
		.orderBy(desc(advices.createdAt), desc(advices.id));
	const submitted = found.filter(({ status }) => status === 'submitted');
	return {
		asked: byTerm(found.filter((one) => !submitted.includes(one)).map(withTerm)),
		submitted: await withPoints(submitted)
	};
}

/** A submitted advice, for everybody. */
export async function findAdvice(slug: string) {
	const [found] = await rows().where(and(eq(advices.slug, slug), eq(advices.status, 'submitted')));
	return found ? whole(found) : refuse('not_found');
}

/** An advice as the adviesraad sees it, also while it is in the making. */
export async function findForCouncil(slug: string, adviser: Person) {
	assertAllowed(mayDraft(adviser));
	const [found] = await rows().where(eq(advices.slug, slug));
	if (!found) refuse('not_found');
	const advice = await whole(found);
	const texts = advice.points.map(({ text }) => text);
	return { ...advice, seal: sealOf(advice.introduction, texts), saved: await lastSaved(advice.id) };
}

export type CouncilAdvice = Awaited<ReturnType<typeof findForCouncil>>;

async function whole<A extends { id: string; dueOn: string | null }>(advice: A) {
	const [text] = await db.select({ introduction: advices.introduction }).from(advices).where(eq(advices.id, advice.id));
	return { ...withTerm(advice), introduction: text!.introduction, points: await pointsOf([advice.id]) };
}

async function withPoints<A extends { id: string; dueOn: string | null }>(found: A[]) {
	const points = await pointsOf(found.map(({ id }) => id));
	return found.map((advice) => ({
		...withTerm(advice),
		points: points.filter(({ adviceId }) => adviceId === advice.id)
	}));
}

const pointsOf = (ids: string[]): Promise<AdvicePoint[]> =>
	db
		.select()
		.from(advicePoints)
		.where(inArray(advicePoints.adviceId, ids))
		.orderBy(asc(advicePoints.position), asc(advicePoints.id));

const byTerm = <A extends { daysLeft: number | undefined }>(found: A[]) =>
	found.toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0);

/** Who saved the text last, and when; nobody has when it is new. */
async function lastSaved(adviceId: string) {
	const [saved] = await db
		.select({ by: people.name, at: events.happenedAt })
		.from(events)
		.innerJoin(people, eq(people.id, events.actorId))
		.where(and(eq(events.subjectId, adviceId), eq(events.action, 'advice.changed')))
		.orderBy(desc(events.happenedAt), desc(events.id))
		.limit(1);
	return saved;
}
