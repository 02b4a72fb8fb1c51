import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { isRunning, maySee } from '#lib/consultations/consultation.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { slugOf } from '#lib/text/slug.ts';
import {
	COUNCIL_NAME,
	mayAsk,
	mayDraft,
	maySubmit,
	type Advice,
	type AskInput,
	type DraftInput,
	type StartInput
} from './advice.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { advicePoints, advices } from './tables.ts';

/** The municipality asks the adviesraad for advice, with a term. */
export async function askAdvice(editor: Person, { onceKey, ...asked }: AskInput): Promise<Advice> {
	assertAllowed(mayAsk(editor));
	const id = await once(onceKey, async () => {
		const consultation = await findConsultationById(asked.consultationId);
		if (!isRunning(consultation)) refuse('closed', 'Dit traject loopt niet. U kunt nu geen advies vragen.');
		if (isOver(asked.dueOn, dayOf(now())))
			refuse('conflict', 'De dag die u kiest, is al voorbij. Kies een latere dag.');

		const advice = await insert({ ...asked, kind: 'asked', askedAt: now() });
		await record('advice.asked', { subject: advice, consultationId: asked.consultationId, actor: editor });
		return advice.id;
	});
	return findById(id);
}

/** The adviesraad may begin an advice of its own at any time, also when the consultation is over. */
export async function startAdvice(adviser: Person, { onceKey, consultationId, title }: StartInput): Promise<Advice> {
	assertAllowed(mayDraft(adviser));
	const id = await once(onceKey, async () => {
		assertAllowed(maySee(adviser, await findConsultationById(consultationId)));
		const advice = await insert({ consultationId, title, kind: 'unasked', question: '', askedAt: null, dueOn: null });
		await record('advice.started', { subject: advice, consultationId, actor: adviser });
		return advice.id;
	});
	return findById(id);
}

/** Replaces the text in the making. Who began with an older text is told so, and nothing is replaced. */
export async function draftAdvice(adviser: Person, adviceId: string, { introduction, points, seen }: DraftInput) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const advice = await holdDraft(adviceId);
		const texts = points.filter((text) => text.trim());
		const before = sealOf(advice.introduction, await pointTexts(adviceId));
		if (seen !== undefined && seen !== before) refuse('conflict', WRITTEN_MEANWHILE);
		if (sealOf(introduction, texts) === before) return;

		await db.update(advices).set({ introduction }).where(eq(advices.id, adviceId));
		await db.delete(advicePoints).where(eq(advicePoints.adviceId, adviceId));
		for (const [position, text] of texts.entries())
			await db.insert(advicePoints).values({ id: newId(), adviceId, position: position + 1, text });
		await record('advice.changed', { subject: advice, consultationId: advice.consultationId, actor: adviser });
	});
}

/** From here on nothing changes any more: each point is a contribution, and awaits its reply. Returns their ids. */
export async function submitAdvice(chair: Person, adviceId: string, seen?: string): Promise<string[]> {
	assertAllowed(maySubmit(chair));
	return transaction(async () => {
		const advice = await findById(adviceId);
		const [submitted] = await db
			.update(advices)
			.set({ status: 'submitted', submittedAt: now() })
			.where(and(eq(advices.id, adviceId), eq(advices.status, 'drafting')))
			.returning();
		// Submitting twice is the same as submitting once.
		if (!submitted) return (await pointsOf(adviceId)).map(({ contributionId }) => contributionId!);

		const points = await pointsOf(adviceId);
		if (!points.length) refuse('conflict', 'Schrijf eerst ten minste één punt. Daarna kunt u het advies indienen.');
		const texts = points.map(({ text }) => text);
		if (seen !== undefined && seen !== sealOf(submitted.introduction, texts)) refuse('conflict', CHANGED_MEANWHILE);

		const ids: string[] = [];
		for (const point of points) ids.push(await handIn(advice, point));
		const { consultationId } = advice;
		await record('advice.submitted', { subject: advice, consultationId, actor: chair, particulars: { points: ids } });
		return ids;
	});
}

const WRITTEN_MEANWHILE =
	'Iemand anders heeft intussen ook geschreven. Eerst ziet u wat er bewaard is, daaronder uw tekst.';
const CHANGED_MEANWHILE =
	'De tekst is intussen gewijzigd. Lees de nieuwe tekst hieronder voordat u het advies indient.';

type NewAdvice = Omit<typeof advices.$inferInsert, 'id' | 'slug' | 'status' | 'createdAt'>;

async function insert(given: NewAdvice): Promise<Advice> {
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

async function findById(id: string): Promise<Advice> {
	const [advice] = await db.select().from(advices).where(eq(advices.id, id));
	return advice ?? refuse('not_found');
}

/** The draft, held until the transaction ends, so that two who save at once do so one after the other. */
async function holdDraft(id: string): Promise<Advice> {
	const [advice] = await db
		.update(advices)
		.set({ status: 'drafting' })
		.where(and(eq(advices.id, id), eq(advices.status, 'drafting')))
		.returning();
	if (advice) return advice;
	await findById(id);
	return refuse('closed', 'Dit advies is ingediend. Het verandert niet meer.');
}

const pointsOf = (adviceId: string) =>
	db
		.select()
		.from(advicePoints)
		.where(eq(advicePoints.adviceId, adviceId))
		.orderBy(asc(advicePoints.position), asc(advicePoints.id));

const pointTexts = async (adviceId: string) => (await pointsOf(adviceId)).map(({ text }) => text);

async function handIn({ consultationId, title }: Advice, point: { id: string; text: string }) {
	const contributionId = await receive({
		consultationId,
		channel: 'advice',
		prompt: title,
		text: point.text,
		author: COUNCIL_NAME,
		status: 'public'
	});
	await db.update(advicePoints).set({ contributionId }).where(eq(advicePoints.id, point.id));
	return contributionId;
}
