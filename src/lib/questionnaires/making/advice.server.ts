import { adviceInWords, uniqueAdvice, type LanguageAdvice } from '#lib/language-checks/advice.ts';
import { adviseOnEach } from '#lib/language-checks/checking.server.ts';
import { counted } from '#lib/text/numbers.ts';
import { askedIn, questionsOf, type Definition, type Question } from '../definition.ts';
import { estimatedMinutes } from '../engine/minutes.ts';
import { adviceOnAnswers } from './answer-advice.ts';
import { adviceOnWords, textsAsked } from './wording-advice.ts';

/** How a vragenlijst can be better. It never keeps anybody from publishing. */
export interface Advice {
	/** The id of the question that it is about; without it, it is about the whole. */
	question?: string;
	/** One or two sentences. */
	text: string;
}

export async function adviceOn(definition: Definition): Promise<Advice[]> {
	const questions = questionsOf(definition);
	const each = await adviceOnEach(questions);
	return [
		...adviceOnWhole(definition),
		...questions.flatMap(({ id }, at) => each[at]!.map((text) => ({ question: id, text })))
	];
}

/** A sentence for each thing that can be better, besides its language: for that there is help where one writes. */
export const adviceOnQuestion = (question: Question): string[] => [
	...adviceOnWords(question),
	...(question.type === 'text' ? [] : adviceOnAnswers(question))
];

async function adviceOnEach(questions: Question[]): Promise<string[][]> {
	const texts = questions.map(textsAsked);
	const language = await adviseOnEach(texts.flat());
	const firstOf = (at: number) => texts.slice(0, at).flat().length;
	return questions.map((question, at) => [
		...inWords(language.slice(firstOf(at), firstOf(at + 1)).flat()),
		...adviceOnQuestion(question)
	]);
}

/** A question is short: who is asked has to do with it at once, so a passive counts here too. */
const inWords = (advice: LanguageAdvice[]) =>
	uniqueAdvice(advice.filter(({ serious, kind }) => serious || kind === 'passive')).map(adviceInWords);

/** In minutes. */
const LONG = 10;

function adviceOnWhole(definition: Definition): Advice[] {
	const asked = askedIn(definition).filter(({ type }) => type !== 'consent');
	const required = asked.filter((question) => question.required);
	const minutes = estimatedMinutes(definition);
	return [
		...(asked.length > 3 && required.length > asked.length / 3
			? [
					{
						text: `${counted(required.length, 'vraag is', 'vragen zijn')} verplicht, van de ${asked.length}. Wie vastloopt, stopt. Maak hoogstens een op de drie vragen verplicht.`
					}
				]
			: []),
		...(minutes > LONG
			? [
					{
						text: `De vragenlijst duurt ongeveer ${minutes} minuten. Veel mensen stoppen na tien minuten. Welke vragen kunnen weg?`
					}
				]
			: [])
	];
}
