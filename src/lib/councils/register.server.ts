import { and, desc, eq, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { events } from '#lib/events/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import { isSubmitted, mayAsk, mayDraft, type Advice } from './advice.ts';
import { listAgreements } from './agreeing.server.ts';
import { questionsOf } from './councils.server.ts';
import { listDocuments } from './files.server.ts';
import { movesOf } from './moving.server.ts';
import { listNotes } from './notes.server.ts';
import { pointsOf, sealedPoints } from './points.server.ts';
import { sealOfAdvice, sealOfIntroduction, sealOfPoint } from './seal.ts';
import { advices } from './tables.ts';

// What everybody, the redactie and the adviesraad each may see of an advice.

const rows = () =>
	db
		.select({ advice: advices, consultation: { slug: consultations.slug, title: consultations.title } })
		.from(advices)
		.leftJoin(consultations, eq(consultations.id, advices.consultationId));

/** Of an advice in the making nothing that was written shows outside the adviesraad. */
const listed = {
	id: advices.id,
	consultationId: advices.consultationId,
	slug: advices.slug,
	title: advices.title,
	kind: advices.kind,
	status: advices.status,
	question: advices.question,
	askedAt: advices.askedAt,
	askedById: advices.askedById,
	dueOn: advices.dueOn,
	submittedAt: advices.submittedAt,
	replyDueOn: advices.replyDueOn,
	consultation: { slug: consultations.slug, title: consultations.title }
};

const listRows = () =>
	db.select(listed).from(advices).leftJoin(consultations, eq(consultations.id, advices.consultationId));

const withTerm = <A extends Pick<Advice, 'dueOn'>>(advice: A) => ({
	...advice,
	daysLeft: advice.dueOn === null ? undefined : daysUntil(advice.dueOn, dayOf(now()))
});

export type ListedAdvice = Awaited<ReturnType<typeof listAdvices>>[number];

/** The register: what was submitted, the newest first. */
export const listAdvices = async () =>
	withPoints(
		await listRows().where(eq(advices.status, 'submitted')).orderBy(desc(advices.submittedAt), desc(advices.id)),
		undefined
	);

/** All that the adviesraad works on or has submitted: the shortest term first, then its own ideas. */
export async function listForCouncil(adviser: Person) {
	assertAllowed(mayDraft(adviser));
	const found = await listRows().orderBy(desc(advices.createdAt), desc(advices.id));
	return byTerm(await withPoints(found, adviser));
}

/**
 * What the redactie knows: what it asked, and what was submitted. What is in the making, it does not see. Without a
 * consultation: of all, also what no consultation has yet.
 */
export async function listForEditor(editor: Person, consultationId?: string) {
	assertAllowed(mayAsk(editor));
	const known = or(eq(advices.kind, 'asked'), eq(advices.status, 'submitted'));
	const found = await listRows()
		.where(and(consultationId === undefined ? undefined : eq(advices.consultationId, consultationId), known))
		.orderBy(desc(advices.createdAt), desc(advices.id));
	return {
		asked: byTerm(found.filter((one) => !isSubmitted(one)).map(withTerm)),
		submitted: await withPoints(found.filter(isSubmitted), editor)
	};
}

/** A submitted advice, for everybody. */
export async function findAdvice(slug: string, person?: Person) {
	const [found] = await rows().where(and(eq(advices.slug, slug), eq(advices.status, 'submitted')));
	return found ? whole(found, person) : refuse('not_found');
}

export type PublicAdvice = Awaited<ReturnType<typeof findAdvice>>;

/** One that the redactie asked or that was submitted. Of what is in the making it gets the question alone. */
export async function findForEditor(slug: string, editor: Person) {
	assertAllowed(mayAsk(editor));
	const known = or(eq(advices.kind, 'asked'), eq(advices.status, 'submitted'));
	const [found] = await listRows().where(and(eq(advices.slug, slug), known));
	if (!found) return refuse('not_found');
	const advice = withTerm(found);
	return {
		...advice,
		questions: await questionsOf(advice.id),
		documents: await listDocuments(advice, editor),
		moves: await movesOf(advice.id),
		points: isSubmitted(advice) ? await pointsOf([advice.id], editor) : []
	};
}

/** An advice as the adviesraad sees it, also while it is in the making. */
export async function findForCouncil(slug: string, adviser: Person) {
	assertAllowed(mayDraft(adviser));
	const [found] = await rows().where(eq(advices.slug, slug));
	if (!found) return refuse('not_found');
	const advice = await whole(found, adviser);
	const seal = sealOfAdvice(found.advice, await sealedPoints(advice.id));
	return {
		...advice,
		seal,
		introductionSeal: sealOfIntroduction(advice),
		points: advice.points.map((point) => ({ ...point, seal: sealOfPoint(point) })),
		notes: await listNotes(adviser, advice.id),
		agreements: await listAgreements(advice.id, seal),
		saved: await lastSaved(advice.id)
	};
}

export type CouncilAdvice = Awaited<ReturnType<typeof findForCouncil>>;
export type CouncilPoint = CouncilAdvice['points'][number];

/** One point of an advice in the making, by its id as it stands in an address. */
export async function findPoint(slug: string, pointId: string, adviser: Person) {
	const advice = await findForCouncil(slug, adviser);
	const point = advice.points.find(({ id }) => id === pointId) ?? refuse('not_found');
	return { advice, point };
}

async function whole({ advice, consultation }: Awaited<ReturnType<typeof rows>>[number], person: Person | undefined) {
	return {
		...withTerm(advice),
		consultation,
		questions: await questionsOf(advice.id),
		documents: await listDocuments(advice, person),
		moves: await movesOf(advice.id),
		points: await pointsOf([advice.id], person)
	};
}

async function withPoints<A extends { id: string; dueOn: string | null }>(found: A[], person: Person | undefined) {
	const points = await pointsOf(
		found.map(({ id }) => id),
		person
	);
	return found.map((advice) => ({
		...withTerm(advice),
		points: points.filter(({ adviceId }) => adviceId === advice.id)
	}));
}

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
