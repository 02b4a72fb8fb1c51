import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { policyVersions } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Ending, Kind } from './choices.ts';
import { groupIn, nameless, unreadPrompt } from './remark.ts';
import { remarks, rounds } from './tables.ts';

/**
 * With the decision of the council everybody reads what was said on the way: with or without names, as was promised
 * before anyone wrote. What was promised to stay closed stays closed.
 */
export async function openRoundRemarks(editor: Person, policyId: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const waiting = await listWaiting(policyId);
		if (!waiting.length) return;
		await forgetUnread(waiting);
		await leaveGroups(waiting);
		const opened = await db
			.update(contributions)
			.set({ status: 'public', statusAt: now() })
			.where(and(eq(contributions.status, 'confidential'), inArray(contributions.id, idsOf(waiting))))
			.returning({ consultationId: contributions.consultationId });
		const [first] = opened;
		if (first)
			await record('contributions.opened', {
				subject: { id: policyId },
				consultationId: first.consultationId,
				actor: editor,
				particulars: { count: opened.length }
			});
	});
}

interface Waiting {
	id: string;
	author: string;
	number: number;
	publicAt: Date | null;
	kind: Kind;
	ending: Ending;
}

const idsOf = (waiting: Waiting[]) => waiting.map(({ id }) => id);

const listWaiting = (policyId: string): Promise<Waiting[]> =>
	db
		.select({
			id: contributions.id,
			author: contributions.author,
			number: policyVersions.number,
			publicAt: policyVersions.publicAt,
			kind: rounds.kind,
			ending: rounds.ending
		})
		.from(remarks)
		.innerJoin(contributions, eq(contributions.id, remarks.contributionId))
		.innerJoin(policyVersions, eq(policyVersions.id, remarks.versionId))
		.innerJoin(rounds, eq(rounds.id, remarks.roundId))
		.where(
			and(eq(policyVersions.policyId, policyId), eq(contributions.status, 'confidential'), ne(rounds.ending, 'closed'))
		)
		.orderBy(asc(contributions.id));

/**
 * The first words of a paragraph stand above each remark. Of a concept that nobody else ever read they go before the
 * remark opens: a text that was not published does not come out by a side door. Naming `text` renews the search index.
 */
async function forgetUnread(waiting: Waiting[]) {
	const unread = waiting.filter(({ publicAt }) => !publicAt);
	for (const [number, of] of Map.groupBy(unread, (one) => one.number))
		await db
			.update(contributions)
			.set({ prompt: unreadPrompt(number), text: sql`${contributions.text}` })
			.where(inArray(contributions.id, idsOf(of)));
}

/** Where names were promised to stay away, only the party or the group is left, also in the database. */
async function leaveGroups(waiting: Waiting[]) {
	const unnamed = waiting.filter(({ ending }) => ending === 'grouped');
	for (const [author, of] of Map.groupBy(unnamed, ({ author, kind }) => groupIn(author, nameless[kind])))
		await db
			.update(contributions)
			.set({ author, text: sql`${contributions.text}` })
			.where(inArray(contributions.id, idsOf(of)));
}
