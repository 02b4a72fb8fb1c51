import type { Answers, Definition } from '../definition.ts';
import { isAnswered } from '../types/behaviours.ts';
import type { Words } from '../words/words.ts';
import { pathOf, type Path } from './path.ts';
import { planOf, type Screen } from './screens.ts';

/** The address of the page on which one looks over all answers. */
export const OVERVIEW = 'controle';

/** The address of the page with the code with which one goes on another time. */
const LATER = 'later';

/** The address of the page for whom there are enough answers already. */
export const FULL = 'vol';

/**
 * Where the visitor wants to go from a screen: on, back, to the overview from which they came to change it, nowhere for
 * now, or to the same screen in another way.
 */
export const ways = ['on', 'back', 'check', 'later', 'stay'] as const;
export type Way = (typeof ways)[number];

/** The last part of the address of what comes then: a screen, the overview, or nothing for the introduction. */
export function placeAfter({ screens }: Path, number: number, way: Way): string {
	if (way === 'back') return String(screens.findLast((screen) => screen.number < number)?.number ?? '');
	if (way === 'later') return LATER;
	if (way === 'stay') return String(number);
	if (way === 'check') return OVERVIEW;
	return String(screens.find((screen) => screen.number > number)?.number ?? OVERVIEW);
}

/** Where someone who began goes on: the first screen on their way without any answer, or the overview. */
export function resumeAt(definition: Definition, answers: Answers, today: string): string {
	const path = pathOf(definition, answers, today);
	const open = path.screens.find(
		({ questions }) =>
			questions.some(({ type }) => type !== 'text') && !questions.some((question) => isAnswered(question, path.answers))
	);
	return String(open?.number ?? OVERVIEW);
}

/** `Vraag 2 van 4` when each screen asks one thing, else `Pagina 2 van 4`; “hoogstens” when answers still decide. */
export function progressOf(definition: Definition, path: Path, number: number, words: Words) {
	const { screens } = planOf(definition);
	const at = path.screens.findIndex((screen) => screen.number === number) + 1;
	// What lies ahead and is not on the way now may still come on it.
	const ahead = screens.filter((screen) => screen.number > number);
	const of = path.screens.filter((screen) => screen.number <= number).length + ahead.length;
	const certain = ahead.every(
		(screen) => path.screens.some((one) => one.number === screen.number) && !mayGo(definition, screen)
	);
	const say = asksOneAtATime(definition) ? words.questionOf : words.pageOf;
	return { text: say(at, of, certain), at, of };
}

/** Whether its screens are counted as questions, as on none there is more than one. */
export const asksOneAtATime = (definition: Definition) =>
	planOf(definition).screens.every(({ questions }) => questions.filter(({ type }) => type !== 'text').length <= 1);

/** Whether there are visitors who do not meet this screen. */
function mayGo(definition: Definition, { page, questions }: Screen) {
	const { showPage, showQuestion } = planOf(definition);
	return showPage.has(definition.pages.indexOf(page)) || questions.every(({ id }) => showQuestion.has(id));
}
