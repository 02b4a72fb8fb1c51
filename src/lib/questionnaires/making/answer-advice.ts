import type { Answerable, Option } from '../definition.ts';

/** What can be better about what people can answer, a sentence each. */
export const adviceOnAnswers = (question: Answerable): string[] => [
	...(isPersonal(question) && !mayRefuse(question) ? [PERSONAL] : []),
	...aboutChoice(question),
	...aboutScale(question),
	...aboutMatrix(question)
];

const PERSONAL = 'Dit is persoonlijk. Geef mensen ook “dat zeg ik liever niet”.';
const UNKNOWN = 'Misschien past geen van deze antwoorden. Voeg “weet ik niet” of “anders, namelijk” toe.';

const personal =
	/\b(?:inkomen|uw geld|genoeg geld|schuld(?:en)?|rondkomen|gezondheid|gezond|ziek(?:te)?|beperking|handicap|eenzaam|geloof|religie|afkomst|herkomst|nationaliteit|geboren|geslacht|gender|man of (?:een )?vrouw|relatie|getrouwd|gescheiden|opleiding|uitkering|leeftijd|hoe oud|politie|verslaafd|stemt u|stemde u|zorgen over uzelf|thuissituatie)\b/iu;

/** Whether a question asks for what many people keep to themselves. What may be left open in own words is no demand. */
export const isPersonal = ({ type, label }: Answerable) =>
	!['open', 'consent', 'file', 'neighbourhood'].includes(type) && personal.test(label);

const mayRefuse = (question: Answerable) =>
	question.escapes?.includes('refused') || optionsOf(question).some(({ label }) => /liever niet/i.test(label));

const optionsOf = (question: Answerable): Option[] => ('options' in question ? question.options : []);

/** More is hard to oversee on a telephone. */
const MOST_OPTIONS = 7;

function aboutChoice(question: Answerable): string[] {
	const options = optionsOf(question);
	const advice: string[] = [];
	if (question.type === 'one' || question.type === 'several')
		if (options.length && !hasWayOut(question)) advice.push(UNKNOWN);
	if (options.filter(({ alone, other }) => !alone && !other).length > MOST_OPTIONS)
		advice.push(
			`Er zijn meer dan ${MOST_OPTIONS} antwoorden. Op een telefoon is dat veel. Kunt u er een paar samennemen?`
		);
	return advice;
}

/** Yes or no about a fact has only these two; what is personal has advice of its own. */
function hasWayOut(question: Extract<Answerable, { type: 'one' | 'several' }>) {
	if (question.escapes?.length) return true;
	return question.options.some(
		({ label, other, alone }) =>
			other || alone || /\b(?:anders|weet ik niet|geen (?:van|mening)|liever niet|nergens)\b/i.test(label)
	);
}

function aboutScale(question: Answerable): string[] {
	if (question.type !== 'scale') return [];
	const steps = question.to - question.from + 1;
	// A scale of eleven is a report mark, which people know without words.
	if (steps % 2 === 0 || steps > 7 || question.look === 'dilemma') return [];
	const middle = question.labels?.[(steps - 1) / 2];
	return middle?.trim()
		? []
		: ['Het midden van de schaal heeft geen woord. Geef elke stap een naam, dan bedoelt iedereen hetzelfde.'];
}

const MOST_ROWS = 6;

const aboutMatrix = (question: Answerable): string[] =>
	question.type === 'matrix' && question.rows.length > MOST_ROWS
		? [`De tabel heeft meer dan ${MOST_ROWS} regels. Op een telefoon is dat lang. Maak er twee vragen van.`]
		: [];
