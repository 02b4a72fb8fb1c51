import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { preparedInsert } from '#lib/storage/prepared.ts';
import type { Action } from './actions.ts';
import { events } from './tables.ts';

interface Happening {
	subject: { id: string };
	consultationId?: string;
	/** Nobody: an inwoner without an account. */
	actor?: { id: string } | undefined;
	/** Ids, numbers and public reasons; never personal text. */
	particulars?: Record<string, unknown>;
}

/** Call it in the transaction of the change itself, so that there is never one without the other. */
export async function record(action: Action, { subject, consultationId, actor, particulars = {} }: Happening) {
	await keepEvents([
		{
			id: newId(),
			action,
			subjectId: subject.id,
			consultationId: consultationId ?? null,
			actorId: actor?.id ?? null,
			particulars,
			happenedAt: now()
		}
	]);
}

const keepEvents = preparedInsert(events);
