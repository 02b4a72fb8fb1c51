import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
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
	language: string;
	/** Seconds by the key of a screen; empty unless they were asked for. */
	timings: Record<string, number>;
}

const AT_ONCE = 5000;

/**
 * Goes through what was sent, not taken back and not left out, version by version in the order in which it came: a part
 * at a time, and between two parts others have their turn.
 */
export async function visitSent(
	versions: readonly Pick<Version, 'id' | 'number'>[],
	visit: (sent: Sent) => void,
	{ timings = false } = {}
) {
	for (const { id, number } of versions) {
		let after: SQL | undefined;
		for (;;) {
			const rows = await partOf(id, after, timings);
			for (const row of rows) {
				const submittedAt = row.submittedAt!;
				const read = { answers: parsed(row.answers), timings: timings ? parsed(row.timings) : {} };
				visit({ ...row, ...read, versionId: id, version: number, day: dayIn(submittedAt), submittedAt });
			}
			const last = rows.at(-1);
			if (!last || rows.length < AT_ONCE) break;
			const { submittedAt } = responses;
			after = or(
				gt(submittedAt, last.submittedAt!),
				and(eq(submittedAt, last.submittedAt!), gt(responses.id, last.id))
			);
			await setImmediate();
		}
	}
}

const partOf = (versionId: string, after: SQL | undefined, timings: boolean) =>
	db
		.select({
			id: responses.id,
			// As text: drizzle would look at each of a hundred thousand rows twice.
			answers: sql<string | Answers>`${responses.answers}`,
			timings: sql<string | Record<string, number>>`${timings ? responses.timings : sql`'{}'`}`,
			submittedAt: responses.submittedAt,
			channel: responses.channel,
			language: responses.language
		})
		.from(responses)
		.where(and(eq(responses.versionId, versionId), counts, after))
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
