import { and, asc, eq, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { isOpen, MOST_STATEMENTS, type Statement } from './day.ts';
import { changeDay, recordOf } from './days.server.ts';
import { meetingStatements } from './tables.ts';
import { tallyStatement } from './tallies.server.ts';

/** The stellingen of a meeting, in their order. */
export const listStatements = (meetingId: string): Promise<Statement[]> =>
	db
		.select()
		.from(meetingStatements)
		.where(eq(meetingStatements.meetingId, meetingId))
		.orderBy(asc(meetingStatements.position), asc(meetingStatements.id));

export async function findStatement(meetingId: string, id: string): Promise<Statement> {
	const [statement] = await db.select().from(meetingStatements).where(own(meetingId, id));
	return statement ?? refuse('not_found');
}

const own = (meetingId: string, id: string) =>
	and(eq(meetingStatements.meetingId, meetingId), eq(meetingStatements.id, id));

export const addStatement = (editor: Person, meetingId: string, { onceKey, text }: { onceKey: string; text: string }) =>
	changeDay(editor, meetingId, () =>
		once(onceKey, async () => {
			const known = await listStatements(meetingId);
			if (known.length >= MOST_STATEMENTS) refuse('invalid', `Er zijn al ${MOST_STATEMENTS} stellingen.`);
			const row = { id: newId(), meetingId, position: (known.at(-1)?.position ?? 0) + 1, text };
			await db.insert(meetingStatements).values({ ...row, status: 'ready' });
			return row.id;
		})
	);

/** Other words, as long as nobody could vote on it. */
export const changeStatement = (editor: Person, meetingId: string, id: string, text: string) =>
	changeDay(editor, meetingId, async () => {
		await assertReady(meetingId, id);
		await db.update(meetingStatements).set({ text }).where(own(meetingId, id));
	});

export const removeStatement = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async () => {
		await assertReady(meetingId, id);
		await db.delete(meetingStatements).where(own(meetingId, id));
	});

/** One place up: it changes places with the one before it. */
export const moveStatementUp = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async () => {
		const all = await listStatements(meetingId);
		const at = all.findIndex((statement) => statement.id === id);
		const [before, moved] = [all[at - 1], all[at]];
		if (!before || !moved) return;
		await place(meetingId, moved.id, before.position);
		await place(meetingId, before.id, moved.position);
	});

const place = (meetingId: string, id: string, position: number) =>
	db.update(meetingStatements).set({ position }).where(own(meetingId, id));

async function assertReady(meetingId: string, id: string) {
	const { status } = await findStatement(meetingId, id);
	if (status !== 'ready') refuse('conflict', 'Over deze stelling is al gestemd. De woorden blijven zoals ze zijn.');
}

/** The hall votes on this one, and on no other. Who votes again after it was closed and opened changes the vote. */
export const openStatement = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async (day, meeting) => {
		if (!isOpen(day)) refuse('conflict', 'Open eerst de zaal. Daarna kunnen mensen stemmen.');
		const statement = await findStatement(meetingId, id);
		if (statement.contributionId) refuse('conflict', 'Deze stelling is al inbreng. Stemmen kan niet meer.');
		if (statement.status === 'open') return;
		await db
			.update(meetingStatements)
			.set({ status: 'closed', closedAt: now() })
			.where(
				and(
					eq(meetingStatements.meetingId, meetingId),
					eq(meetingStatements.status, 'open'),
					ne(meetingStatements.id, id)
				)
			);
		await db.update(meetingStatements).set({ status: 'open', closedAt: null }).where(own(meetingId, id));
		await recordOf('statement.opened', meeting, editor, { statementId: id });
	});

/** Nobody votes on it any more; the log says how it went. */
export const closeStatement = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const { status } = await findStatement(meetingId, id);
		if (status !== 'open') return;
		await db.update(meetingStatements).set({ status: 'closed', closedAt: now() }).where(own(meetingId, id));
		const { total, counts } = await tallyStatement(id);
		await recordOf('statement.closed', meeting, editor, { statementId: id, total, ...(counts && { counts }) });
	});
