import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { limit } from '#lib/limits/limit.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Answers, Question, Values } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { failedChecks, merge, readScreen } from '../engine/reading.ts';
import { screenAt, type Screen } from '../engine/screens.ts';
import { FULL, placeAfter, ways } from '../engine/steps.ts';
import { responses, type channels } from '../tables.ts';
import { inLanguage } from '../texts.ts';
import { keysOf } from '../types/behaviours.ts';
import { readVersions, type Version } from '../versions.server.ts';
import { isLanguage, type Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { aboutFor, findFilling, hashOf, today, type Filling, type Visit } from './finding.server.ts';
import { fullFor } from './quotas.server.ts';
import { secondsOn } from './timing.ts';

type Channel = (typeof channels)[number];

/** A screen as it was sent, with what the platform's own fields on it said. */
export interface GivenScreen extends Visit {
	/** The number as it stands in the address. */
	page: string;
	values: Values;
	/** Of the sender, so that one machine cannot fill the disk. Not stored. */
	address?: string | undefined;
	/** Without it somebody's own device. */
	channel?: Channel;
}

/**
 * Keeps what was answered on one screen beside what was answered on others, from whatever tab. What can be kept is
 * kept, also when something else on the screen is wrong or missing. Returns the place to go to, or what is not right.
 */
export async function saveScreen({ page, values, address, channel = 'online', ...visit }: GivenScreen) {
	const { slug, token, language = 'nl' } = visit;
	const filling = await findFilling(visit);
	const words = wordsIn(language);
	if (!filling.open) refuse('closed', filling.ahead ? words.notOpenYet(filling.ahead) : words.closedNothing);
	if (!filling.invited) refuse('conflict', filling.access === 'mail' ? words.needsMail : words.needsCode);
	if (filling.sentAt && !filling.correcting) refuse('conflict', words.alreadySentNothing);
	if (!token) refuse('conflict', words.noCookie);
	if (!filling.begun && address) await limit('begin-answers', address, { most: 200, perSeconds: 600 });
	const version = filling.begun ? filling.version : await versionOf(filling, values._version);
	const definition = inLanguage(version.definition, language);

	const screen = screenAt(definition, page) ?? refuse('not_found');
	const questions = questionsOn(screen, pathOf(definition, filling.answers, today()).asked);
	const about = await aboutFor(questions, language);
	const { answers, wrong, missing } = readScreen(questions, values, about);
	const seconds = secondsOn(values._opened, now());
	const kept = await keep(hashOf(slug, token), version, {
		answers,
		screen,
		seconds,
		language,
		channel,
		own: filling.own
	});

	const path = pathOf(definition, kept, today());
	const ids = new Set(questions.map(({ id }) => id));
	const failed = failedChecks(definition, path, ids, about.words, today());
	const way = ways.find((one) => one === values._to) ?? (inWhich(values._to) ? 'stay' : 'on');
	const goesOn = way === 'on' || way === 'check';
	// Who goes back or stops for now may leave a question open, but loses no words.
	const problems = goesOn ? inOrder(questions, [...wrong, ...missing, ...failed]) : wrong;
	// Who corrects was counted when they sent.
	const asks = goesOn && !problems.length && !filling.correcting;
	const full = asks && (await fullFor(filling.questionnaireId, definition, path, screen.number));
	return {
		problems,
		next: full ? FULL : placeAfter(path, screen.number, way),
		/** In which to go on. */
		language: inWhich(values._to) ?? language
	};
}

/** A button that goes on in another language has it behind this word. */
const inWhich = (to: unknown) => {
	const [word, given = ''] = typeof to === 'string' ? to.split('-') : [];
	return word === 'taal' && isLanguage(given) ? given : undefined;
};

/** What is asked of this visitor on a screen. Who sends a screen that is not on their way, is asked nothing there. */
const questionsOn = ({ questions }: Screen, asked: Set<string>) => questions.filter(({ id }) => asked.has(id));

const inOrder = (questions: Question[], problems: Problem[]) =>
	questions.flatMap((question) => problems.filter(({ field }) => isOf(question, field)));

const isOf = (question: Question, field: string) =>
	field === question.id || field.startsWith(`${question.id}.`) || keysOf(question).includes(field);

/** Forgets what was filled in but not sent. What was sent stays. `channel`: only what came through that one. */
export async function forget(slug: string, token: string, channel?: Channel) {
	const own = eq(responses.visitorHash, hashOf(slug, token));
	const through = channel && eq(responses.channel, channel);
	await db.delete(responses).where(and(own, isNull(responses.submittedAt), through));
}

const KEEP_DAYS = 30;

/** What was filled in and never sent goes after as many days as the first page says; so does a correction. */
export async function removeUnsent() {
	const before = new Date(now().getTime() - KEEP_DAYS * 24 * 3600_000);
	await db.delete(responses).where(and(isNull(responses.submittedAt), lt(responses.changedAt, before)));
	await db
		.update(responses)
		.set({ correction: null })
		.where(and(isNotNull(responses.correction), lt(responses.changedAt, before)));
}

/** The version that the form was made from, when it is one of this vragenlijst; else the newest. */
async function versionOf({ version }: Filling, versionId: unknown) {
	if (!isId(versionId) || versionId === version.id) return version;
	const given = (await readVersions([versionId])).get(versionId);
	return given?.questionnaireId === version.questionnaireId ? given : version;
}

interface Kept {
	answers: Answers;
	screen: Screen;
	/** How long the visitor was on the screen; nothing when that is not known. */
	seconds: number | undefined;
	language: Language;
	channel: Channel;
	/** Whether what was sent may be changed with what this browser holds. */
	own: boolean;
}

/** Returns all answers of the visitor. */
async function keep(
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
