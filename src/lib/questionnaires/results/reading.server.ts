import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { dayOf } from '#lib/text/dates.ts';
import { db } from '#lib/storage/index.ts';
import type { Answers } from '../definition.ts';
import { responses } from '../tables.ts';
import type { Version } from '../versions.server.ts';

/** An inzending that counts, as the results see it. */
export interface Sent {
	id: string;
	versionId: string;
	/** Of the version. */
	version: number;
	answers: Answers;
	submittedAt: Date;
	/** In the Netherlands, as `2026-03-01`. */
	day: string;
	channel: string;
	/** Seconds by the key of a screen; empty unless they were asked for. */
	timings: Record<string, number>;
}

/** A place in the order in which inzendingen came. */
export type Step = Pick<Sent, 'id' | 'submittedAt'>;

const AT_ONCE = 5000;

/**
 * Goes through what was sent, not taken back and not left out, version by version in the order in which it came: a part
 * at a time, and between two parts others have their turn.
 */
export async function visitSent(
	versions: readonly Pick<Version, 'id' | 'number'>[],
	visit: (sent: Sent) => void,
	{ timed = false, until }: { timed?: boolean; until?: Step | undefined } = {}
) {
	for (const { id: versionId, number } of versions) {
		let after: SQL | undefined;
		for (;;) {
			const rows = await partOf(versionId, and(after, until && upTo(until)), timed);
			for (const { id, answers, submittedAt, channel, timings } of rows)
				visit({
					id,
					versionId,
					version: number,
					answers: parsed<Answers>(answers),
					submittedAt: submittedAt!,
					day: dayIn(submittedAt!),
					channel,
					timings: timings ?? {}
				});
			const last = rows.at(-1);
			if (!last || rows.length < AT_ONCE) break;
			after = afterRow(last.submittedAt!, last.id);
			await setImmediate();
		}
	}
}

/** How many of what `visitSent` goes through. */
export const countSent = (versions: readonly Pick<Version, 'id'>[], until?: Step) =>
	db.$count(
		responses,
		and(
			inArray(
				responses.versionId,
				versions.map(({ id }) => id)
			),
			counts,
			until && upTo(until)
		)
	);

/** The first half says what follows from the second, in a way that lets the index be used. */
const afterRow = (sentAt: Date, id: string) =>
	and(gte(responses.submittedAt, sentAt), or(gt(responses.submittedAt, sentAt), gt(responses.id, id)));

const upTo = ({ id, submittedAt: sentAt }: Step) =>
	and(lte(responses.submittedAt, sentAt), or(lt(responses.submittedAt, sentAt), lte(responses.id, id)));

/** No more columns than are needed: each takes time a hundred thousand times. */
const partOf = (versionId: string, within: SQL | undefined, timed: boolean) =>
	db
		.select({
			id: responses.id,
			// As it comes: drizzle would look at each twice.
			answers: sql<string | Answers>`${responses.answers}`,
			submittedAt: responses.submittedAt,
			channel: responses.channel,
			...(timed ? { timings: responses.timings } : {})
		})
		.from(responses)
		.where(and(eq(responses.versionId, versionId), counts, within))
		.orderBy(asc(responses.submittedAt), asc(responses.id))
		.limit(AT_ONCE);

/** What is part of the results. */
export const counts = and(isNotNull(responses.submittedAt), isNull(responses.withdrawnAt), isNull(responses.leftOutAt));

/** SQLite gives the text, PostgreSQL what it says. */
const parsed = <T>(given: string | T): T => (typeof given === 'string' ? (JSON.parse(given) as T) : given);

const HOUR = 3600_000;
let known: { hour: number; day: string } | undefined;

/** A day begins on a whole hour, and working out which one it is takes longer than all else in a row. */
export function dayIn(moment: Date) {
	const hour = Math.floor(moment.getTime() / HOUR);
	if (known?.hour !== hour) known = { hour, day: dayOf(moment) };
	return known.day;
}
