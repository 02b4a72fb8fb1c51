import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { maySee } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { mayDraft, type Advice, type StartInput } from './advice.ts';
import { adviceQuestions, advices } from './tables.ts';

/** The adviesraad may begin an advice of its own at any time, also when no consultation is about it. */
export async function startAdvice(adviser: Person, { onceKey, consultationId, title }: StartInput): Promise<Advice> {
	assertAllowed(mayDraft(adviser));
	const id = await once(onceKey, async () => {
		if (consultationId) assertAllowed(maySee(adviser, await findConsultationById(consultationId)));
		const advice = await insertAdvice({ consultationId: consultationId ?? null, title, kind: 'unasked', question: '' });
		await record('advice.started', { subject: advice, ...aboutOf(advice), actor: adviser });
		return advice.id;
	});
	return findAdviceById(id);
}

type NewAdvice = Omit<typeof advices.$inferInsert, 'id' | 'slug' | 'status' | 'createdAt'>;

export async function insertAdvice(given: NewAdvice): Promise<Advice> {
	const id = newId();
	const advice = { ...given, id, status: 'drafting' as const, createdAt: now() };
	const slug = slugOf(given.title) || 'advies';
	// A title may return; whose it was first is nobody's business while that advice is in the making.
	for (const free of [slug, `${slug}-${id.slice(-6)}`]) {
		const [made] = await db
			.insert(advices)
			.values({ ...advice, slug: free })
			.onConflictDoNothing()
			.returning();
		if (made) return made;
	}
	return refuse('conflict');
}

export async function findAdviceById(id: string): Promise<Advice> {
	const [advice] = await db.select().from(advices).where(eq(advices.id, id));
	return advice ?? refuse('not_found');
}

/** The draft, held until the transaction ends, so that two who save at once do so one after the other. */
export async function holdDraft(id: string): Promise<Advice> {
	const [advice] = await db
		.update(advices)
		.set({ status: 'drafting' })
		.where(and(eq(advices.id, id), eq(advices.status, 'drafting')))
		.returning();
	if (advice) return advice;
	await findAdviceById(id);
	return refuse('closed', 'Dit advies is ingediend. Het verandert niet meer.');
}

export const questionsOf = (adviceId: string) =>
	db
		.select()
		.from(adviceQuestions)
		.where(eq(adviceQuestions.adviceId, adviceId))
		.orderBy(asc(adviceQuestions.position), asc(adviceQuestions.id));

/** For the log: the consultation, when there is one. */
export const aboutOf = ({ consultationId }: Pick<Advice, 'consultationId'>) =>
	consultationId ? { consultationId } : {};
