import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { askedIn, isAnswerable, questionsOf, type Answers, type Question } from '../definition.ts';
import { asSeenBy } from '../engine/order.ts';
import { pathOf } from '../engine/path.ts';
import { pipe, withAnswers } from '../engine/piping.ts';
import { unsendable } from '../engine/reading.ts';
import { screenAt } from '../engine/screens.ts';
import { progressOf, resumeAt } from '../engine/steps.ts';
import { isAhead, isOpen } from '../questionnaire.ts';
import { inLanguage, keyOfPage, languageOfText, languagesOf } from '../texts.ts';
import type { About, Wijk } from '../types/behaviour.ts';
import { keysOf, linesOf } from '../types/behaviours.ts';
import { readVersion } from '../versions.server.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { presentFiles } from './files.server.ts';
import { hashOf } from './visitor-hash.ts';
import { isInvited } from './invited.server.ts';
import { isOwn } from './owning.ts';
import { placeOf } from './place.ts';
import { findPublished } from './published.server.ts';

/** Which vragenlijst is before a visitor: by its address, in a language, and what their browser holds of it. */
export interface Visit {
	slug: string;
	token?: string | undefined;
	language?: Language;
}

export type Filling = Awaited<ReturnType<typeof findFilling>>;

/** The vragenlijst as this visitor has it before them: a list that changed meanwhile stays what they began with. */
export async function findFilling({ slug, token, language = 'nl' }: Visit) {
	const visitorHash = token ? hashOf(slug, token) : '';
	const row = await findPublished(slug, visitorHash);
	const version = await readVersion(row.response?.versionId ?? row.versionId);
	if (!languagesOf(version.definition).includes(language)) refuse('not_found');
	const { response, questionnaire, consultation } = row;
	const own = isOwn(questionnaire.access, token);
	const correction = own ? response?.correction : undefined;
	const isHidden = !own && !!response?.submittedAt;
	return {
		slug,
		language,
		visitorHash,
		questionnaireId: questionnaire.id,
		access: questionnaire.access,
		/** Whether this visitor may answer at all: of some lists only who has a code. */
		invited: questionnaire.access === 'open' || (await isInvited(questionnaire.id, visitorHash)),
		consultation,
		version,
		definition: inLanguage(version.definition, language),
		opensAt: questionnaire.opensAt,
		closesAt: questionnaire.closesAt,
		measured: measuredIn(questionnaire),
		open: isOpen(questionnaire, consultation),
		/** From when one can take part, when that is still to come. */
		ahead: questionnaire.status === 'open' && isAhead(questionnaire) ? questionnaire.opensAt! : undefined,
		/** As far as they stand now: while somebody corrects, what they make of it. None for who may not see what was sent. */
		answers: isHidden ? {} : (correction ?? response?.answers ?? {}),
		begun: !!response,
		correcting: !!correction,
		/** Whether what was sent may be seen and changed with what this browser holds. */
		own,
		sentAt: response?.submittedAt
	};
}

/** How long it took people, when enough of them were measured. */
const measuredIn = ({
	measuredSeconds,
	measuredWith
}: {
	measuredSeconds: number | null;
	measuredWith: number | null;
}) => (measuredSeconds === null ? undefined : { seconds: measuredSeconds, people: measuredWith ?? 0 });

/** The day by which conditions and checks go. */
export const today = () => dayOf(now());

/** What is needed to read the answers to these questions, and to say them. */
export const aboutFor = async (questions: Question[], language: Language): Promise<About> => ({
	words: wordsIn(language),
	wijken: await neighbourhoodsFor(questions)
});

/** The same for who is asked these, and may point at a map. */
export const aboutAsking = async (questions: Question[], language: Language): Promise<About> => ({
	words: wordsIn(language),
	wijken: await wijkenToAsk(questions)
});

/**
 * One screen with what was answered there, and no more than that: each page that is shown costs what it carries.
 * `given`: the number as it stands in the address. A screen that is not on the way of this visitor comes with where
 * they do go on.
 */
export async function findScreen(visit: Visit, given: string) {
	const filling = await findFilling(visit);
	const { definition, answers, language, version, visitorHash } = filling;
	const { number, page, key } = screenAt(definition, given) ?? refuse('not_found');
	const path = pathOf(definition, answers, today());
	const screen = path.screens.find((one) => one.number === number);
	const questions = screen?.questions ?? [];
	const about = await aboutAsking(questions, language);
	const say = (text: string) => pipe(definition, text, path.answers, about);
	const texts = `page.${keyOfPage(page, definition.pages.indexOf(page))}`;
	const languageIn = (part: 'title' | 'introduction') => languageOfText(definition, `${texts}.${part}`, language);
	return {
		slug: visit.slug,
		language,
		languages: languagesOf(version.definition),
		versionId: version.id,
		title: definition.title,
		readAloud: !!definition.readAloud,
		progress: progressOf(definition, path, number, about.words),
		number,
		key,
		page: {
			title: say(page.title),
			titleIn: languageIn('title'),
			introduction: page.introduction ?? '',
			introductionIn: languageIn('introduction')
		},
		questions: questions.map((one) => asSeenBy(withAnswers(definition, one, path.answers, about), visitorHash)),
		answers: answersTo(questions, answers),
		files: await presentFiles(visit.slug, visitorHash, questions, answers),
		neighbourhoods: about.wijken,
		open: filling.open,
		ahead: filling.ahead,
		begun: filling.begun,
		correcting: filling.correcting,
		isSent: !!filling.sentAt && !filling.correcting,
		/** Whether this browser gets what it needs to find its answers back. */
		keeps: filling.open && filling.access === 'open',
		/** Where to go when this screen is not asked, or not of this visitor. */
		elsewhere: !filling.invited ? '' : screen ? undefined : resumeAt(definition, answers, today())
	};
}

export type Overview = Awaited<ReturnType<typeof findOverview>>;

const answersTo = (questions: Question[], answers: Answers): Answers =>
	Object.fromEntries(questions.flatMap(keysOf).flatMap((key) => (answers[key]?.length ? [[key, answers[key]]] : [])));

/** The way of a visitor through the whole list, as it can be looked over, with what still keeps it from being sent. */
export async function findOverview(visit: Visit) {
	const filling = await findFilling(visit);
	const { definition, answers, language } = filling;
	const about = await aboutFor(questionsOf(definition), language);
	const path = pathOf(definition, answers, today());
	const problems = unsendable(definition, answers, about.words, today());
	const files = await presentFiles(visit.slug, filling.visitorHash, questionsOf(definition), path.answers);
	const first = placeOf(visit.slug, language, String(path.screens[0]?.number ?? 1));
	const screens = path.screens.map(({ number, page, questions }) => ({
		number,
		title: pipe(definition, page.title, path.answers, about),
		answers: questions.filter(isAnswerable).map((question) => ({
			id: question.id,
			label: pipe(definition, question.label, path.answers, about),
			lines: linesOf(question, path.answers, about),
			files: files.get(question.id) ?? [],
			hasProblem: problems.some(({ field }) => field.split('.')[0] === question.id)
		}))
	}));
	const { open, ahead, begun, sentAt, correcting, version, consultation, closesAt } = filling;
	return {
		...{
			slug: visit.slug,
			language,
			languages: languagesOf(version.definition),
			open,
			ahead,
			begun,
			correcting,
			invited: filling.invited,
			own: filling.own,
			consultation,
			closesAt,
			title: definition.title,
			number: version.number
		},
		isSent: !!sentAt && !correcting,
		screens,
		/** What keeps it from being sent. Who answered nothing, begins at the first screen. */
		problems: problems.map((problem) => (problem.field ? problem : { ...problem, href: first }))
	};
}

/** Whether one of these asks for a wijk. */
const needsWijken = (questions: Question[]) =>
	questions.some(({ type }) => type === 'neighbourhood' || type === 'place');

/** The wijken to choose from, when one is asked for. */
export const neighbourhoodsFor = async (questions: Question[]) =>
	(needsWijken(questions) ? await listNeighbourhoods() : []).map(({ id, name }): Wijk => ({ id, name }));

/** With their outlines, when one may point at a map of them: only a place needs those. */
export const wijkenToAsk = async (questions: Question[]): Promise<Wijk[]> =>
	questions.some(({ type }) => type === 'place') ? readMap() : neighbourhoodsFor(questions);

/** The wijk that somebody says to live in, for what they write. */
export const wijkIn = (questions: ReturnType<typeof askedIn>, answers: Answers) => {
	const asked = questions.find(
		({ type, id }) => type === 'neighbourhood' && answers[id] && !String(answers[id]).startsWith('?')
	);
	return asked && String(answers[asked.id]);
};
