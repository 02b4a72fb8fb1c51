import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayDraft, type AdviceNote } from './advice.ts';
import { findAdviceById, holdDraft } from './councils.server.ts';
import { adviceNotes, advicePoints } from './tables.ts';

// Notes are between members: no verb outside this folder reads them, and the log tells nothing of them.

/** A note on one point, or on the advice as a whole. */
export async function addNote(
	adviser: Person,
	adviceId: string,
	{ onceKey, text, pointId }: { onceKey: string; text: string; pointId?: string | undefined }
) {
	assertAllowed(mayDraft(adviser));
	await once(onceKey, async () => {
		await holdDraft(adviceId);
		if (pointId) await assertPointOf(adviceId, pointId);
		const note = { id: newId(), adviceId, pointId: pointId ?? null, personId: adviser.id, author: adviser.name };
		await db.insert(adviceNotes).values({ ...note, text, writtenAt: now() });
		return null;
	});
}

/** Who wrote a note takes it away. */
export async function removeNote(adviser: Person, adviceId: string, noteId: string) {
	assertAllowed(mayDraft(adviser));
	return transaction(async () => {
		const own = and(eq(adviceNotes.adviceId, adviceId), eq(adviceNotes.personId, adviser.id));
		await db.delete(adviceNotes).where(and(eq(adviceNotes.id, noteId), own));
	});
}

export async function listNotes(adviser: Person, adviceId: string): Promise<AdviceNote[]> {
	assertAllowed(mayDraft(adviser));
	await findAdviceById(adviceId);
	return db
		.select()
		.from(adviceNotes)
		.where(eq(adviceNotes.adviceId, adviceId))
		.orderBy(asc(adviceNotes.writtenAt), asc(adviceNotes.id));
}

async function assertPointOf(adviceId: string, pointId: string) {
	const here = and(eq(advicePoints.id, pointId), eq(advicePoints.adviceId, adviceId));
	if (!(await db.$count(advicePoints, here))) refuse('not_found');
}
