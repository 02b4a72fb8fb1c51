import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readConsultationPage } from '#lib/chain/consultation-page.server.ts';
import { countHeard } from '#lib/chain/heard.server.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { readThreadPage } from '#lib/chain/thread-page.server.ts';
import { now } from '#lib/clock.ts';
import { saidInWords } from '#lib/contributions/by-channel.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { countPeopleBehind } from '#lib/contributions/people-behind.server.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import type { MeetingKind } from '#lib/meetings/kinds.ts';
import { meetingContributions, meetings } from '#lib/meetings/tables.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { countByChannelBehind } from '#lib/themes/by-channel.server.ts';
import { draw, say } from '#test/support/chain.ts';
import { join } from '#test/support/people.ts';
import { begin, give } from '#test/support/replies.ts';
import { rowsRead } from '#test/support/rows-read.ts';

const supporting = async (contributionId: string, ...who: string[]) => {
	for (const supporterHash of who) await db.insert(supports).values({ contributionId, supporterHash, givenAt: now() });
};

/** Something that so many people said at a meeting. */
async function atMeeting(consultationId: string, text: string, voices: number, kind: MeetingKind = 'meeting') {
	const meetingId = newId();
	const meeting = { id: meetingId, consultationId, slug: meetingId, title: 'Koffie', place: 'De Spil', attendance: 25 };
	const dates = { heldOn: dayOf(now()), createdAt: now() };
	await db.insert(meetings).values({ ...meeting, ...dates, kind, minutes: '', status: 'published' });
	const { id } = await say(consultationId, text, { channel: 'meeting' });
	await db.update(contributions).set({ voices }).where(eq(contributions.id, id));
	await db.insert(meetingContributions).values({ meetingId, contributionId: id, position: 0 });
	return id;
}

/** Somebody gives so many open answers in one vragenlijst: one receipt for all. */
async function answers(consultationId: string, ...texts: string[]) {
	const ids: string[] = [];
	for (const text of texts) ids.push((await say(consultationId, text, { channel: 'questionnaire' })).id);
	const [first] = await db.select().from(contributions).where(eq(contributions.id, ids[0]!));
	for (const id of ids)
		await db.update(contributions).set({ receiptId: first!.receiptId }).where(eq(contributions.id, id));
	return ids;
}

test('behind a finding people count by channel: who answered twice once, who spoke in a room as many as there were', async () => {
	const { consultationId } = await begin();
	const lists = [];
	for (const n of [1, 2, 3, 4, 5])
		lists.push(...(await answers(consultationId, `Meer licht ${n}`, `Minder donker ${n}`)));
	const room = [
		await atMeeting(consultationId, 'Meer lampen', 12),
		await atMeeting(consultationId, 'Het is donker', 8)
	];
	const wish = await say(consultationId, 'Een lantaarn');
	await supporting(wish.id, 'anna', 'bas');
	const against = await say(consultationId, 'Het is licht genoeg', { channel: 'letter' });
	const { id } = await draw(consultationId, 'Er is te weinig licht.', [...lists, ...room, wish.id], [against.id]);

	expect((await countByChannelBehind([id], ['public'])).get(id)).toEqual({
		supports: [
			{ channel: 'meeting', contributions: 2, people: 20, meetings: 2 },
			{ channel: 'questionnaire', contributions: 10, people: 5 },
			{ channel: 'wish', contributions: 1, people: 1, supporters: 2 }
		],
		dissents: [{ channel: 'letter', contributions: 1, people: 1 }]
	});
});

test('what was said at a kitchen table is told apart from what was said in a hall', async () => {
	const { consultation, consultationId } = await begin();
	const hall = await atMeeting(consultationId, 'Meer lampen', 12);
	const table = await atMeeting(consultationId, 'Ik zie niets', 2, 'kitchen_table');
	const { id } = await draw(consultationId, 'Er is te weinig licht.', [hall, table]);
	const { supports } = (await countByChannelBehind([id], ['public'])).get(id)!;
	expect(saidInWords(supports)).toBe('Dit zeiden 12 mensen op een bijeenkomst en 2 mensen in een gesprek.');
	const { heard } = await readConsultationPage(consultation.slug);
	expect(heard).toMatchObject([{ channel: 'meeting', contributions: 2, people: 25, meetings: 1, talkers: 25 }]);
});

test('behind a finding there are never more people of a meeting than came, however often they said it', async () => {
	const { consultation, consultationId } = await begin();
	const first = await atMeeting(consultationId, 'Meer lampen', 20);
	const [meeting] = await db
		.select({ id: meetings.id })
		.from(meetings)
		.where(eq(meetings.consultationId, consultationId));
	const { id: second } = await say(consultationId, 'Het is donker', { channel: 'meeting' });
	await db.update(contributions).set({ voices: 18 }).where(eq(contributions.id, second));
	await db.insert(meetingContributions).values({ meetingId: meeting!.id, contributionId: second, position: 1 });
	const { id } = await draw(consultationId, 'Er is te weinig licht.', [first, second]);
	const { supports } = (await countByChannelBehind([id], ['public'])).get(id)!;
	expect(supports).toEqual([{ channel: 'meeting', contributions: 2, people: 25, meetings: 1 }]);
	expect((await readConsultationPage(consultation.slug)).heard).toMatchObject([{ people: 25 }]);
});

test('a meeting that was cancelled heard nobody', async () => {
	const { consultationId } = await begin();
	await atMeeting(consultationId, 'Meer lampen', 1);
	await db.update(meetings).set({ cancelledAt: now() }).where(eq(meetings.consultationId, consultationId));
	expect(await countHeard(consultationId, [])).toEqual([]);
});

test('nobody learns from a number who of a few people gave two answers', async () => {
	const { consultationId } = await begin();
	const said = [...(await answers(consultationId, 'Licht', 'Lampen')), ...(await answers(consultationId, 'Donker'))];
	const { id } = await draw(consultationId, 'Er is te weinig licht.', said);
	expect((await countByChannelBehind([id], ['public'])).get(id)!.supports).toEqual([
		{ channel: 'questionnaire', contributions: 3, people: 'few' }
	]);
});

test('who supports two wishes behind one finding is one person', async () => {
	const { consultationId } = await begin();
	const [one, two] = [await say(consultationId, 'Een bank'), await say(consultationId, 'Nog een bank')];
	await supporting(one.id, 'anna');
	await supporting(two.id, 'anna');
	const { id } = await draw(consultationId, 'Er zijn te weinig banken.', [one.id, two.id]);
	expect((await countByChannelBehind([id], ['public'])).get(id)!.supports).toMatchObject([
		{ people: 2, supporters: 1 }
	]);
});

test('the page of a rode draad says who said it by channel, without what a moderator hid', async () => {
	const { eva, consultation, consultationId } = await begin();
	const mo = await join('Mo', 'moderator');
	const wish = await say(consultationId, 'Een bank');
	const rude = await say(consultationId, 'Iets lelijks', { channel: 'letter' });
	const { id } = await draw(consultationId, 'Er zijn te weinig banken.', [wish.id, rude.id]);
	await give(eva, { findingId: id });
	await hide(mo, rude.id, 'Dit is een scheldwoord.');
	const { sides } = await readThreadPage(consultation.slug, id, new URLSearchParams());
	expect(sides.map(({ byChannel }) => byChannel)).toEqual([[{ channel: 'wish', contributions: 1, people: 1 }], []]);
});

test('a traject tells the people of a meeting apart from the lists, and as many as came', async () => {
	const { consultation, consultationId } = await begin();
	await atMeeting(consultationId, 'Meer lampen', 3);
	await supporting((await say(consultationId, 'Een lantaarn')).id, 'anna', 'bas');
	await say(consultationId, 'Nog niet gelezen', { status: 'pending', channel: 'letter' });
	await say(consultationId, 'Vertrouwelijk', { status: 'confidential', channel: 'council_round' });
	expect((await readConsultationPage(consultation.slug)).heard).toEqual([
		{ channel: 'letter', contributions: 1, people: 1 },
		{ channel: 'meeting', contributions: 1, people: 25, meetings: 1 },
		{ channel: 'wish', contributions: 1, people: 1, supporters: 2 }
	]);
	const { tellingen, inbreng } = await readOpenChain(consultation.slug, { pagina: 1, paginaGrootte: 10 });
	expect(tellingen.perKanaal).toContainEqual({ kanaal: 'bijeenkomst', bijdragen: 1, mensen: 25, vindenDatOok: 0 });
	expect(inbreng.map(({ mensen, vindenDatOok }) => [mensen, vindenDatOok])).toEqual([
		[3, 0],
		[1, 2]
	]);
});

test('how many people stand behind one contribution: who said it, and who finds the same', async () => {
	const { consultationId } = await begin();
	const { id } = await say(consultationId, 'Een bank');
	expect(await countPeopleBehind([id])).toEqual(new Map([[id, { people: 1, supporters: 0 }]]));
	await supporting(id, 'anna');
	await db.update(contributions).set({ voices: 4 }).where(eq(contributions.id, id));
	expect(await countPeopleBehind([id])).toEqual(new Map([[id, { people: 4, supporters: 1 }]]));
	expect(await countPeopleBehind([])).toEqual(new Map());
});

test('whom a traject heard takes no more rows from the database when more is said', async () => {
	const { consultationId } = await begin();
	const said = [{ channel: 'wish' as const, count: 1 }];
	await say(consultationId, 'Een bank');
	const few = await rowsRead(() => countHeard(consultationId, said));
	for (const n of [1, 2, 3, 4, 5]) await say(consultationId, `Wens ${n}`);
	expect(await rowsRead(() => countHeard(consultationId, said))).toBe(few);
});
