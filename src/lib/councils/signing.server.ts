import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { receive } from '#lib/contributions/contributions.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { CHAIR_ROLE, COUNCIL_NAME, mayAsk, maySubmit, REPLY_DAYS, type Advice } from './advice.ts';
import { listAgreements } from './agreeing.server.ts';
import { aboutOf, findAdviceById, questionsOf } from './councils.server.ts';
import { sealedPoints } from './points.server.ts';
import { hashOfAdvice, sealOfAdvice, type SealedPoint } from './seal.ts';
import { advicePoints, advices } from './tables.ts';
import { tellSubmitted } from './telling.server.ts';

/**
 * The voorzitter signs, and with that it is submitted: from here on nothing changes any more, and the college has its
 * own term to answer. Returns the ids of the contributions that the points became.
 */
export async function submitAdvice(chair: Person, adviceId: string, seen?: string): Promise<string[]> {
	assertAllowed(maySubmit(chair));
	return transaction(async () => {
		const [advice] = await db
			.update(advices)
			.set({ status: 'submitted' })
			.where(and(eq(advices.id, adviceId), eq(advices.status, 'drafting')))
			.returning();
		if (!advice) return signedBefore(chair, adviceId);

		const points = await sealedPoints(adviceId);
		if (!points.length) refuse('conflict', 'Schrijf eerst ten minste één punt. Daarna kunt u het advies indienen.');
		const seal = sealOfAdvice(advice, points);
		if (seen !== undefined && seen !== seal) refuse('conflict', CHANGED_MEANWHILE);

		await sign(chair, { advice, points, seal });
		const ids = await handInIfRunning(advice, points);
		await record('advice.submitted', {
			...{ subject: advice, ...aboutOf(advice), actor: chair },
			particulars: { points: ids.length ? ids : points.map(({ id }) => id) }
		});
		await tellSubmitted(await findAdviceById(adviceId));
		return ids;
	});
}

const CHANGED_MEANWHILE =
	'De tekst is intussen gewijzigd. Lees de nieuwe tekst hieronder voordat u het advies indient.';

/** Pressing twice is the same as pressing once; another voorzitter cannot sign what is signed. */
async function signedBefore(chair: Person, adviceId: string) {
	const advice = await findAdviceById(adviceId);
	if (advice.signedById !== chair.id)
		refuse('closed', `${advice.signerName || 'De voorzitter'} ondertekende dit advies al. Het verandert niet meer.`);
	return (await sealedPoints(adviceId)).flatMap(({ contributionId }) => contributionId ?? []);
}

interface Read {
	advice: Advice;
	points: SealedPoint[];
	seal: string;
}

async function sign(chair: Person, { advice, points, seal }: Read) {
	const agreements = await listAgreements(advice.id, seal);
	const agreed = agreements.filter(({ stance, personId }) => stance === 'agrees' || personId === chair.id).length;
	const signature = {
		...{ signerName: chair.name, signerRole: CHAIR_ROLE },
		...{ submittedAt: now(), agreed, members: agreements.length }
	};
	const questions = (await questionsOf(advice.id)).map(({ text }) => text);
	const hash = hashOfAdvice(advice, questions, points, signature);
	const replyDueOn = dayAfter(dayOf(now()), REPLY_DAYS);
	await db
		.update(advices)
		.set({ ...signature, signedById: chair.id, hash, replyDueOn })
		.where(eq(advices.id, advice.id));
}

/** What no consultation hears now waits for the redactie to bring it under one. */
async function handInIfRunning(advice: Advice, points: PointToHandIn[]): Promise<string[]> {
	if (!advice.consultationId || !isRunning(await findConsultationById(advice.consultationId))) return [];
	return handInAll(advice, advice.consultationId, points);
}

type PointToHandIn = SealedPoint & { contributionId: string | null };

async function handInAll({ title }: Advice, consultationId: string, points: PointToHandIn[]) {
	const ids: string[] = [];
	for (const point of points.filter(({ contributionId }) => !contributionId)) {
		const said = { channel: 'advice', prompt: title, text: point.text, author: COUNCIL_NAME } as const;
		const contributionId = await receive({ consultationId, ...said, status: 'public' });
		await db.update(advicePoints).set({ contributionId }).where(eq(advicePoints.id, point.id));
		ids.push(contributionId);
	}
	return ids;
}

/** The redactie brings a submitted advice under a running consultation, so that its points get their answers there. */
export async function placeAdvice(editor: Person, adviceId: string, consultationId: string) {
	assertAllowed(mayAsk(editor));
	return transaction(async () => {
		await hold(advices, adviceId);
		const advice = await findAdviceById(adviceId);
		const points = await sealedPoints(adviceId);
		if (advice.status !== 'submitted') refuse('not_found');
		if (points.some(({ contributionId }) => contributionId)) refuse('conflict', 'Dit advies hoort al bij een traject.');
		if (!isRunning(await findConsultationById(consultationId))) refuse('closed', 'Kies een traject dat nu loopt.');
		await db.update(advices).set({ consultationId }).where(eq(advices.id, adviceId));
		const ids = await handInAll(advice, consultationId, points);
		await record('advice.placed', { subject: advice, consultationId, actor: editor, particulars: { points: ids } });
	});
}
