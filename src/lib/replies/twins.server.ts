import { and, asc, eq, inArray, ne, not, sql, type SQL } from 'drizzle-orm';
import type { Channel } from '#lib/contributions/channel.ts';
import { counting } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { containsWords } from '#lib/storage/containing.ts';
import { db } from '#lib/storage/index.ts';
import { wordsOf } from '#lib/text/fold.ts';
import { chunks } from '#lib/themes/themes.server.ts';
import type { Reply } from './reply.ts';
import { keyOfWords } from './same-words.ts';
import type { Subject } from './subject.server.ts';
import { replies } from './tables.ts';
import { servedBy } from './telling.server.ts';
import type { Verdict } from './verdict.ts';
import { whichReplies } from './which.server.ts';

/** Somebody who said the same in the same words as somebody whom an answer is for, and is not served by that answer. */
export interface Twin {
	id: string;
	text: string;
	channel: Channel;
	/** What was said to them until now. */
	told: { verdict: Verdict; reason: string } | undefined;
}

/**
 * Nobody is told another thing than the next person with the same words. What is confidential is compared with nothing:
 * that one knows of it would say that it is there.
 */
export async function listTwins(about: Subject): Promise<Twin[]> {
	const served = await readWords(and(isOpen(about), servedBy(about))!);
	const keys = new Set(served.flatMap((one) => keyOfWords(one) ?? []));
	if (!keys.size) return [];
	const others = await readOthers(about, served);
	return withTold(others.filter((one) => keys.has(keyOfWords(one) ?? '')));
}

const SHOWN = 20;

/** The first of them for a page, found by the database itself: an answer for many is not weighed word by word there. */
export async function firstTwins(about: Subject): Promise<Twin[]> {
	if (about.contributionId) return listTwins(about);
	const served = db
		.select({ words: foldedWords })
		.from(contributions)
		.where(and(isOpen(about), servedBy(about)));
	const others = and(isOpen(about), not(servedBy(about)), inArray(foldedWords, served));
	return withTold(await readWords(others!, SHOWN));
}

const foldedWords = sql<string>`fold(trim(${contributions.text}) || ' ' || ${contributions.prompt})`;

const isOpen = ({ consultationId }: Subject) =>
	and(eq(contributions.consultationId, consultationId), inArray(contributions.status, counting))!;

/** Those who were told something else than this. */
export const toldOtherwise = (twins: Twin[], { verdict, reason }: Pick<Reply, 'verdict' | 'reason'>) =>
	twins.filter(({ told }) => told && (told.verdict !== verdict || told.reason.trim() !== reason.trim()));

const readWords = (where: SQL, most = 100_000) =>
	db
		.select({
			id: contributions.id,
			text: contributions.text,
			prompt: contributions.prompt,
			channel: contributions.channel
		})
		.from(contributions)
		.where(where)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(most);

/** In words: which hold these is asked of the database, so that few texts are compared. */
const COMPARED = 5;

async function readOthers(about: Subject, served: { id: string; text: string }[]) {
	const [only] = served;
	if (about.contributionId && only) {
		const longest = [...new Set(wordsOf(only.text))].toSorted((a, b) => b.length - a.length).slice(0, COMPARED);
		return readWords(
			and(isOpen(about), ne(contributions.id, only.id), containsWords([contributions.text], longest.join(' ')))!
		);
	}
	const known = new Set(served.map(({ id }) => id));
	return (await readWords(isOpen(about))).filter(({ id }) => !known.has(id));
}

async function withTold(some: { id: string; text: string; channel: Channel }[]): Promise<Twin[]> {
	const chosen = await whichReplies(some.map(({ id }) => id));
	const told = new Map<string, { verdict: Verdict; reason: string }>();
	for (const ids of chunks([...new Set(chosen.values())])) {
		const rows = await db
			.select({ id: replies.id, verdict: replies.verdict, reason: replies.reason })
			.from(replies)
			.where(inArray(replies.id, ids))
			.orderBy(asc(replies.id));
		for (const { id, ...said } of rows) told.set(id, said);
	}
	return some.map(({ id, text, channel }) => ({ id, text, channel, told: told.get(chosen.get(id) ?? '') }));
}
