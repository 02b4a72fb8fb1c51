import { fields } from './fields/de.ts';
import { pages } from './pages/de.ts';
import { between, counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number, counted } = counter('de-DE');
const date = dates('de-DE');
const range = between({ from: 'ab', upTo: 'bis', and: 'bis' }, 'von');
const answers = { one: 'Antwort', other: 'Antworten' };
const files = { one: 'Datei', other: 'Dateien' };
const points = { one: 'Punkt', other: 'Punkte' };

export const de: Words = {
	...fields,
	...pages,
	yes: 'Ja',
	escapes: { unknown: 'Weiß ich nicht', refused: 'Das möchte ich nicht sagen' },
	skip: 'Auslassen',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} ist ${fromLabel}, ${to} ist ${toLabel}`,
	notRequired: '(freiwillig)',
	notRequiredHint: 'Was mit „freiwillig“ gekennzeichnet ist, dürfen Sie auslassen.',
	severalHint: 'Sie können mehrere Antworten wählen.',
	atLeastHint: (least) => `Wählen Sie mindestens ${least}.`,
	atMostHint: (most) => `Wählen Sie höchstens ${most}.`,

	fillIn: (label) => `Geben Sie bei „${label}“ eine Antwort ein.`,
	fillInDate: (label) => `Geben Sie bei „${label}“ ein Datum ein.`,
	choose: (label) => `Wählen Sie bei „${label}“ eine Antwort.`,
	choosePlace: (label) => `Wählen Sie bei „${label}“ einen Stadtteil oder einen Ort.`,
	addFile: (label) => `Fügen Sie bei „${label}“ eine Datei hinzu.`,
	consent: (label) => `Kreuzen Sie „${label}“ an, wenn Sie weitermachen möchten.`,
	notInList: (label) => `Wählen Sie bei „${label}“ eine Antwort aus der Liste.`,
	tooLong: (label, length, most) =>
		`Sie haben bei „${label}“ ${number(length)} Zeichen benutzt. Es dürfen höchstens ${number(most)} sein.`,
	notANumber: (label) => `Geben Sie bei „${label}“ eine Zahl ein, zum Beispiel 12 oder 12,5.`,
	notAWholeNumber: (label) => `Geben Sie bei „${label}“ eine ganze Zahl ein, zum Beispiel 12.`,
	outOfRange: (label, least, most) => `Geben Sie bei „${label}“ eine Zahl ${range(least, most, number)} ein.`,
	notAnEmail: (label) => `Geben Sie bei „${label}“ eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.`,
	notAPostcode: (label) => `Geben Sie bei „${label}“ die vier Ziffern Ihrer Postleitzahl ein, zum Beispiel 1234.`,
	notADate: (label) => `Geben Sie bei „${label}“ einen Tag, einen Monat und ein Jahr ein, zum Beispiel 1 3 2026.`,
	noSuchDate: (label) => `Den Tag, den Sie bei „${label}“ eingegeben haben, gibt es nicht. Prüfen Sie Tag und Monat.`,
	dateOutOfRange: (label, earliest, latest) =>
		`Geben Sie bei „${label}“ einen Tag ${range(earliest, latest, date)} ein.`,
	alone: (label, option) =>
		`Bei „${label}“ haben Sie „${option}“ und noch eine andere Antwort gewählt. Nehmen Sie eine davon weg.`,
	bothAnswerAndEscape: (label) =>
		`Bei „${label}“ haben Sie geantwortet und auch gewählt, dass Sie nicht antworten. Nehmen Sie eins davon weg.`,
	tooMany: (label, most) => `Wählen Sie bei „${label}“ höchstens ${counted(most, answers)}.`,
	tooFew: (label, least) => `Wählen Sie bei „${label}“ mindestens ${counted(least, answers)}.`,
	tooManyFiles: (label, most) => `Fügen Sie bei „${label}“ höchstens ${counted(most, files)} hinzu.`,
	noSuchPlace: (label, places) => `Geben Sie „${label}“ einen Platz von 1 bis ${places}.`,
	placeTwice: (label, place) =>
		`Bei „${label}“ gibt es Platz ${place} mehr als einmal. Geben Sie jedem einen eigenen Platz.`,
	placeSkipped: (label, place) =>
		`Bei „${label}“ steht nichts auf Platz ${place}. Fangen Sie bei 1 an und lassen Sie nichts aus.`,
	rankAll: (label, places) =>
		places === 1
			? `Wählen Sie bei „${label}“, was auf Platz 1 steht.`
			: `Vergeben Sie bei „${label}“ die Plätze 1 bis ${places}.`,
	pointsSum: (label, sum, total) =>
		`Bei „${label}“ haben Sie ${counted(sum, points)} verteilt. Verteilen Sie genau ${number(total)}.`,
	dividePoints: (label, total) => `Verteilen Sie bei „${label}“ ${counted(total, points)}.`,
	checkFailed: (label) => `Ihre Antwort bei „${label}“ kann nicht stimmen. Bitte prüfen Sie sie noch einmal.`,
	nothingYet: 'Sie haben noch nichts ausgefüllt. Fangen Sie auf der ersten Seite an.',

	day: 'Tag',
	month: 'Monat',
	year: 'Jahr',
	dateHint: 'Zum Beispiel 1 3 2026.',
	postcodeHint: 'Nur die vier Ziffern, zum Beispiel 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Schreiben Sie 1 zu dem, was für Sie ganz oben steht.'
			: `Schreiben Sie 1 zu dem, was für Sie ganz oben steht, dann 2, bis ${places}.`,
	place: (option) => `Platz von ${option}`,
	noPlace: 'kein Platz',
	pointsHint: (total) =>
		`Verteilen Sie ${counted(total, points)}. Geben Sie mehr Punkte für das, was Ihnen wichtiger ist.`,
	points: (option) => `Punkte für ${option}`,
	otherText: (option) => `Was meinen Sie mit „${option}“?`,
	noAnswer: 'Keine Antwort',
	mostCharacters: (most) => `Schreiben Sie höchstens ${number(most)} Zeichen.`,
	charactersLeft: (count) => `Zeichen übrig: ${count}`,
	charactersOver: (count) => `Zeichen zu viel: ${count}`,
	pointsLeft: (count, total) => `Noch ${count} von ${number(total)} zu verteilen`,
	pointsOver: (count) => `Punkte zu viel: ${count}`,
	moveUp: (option) => `${option} nach oben`,
	moveDown: (option) => `${option} nach unten`,
	wholly: (side) => `Ganz ${side}`,
	rather: (side) => `Eher ${side}`,
	evenly: 'Beides gleich viel',
	chooseWijk: 'Wählen Sie einen Stadtteil',
	street: 'Straße oder Ort',
	mapHint: 'Klicken Sie auf die Karte oder wählen Sie einen Stadtteil aus der Liste.',
	pointOnMap: 'Ein Ort auf der Karte',
	files: (count) => counted(count, files),
	filesHint: (most, photosOnly) =>
		most === 1
			? `Ein Foto${photosOnly ? '' : ' oder PDF'}, höchstens 8 MB.`
			: `Höchstens ${most} ${photosOnly ? 'Fotos' : 'Fotos oder PDFs'}, jeweils höchstens 8 MB.`,
	removeFile: (name) => `${name} entfernen`,
	fileDescription: 'Was ist darauf zu sehen?',
	picture: 'Bild',

	next: 'Weiter',
	previous: 'Zurück',
	toOverview: 'Speichern und zur Übersicht',
	begin: 'Anfangen',
	goOn: 'Weitermachen',
	change: 'Ändern',
	fillInNow: 'Ausfüllen',
	send: 'Absenden',
	notAnswered: 'Nicht ausgefüllt',
	mustFillIn: 'Das müssen Sie noch ausfüllen.',
	error: 'Fehler:',
	problems: (count) => (count === 1 ? 'Etwas stimmt noch nicht' : `Bitte sehen Sie sich diese ${count} Punkte an`),
	problemsInTitle: (count) => (count === 1 ? '1 Fehler' : `${count} Fehler`),
	questionOf: (at, of, certain) => `Frage ${at} von ${certain ? '' : 'höchstens '}${of}`,
	pageOf: (at, of, certain) => `Seite ${at} von ${certain ? '' : 'höchstens '}${of}`,
	overview: 'Ihre Antworten',
	overviewHint: 'Prüfen Sie, ob alles stimmt. Danach senden Sie die Antworten ab.',
	emailLabel: 'Ihre E-Mail-Adresse',
	emailHint: 'Nur wenn Sie eine E-Mail möchten, sobald es etwas Neues gibt.',
	later: 'Später weitermachen',
	laterHint: 'Mit diesem Code machen Sie dort weiter, wo Sie waren, auch auf einem anderen Gerät.',
	laterMailLabel: 'Möchten Sie den Code auch per E-Mail? Dann geben Sie Ihre E-Mail-Adresse ein.',
	laterMailSent: 'Wir haben Ihnen den Code per E-Mail geschickt.',
	haveCode: 'Haben Sie einen Code?',
	codeLabel: 'Ihr Code',
	codeWrong: 'Diesen Code kennen wir nicht. Prüfen Sie die Buchstaben und Ziffern.',
	closed: 'Dieser Fragebogen ist geschlossen.',
	alreadySent: 'Sie haben diesen Fragebogen schon abgesendet.',
	readAloud: 'Vorlesen',
	stopReading: 'Vorlesen beenden',
	inOtherLanguages: 'Dieser Fragebogen in einer anderen Sprache'
};
