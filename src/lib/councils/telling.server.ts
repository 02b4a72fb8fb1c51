import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { listHolders } from '#lib/people/holders.server.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import type { Advice, TermMove } from './advice.ts';
import { type About, askedLetter, movedLetter, submittedLetter } from './letters.ts';
import { adviceDocuments, advicePoints } from './tables.ts';

// Each mail is queued in the transaction of what it tells of, once for each person.

export async function tellAsked(advice: Advice) {
	const documents = await db.$count(adviceDocuments, eq(adviceDocuments.adviceId, advice.id));
	const letter = askedLetter(await aboutTerm(advice, advice.dueOn!), { documents });
	await queueMailToEach(await listMembers(), `advice-asked:${advice.id}`, letter);
}

export async function tellSubmitted(advice: Advice) {
	const points = await db.$count(advicePoints, eq(advicePoints.adviceId, advice.id));
	const letter = submittedLetter(await aboutTerm(advice, advice.replyDueOn!), points);
	await queueMailToEach(await listAskers(advice), `advice-submitted:${advice.id}`, letter);
}

export async function tellMoved(advice: Advice, move: TermMove) {
	await queueMailToEach(
		await listMembers(),
		`advice-moved:${move.id}`,
		movedLetter(await aboutTerm(advice, move.toDay), move)
	);
}

export const listMembers = () => listHolders('advisory_member', 'advisory_chair');

/** Who asked; the whole redactie when nobody did, or when that person works here no more. */
export async function listAskers({ askedById }: Pick<Advice, 'askedById'>) {
	const editors = await listHolders('editor');
	const asker = editors.filter(({ id }) => id === askedById);
	return asker.length ? asker : editors;
}

export async function aboutTerm(advice: Pick<Advice, 'title' | 'slug'>, dueOn: string): Promise<About> {
	const { name: municipality } = await readMunicipality();
	const daysLeft = daysUntil(dueOn, dayOf(now()));
	return { advice, dueOn, daysLeft, municipality, origin: readConfiguration().origin };
}
