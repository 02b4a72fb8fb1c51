import { and, count, eq, sum } from 'drizzle-orm';
import { hash } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { newCodes } from '#lib/contributions/code.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { asNumber } from '#lib/text/numbers.ts';
import { MOST_CODES, mostCodes } from './codes.ts';
import type { Poll } from './poll.ts';
import { consultationOf, pollOfChair } from './polls.server.ts';
import { pollBatches, pollCodes } from './tables.ts';

/**
 * Makes codes for letters. They are here once: only a hash of each is stored, so nobody can show them again. Each is a
 * vote, so none is made once the poll is open, and never more than people live in the wijk. `batch`: how this stack of
 * letters is called.
 */
export const makeCodes = (chair: Person, pollId: string, { batch, count }: { batch: string; count: number }) =>
	transaction(async () => {
		const poll = await pollOfChair(chair, pollId);
		if (poll.status !== 'draft') refuse('closed', 'De stemronde is al open. Er komen geen codes meer bij.');
		if (poll.access === 'open') refuse('conflict', 'Deze stemronde vraagt niet om een code uit een brief.');
		if (!Number.isInteger(count) || count < 1 || count > MOST_CODES) refuse('invalid');
		await assertRoom(poll, count);
		const made = await db
			.insert(pollBatches)
			.values({ pollId, name: batch, made: count, createdAt: now() })
			.onConflictDoNothing()
			.returning({ name: pollBatches.name });
		if (!made.length) refuse('conflict', 'Er is al een stapel met deze naam. Kies een andere.');
		const codes = newCodes(count);
		const rows = codes.map((code) => ({ pollId, codeHash: hashOfCode(pollId, code), batch, used: false }));
		for (let i = 0; i < rows.length; i += AT_ONCE) await db.insert(pollCodes).values(rows.slice(i, i + AT_ONCE));
		await record('poll.codes_made', {
			subject: poll,
			consultationId: await consultationOf(poll),
			actor: chair,
			particulars: { batch, count }
		});
		return codes;
	});

const AT_ONCE = 200;

async function assertRoom({ id, neighbourhoodId }: Poll, count: number) {
	const [wijk] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.id, neighbourhoodId));
	const most = mostCodes(wijk!);
	const left = most - (await countAllCodes(id)).made;
	if (count > left)
		refuse(
			'conflict',
			`Voor uw wijk zijn hoogstens ${asNumber(most)} codes. U kunt er nog ${asNumber(Math.max(0, left))} maken.`
		);
}

/** What is stored of a code: another thing for each poll. */
export const hashOfCode = (pollId: string, code: string) => hash('sha256', `stemcode ${pollId}\n${code}`, 'base64url');

/** The stacks of letters, by name, with how many codes were used. */
export async function listCodeBatches(pollId: string) {
	const batches = await db.select().from(pollBatches).where(eq(pollBatches.pollId, pollId)).orderBy(pollBatches.name);
	const used = await countUsedCodes(pollId);
	return batches.map((batch) => ({ ...batch, used: batch.used ?? used.get(batch.name) ?? 0 }));
}

/** Of all stacks together; `used` says something once the poll closed. */
export async function countAllCodes(pollId: string) {
	const [row] = await db
		.select({ made: sum(pollBatches.made), used: sum(pollBatches.used) })
		.from(pollBatches)
		.where(eq(pollBatches.pollId, pollId));
	return { made: Number(row!.made ?? 0), used: Number(row!.used ?? 0) };
}

/** By stack; those without are not in it. */
export async function countUsedCodes(pollId: string): Promise<Map<string, number>> {
	const rows = await db
		.select({ batch: pollCodes.batch, used: count() })
		.from(pollCodes)
		.where(and(eq(pollCodes.pollId, pollId), eq(pollCodes.used, true)))
		.groupBy(pollCodes.batch)
		.orderBy(pollCodes.batch);
	return new Map(rows.map(({ batch, used }) => [batch, used]));
}
