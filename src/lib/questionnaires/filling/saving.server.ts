import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { tooOld } from '#lib/keeping.ts';
import { limit } from '#lib/limits/limit.ts';
import { fieldsOfPlace } from '#lib/neighbourhoods/place.ts';
import { isId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { eraseUploadsOf } from '#lib/uploads/uploads.server.ts';
import type { Answers, Question, Values } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { failedChecks, readScreen } from '../engine/reading.ts';
import { screenAt, type Screen } from '../engine/screens.ts';
import { FULL, placeAfter, ways } from '../engine/steps.ts';
import { responses } from '../tables.ts';
import { inLanguage } from '../texts.ts';
import { single } from '../types/behaviour.ts';
import { keysOf } from '../types/behaviours.ts';
import { descriptionKey } from '../types/file.ts';
import { pointKey, pressedIn, streetKey } from '../types/place.ts';
import { readVersions } from '../versions.server.ts';
import { isLanguage } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { addFiles, dropFiles, type GivenFiles, renewFiles, withOwnFiles } from './adding.server.ts';
import { aboutAsking, findFilling, today, type Filling, type Visit } from './finding.server.ts';
import { type Channel, keep } from './keeping.server.ts';
import { fullFor } from './quotas.server.ts';
import { secondsOn } from './timing.ts';
import { hashOf } from './visitor-hash.ts';

/** A screen as it was sent, with what the platform's own fields on it said. */
export interface GivenScreen extends Visit {
	/** The number as it stands in the address. */
	page: string;
	values: Values;
	/** What was chosen in its file fields. */
	files?: GivenFiles;
	/** Of the sender, so that one machine cannot fill the disk. Not stored. */
	address?: string | undefined;
	/** Without it somebody's own device. */
	channel?: Channel;
}

/**
 * Keeps what was answered on one screen beside what was answered on others, from whatever tab. What can be kept is
 * kept, also when something else on the screen is wrong or missing. Returns the place to go to, or what is not right.
 */
export async function saveScreen({
	page,
	values: sent,
	files = new Map(),
	address,
	channel = 'online',
	...visit
}: GivenScreen) {
	const { slug, token, language = 'nl' } = visit;
	const filling = await findFilling(visit);
	const words = wordsIn(language);
	if (!filling.open) refuse('closed', filling.ahead ? words.notOpenYet(filling.ahead) : words.closedNothing);
	if (!filling.invited) refuse('conflict', filling.access === 'mail' ? words.needsMail : words.needsCode);
	if (filling.sentAt && !filling.correcting) refuse('conflict', words.alreadySentNothing);
	if (!token) refuse('conflict', words.noCookie);
	if (!filling.begun && address) limit('begin-answers', address, { most: 200, perSeconds: 600 });
	const version = filling.begun ? filling.version : await versionOf(filling, sent._version);
	const definition = inLanguage(version.definition, language);

	const screen = screenAt(definition, page) ?? refuse('not_found');
	const questions = questionsOn(screen, pathOf(definition, filling.answers, today()).asked);
	const about = await aboutAsking(questions, language);
	const visitorHash = hashOf(slug, token);
	const own = { visitorHash, questions, answers: filling.answers, words };
	const values = await withOwnFiles({ ...own, values: sent });
	const read = readScreen(questions, values, about);
	const onScreen = { screen, language, channel, own: filling.own };
	const seconds = secondsOn(values._opened, now());
	const others = await keep(visitorHash, version, { ...onScreen, answers: read.answers, seconds });
	const added = await addFiles({ ...own, values, files, address });
	const isNew = Object.keys(added.answers).length > 0;
	const kept = isNew ? await keep(visitorHash, version, { ...onScreen, answers: added.answers }) : others;
	await dropFiles(visitorHash, questions, kept);
	await renewFiles(visitorHash, definition);

	const path = pathOf(definition, kept, today());
	const ids = new Set(questions.map(({ id }) => id));
	const failed = failedChecks(definition, path, ids, about.words, today());
	const pressed = pressedIn(questions, values, about);
	const way = pressed || inWhich(values._to) ? 'stay' : (ways.find((one) => one === values._to) ?? 'on');
	const goesOn = way === 'on' || way === 'check';
	// Who goes back or stops for now may leave a question open, but loses no words.
	const wrong = [...read.wrong, ...added.problems];
	const missing = read.missing.filter(({ field }) => !kept[field]?.length && !wrong.some((one) => one.field === field));
	const problems = goesOn ? inOrder(questions, [...wrong, ...missing, ...failed]) : wrong;
	// Who corrects was counted when they sent.
	const asks = goesOn && !problems.length && !filling.correcting;
	const full = asks && (await fullFor(filling.questionnaireId, definition, path, screen.number));
	return {
		problems,
		next: full ? FULL : placeAfter(path, screen.number, way),
		/** Where on that screen: who pressed the map sees what came of it. */
		at: pressed && `${pressed.id}.kaart`,
		/** What the fields say when the screen comes back. */
		values: {
			...sent,
			...(pressed && !read.wrong.some(({ field }) => isOf(pressed, field)) ? placeIn(kept, pressed.id) : {}),
			// What was said of a file, went along with it.
			...Object.fromEntries(Object.keys(added.answers).map((id) => [descriptionKey(id), '']))
		},
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

const placeIn = (answers: Answers, id: string) =>
	fieldsOfPlace(id, {
		neighbourhood: single(answers[id]),
		street: single(answers[streetKey(id)]),
		point: single(answers[pointKey(id)])
	});

const inOrder = (questions: Question[], problems: Problem[]) =>
	questions.flatMap((question) => problems.filter(({ field }) => isOf(question, field)));

const isOf = (question: Question, field: string) =>
	field === question.id || field.startsWith(`${question.id}.`) || keysOf(question).includes(field);

/** Forgets what was filled in but not sent, with the files that were added. What was sent stays. `channel`: only what came through that one. */
export async function forget(slug: string, token: string, channel?: Channel) {
	const own = eq(responses.visitorHash, hashOf(slug, token));
	const through = channel && eq(responses.channel, channel);
	await transaction(async () => {
		const gone = await db
			.delete(responses)
			.where(and(own, isNull(responses.submittedAt), through))
			.returning({ visitorHash: responses.visitorHash });
		for (const { visitorHash } of gone) await eraseUploadsOf(visitorHash);
	});
}

/** What was filled in and never sent goes after as many days as the first page says; so does a correction. */
export async function removeUnsent() {
	const before = tooOld('unsentForm');
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
