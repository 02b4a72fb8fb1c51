import { asDate } from '#lib/text/dates.ts';
import { asNumber, counted } from '#lib/text/numbers.ts';
import { fields } from './fields/nl.ts';
import { pages } from './pages/nl.ts';
import type { Words } from './words.ts';

export const nl: Words = {
	...fields,
	...pages,
	yes: 'Ja',
	escapes: { unknown: 'Weet ik niet', refused: 'Dat zeg ik liever niet' },
	skip: 'Sla over',
	number: (value) => value.toLocaleString('nl-NL', { maximumFractionDigits: 15 }),
	date: asDate,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} is ${fromLabel}, ${to} is ${toLabel}`,
	notRequired: '(niet verplicht)',
	notRequiredHint: 'Waar “niet verplicht” bij staat, mag u overslaan.',
	severalHint: 'U kunt meer antwoorden kiezen.',
	atLeastHint: (least) => `Kies er minstens ${least}.`,
	atMostHint: (most) => `Kies er hoogstens ${most}.`,

	fillIn: (label) => `Vul een antwoord in bij ${quoted(label)}.`,
	fillInDate: (label) => `Vul een datum in bij ${quoted(label)}.`,
	choose: (label) => `Kies een antwoord bij ${quoted(label)}.`,
	choosePlace: (label) => `Kies een wijk of een plek bij ${quoted(label)}.`,
	addFile: (label) => `Voeg een bestand toe bij ${quoted(label)}.`,
	consent: (label) => `Zet een vinkje bij ${quoted(label)} als u verder wilt.`,
	notInList: (label) => `Kies een antwoord dat in de lijst staat bij ${quoted(label)}.`,
	tooLong: (label, length, most) =>
		`U gebruikt ${asNumber(length)} tekens bij “${label}”. Het mogen er hoogstens ${asNumber(most)} zijn.`,
	notANumber: (label) => `Vul een getal in bij “${label}”, zoals 12 of 12,5.`,
	notAWholeNumber: (label) => `Vul een heel getal in bij “${label}”, zoals 12.`,
	outOfRange: (label, least, most) => `Vul bij “${label}” een getal in ${between(least, most, nl.number)}.`,
	notAnEmail: (label) => `Vul bij “${label}” een e-mailadres in als naam@voorbeeld.nl.`,
	notAPostcode: (label) => `Vul bij “${label}” de vier cijfers van uw postcode in, zoals 1234.`,
	notADate: (label) => `Vul bij “${label}” een dag, een maand en een jaar in, zoals 1 3 2026.`,
	noSuchDate: (label) => `De dag die u invult bij “${label}”, bestaat niet. Kijk de dag en de maand na.`,
	dateOutOfRange: (label, earliest, latest) => `Vul bij “${label}” een dag in ${between(earliest, latest, asDate)}.`,
	alone: (label, option) => `Bij “${label}” koos u “${option}” en ook een ander antwoord. Haal een van de twee weg.`,
	bothAnswerAndEscape: (label) =>
		`Bij “${label}” gaf u een antwoord, en u koos ook dat u geen antwoord geeft. Haal een van de twee weg.`,
	tooMany: (label, most) => `Kies bij “${label}” hoogstens ${counted(most, 'antwoord', 'antwoorden')}.`,
	tooFew: (label, least) => `Kies bij “${label}” minstens ${counted(least, 'antwoord', 'antwoorden')}.`,
	tooManyFiles: (label, most) => `Voeg bij “${label}” hoogstens ${counted(most, 'bestand', 'bestanden')} toe.`,
	noSuchPlace: (label, places) => `Geef “${label}” een plaats van 1 tot en met ${places}.`,
	placeTwice: (label, place) => `Bij “${label}” staat plaats ${place} meer dan één keer. Geef elk een eigen plaats.`,
	placeSkipped: (label, place) => `Bij “${label}” staat niets op plaats ${place}. Begin bij 1 en sla niets over.`,
	rankAll: (label, places) =>
		places === 1
			? `Kies bij “${label}” wat op plaats 1 staat.`
			: `Geef bij “${label}” de plaatsen 1 tot en met ${places}.`,
	pointsSum: (label, sum, total) =>
		`Bij “${label}” verdeelde u ${counted(sum, 'punt', 'punten')}. Verdeel er precies ${asNumber(total)}.`,
	dividePoints: (label, total) => `Verdeel ${counted(total, 'punt', 'punten')} bij ${quoted(label)}.`,
	checkFailed: (label) => `Uw antwoord bij “${label}” kan niet kloppen. Kijk het nog een keer na.`,
	nothingYet: 'U hebt nog niets ingevuld. Begin bij de eerste pagina.',

	day: 'Dag',
	month: 'Maand',
	year: 'Jaar',
	dateHint: 'Bijvoorbeeld 1 3 2026.',
	postcodeHint: 'Alleen de vier cijfers, bijvoorbeeld 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Zet 1 bij wat voor u bovenaan staat.'
			: `Zet 1 bij wat voor u bovenaan staat, dan 2, tot en met ${places}.`,
	place: (option) => `Plaats van ${option}`,
	noPlace: 'geen plaats',
	pointsHint: (total) => `Verdeel ${counted(total, 'punt', 'punten')}. Geef meer punten aan wat u belangrijker vindt.`,
	points: (option) => `Punten voor ${option}`,
	otherText: (option) => `Wat bedoelt u met “${option}”?`,
	noAnswer: 'Geen antwoord',
	mostCharacters: (most) => `Schrijf hoogstens ${counted(most, 'teken', 'tekens')}.`,
	charactersLeft: (count) => `Tekens over: ${count}`,
	charactersOver: (count) => `Tekens te veel: ${count}`,
	pointsLeft: (count, total) => `Nog ${count} van de ${counted(total, 'punt', 'punten')} te verdelen`,
	pointsOver: (count) => `Punten te veel: ${count}`,
	moveUp: (option) => `Zet ${option} hoger`,
	moveDown: (option) => `Zet ${option} lager`,
	wholly: (side) => `Helemaal ${side}`,
	rather: (side) => `Liever ${side}`,
	evenly: 'Allebei evenveel',
	chooseWijk: 'Kies een wijk',
	street: 'Straat of plek',
	mapHint: 'Klik op de kaart, of kies een wijk uit de lijst.',
	pointOnMap: 'Een plek op de kaart',
	files: (count) => counted(count, 'bestand', 'bestanden'),
	filesHint: (most, photosOnly) =>
		most === 1
			? `Een foto${photosOnly ? '' : ' of pdf'}, hoogstens 8 MB.`
			: `Hoogstens ${most} ${photosOnly ? 'foto’s' : 'foto’s of pdf’s'}, elk hoogstens 8 MB.`,
	removeFile: (name) => `Haal ${name} weg`,
	fileDescription: 'Wat is erop te zien?',
	picture: 'Afbeelding',

	next: 'Volgende',
	previous: 'Vorige',
	toOverview: 'Bewaar en ga naar het overzicht',
	begin: 'Begin',
	goOn: 'Ga verder',
	change: 'Wijzig',
	fillInNow: 'Vul in',
	send: 'Versturen',
	notAnswered: 'Niet ingevuld',
	mustFillIn: 'Dit moet u nog invullen.',
	error: 'Fout:',
	problems: (count) => (count === 1 ? 'Er klopt nog iets niet' : `Kijk nog naar deze ${count} punten`),
	problemsInTitle: (count) => (count === 1 ? '1 foutmelding' : `${count} foutmeldingen`),
	questionOf: (number, of, certain) => `Vraag ${number} van ${certain ? '' : 'hoogstens '}${of}`,
	pageOf: (number, of, certain) => `Pagina ${number} van ${certain ? '' : 'hoogstens '}${of}`,
	overview: 'Uw antwoorden',
	overviewHint: 'Kijk na of alles klopt. Daarna verstuurt u de antwoorden.',
	emailLabel: 'Uw e-mailadres',
	emailHint: 'Alleen als u een mail wilt als er nieuws is.',
	later: 'Later verder',
	laterHint: 'Met deze code gaat u verder waar u was, ook op een ander apparaat.',
	laterMailLabel: 'Wilt u de code ook per mail? Vul dan uw e-mailadres in.',
	laterMailSent: 'Wij hebben de code naar u gemaild.',
	haveCode: 'Hebt u een code?',
	codeLabel: 'Uw code',
	codeWrong: 'Deze code kennen wij niet. Kijk de letters en cijfers na.',
	closed: 'Deze vragenlijst is gesloten.',
	alreadySent: 'U hebt deze vragenlijst al verstuurd.',
	readAloud: 'Lees voor',
	stopReading: 'Stop met voorlezen',
	inOtherLanguages: 'Deze vragenlijst in een andere taal'
};

// A statement ends with a point, and so does the sentence about it: one is enough.
const quoted = (label: string) => `“${label.replace(/\.$/, '')}”`;

function between<T>(least: T | undefined, most: T | undefined, say: (value: T) => string) {
	if (least === undefined) return most === undefined ? '' : `tot en met ${say(most)}`;
	return most === undefined ? `vanaf ${say(least)}` : `van ${say(least)} tot en met ${say(most)}`;
}
