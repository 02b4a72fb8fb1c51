import { asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { mayAsk, type TermMove } from './advice.ts';
import { aboutOf, findAdviceById } from './councils.server.ts';
import { advices, adviceTermMoves } from './tables.ts';
import { tellMoved } from './telling.server.ts';

/** Another last day, with a reason that everybody reads: for the advice while it is written, for the answer after that. */
export async function moveTerm(editor: Person, adviceId: string, { toDay, reason }: { toDay: string; reason: string }) {
	assertAllowed(mayAsk(editor));
	return transaction(async () => {
		await hold(advices, adviceId);
		const advice = await findAdviceById(adviceId);
		const term = advice.status === 'submitted' ? 'reply' : 'advice';
		const fromDay = term === 'reply' ? advice.replyDueOn : advice.dueOn;
		if (!fromDay) return refuse('not_found');
		if (isOver(toDay, dayOf(now()))) refuse('conflict', 'De dag die u kiest, is al voorbij. Kies een latere dag.');
		if (toDay === fromDay) return;

		const change = term === 'reply' ? { replyDueOn: toDay } : { dueOn: toDay };
		await db.update(advices).set(change).where(eq(advices.id, adviceId));
		const move = { id: newId(), adviceId, term, fromDay, toDay, reason, movedAt: now() } satisfies TermMove;
		await db.insert(adviceTermMoves).values(move);
		const particulars = { term, fromDay, toDay };
		await record('advice.moved', { subject: advice, ...aboutOf(advice), actor: editor, particulars });
		await tellMoved(advice, move);
	});
}

/** The days that were moved, the oldest first. */
export const movesOf = (adviceId: string): Promise<TermMove[]> =>
	db
		.select()
		.from(adviceTermMoves)
		.where(eq(adviceTermMoves.adviceId, adviceId))
		.orderBy(asc(adviceTermMoves.movedAt), asc(adviceTermMoves.id));
