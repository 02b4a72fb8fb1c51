import { and, asc, eq, inArray, notInArray, type SQL } from 'drizzle-orm';
import type { Channel } from '#lib/contributions/channel.ts';
import { counting } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
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
	const open = and(eq(contributions.consultationId, about.consultationId), inArray(contributions.status, counting))!;
	const served = await readWords(and(open, servedBy(about))!);
	const keys = new Set(served.flatMap((one) => keyOfWords(one) ?? []));
	if (!keys.size) return [];
	const others = await readOthers(open, served);
	return withTold(others.filter((one) => keys.has(keyOfWords(one) ?? '')));
}

/** Those who were told something else than this. */
export const toldOtherwise = (twins: Twin[], { verdict, reason }: Pick<Reply, 'verdict' | 'reason'>) =>
	twins.filter(({ told }) => told && (told.verdict !== verdict || told.reason.trim() !== reason.trim()));

const readWords = (where: SQL) =>
	db
		.select({
			id: contributions.id,
			text: contributions.text,
			prompt: contributions.prompt,
			channel: contributions.channel
		})
		.from(contributions)
		.where(where)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));

async function readOthers(open: SQL, served: { id: string }[]) {
	const [only] = served;
	if (served.length === 1) return readWords(and(open, notInArray(contributions.id, [only!.id]))!);
	const known = new Set(served.map(({ id }) => id));
	return (await readWords(open)).filter(({ id }) => !known.has(id));
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
