import { eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Answers } from '../definition.ts';
import { merge } from '../engine/reading.ts';
import type { Screen } from '../engine/screens.ts';
import { responses, type channels } from '../tables.ts';
import type { Version } from '../versions.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';

export type Channel = (typeof channels)[number];

export interface Kept {
	answers: Answers;
	screen: Screen;
	/** How long the visitor was on the screen; nothing when that is not known. */
	seconds?: number | undefined;
	language: Language;
	channel: Channel;
	/** Whether what was sent may be changed with what this browser holds. */
	own: boolean;
}

/** Keeps what is answered on a screen beside the rest. Returns all answers of the visitor. */
export async function keep(
	visitorHash: string,
	{ id: versionId }: Version,
	{ answers, screen, seconds, language, channel, own }: Kept
) {
	const timings = seconds === undefined ? {} : { [screen.key]: seconds };
	const fresh = {
		id: newId(),
		versionId,
		visitorHash,
		answers: merge({}, answers),
		language,
		channel,
		reached: screen.number,
		timings,
		startedAt: now(),
		changedAt: now()
	};
	return transaction(async () => {
		const [row] = await keepQuery().execute(fresh);
		if (row!.submittedAt && !(own && row!.correction)) refuse('conflict', wordsIn(language).alreadySentNothing);
		if (row!.id === fresh.id) return fresh.answers;
		const { id, correction } = row!;
		const all = merge(correction ?? row!.answers, answers);
		const spent = (row!.timings[screen.key] ?? 0) + (seconds ?? 0);
		const changed = { id, language, reached: Math.max(row!.reached, screen.number) };
		await (correction ? correctQuery() : mergeQuery()).execute({
			...changed,
			answers: all,
			timings: seconds === undefined ? row!.timings : { ...row!.timings, [screen.key]: spent }
		});
		return all;
	});
}

// One statement for a first screen. For a later one it also holds the row, so that two tabs take turns.
const keepQuery = prepared(() =>
	db
		.insert(responses)
		.values({
			id: sql.placeholder('id'),
			versionId: sql.placeholder('versionId'),
			visitorHash: sql.placeholder('visitorHash'),
			answers: sql.placeholder('answers'),
			language: sql.placeholder('language'),
			channel: sql.placeholder('channel'),
			reached: sql.placeholder('reached'),
			timings: sql.placeholder('timings'),
			startedAt: sql.placeholder('startedAt'),
			changedAt: sql.placeholder('changedAt')
		})
		.onConflictDoUpdate({ target: responses.visitorHash, set: { changedAt: sql`excluded.changed_at` } })
		.returning({
			id: responses.id,
			answers: responses.answers,
			correction: responses.correction,
			timings: responses.timings,
			reached: responses.reached,
			submittedAt: responses.submittedAt
		})
);

const changes = {
	language: sql`${sql.placeholder('language')}`,
	reached: sql`${sql.placeholder('reached')}`,
	timings: sql`${sql.param(sql.placeholder('timings'), responses.timings)}`
};
const newAnswers = sql`${sql.param(sql.placeholder('answers'), responses.answers)}`;

const mergeQuery = prepared(() =>
	db
		.update(responses)
		.set({ ...changes, answers: newAnswers })
		.where(eq(responses.id, sql.placeholder('id')))
);

const correctQuery = prepared(() =>
	db
		.update(responses)
		.set({ ...changes, correction: newAnswers })
		.where(eq(responses.id, sql.placeholder('id')))
);
