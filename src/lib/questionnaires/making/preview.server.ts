import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { isAnswerable, questionsOf, type Answers, type Definition, type Question, type Values } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { pipe, withAnswers } from '../engine/piping.ts';
import { failedChecks, merge, readScreen, unsendable } from '../engine/reading.ts';
import { screenAt, screensOf } from '../engine/screens.ts';
import { OVERVIEW, placeAfter, progressOf, ways } from '../engine/steps.ts';
import { filesIn } from '../filling/adding.server.ts';
import { aboutAsking, today } from '../filling/finding.server.ts';
import { fingerprint } from '../fingerprint.ts';
import { findOf } from '../questionnaires.server.ts';
import { inLanguage, languagesOf } from '../texts.ts';
import { listOf } from '../types/behaviour.ts';
import { linesOf } from '../types/behaviours.ts';
import { chosenKey } from '../types/file.ts';
import { pressedIn } from '../types/place.ts';
import { isLanguage, type Language } from '../words/language.ts';
import { sayCondition } from './conditions.ts';
import { pack, unpack } from './keeping.ts';

/** Of which list, in which language, and what was answered so far, as it stands in the address. */
export interface Look {
	consultation: string;
	slug: string;
	language: string | null;
	answers: string | null;
}

/** The whole draft as people will see it, screen after screen, with its fingerprint. */
export async function findWhole(editor: Person, look: Look) {
	const seen = await findSeen(editor, look);
	const { definition, language } = seen;
	const about = await aboutAsking(questionsOf(definition), language);
	const screens = screensOf(definition).map(({ number, page, questions }) => ({
		number,
		page,
		questions: questions.map((question) => withAnswers(definition, question, {}, about))
	}));
	return { ...headOf(seen), screens, neighbourhoods: about.wijken };
}

/** One screen, or the overview, for who goes through it with answers of their own. */
export async function findPreview(editor: Person, look: Look, given: string) {
	const seen = await findSeen(editor, look);
	const { definition, answers, language } = seen;
	const about = await aboutAsking(questionsOf(definition), language);
	const path = pathOf(definition, answers, today());
	const onPath = new Set(path.screens.map(({ number }) => number));
	const all = screensOf(definition).map(({ number, page, questions }) => ({
		number,
		title: page.title,
		label: questions.length === 1 ? questions[0]!.label : '',
		isAsked: onPath.has(number)
	}));
	const head = { ...headOf(seen), packed: pack(answers) ?? '', all, neighbourhoods: about.wijken };
	if (given === OVERVIEW) return { ...head, overview: overviewOf(definition, answers, about), screen: undefined };
	const { number, page } = screenAt(definition, given) ?? refuse('not_found');
	const screen = path.screens.find((one) => one.number === number);
	return {
		...head,
		overview: undefined,
		screen: {
			number,
			isAsked: !!screen,
			progress: progressOf(definition, path, number, about.words),
			title: pipe(definition, page.title, path.answers, about),
			introduction: page.introduction ?? '',
			questions: (screen?.questions ?? screenAt(definition, given)!.questions).map((one) =>
				withAnswers(definition, one, path.answers, about)
			),
			answers
		}
	};
}

/** What was filled in on a screen of the preview: where to go and with which answers, or what is not right. */
export async function stepPreview(editor: Person, look: Look, given: string, values: Values) {
	const { definition, answers: before, language } = await findSeen(editor, look);
	const screen = screenAt(definition, given) ?? refuse('not_found');
	const { asked } = pathOf(definition, before, today());
	const questions = screen.questions.filter(({ id }) => asked.has(id));
	const about = await aboutAsking(questions, language);
	const { answers, wrong, missing } = readScreen(questions, withNamesOfFiles(questions, values), about);
	const merged = merge(before, answers);
	const path = pathOf(definition, merged, today());
	const failed = failedChecks(definition, path, new Set(questions.map(({ id }) => id)), about.words, today());
	const pressed = pressedIn(questions, values, about);
	const way = pressed ? 'stay' : (ways.find((one) => one === values._to) ?? 'on');
	const problems = way === 'on' ? [...wrong, ...missing, ...failed] : wrong;
	const packed = pack(merged);
	if (packed === undefined) refuse('conflict', TOO_MUCH);
	return { problems, next: placeAfter(path, screen.number, way), at: pressed && `${pressed.id}.kaart`, packed };
}

/** Nothing is kept of a file in a preview: that one was chosen is all that is known of it. */
const withNamesOfFiles = (questions: Question[], values: Values): Values => ({
	...values,
	...Object.fromEntries(filesIn(questions).map(({ id }) => [id, listOf(values, chosenKey(id)).map(() => newId())]))
});

/** A version as it was frozen, for who made it. `given`: its number as it stands in the address. */
export async function findVersion(editor: Person, consultation: string, slug: string, given: string) {
	const list = await findOf(editor, consultation, slug);
	const version = list.versions.find(({ number }) => String(number) === given) ?? refuse('not_found');
	const { definition } = version;
	const questions = questionsOf(definition);
	const { wijken } = await aboutAsking(questions, 'nl');
	const say = (source: string | undefined) => sayCondition(definition, source, wijken);
	const when = {
		pages: definition.pages.map(({ showIf }) => say(showIf)),
		questions: Object.fromEntries(questions.map(({ id, showIf }) => [id, say(showIf)]))
	};
	return { list, version, when, neighbourhoods: wijken };
}

const TOO_MUCH = 'In een voorbeeld past niet zoveel tekst. Maak uw antwoorden korter.';

type Seen = Awaited<ReturnType<typeof findSeen>>;

async function findSeen(editor: Person, { consultation, slug, language: asked, answers }: Look) {
	const list = await findOf(editor, consultation, slug);
	const language: Language = asked && isLanguage(asked) ? asked : 'nl';
	if (!languagesOf(list.draft).includes(language)) refuse('not_found');
	return { list, language, definition: inLanguage(list.draft, language), answers: unpack(answers) };
}

const headOf = ({ list, language, definition }: Seen) => ({
	slug: list.slug,
	name: list.draft.title,
	title: definition.title,
	introduction: definition.introduction,
	thanks: definition.thanks ?? '',
	language,
	languages: languagesOf(list.draft),
	/** Of the draft as it was shown here: what is published carries the same. */
	hash: fingerprint(list.draft)
});

function overviewOf(definition: Definition, answers: Answers, about: Awaited<ReturnType<typeof aboutAsking>>) {
	const path = pathOf(definition, answers, today());
	const problems = unsendable(definition, answers, about.words, today());
	return {
		problems: problems.map(({ message }) => message),
		answers: path.screens.flatMap(({ number, questions }) =>
			questions.filter(isAnswerable).map((question) => ({
				number,
				id: question.id,
				label: pipe(definition, question.label, path.answers, about),
				lines: linesOf(question, path.answers, about)
			}))
		)
	};
}
