import { now } from '#lib/clock.ts';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import { isRunning } from '#lib/consultations/consultation.ts';
import type { Person } from '#lib/people/person.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { contributionIdsOf, isSubmitted } from './advice.ts';
import { listShowable } from './files.server.ts';
import { outcomeOf } from './outcome.ts';
import { findForEditor, listForEditor } from './register.server.ts';

/** What the redactie has to do with advices: asked and not there yet, and given and not answered yet. */
export async function listWork(editor: Person, consultationId?: string) {
	const { asked, submitted } = await listForEditor(editor, consultationId);
	const replies = await repliesTo(contributionIdsOf(submitted));
	const today = dayOf(now());
	const answered = submitted.map((advice) => ({ ...advice, outcome: outcomeOf(advice, replies, today) }));
	return {
		asked,
		waiting: answered
			.filter(({ outcome }) => outcome.state !== 'answered')
			.toSorted((a, b) => (a.replyDueOn ?? '9').localeCompare(b.replyDueOn ?? '9')),
		done: answered.filter(({ outcome }) => outcome.state === 'answered')
	};
}

/** How much of it is late or waits, for the desk. */
export async function countWork(editor: Person) {
	const { asked, waiting } = await listWork(editor);
	return {
		lateAdvices: asked.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0).length,
		waiting: waiting.length,
		lateReplies: waiting.filter(({ outcome }) => outcome.state === 'late').length
	};
}

/** One advice as the redactie works with it, with what it can choose from. */
export async function readWorkOn(slug: string, editor: Person) {
	const advice = await findForEditor(slug, editor);
	const replies = await repliesTo(contributionIdsOf([advice]));
	const today = dayOf(now());
	const isPlaced = advice.points.some(({ contributionId }) => contributionId);
	const asksMore = advice.kind === 'asked' && !isSubmitted(advice) && advice.consultationId !== null;
	return {
		advice,
		replies,
		today,
		outcome: isSubmitted(advice) ? outcomeOf(advice, replies, today) : undefined,
		/** The consultations that it can come under, while it is under none that hears it. */
		places: isSubmitted(advice) && !isPlaced ? (await listConsultations(editor)).filter(isRunning) : undefined,
		/** What the adviesraad could read too. */
		versions: asksMore ? await listShowable(advice.consultationId!) : undefined
	};
}
