import { randomBytes } from 'node:crypto';
import type { Option, Question } from '../definition.ts';

/** Of an option, a question or a page that no other version used: results are added up by name. */
export const newName = (start: 'v' | 'a' | 'p' | 'r' | 'q') => start + randomBytes(5).toString('hex');

// The kinds of questions as a maker chooses between them. Several are the same type of question, put differently: what
// is answered, is answered in the same form.

/** Each with what it is called, and what it is good for. */
export const kinds = {
	long: { name: 'Open vraag', use: 'Mensen schrijven in hun eigen woorden.' },
	short: { name: 'Kort antwoord', use: 'Eén regel, zoals een naam of een straat.' },
	one: { name: 'Eén antwoord kiezen', use: 'Uit een lijst die u maakt.' },
	several: { name: 'Meer antwoorden kiezen', use: 'Mensen kruisen aan wat past.' },
	yesno: { name: 'Ja of nee', use: 'Voor een vraag met twee antwoorden.' },
	statement: { name: 'Stelling', use: 'Eens, oneens of overslaan.' },
	scale: { name: 'Schaal', use: 'Een cijfer, met woorden aan de uiteinden.' },
	agreement: { name: 'Vijf stappen met woorden', use: 'Zoals van helemaal oneens tot helemaal eens.' },
	faces: { name: 'Gezichtjes', use: 'Vijf gezichtjes, met woorden erbij.' },
	matrix: { name: 'Tabel', use: 'Dezelfde antwoorden bij meer regels.' },
	ranking: { name: 'Volgorde', use: 'Mensen zetten dingen op volgorde.' },
	points: { name: 'Punten verdelen', use: 'Wat telt voor mensen het zwaarst?' },
	dilemma: { name: 'Dilemma', use: 'Liever A of liever B, of ertussenin.' },
	pictures: { name: 'Kiezen uit afbeeldingen', use: 'Een antwoord met een plaatje erbij.' },
	morepictures: { name: 'Meer afbeeldingen kiezen', use: 'Mensen kruisen plaatjes aan.' },
	number: { name: 'Getal', use: 'Zoals een aantal of een leeftijd.' },
	date: { name: 'Datum', use: 'Een dag die mensen kennen.' },
	neighbourhood: { name: 'Wijk', use: 'In welke wijk iemand woont.' },
	postcode: { name: 'Postcode', use: 'Alleen de vier cijfers.' },
	place: { name: 'Plek op de kaart', use: 'Met een lijst van wijken ernaast.' },
	email: { name: 'E-mailadres', use: 'Alleen als u mensen wilt mailen.' },
	file: { name: 'Foto of bestand', use: 'Mensen voegen een foto of pdf toe.' },
	consent: { name: 'Toestemming', use: 'Eén vakje om aan te kruisen.' },
	text: { name: 'Tekst', use: 'Uitleg tussen de vragen. U vraagt niets.' }
} as const satisfies Record<string, { name: string; use: string }>;

export type Kind = keyof typeof kinds;

/** As one chooses from them: all that belongs together, stands together. */
export const kindGroups: { name: string; kinds: Kind[] }[] = [
	{ name: 'Eigen woorden', kinds: ['long', 'short'] },
	{ name: 'Kiezen', kinds: ['one', 'several', 'yesno', 'statement', 'pictures', 'morepictures'] },
	{ name: 'Een oordeel', kinds: ['scale', 'agreement', 'faces', 'matrix', 'dilemma'] },
	{ name: 'Wat weegt het zwaarst', kinds: ['ranking', 'points'] },
	{ name: 'Waar en wanneer', kinds: ['neighbourhood', 'postcode', 'place', 'date'] },
	{ name: 'Gegevens', kinds: ['number', 'email', 'file', 'consent'] },
	{ name: 'Zonder vraag', kinds: ['text'] }
];
export const allKinds = Object.keys(kinds) as [Kind, ...Kind[]];

/** A new question of this kind. */
export function newQuestion(kind: Kind, label: string): Question {
	const asked = { id: newName('v'), label, hint: '', required: false };
	switch (kind) {
		case 'long':
			return { ...asked, type: 'open', maxLength: 2000 };
		case 'short':
			return { ...asked, type: 'open', maxLength: 200, short: true };
		case 'several':
		case 'one':
			return { ...asked, type: kind, options: [] };
		case 'yesno':
			return { ...asked, type: 'one', look: 'yesno', options: named(['Ja', 'Nee']) };
		case 'statement':
			return { ...asked, type: 'one', look: 'statement', options: named(['Eens', 'Oneens']), escapes: ['unknown'] };
		case 'pictures':
			return { ...asked, type: 'one', look: 'pictures', options: [] };
		case 'morepictures':
			return { ...asked, type: 'several', look: 'pictures', options: [] };
		case 'scale':
			return { ...asked, type: 'scale', from: 1, to: 5, fromLabel: 'slecht', toLabel: 'goed' };
		case 'agreement':
			return { ...asked, type: 'scale', from: 1, to: 5, ...ends(agreement), labels: [...agreement] };
		case 'faces':
			return { ...asked, type: 'scale', from: 1, to: 5, ...ends(moods), labels: [...moods], look: 'faces' };
		case 'dilemma':
			return { ...asked, type: 'scale', from: 1, to: 5, fromLabel: '', toLabel: '', look: 'dilemma' };
		case 'matrix':
			return { ...asked, type: 'matrix', rows: [], options: named(agreement) };
		case 'ranking':
			return { ...asked, type: 'ranking', options: [] };
		case 'points':
			return { ...asked, type: 'points', options: [], total: 100 };
		case 'file':
			return { ...asked, type: 'file', most: 1 };
		case 'consent':
			return { ...asked, type: 'consent', required: true };
		case 'text':
			return { id: asked.id, label: '', type: 'text', text: label };
		default:
			return { ...asked, type: kind };
	}
}

/** The kind of a question, for who reads a list of them. */
export function kindOf(question: Question): Kind {
	if (question.type === 'open') return question.short ? 'short' : 'long';
	if (question.type === 'several') return question.look ? 'morepictures' : 'several';
	if (question.type === 'one') return question.look ?? 'one';
	if (question.type !== 'scale') return question.type;
	return question.look ?? (question.labels ? 'agreement' : 'scale');
}

const agreement = ['Helemaal oneens', 'Oneens', 'Niet eens en niet oneens', 'Eens', 'Helemaal eens'] as const;
const moods = ['Heel slecht', 'Slecht', 'Gewoon', 'Goed', 'Heel goed'] as const;

const ends = (labels: readonly string[]) => ({
	fromLabel: labels[0]!.toLowerCase(),
	toLabel: labels.at(-1)!.toLowerCase()
});

const named = (labels: readonly string[]): Option[] => labels.map((label) => ({ id: newName('a'), label }));
