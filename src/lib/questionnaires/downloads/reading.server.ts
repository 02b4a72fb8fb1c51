import { setImmediate as letOthersGo } from 'node:timers/promises';
import { and, asc, eq, gt, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { openAnswers, responses } from '../tables.ts';
import type { Version } from '../versions.server.ts';
import { Ids } from './order.ts';
import type { Sent } from './response-columns.ts';
import { standFor } from './words-parts.ts';

/** So few at a time that nobody who asks for a page waits for it. */
const AT_ONCE = 25;
const IDS_AT_ONCE = 500;

/** How much an inzending counts, in results that are weighted. */
export interface Weighting {
	weightOf: (response: { answers: Sent['answers']; leftOutAt: Date | null }) => number | undefined;
	/** How the weights were made, in sentences. */
	notes: readonly string[];
}

/** The themes of open answers, by the id of the inzending and of the question, with a space between. */
export type ThemesOfAnswers = ReadonlyMap<string, readonly string[]>;

/** What is known of an inzending besides its answers. */
interface Beside {
	weighting?: Weighting | undefined;
	themes?: ThemesOfAnswers | undefined;
}

/** The inzendingen that were sent until now and not taken back, in an order that is drawn anew each time. */
export async function drawSent(versions: readonly Version[], { leftOut }: { leftOut: boolean }): Promise<Ids> {
	const ids = new Ids();
	const until = now();
	for (const { id } of versions) for await (const some of sentOn(id, until, leftOut)) ids.add(some);
	ids.shuffle();
	return ids;
}

/** Along the index, so that each part costs the same. */
async function* sentOn(versionId: string, until: Date, leftOut: boolean) {
	let last = { id: '', submittedAt: new Date(0) };
	for (;;) {
		const rows = await db
			.select({ id: responses.id, submittedAt: responses.submittedAt })
			.from(responses)
			.where(
				and(
					eq(responses.versionId, versionId),
					gte(responses.submittedAt, last.submittedAt),
					or(gt(responses.submittedAt, last.submittedAt), gt(responses.id, last.id)),
					lte(responses.submittedAt, until),
					isNull(responses.withdrawnAt),
					leftOut ? undefined : isNull(responses.leftOutAt)
				)
			)
			.orderBy(asc(responses.submittedAt), asc(responses.id))
			.limit(IDS_AT_ONCE);
		yield rows.map(({ id }) => id);
		const end = rows.at(-1);
		if (rows.length < IDS_AT_ONCE || !end?.submittedAt) return;
		last = { id: end.id, submittedAt: end.submittedAt };
		await letOthersGo();
	}
}

/** Reads what was drawn, some at a time and never in a transaction. What was taken back meanwhile is not there. */
export async function* readSent(
	ids: Ids,
	versions: readonly Version[],
	{ weighting, themes }: Beside = {}
): AsyncGenerator<Sent> {
	const editions = new Map(versions.map((version) => [version.id, version]));
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some = ids.slice(at, at + AT_ONCE);
		const rows = await readRows(some);
		const stands = await readStands(some);
		for (const id of some) {
			const row = rows.get(id);
			const edition = row && editions.get(row.versionId);
			if (!edition || !row.submittedAt) continue;
			yield {
				...row,
				edition,
				submittedAt: row.submittedAt,
				leftOut: row.leftOutAt !== null,
				weight: weighting?.weightOf(row),
				standOf: (questionId) => stands.get(`${id} ${questionId}`),
				themesOf: (questionId) => themes?.get(`${id} ${questionId}`)
			};
		}
		await letOthersGo();
	}
}

async function readRows(ids: string[]) {
	const rows = await db
		.select({
			id: responses.id,
			versionId: responses.versionId,
			answers: responses.answers,
			channel: responses.channel,
			language: responses.language,
			submittedAt: responses.submittedAt,
			correctedAt: responses.correctedAt,
			timings: responses.timings,
			leftOutAt: responses.leftOutAt,
			paper: responses.paper
		})
		.from(responses)
		.where(and(inArray(responses.id, ids), isNull(responses.withdrawnAt)))
		.orderBy(asc(responses.id));
	return new Map(rows.map((row) => [row.id, row]));
}

/** Who may see the words, by inzending and question. */
async function readStands(ids: string[]) {
	const rows = await db
		.select({
			responseId: openAnswers.responseId,
			questionId: openAnswers.questionId,
			status: contributions.status
		})
		.from(openAnswers)
		.innerJoin(contributions, eq(contributions.id, openAnswers.contributionId))
		.where(inArray(openAnswers.responseId, ids))
		.orderBy(asc(openAnswers.responseId), asc(openAnswers.questionId));
	return new Map(rows.map(({ responseId, questionId, status }) => [`${responseId} ${questionId}`, standFor(status)]));
}
