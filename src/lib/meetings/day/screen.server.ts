import { eq } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { db } from '#lib/storage/index.ts';
import { meetings } from '../tables.ts';
import { mayRun } from '../meeting.ts';
import { isOpen, type Day, type Statement } from './day.ts';
import { findPreparedDay } from './days.server.ts';
import { listStatements } from './statements.server.ts';
import { tally } from './tallies.server.ts';
import { hallOf, voteOf, type Pass } from './voting.server.ts';

/** What the screen in the hall shows: for who runs the day, and for the computer that has the code of the screen. */
export async function readScreen(slug: string, screenCode: string, person: Person | undefined) {
	const { meeting, day } = await findForScreen(slug, screenCode, person);
	const statements = await listStatements(meeting.id);
	const statement = currentOf(statements);
	const result = statement && (await tally([statement])).get(statement.id)!;
	const shows = !!statement && (statement.status === 'closed' || day.showsLive);
	const now = statement && { text: statement.text, status: statement.status, number: numberOf(statements, statement) };
	const screen = {
		...{ title: meeting.title, place: meeting.place, code: isOpen(day) ? day.code : '', status: day.status },
		...{ statement: now, total: result?.total ?? 0, tally: shows ? result : undefined, statements: statements.length }
	};
	return { ...screen, stamp: sealOf(screen) };
}

async function findForScreen(slug: string, screenCode: string, person: Person | undefined) {
	const [found] = await db
		.select({ meeting: meetings, consultation: { status: consultations.status } })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.where(eq(meetings.slug, slug));
	if (!found) return refuse('not_found');
	const { meeting, consultation } = found;
	const day = await findPreparedDay(meeting.id);
	// The key of the screen ends with the day.
	const hasKey = screenCode === day.screenCode && day.status !== 'closed';
	if (!hasKey && !mayRun(person, meeting, consultation)) return refuse('not_found');
	return { meeting, day };
}

const numberOf = (statements: Statement[], { id }: Statement) => statements.findIndex((one) => one.id === id) + 1;

/** The stelling of this moment: the one that is open, or else the one that was closed last. */
const currentOf = (statements: Statement[]): Statement | undefined =>
	statements.find(({ status }) => status === 'open') ??
	statements
		.filter(({ status }) => status === 'closed')
		.toSorted((a, b) => Number(a.closedAt) - Number(b.closedAt))
		.at(-1);

/** What a phone in the hall shows: the stelling of this moment, and what it voted; or how the last one went. */
export async function readVoting(slug: string, pass: Pass | undefined) {
	const hall = await hallOf(slug, pass);
	if (!hall || !pass) return undefined;
	const { current, number, stamp } = await momentOf(hall.day);
	const { title, day } = hall;
	if (current?.status !== 'open')
		return { title, status: day.status, stamp, number, last: current && (await withTally(current)) };
	const statement = { id: current.id, text: current.text };
	return { title, status: day.status, stamp, number, statement, given: await voteOf(current.id, pass) };
}

const withTally = async (statement: Statement) => ({
	text: statement.text,
	tally: (await tally([statement])).get(statement.id)!
});

/** Another one when there is something new on a phone; the phone asks for it every few seconds. */
export async function readStamp(slug: string, pass: Pass | undefined): Promise<string | undefined> {
	const hall = await hallOf(slug, pass);
	return hall && (await momentOf(hall.day)).stamp;
}

async function momentOf(day: Day) {
	const statements = await listStatements(day.meetingId);
	const current = currentOf(statements);
	const stamp = sealOf(day.status, current?.id, current?.status);
	return { current, number: current ? numberOf(statements, current) : 0, stamp };
}
