import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { events } from '#lib/events/tables.ts';
import { cancelMeeting, moveMeeting } from '#lib/meetings/announcing.server.ts';
import { countOldVotes } from '#lib/meetings/day/counting.server.ts';
import { closeDay, openDay, prepareDay, findDay, showLive, showResults } from '#lib/meetings/day/days.server.ts';
import { readResults } from '#lib/meetings/day/results.server.ts';
import { readScreen, readStamp, readVoting } from '#lib/meetings/day/screen.server.ts';
import {
	addStatement,
	changeStatement,
	closeStatement,
	listStatements,
	moveStatementUp,
	openStatement,
	removeStatement
} from '#lib/meetings/day/statements.server.ts';
import { meetingStatements, meetingVotes } from '#lib/meetings/day/tables.ts';
import { countCards, HALL, tallyStatement } from '#lib/meetings/day/tallies.server.ts';
import { votedTooOften } from '#lib/meetings/day/tally.ts';
import { enterHall, vote, voteOf } from '#lib/meetings/day/voting.server.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { everythingStored } from '#test/support/everything.ts';
import { announced, dayAhead } from '#test/support/meetings.ts';
import { join } from '#test/support/people.ts';
import { announce, letVote, newPhone, openHall } from './support.ts';

const DAY = 24 * 3600_000;

test('a phone votes once: voting again changes the vote, and sending twice counts once', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await openStatement(eva, meeting.id, statement);
	const phone = await newPhone(day.code);
	for (const answer of ['disagree', 'agree', 'agree'] as const) await vote(meeting.slug, phone, statement, answer);
	expect(await db.select().from(meetingVotes)).toMatchObject([{ answer: 'agree' }]);
	expect(await voteOf(statement, phone)).toBe('agree');
	expect(await voteOf(statement, await newPhone(day.code))).toBeUndefined();
});

test('who comes in a second time is the same phone', async () => {
	const { day } = await openHall();
	const phone = await newPhone(day.code);
	expect((await enterHall(day.code.toLowerCase(), phone))?.pass).toEqual(phone);
});

test('fifty phones that vote at once are fifty votes', async () => {
	const { eva, meeting, statement, day } = await openHall(60);
	await openStatement(eva, meeting.id, statement);
	const phones = await Promise.all(Array.from({ length: 50 }, () => newPhone(day.code)));
	await Promise.all(phones.map((phone, i) => vote(meeting.slug, phone, statement, i % 5 ? 'agree' : 'disagree')));
	expect((await tallyStatement(statement)).counts).toEqual({ agree: 40, disagree: 10, unsure: 0 });
});

test('only the hall votes: without the code, with another one, and with a pass of one’s own making nobody does', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await openStatement(eva, meeting.id, statement);
	expect(await enterHall('ZZZZZ')).toBeUndefined();
	expect(await enterHall('')).toBeUndefined();
	const { token, signature } = await newPhone(day.code);
	for (const pass of [undefined, { token, signature: 'x' }, { token: 'another', signature }]) {
		await expect(vote(meeting.slug, pass, statement, 'agree')).rejects.toMatchObject({ status: 404 });
		expect(await readVoting(meeting.slug, pass)).toBeUndefined();
		expect(await readStamp(meeting.slug, pass)).toBeUndefined();
	}
	expect(await db.$count(meetingVotes)).toBe(0);
});

test('a pass of one hall is worth nothing in another', async () => {
	const { meeting, statement, eva } = await openHall();
	await openStatement(eva, meeting.id, statement);
	const other = await openHall();
	const phone = await newPhone(other.day.code);
	await expect(vote(meeting.slug, phone, statement, 'agree')).rejects.toMatchObject({ status: 404 });
});

test('one votes on the stelling that is open, and on no other', async () => {
	const { eva, meeting, statement, day } = await openHall();
	const phone = await newPhone(day.code);
	const votes = () => vote(meeting.slug, phone, statement, 'agree');
	await expect(votes()).rejects.toMatchObject({ status: 409 });
	const second = await addStatement(eva, meeting.id, { onceKey: newOnceKey(), text: 'Er komt koffie.' });
	await openStatement(eva, meeting.id, statement);
	await openStatement(eva, meeting.id, second);
	expect((await listStatements(meeting.id)).map(({ status }) => status)).toEqual(['closed', 'open']);
	await expect(votes()).rejects.toMatchObject({ status: 409 });
	await closeStatement(eva, meeting.id, second);
	await openStatement(eva, meeting.id, statement);
	await votes();
});

test('when the hall closes, the codes and the stelling close with it', async () => {
	const { eva, meeting, statement, day } = await openHall();
	const phone = await newPhone(day.code);
	await openStatement(eva, meeting.id, statement);
	await closeDay(eva, meeting.id);
	expect(await enterHall(day.code)).toBeUndefined();
	await expect(vote(meeting.slug, phone, statement, 'agree')).rejects.toMatchObject({ status: 409 });
	await expect(openStatement(eva, meeting.id, statement)).rejects.toMatchObject({ status: 409 });
	expect(await readVoting(meeting.slug, phone)).toMatchObject({ status: 'closed' });

	await openDay(eva, meeting.id);
	await openStatement(eva, meeting.id, statement);
	await vote(meeting.slug, phone, statement, 'agree');
});

test('before the hall is open nobody comes in', async () => {
	const { eva, meeting } = await announce();
	await prepareDay(eva, meeting.id);
	await prepareDay(eva, meeting.id);
	const { code } = (await findDay(meeting.id))!;
	expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}$/);
	expect(await enterHall(code)).toBeUndefined();
});

test('the screen shows no result while one can vote, unless the redactie wants that', async () => {
	const { eva, meeting, statement, day } = await openHall();
	const look = () => readScreen(meeting.slug, day.screenCode, undefined);
	expect(await look()).toMatchObject({ code: day.code, tally: undefined });
	await openStatement(eva, meeting.id, statement);
	const before = (await look()).stamp;
	for (let i = 0; i < 6; i++) await vote(meeting.slug, await newPhone(day.code), statement, 'agree');
	expect(await look()).toMatchObject({ total: 6, tally: undefined, statement: { status: 'open', number: 1 } });
	expect((await look()).stamp).not.toBe(before);
	await showLive(eva, meeting.id, true);
	expect((await look()).tally?.counts).toEqual({ agree: 6, disagree: 0, unsure: 0 });
	await showLive(eva, meeting.id, false);
	await closeStatement(eva, meeting.id, statement);
	expect((await look()).tally?.counts).toEqual({ agree: 6, disagree: 0, unsure: 0 });
});

test('rule 10: the screen is there for the redactie and for who has its key, and the key ends with the day', async () => {
	const { eva, meeting, day } = await openHall();
	const anna = await join('Anna');
	for (const [key, person] of [
		['', undefined],
		['', anna],
		[day.code, undefined]
	] as const)
		await expect(readScreen(meeting.slug, key, person)).rejects.toMatchObject({ status: 404 });
	await readScreen(meeting.slug, '', eva);
	await closeDay(eva, meeting.id);
	await expect(readScreen(meeting.slug, day.screenCode, undefined)).rejects.toMatchObject({ status: 404 });
	expect(await readScreen(meeting.slug, '', eva)).toMatchObject({ code: '' });
});

test('cards on paper are kept apart from phones, a new count replaces the old one, and nobody counts double', async () => {
	const { eva, meeting, statement, first, day } = await openHall(30);
	const count = (place: string, agree: number, disagree = 0) =>
		countCards(eva, meeting.id, statement, place, { agree, disagree, unsure: 0 });
	await expect(count(HALL, 5)).rejects.toMatchObject({ status: 409 });
	await letVote(eva, meeting, statement, day.code, [5, 1, 0]);
	await count(first.id, 3, 9);
	await count(first.id, 4, 1);
	expect(await tallyStatement(statement)).toEqual({
		...{ total: 11, phones: 6, cards: 5, counts: { agree: 9, disagree: 2, unsure: 0 } },
		apart: { phones: { agree: 5, disagree: 1, unsure: 0 }, cards: { agree: 4, disagree: 1, unsure: 0 } }
	});
	await expect(count(HALL, 5)).rejects.toMatchObject({ status: 409 });
	await count(first.id, 0);
	await count(HALL, 5);
	await expect(count(first.id, 5)).rejects.toMatchObject({ status: 409 });
	await expect(count('elsewhere', 5)).rejects.toMatchObject({ status: 404 });
});

test('with fewer than five voters nobody reads who said what', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await letVote(eva, meeting, statement, day.code, [3, 1, 0]);
	expect(await tallyStatement(statement)).toMatchObject({ total: 4, counts: undefined, apart: undefined });
	await countCards(eva, meeting.id, statement, HALL, { agree: 6, disagree: 0, unsure: 0 });
	expect(await tallyStatement(statement), 'nor by taking the paper off').toMatchObject({
		...{ total: 10, phones: 4, cards: 6, counts: { agree: 9, disagree: 1, unsure: 0 } },
		apart: undefined
	});
	expect(JSON.stringify(await db.select().from(events))).not.toContain('"agree":3');
});

test('some days later the votes are counts, nothing stays of which phone gave which, and the result is the same', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await letVote(eva, meeting, statement, day.code, [5, 2, 1]);
	await closeDay(eva, meeting.id);
	await showResults(eva, meeting.id);
	const [oneVote] = await db.select().from(meetingVotes).orderBy(meetingVotes.voterHash);
	const before = await readResults(meeting.id);
	await countOldVotes();
	expect(await db.$count(meetingVotes), 'not at once: the hall may open again').toBe(8);
	await at(new Date(now().getTime() + 3 * DAY), async () => {
		await countOldVotes();
		await countOldVotes();
		await expect(openDay(eva, meeting.id)).rejects.toMatchObject({ status: 409 });
	});
	expect(await everythingStored()).not.toContain(oneVote!.voterHash);
	expect(await readResults(meeting.id)).toEqual(before);
});

test('a hall that nobody closed is closed and counted some days after the meeting', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await openStatement(eva, meeting.id, statement);
	const phones = await Promise.all(Array.from({ length: 6 }, () => newPhone(day.code)));
	for (const phone of phones) await vote(meeting.slug, phone, statement, 'agree');
	await at(new Date(now().getTime() + DAY), countOldVotes);
	expect((await findDay(meeting.id))?.status, 'it was opened yesterday').toBe('open');

	await at(new Date(now().getTime() + 3 * DAY), countOldVotes);
	expect((await findDay(meeting.id))?.status).toBe('closed');
	expect(await db.$count(meetingVotes)).toBe(0);
	expect((await tallyStatement(statement)).counts).toEqual({ agree: 6, disagree: 0, unsure: 0 });
	expect(await enterHall(day.code)).toBeUndefined();
});

test('who tried the hall out days before the meeting opens it again', async () => {
	const { eva, meeting } = await openHall();
	await closeDay(eva, meeting.id);
	await db.update(meetings).set({ heldOn: dayAhead(5) });
	await at(new Date(now().getTime() + 5 * DAY), async () => {
		await countOldVotes();
		await openDay(eva, meeting.id);
	});
	expect((await findDay(meeting.id))?.status).toBe('open');
});

test('the results are there for nobody before the redactie shows them, and only of a hall that is closed', async () => {
	const { eva, meeting, statement, day } = await openHall();
	await letVote(eva, meeting, statement, day.code, [5, 2, 1]);
	await expect(showResults(eva, meeting.id)).rejects.toMatchObject({ status: 409 });
	await closeDay(eva, meeting.id);
	expect(await readResults(meeting.id)).toBeUndefined();
	await showResults(eva, meeting.id);
	expect(await readResults(meeting.id)).toMatchObject({
		statements: [{ text: 'De hal blijft open.', tally: { total: 8 } }]
	});
});

test('a stelling on which was voted keeps its words and its place in the row of stellingen', async () => {
	const { eva, meeting, statement, day } = await openHall();
	const add = (text: string) => addStatement(eva, meeting.id, { onceKey: newOnceKey(), text });
	const [second, third] = [await add('Twee.'), await add('Drie.')];
	await moveStatementUp(eva, meeting.id, third);
	await changeStatement(eva, meeting.id, second, 'Twee en een half.');
	const words = async () => (await listStatements(meeting.id)).map(({ text }) => text);
	expect(await words()).toEqual(['De hal blijft open.', 'Drie.', 'Twee en een half.']);
	await letVote(eva, meeting, statement, day.code, [1, 0, 0]);
	await expect(changeStatement(eva, meeting.id, statement, 'Anders.')).rejects.toMatchObject({ status: 409 });
	await expect(removeStatement(eva, meeting.id, statement)).rejects.toMatchObject({ status: 409 });
	await removeStatement(eva, meeting.id, third);
	expect(await words()).toHaveLength(2);
	const key = newOnceKey();
	for (let i = 0; i < 2; i++) await addStatement(eva, meeting.id, { onceKey: key, text: 'Vier.' });
	expect(await db.$count(meetingStatements)).toBe(3);
});

test('only a redacteur runs the day', async () => {
	const { meeting, statement } = await openHall();
	const mo = await join('Mo', 'moderator');
	for (const act of [
		() => prepareDay(mo, meeting.id),
		() => openDay(mo, meeting.id),
		() => closeDay(mo, meeting.id),
		() => showResults(mo, meeting.id),
		() => openStatement(mo, meeting.id, statement),
		() => countCards(mo, meeting.id, statement, HALL, { agree: 1, disagree: 0, unsure: 0 })
	])
		await expect(act()).rejects.toMatchObject({ status: 404 });
});

test('the hall of a meeting that does not go on stays shut, until it has a new day', async () => {
	const { editor, meeting } = await announced();
	await prepareDay(editor, meeting.id);
	await cancelMeeting(editor, meeting.id, 'De zaal lekt.');
	await expect(openDay(editor, meeting.id)).rejects.toMatchObject({ status: 409 });
	const to = { place: 'De school', heldOn: dayAhead(21), beginTime: '19:30', endTime: '21:30' };
	await moveMeeting(editor, meeting.id, { ...to, reason: 'Een andere zaal.' });
	await openDay(editor, meeting.id);
	expect((await findDay(meeting.id))?.status).toBe('open');
});

test('who closes the vote twice, also at the same moment, closes it once, and the log has one count', async () => {
	const { eva, meeting, statement } = await openHall();
	await openStatement(eva, meeting.id, statement);
	await Promise.all([1, 2, 3].map(() => closeStatement(eva, meeting.id, statement)));
	await closeStatement(eva, meeting.id, statement);
	expect(await db.$count(events, eq(events.action, 'statement.closed'))).toBe(1);
});

test('from one address comes twice as many phones as there are people, and a phone that was in stays in', async () => {
	const { day } = await openHall(120);
	const address = '203.0.113.7';
	const first = await enterHall(day.code, undefined, address);
	for (let i = 1; i < 240; i++) await enterHall(day.code, undefined, address);
	await expect(enterHall(day.code, undefined, address)).rejects.toMatchObject({ status: 429 });
	expect(await enterHall(day.code, first!.pass, address)).toEqual(first);
	expect(await enterHall(day.code, undefined, '203.0.113.8')).toBeDefined();
});

test('more votes than people is told to who runs the day', async () => {
	const { eva, meeting, statement, day } = await openHall(6);
	await letVote(eva, meeting, statement, day.code, [5, 1, 0]);
	const tallies = async () => [await tallyStatement(statement)];
	expect(votedTooOften(await tallies(), 6)).toBe(false);
	await countCards(eva, meeting.id, statement, HALL, { agree: 1, disagree: 0, unsure: 0 });
	expect(votedTooOften(await tallies(), 6)).toBe(true);
	expect(votedTooOften(await tallies(), 0), 'nobody counted yet').toBe(false);
});
