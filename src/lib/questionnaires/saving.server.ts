import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { limit } from '#lib/limits/limit.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Answers, Page } from './definition.ts';
import { merge, pageNumber, placeAfter, readPage, type Values, ways } from './engine.ts';
import { findFilling, hashOf, neighbourhoodsFor, type Filling } from './filling.server.ts';
import { responses } from './tables.ts';
import { readVersions, type Version } from './versions.server.ts';

/** A page as it was sent, with what the platform's own fields on it said. */
export interface GivenPage {
	slug: string;
	/** The number as it stands in the address. */
	page: string;
	values: Values;
	/** Of the sender, so that one machine cannot fill the disk. Not stored. */
	address?: string | undefined;
}

/**
 * Keeps what was answered on one page beside what was answered on others, from whatever tab. What can be kept is
 * kept, also when something else on the page is wrong or missing. Returns the place to go to, or what is not right.
 */
export async function savePage(token: string | undefined, { slug, page: given, values, address }: GivenPage) {
	const filling = await findFilling(slug, token);
	if (!filling.open) refuse('closed', 'Deze vragenlijst is gesloten. U kunt niets meer insturen.');
	if (filling.sentAt) refuse('conflict', ALREADY_SENT);
	if (!token) refuse('conflict', NO_COOKIE);
	if (!filling.begun && address) await limit('begin-answers', address, { most: 200, perSeconds: 600 });
	const version = filling.begun ? filling.version : await versionOf(filling, values._version);

	const number = pageNumber(version.definition, given) ?? refuse('not_found');
	const page = version.definition.pages[number - 1]!;
	const { answers, wrong, missing } = readPage(page, values, await neighbourhoodsFor(page.questions));
	await keep(hashOf(slug, token), version, answers);

	const way = ways.find((one) => one === values._to) ?? 'on';
	// Who goes back may leave a question open, but loses no words.
	const problems = way === 'back' ? wrong : inOrder(page, [...wrong, ...missing]);
	return { problems, next: placeAfter(version.definition, number, way) };
}

const inOrder = ({ questions }: Page, problems: Problem[]) =>
	questions.flatMap(({ id }) => problems.filter(({ field }) => field === id));

/** Forgets what was filled in but not sent. What was sent stays. */
export async function forget(slug: string, token: string) {
	const own = eq(responses.visitorHash, hashOf(slug, token));
	await db.delete(responses).where(and(own, isNull(responses.submittedAt)));
}

const KEEP_DAYS = 30;

/** What was filled in and never sent goes after as many days as the first page says. */
export function removeUnsent() {
	const before = new Date(now().getTime() - KEEP_DAYS * 24 * 3600_000);
	return db.delete(responses).where(and(isNull(responses.submittedAt), lt(responses.changedAt, before)));
}

const ALREADY_SENT = 'U hebt deze vragenlijst al verstuurd. Wat u hier nu invult, gaat niet meer mee.';
const NO_COOKIE =
	'Uw browser bewaarde niets, en dan raken uw antwoorden kwijt. Sta cookies toe voor deze website en probeer het nog een keer.';

/** The version that the form was made from, when it is one of this vragenlijst; else the newest. */
async function versionOf({ version }: Filling, versionId: unknown) {
	if (!isId(versionId) || versionId === version.id) return version;
	const given = (await readVersions([versionId])).get(versionId);
	return given?.questionnaireId === version.questionnaireId ? given : version;
}

async function keep(visitorHash: string, { id: versionId }: Version, given: Answers) {
	const fresh = { id: newId(), versionId, visitorHash, answers: merge({}, given), startedAt: now(), changedAt: now() };
	await transaction(async () => {
		const [row] = await keepQuery().execute(fresh);
		if (row!.submittedAt) refuse('conflict', ALREADY_SENT);
		if (row!.id !== fresh.id) await mergeQuery().execute({ id: row!.id, answers: merge(row!.answers, given) });
	});
}

// One statement for a first page. For a later one it also holds the row, so that two tabs take turns.
const keepQuery = prepared(() =>
	db
		.insert(responses)
		.values({
			id: sql.placeholder('id'),
			versionId: sql.placeholder('versionId'),
			visitorHash: sql.placeholder('visitorHash'),
			answers: sql.placeholder('answers'),
			startedAt: sql.placeholder('startedAt'),
			changedAt: sql.placeholder('changedAt')
		})
		.onConflictDoUpdate({ target: responses.visitorHash, set: { changedAt: sql`excluded.changed_at` } })
		.returning({ id: responses.id, answers: responses.answers, submittedAt: responses.submittedAt })
);

const mergeQuery = prepared(() =>
	db
		.update(responses)
		.set({ answers: sql`${sql.param(sql.placeholder('answers'), responses.answers)}` })
		.where(eq(responses.id, sql.placeholder('id')))
);
