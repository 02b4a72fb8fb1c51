import { answers, type Answer } from '#lib/meetings/day/answer.ts';
import { openDay, prepareDay, findPreparedDay } from '#lib/meetings/day/days.server.ts';
import { addStatement, closeStatement, openStatement } from '#lib/meetings/day/statements.server.ts';
import { addTables, listTables } from '#lib/meetings/day/tables.server.ts';
import { enterHall, vote, type Pass } from '#lib/meetings/day/voting.server.ts';
import { createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

/** A meeting of today that everybody knows of, in a consultation that runs. */
export async function announce(attendance = 12) {
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva, { title: `Samen leven ${newOnceKey()}` });
	const meeting = await createMeeting(eva, {
		...{ onceKey: newOnceKey(), consultationId: consultation.id, title: 'Avond in de hal', place: 'De hal' },
		...{ heldOn: '2026-03-01', attendance, minutes: '' }
	});
	await publishMeeting(eva, meeting.id);
	return { eva, consultation, meeting };
}

/** The same with its hall open, two tables and a stelling. */
export async function openHall(attendance?: number) {
	const world = await announce(attendance);
	const { eva, meeting } = world;
	await prepareDay(eva, meeting.id);
	await addTables(eva, meeting.id, ['Tafel 1', 'Tafel 2']);
	const statement = await addStatement(eva, meeting.id, { onceKey: newOnceKey(), text: 'De hal blijft open.' });
	await openDay(eva, meeting.id);
	const [first, second] = await listTables(meeting.id);
	return { ...world, statement, first: first!, second: second!, day: await findPreparedDay(meeting.id) };
}

/** A phone that comes into the hall. */
export async function newPhone(code: string): Promise<Pass> {
	const entered = await enterHall(code);
	if (!entered) throw new Error(`no hall ${code}`);
	return entered.pass;
}

/** So many phones vote each of the three, between opening and closing. */
export async function letVote(
	eva: Person,
	meeting: { id: string; slug: string },
	statement: string,
	code: string,
	votes: [agree: number, disagree: number, unsure: number]
) {
	await openStatement(eva, meeting.id, statement);
	const given = votes.flatMap((count, i): Answer[] => Array.from({ length: count }, () => answers[i]!));
	for (const answer of given) await vote(meeting.slug, await newPhone(code), statement, answer);
	await closeStatement(eva, meeting.id, statement);
}
