import { hash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { codeOf, readCode } from '#lib/contributions/code-signs.ts';
import { refuse } from '#lib/errors.ts';
import * as field from '#lib/forms/fields.ts';
import { once } from '#lib/once/once.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { prepared, preparedInsert } from '#lib/storage/prepared.ts';
import { randomUint32 } from '#lib/storage/random.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { readBallot } from './ballot.ts';
import { hashOfCode } from './codes.server.ts';
import type { Choices } from './counting/standings.ts';
import type { Poll } from './poll.ts';
import { findPollById, phaseToday, type PollItem } from './polls.server.ts';
import { pollBallots, pollCodes, pollReceipts, polls, pollVoters } from './tables.ts';

export const BallotForm = v.objectWithRest(
	{ onceKey: field.onceKey, code: field.optionalLine(40) },
	v.union([v.string(), v.array(v.string())])
);
export type Given = v.InferOutput<typeof BallotForm>;

interface Voter {
	/** What the browser is known as for this poll; asked only of who votes without a code. */
	hash: () => string;
}

/** Under which a browser is known that votes in this poll. */
export const purposeOf = ({ id }: Pick<Poll, 'id'>) => `stemronde ${id}`;

/**
 * Puts a ballot in the box, once; returns the receipt, which says that it is there and nothing of what is on it. Of who
 * voted only that a code was used is kept, or that this browser voted: nothing leads from there to the ballot.
 */
export async function castBallot(
	{ poll, items }: { poll: Poll; items: PollItem[] },
	{ onceKey, code: typed, ...values }: Given,
	voter: Voter
): Promise<{ receipt: string; problems?: undefined } | { receipt?: undefined; problems: Problem[] }> {
	const read = readBallot(poll, items, values);
	const right = readRight(poll, typed);
	const problems = [...('problem' in right ? [right.problem] : []), ...(read.problems ?? [])];
	if (problems.length || read.problems || 'problem' in right) return { problems };

	const receipt = receiptOf(onceKey);
	await once(onceKey, async () => {
		await hold(polls, poll.id, 'share');
		const current = await findPollById(poll.id);
		if (!current || phaseToday(current) !== 'open')
			refuse('closed', 'De stemronde is voorbij. U kunt niet meer stemmen.');
		if (right.code) await useCode(poll.id, right.code);
		else await markVoted(poll.id, voter.hash());
		await putInBox(poll.id, read.choices, receipt);
		return true;
	});
	return { receipt };
}

/** Who votes with a code has one vote with it; of everybody else the browser says who they are. */
export const isWithCode = ({ access }: Pick<Poll, 'access'>, { code }: Pick<Given, 'code'>) =>
	access !== 'open' && code !== '';

/** With what one votes: a code from a letter, or none where that is enough. */
function readRight({ access }: Poll, typed: string): { code: string | undefined } | { problem: Problem } {
	const at = (message: string) => ({ problem: { field: 'code', message } });
	if (!isWithCode({ access }, { code: typed }))
		return access !== 'code' ? { code: undefined } : at('Vul de code uit uw brief in.');
	const code = readCode(typed);
	return code ? { code } : at(UNKNOWN);
}

const UNKNOWN = 'Deze code kennen wij niet. Kijk de letters en cijfers na.';

async function useCode(pollId: string, code: string) {
	const it = and(eq(pollCodes.pollId, pollId), eq(pollCodes.codeHash, hashOfCode(pollId, code)));
	const used = await db
		.update(pollCodes)
		.set({ used: true })
		.where(and(it, eq(pollCodes.used, false)))
		.returning({ batch: pollCodes.batch });
	if (used.length) return;
	refuse('conflict', (await db.$count(pollCodes, it)) ? 'Met deze code is al gestemd.' : UNKNOWN);
}

async function markVoted(pollId: string, voterHash: string) {
	const added = await newVoter().execute({ pollId, voterHash });
	if (!added.length) refuse('conflict', 'Vanaf dit apparaat is al gestemd. Een stem verandert niet meer.');
}

const newVoter = prepared(() =>
	db
		.insert(pollVoters)
		.values({ pollId: sql.placeholder('pollId'), voterHash: sql.placeholder('voterHash') })
		.onConflictDoNothing()
		.returning({ pollId: pollVoters.pollId })
);

/** Under a number that is drawn by lot, so that the order in which ballots are kept is not that in which they came. */
async function putInBox(pollId: string, choices: Choices, receipt: string) {
	const put = () => newBallot().execute({ id: randomNumber(), pollId, choices });
	while (!(await put()).length);
	await keepReceipts([{ pollId, receiptHash: hashOfReceipt(receipt) }]);
}

const newBallot = prepared(() =>
	db
		.insert(pollBallots)
		.values({ id: sql.placeholder('id'), pollId: sql.placeholder('pollId'), choices: sql.placeholder('choices') })
		.onConflictDoNothing()
		.returning({ id: pollBallots.id })
);

const keepReceipts = preparedInsert(pollReceipts);

/** From 1 to 2,147,483,647, the largest that PostgreSQL takes. */
const randomNumber = () => (randomUint32() % 0x7fffffff) + 1;

/** Follows from the key of the form: who sends it twice gets the same. Neither is stored. */
const receiptOf = (onceKey: string) => codeOf(hash('sha256', `stembewijs\n${onceKey}`, 'buffer'));

const hashOfReceipt = (receipt: string) => hash('sha256', `stembewijs ${receipt}`, 'base64url');

/** Whether the ballot of who has this receipt is in the box. `typed`: as a person wrote it. */
export async function isInBox(pollId: string, typed: string): Promise<boolean> {
	const receipt = readCode(typed);
	if (!receipt) return false;
	const it = and(eq(pollReceipts.pollId, pollId), eq(pollReceipts.receiptHash, hashOfReceipt(receipt)));
	return (await db.$count(pollReceipts, it)) > 0;
}

/** Whether somebody voted with this browser and without a letter, while the poll is open. */
export async function hasVoted(pollId: string, voterHashes: string[]): Promise<boolean> {
	for (const voterHash of voterHashes) {
		const it = and(eq(pollVoters.pollId, pollId), eq(pollVoters.voterHash, voterHash));
		if (await db.$count(pollVoters, it)) return true;
	}
	return false;
}
