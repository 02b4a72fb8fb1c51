import { counted } from '#lib/text/numbers.ts';
import { askedIn, questionsOf, type Definition, type Question } from '../definition.ts';
import { estimatedMinutes } from '../engine/minutes.ts';
import { adviceOnAnswers } from './answer-advice.ts';
import { adviceOnWords } from './wording-advice.ts';

/** How a vragenlijst can be better. It never keeps anybody from publishing. */
export interface Advice {
	/** The id of the question that it is about; without it, it is about the whole. */
	question?: string;
	/** One or two sentences. */
	text: string;
}

export const adviceOn = (definition: Definition): Advice[] => [
	...adviceOnWhole(definition),
	...questionsOf(definition).flatMap((question) =>
		adviceOnQuestion(question).map((text) => ({ question: question.id, text }))
	)
];

/** A sentence for each thing that can be better. */
export const adviceOnQuestion = (question: Question): string[] => [
	...adviceOnWords(question),
	...(question.type === 'text' ? [] : adviceOnAnswers(question))
];

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
