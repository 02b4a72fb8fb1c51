import { and, asc, eq, inArray, not } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { settleFindings } from '#lib/themes/settling.server.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { answersSource, isAnswered, wantsAnswer } from './answered.server.ts';
import { mayReply, type Reply, type ReplyInput } from './reply.ts';
import { assertPlaces, nextNumber, readSubject } from './subject.server.ts';
import { replies, replyParagraphs } from './tables.ts';
import { tellPeople } from './telling.server.ts';
import type { Verdict } from './verdict.ts';
import { readViews, type ReplyView } from './views.server.ts';

/**
 * Answers a contribution, or all on one side of a finding at once, and tells who left an address. A reply is never
 * altered: answering again puts a correction beside it. `origin`: the address of the platform, for the link in the mail.
 */
export async function reply(
	editor: Person,
	{ onceKey, verdict, reason, paragraphs, seen, ...subject }: ReplyInput,
	origin = readConfiguration().origin
): Promise<Reply> {
	assertAllowed(mayReply(editor));
	const id = await once(onceKey, async () => {
		const about = await readSubject(subject);
		await assertPlaces(about.consultationId, paragraphs);
		const number = await nextNumber(about);
		if (seen !== undefined && seen !== number - 1) refuse('conflict', OVERTAKEN);
		if (about.findingId) await settleFindings([about.findingId]);
		const given = { id: newId(), ...about, number, verdict, reason, repliedById: editor.id, repliedAt: now() };
		const [made] = await db.insert(replies).values(given).onConflictDoNothing().returning();
		if (!made) refuse('conflict', OVERTAKEN);
		if (paragraphs.length)
			await db.insert(replyParagraphs).values(paragraphs.map((place) => ({ replyId: made.id, ...place })));

		await tellPeople(made, origin);
		const { consultationId, stance, ...of } = about;
		await record('reply.given', {
			subject: made,
			consultationId,
			actor: editor,
			particulars: { ...of, ...(of.findingId && { stance }), number: made.number, verdict }
		});
		return made.id;
	});
	return findReply(id);
}

const OVERTAKEN =
	'Iemand anders gaf intussen een antwoord. Dat staat nu op deze pagina. Past uw antwoord daar nog bij? Verstuur het dan opnieuw. Dan komt uw antwoord in de plaats van het andere.';

async function findReply(id: string): Promise<Reply> {
	const [found] = await db.select().from(replies).where(eq(replies.id, id));
	return found ?? refuse('not_found');
}

/** `412 van 430 bijdragen beantwoord`: of all that want an answer. */
export async function countAnswered(consultationId: string): Promise<{ answered: number; total: number }> {
	const all = and(eq(contributions.consultationId, consultationId), wantsAnswer());
	return {
		answered: await db.$count(contributions, and(all, isAnswered())),
		total: await db.$count(contributions, all)
	};
}

/** What still lacks an answer, its own or that of its finding; the oldest first. */
export const unanswered = (consultationId: string, { most = 10_000, skip = 0 } = {}) =>
	db
		.select()
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), wantsAnswer(), not(isAnswered())))
		.orderBy(contributions.handedInAt, contributions.id)
		.limit(most)
		.offset(skip);

/** The answer on each contribution: its own newest one, else the newest on its side of its findings. */
export async function repliesTo(contributionIds: string[]): Promise<Map<string, ReplyView>> {
	const chosen = new Map([...(await newestOfFindings(contributionIds)), ...(await newestOwn(contributionIds))]);
	const views = await readViews([...new Set(chosen.values())]);
	return new Map([...chosen].map(([contributionId, replyId]) => [contributionId, views.get(replyId)!]));
}

/** The verdict of the answer on each contribution, without the rest of it. */
export async function verdictsOn(contributionIds: string[]): Promise<Map<string, Verdict>> {
	const chosen = new Map([...(await newestOfFindings(contributionIds)), ...(await newestOwn(contributionIds))]);
	const rows = await db
		.select({ id: replies.id, verdict: replies.verdict })
		.from(replies)
		.where(inArray(replies.id, [...new Set(chosen.values())]))
		.orderBy(asc(replies.id));
	const verdicts = new Map(rows.map(({ id, verdict }) => [id, verdict]));
	return new Map([...chosen].map(([contributionId, replyId]) => [contributionId, verdicts.get(replyId)!]));
}

// The later row of a contribution takes the place of the earlier one in a Map.
const newestOwn = async (contributionIds: string[]) =>
	pairs(
		await db
			.select({ contributionId: replies.contributionId, replyId: replies.id })
			.from(replies)
			.where(inArray(replies.contributionId, contributionIds))
			.orderBy(asc(replies.number))
	);

const newestOfFindings = async (contributionIds: string[]) =>
	pairs(
		await db
			.select({ contributionId: findingSources.contributionId, replyId: replies.id })
			.from(findingSources)
			.innerJoin(replies, answersSource())
			.where(inArray(findingSources.contributionId, contributionIds))
			.orderBy(asc(replies.repliedAt), asc(replies.id))
	);

const pairs = (rows: { contributionId: string | null; replyId: string }[]) =>
	rows.map(({ contributionId, replyId }) => [contributionId!, replyId] as const);
