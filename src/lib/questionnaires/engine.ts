import { asNumber } from '#lib/text/numbers.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import type { Answers, Definition, Option, Page, Question } from './definition.ts';

// How a vragenlijst is gone through, apart from pages and rows. What is kept is always a possible answer: what is
// not possible comes back as a problem, beside what the visitor typed.

type Answer = Answers[string];

/** As a form sends them: whatever a browser can make of it. */
export type Values = Record<string, string | string[]>;

export interface Wijk {
	id: string;
	name: string;
}

export interface Reading {
	/** What can be kept. A question that is left open is there with nothing; one with a wrong answer is not. */
	answers: Answers;
	/** What cannot be kept, and so keeps the visitor on the page. */
	wrong: Problem[];
	/** What must be answered before sending; one may go back without it. */
	missing: Problem[];
}

export const questionsOf = ({ pages }: Definition): Question[] => pages.flatMap(({ questions }) => questions);

export const asksNeighbourhood = (questions: Question[]) => questions.some(({ type }) => type === 'neighbourhood');

/** The number of a page as it stands in the address, when there is such a page. */
export function pageNumber({ pages }: Definition, given: string): number | undefined {
	const number = /^[1-9]\d{0,2}$/.test(given) ? Number(given) : 0;
	return number >= 1 && number <= pages.length ? number : undefined;
}

/** `Vraag 2 van 4` when each page asks one thing, else `Pagina 2 van 4`. */
export function progressOf({ pages }: Definition, number: number): string {
	const what = pages.every(({ questions }) => questions.length === 1) ? 'Vraag' : 'Pagina';
	return `${what} ${number} van ${pages.length}`;
}

/** Where the visitor wants to go from a page: on, back, or to the check page from which they came to change it. */
export const ways = ['on', 'back', 'check'] as const;
export type Way = (typeof ways)[number];

/** The last part of the address of what comes then: a page, the check page, or nothing for the introduction. */
export function placeAfter({ pages }: Definition, number: number, way: Way): string {
	if (way === 'back') return number > 1 ? String(number - 1) : '';
	return way === 'check' || number >= pages.length ? 'controle' : String(number + 1);
}

/** Where someone who began goes on: the first page without any answer, or the check page. */
export function resumeAt({ pages }: Definition, answers: Answers): string {
	const index = pages.findIndex(({ questions }) => questions.every(({ id }) => !answers[id]?.length));
	return index === -1 ? 'controle' : String(index + 1);
}

export function readPage({ questions }: Page, values: Values, wijken: Wijk[]): Reading {
	const reading: Reading = { answers: {}, wrong: [], missing: [] };
	for (const question of questions) {
		const answer = readAnswer(question, Object.hasOwn(values, question.id) ? values[question.id] : undefined);
		const message = wrongWith(question, answer, wijken);
		if (message) reading.wrong.push({ field: question.id, message });
		else reading.answers[question.id] = answer;
		if (isMissing(question, answer)) reading.missing.push({ field: question.id, message: missingAt(question) });
	}
	return reading;
}

/** What was answered before with what is answered now. Answers that were taken away are gone. */
export const merge = (before: Answers, given: Answers): Answers =>
	Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, answer]) => answer.length));

/** What must still be answered before all can be sent. */
export const missingIn = (definition: Definition, answers: Answers): Problem[] =>
	questionsOf(definition)
		.filter((question) => isMissing(question, answers[question.id] ?? ''))
		.map((question) => ({ field: question.id, message: missingAt(question) }));

const NOTHING_YET = { field: '', message: 'U hebt nog niets ingevuld. Begin bij de eerste pagina.' };

/** All that keeps these answers from being sent. */
export const unsendable = (definition: Definition, answers: Answers): Problem[] =>
	Object.keys(answers).length ? missingIn(definition, answers) : [NOTHING_YET, ...missingIn(definition, answers)];

/** An answer as one reads it, a line for each thing chosen. */
export function linesOf(question: Question, answer: Answer | undefined, wijken: Wijk[]): string[] {
	if (!answer?.length) return [];
	const given = [answer].flat();
	if (question.type === 'one' || question.type === 'several')
		return question.options.filter(({ id }) => given.includes(id)).map(({ label }) => label);
	if (question.type === 'neighbourhood') return wijken.filter(({ id }) => given.includes(id)).map(({ name }) => name);
	if (question.type === 'scale') return [`${given[0]} (${ends(question)})`];
	return given;
}

/** The words at the ends of a scale: `1 is slecht, 5 is goed`. */
export const ends = ({ from, to, fromLabel, toLabel }: Extract<Question, { type: 'scale' }>) =>
	`${from} is ${fromLabel}, ${to} is ${toLabel}`;

function readAnswer({ type }: Question, value: string | string[] | undefined): Answer {
	const given = [value ?? []].flat().map((text) => text.replaceAll('\0', '').trim());
	return type === 'several' ? [...new Set(given.filter(Boolean))] : (given[0] ?? '');
}

function wrongWith(question: Question, answer: Answer, wijken: Wijk[]): string | undefined {
	if (!answer.length) return undefined;
	if (question.type === 'open') {
		if (answer.length <= question.maxLength) return undefined;
		const most = `Het mogen er ${asNumber(question.maxLength)} zijn.`;
		return `U gebruikt ${asNumber(answer.length)} tekens bij “${question.label}”. ${most}`;
	}
	const clash = question.type === 'several' && ruledOut(question, [answer].flat());
	if (clash) return clash;
	const possible = new Set(possibleAnswers(question, wijken));
	return [answer].flat().every((one) => possible.has(one))
		? undefined
		: `Kies een antwoord dat in de lijst staat bij “${question.label}”.`;
}

function ruledOut({ options, label }: { options: Option[]; label: string }, chosen: string[]) {
	const alone = options.find((option) => option.alone && chosen.includes(option.id));
	if (!alone || chosen.length === 1) return undefined;
	return `Bij “${label}” koos u “${alone.label}” en ook een ander antwoord. Haal een van de twee weg.`;
}

/** What one can choose, as forms and rows name it. Nothing for an open question: there all can be said. */
export function possibleAnswers(question: Question, wijken: Wijk[]): string[] {
	if (question.type === 'one' || question.type === 'several') return question.options.map(({ id }) => id);
	if (question.type === 'neighbourhood') return wijken.map(({ id }) => id);
	if (question.type === 'scale') return stepsOf(question).map(String);
	return [];
}

export const stepsOf = ({ from, to }: { from: number; to: number }) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

const isMissing = ({ required }: Question, answer: Answer) => required && !answer.length;

const missingAt = ({ type, label }: Question) =>
	type === 'open' ? `Vul een antwoord in bij “${label}”.` : `Kies een antwoord bij “${label}”.`;
