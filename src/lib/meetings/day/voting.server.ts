import { randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { isWithin } from '#lib/limits/limit.ts';
import { keyedHash } from '#lib/settings/secret.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { findMeetingById } from '../reading.server.ts';
import { countSeats } from '../seats.server.ts';
import { meetings } from '../tables.ts';
import type { Answer } from './answer.ts';
import { readHallCode } from './codes.ts';
import { isOpen, type Day } from './day.ts';
import { meetingDays, meetingStatements, meetingVotes } from './tables.ts';

/** What a phone keeps of the hall that it is in. */
export interface Pass {
	/** Of the phone, in this hall only. */
	token: string;
	signature: string;
}

/**
 * Lets a phone into the hall of this code, while that is open; nothing when there is no such hall. A phone that is in it
 * already stays who it was: it votes once. `address`: of the phone. Not stored.
 */
export async function enterHall(
	typed: string,
	known?: Pass,
	address?: string
): Promise<{ slug: string; pass: Pass } | undefined> {
	const code = readHallCode(typed);
	const [found] = code ? await halls().where(eq(meetingDays.code, code)) : [];
	if (!found || !isOpen(found.day)) return undefined;
	if (known && (await isOf(found.day, known))) return { slug: found.slug, pass: known };
	if (address) await assertRoomAt(address, found.day.meetingId);
	const token = randomBytes(16).toString('base64url');
	return { slug: found.slug, pass: { token, signature: await signatureOf(found.day, token) } };
}

/**
 * A hall has one address for all its phones, so nobody is refused who may well be there: twice as many new phones fit as
 * came or said that they come. A phone that keeps no cookie is new each time, and would else vote as often as it likes.
 */
async function assertRoomAt(address: string, meetingId: string) {
	const { attendance } = await findMeetingById(meetingId);
	const { coming } = await countSeats(meetingId, null);
	const most = 2 * Math.max(SMALLEST_HALL, attendance, coming);
	if (!isWithin('hall-phone', `${address} ${meetingId}`, { most, perSeconds: A_DAY })) refuse('too_many', MANY_PHONES);
}

const SMALLEST_HALL = 100;
const A_DAY = 24 * 3600;
const MANY_PHONES =
	'Op deze wifi doen al heel veel telefoons mee. Zet de wifi op uw telefoon uit en probeer het opnieuw, of vraag een kaart op papier.';

const halls = () =>
	db
		.select({ slug: meetings.slug, title: meetings.title, day: meetingDays })
		.from(meetingDays)
		.innerJoin(meetings, eq(meetings.id, meetingDays.meetingId));

const hallQuery = prepared(() => halls().where(eq(meetings.slug, sql.placeholder('slug'))));

/** Only who had the code has it, and with another code it is worth nothing. */
const signatureOf = async ({ meetingId, code }: Pick<Day, 'meetingId' | 'code'>, token: string) =>
	(await keyedHash('zaal', `${meetingId}\n${code}\n${token}`)).toString('base64url');

/** The hall of this meeting, for a phone that was let in; for all others nothing. */
export async function hallOf(slug: string, pass: Pass | undefined) {
	if (!pass) return undefined;
	const [hall] = await hallQuery().execute({ slug });
	return hall && (await isOf(hall.day, pass)) ? hall : undefined;
}

const isOf = async (day: Day, { token, signature }: Pass) => signature === (await signatureOf(day, token));

/** Another one on each statement, so that the votes of a phone cannot be put side by side. */
const voterOf = async (statementId: string, { token }: Pass) =>
	(await keyedHash('stem', `${statementId}\n${token}`)).toString('base64url');

/** What this phone voted. */
export async function voteOf(statementId: string, pass: Pass): Promise<Answer | undefined> {
	const [vote] = await db
		.select({ answer: meetingVotes.answer })
		.from(meetingVotes)
		.where(
			and(eq(meetingVotes.statementId, statementId), eq(meetingVotes.voterHash, await voterOf(statementId, pass)))
		);
	return vote?.answer;
}

/** A phone votes once: voting again, as long as one can, changes the vote. It is durable when this is done. */
export async function vote(slug: string, pass: Pass | undefined, statementId: string, answer: Answer) {
	const hall = await hallOf(slug, pass);
	if (!hall || !pass) return refuse('not_found');
	const voterHash = await voterOf(statementId, pass);
	await transaction(async () => {
		// Who closes the stelling waits for the votes that are being written, or they for that.
		await hold(meetingStatements, statementId, 'share');
		const [statement] = await statusQuery().execute({ statementId });
		if (statement?.status !== 'open' || statement.meetingId !== hall.day.meetingId) refuse('closed', TOO_LATE);
		await voteQuery().execute({ statementId, voterHash, answer });
	});
}

// Built once: fifty people may press a button at the same moment.
const statusQuery = prepared(() =>
	db
		.select({ meetingId: meetingStatements.meetingId, status: meetingStatements.status })
		.from(meetingStatements)
		.where(eq(meetingStatements.id, sql.placeholder('statementId')))
);

const voteQuery = prepared(() =>
	db
		.insert(meetingVotes)
		.values({
			statementId: sql.placeholder('statementId'),
			voterHash: sql.placeholder('voterHash'),
			answer: sql.placeholder('answer')
		})
		.onConflictDoUpdate({
			target: [meetingVotes.statementId, meetingVotes.voterHash],
			set: { answer: sql`excluded.answer` }
		})
);

const TOO_LATE = 'Het stemmen over deze stelling is voorbij. Koos u eerder al? Dan telt die keuze.';
