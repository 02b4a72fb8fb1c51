import { asDate } from '#lib/text/dates.ts';
import { counted } from '#lib/text/numbers.ts';
import type { PageWords } from './page-words.ts';

export const pages: PageWords = {
	partOf: 'Hoort bij',
	about: (minutes, people) =>
		`ongeveer ${counted(minutes, 'minuut', 'minuten')}${people ? `, gemeten bij ${counted(people, 'persoon', 'mensen')}` : ''}`,
	pages: (count) => counted(count, 'pagina', 'pagina’s'),
	noAccount: 'Geen naam of account nodig',
	promise: 'Wat u in uw eigen woorden schrijft, krijgt antwoord.',
	promiseHint: 'U krijgt een volgcode. Daarmee ziet u wat wij met uw woorden doen, ook als het antwoord nee is.',
	stopWhenever: 'U kunt stoppen wanneer u wilt. Wij bewaren uw antwoorden 30 dagen, zodat u verder kunt gaan.',
	until: (day) => `Meedoen kan tot en met ${asDate(day)}.`,
	alreadyBegun: (answers) => `U was al begonnen: ${counted(answers, 'antwoord is', 'antwoorden zijn')} bewaard.`,
	restart: 'Begin opnieuw',
	restartHint: 'Alles wat u hebt ingevuld, gaat weg. Dat kunt u niet terugdraaien.',
	restartButton: 'Wis alles en begin opnieuw',
	sentOn: (day) => `U hebt deze vragenlijst verstuurd op ${asDate(day)}. Dank u wel.`,
	followHint: 'Met uw volgcode ziet u wat er met uw woorden gebeurt.',
	follow: 'Volg uw inbreng',
	anotherPerson: 'Wil iemand anders op dit apparaat ook meedoen?',
	fillInAgain: 'Vul de lijst nog een keer in',
	closedHint: 'U kunt niets meer insturen.',
	thanksToAll: 'Dank aan iedereen die meedeed.',
	whatWasFilledIn: 'Bekijk wat u had ingevuld',
	whatHappens: 'Lees wat er met de antwoorden gebeurt',
	opensOn: (day) => `Deze vragenlijst gaat open op ${asDate(day)}.`,
	full: 'Wij hebben genoeg antwoorden.',
	fullHint: 'Dank u wel dat u mee wilde doen.',

	needsCode: 'U hebt een code nodig om mee te doen. Die staat in de brief die u kreeg.',
	needsMail: 'U kunt één keer meedoen met uw e-mailadres. Wij mailen u een code.',
	mailMeACode: 'Mail mij een code',
	codeMailed: (address) => `Wij hebben een mail gestuurd naar ${address}.`,
	codeMailedHint: 'In de mail staat uw code. Vul die hier in. Kijk ook bij de ongewenste mail.',
	codeMailSubject: 'Uw code voor de vragenlijst',
	codeMailText: (title, code, link) =>
		`U vroeg een code voor de vragenlijst “${title}”.\n\nUw code is ${code}.\n\nOpen deze pagina om mee te doen:\n${link}\n\nHebt u geen code gevraagd? Dan hoeft u niets te doen.`,
	codeHint: 'Bijvoorbeeld K7QX-M3PA-9RTVB. Kleine letters en spaties mogen ook.',
	useCode: 'Ga verder met deze code',
	continueTitle: 'Ga verder met uw code',
	continueHint: 'Daarna ziet u de antwoorden die u al gaf. U gaat verder waar u was.',
	otherAnswersHere: (code) =>
		`Op dit apparaat staan nu andere antwoorden. Wilt u die later terugzien? Schrijf dan eerst deze code op: ${code}.`,
	codeMissing: 'Vul uw code in.',
	notAnAddress: 'Vul een e-mailadres in als naam@voorbeeld.nl.',
	addressMissing: 'Vul uw e-mailadres in.',

	laterTitle: 'Ga later verder',
	laterKept: 'Uw antwoorden zijn bewaard. Wij houden ze 30 dagen voor u vast.',
	laterWrite: 'Schrijf de code op, print deze pagina of maak een foto. Wie de code heeft, ziet uw antwoorden.',
	laterMailButton: 'Mail mij de code',
	laterMailSubject: (title) => `Ga verder met “${title}”`,
	laterMailText: (title, code, link) =>
		`U bent begonnen met de vragenlijst “${title}”.\n\nUw code is ${code}.\n\nOpen deze pagina om verder te gaan:\n${link}\n\nWij bewaren uw antwoorden 30 dagen. Wie deze mail heeft, ziet uw antwoorden. Stuur hem dus niet door.`,

	backToStart: 'Terug naar het begin van deze vragenlijst',
	otherLists: 'Bekijk de andere vragenlijsten',
	noChangeAnymore: 'Wij hebben uw antwoorden ontvangen.',
	closedNothing: 'Deze vragenlijst is gesloten. U kunt niets meer insturen.',
	notOpenYet: (day) => `Deze vragenlijst is nog niet open. Meedoen kan vanaf ${asDate(day)}.`,
	alreadySentNothing: 'U hebt deze vragenlijst al verstuurd. Wilt u iets wijzigen? Ga dan naar het begin van de lijst.',
	noCookie:
		'Uw browser bewaart niets van deze website. Dan raken uw antwoorden kwijt. Sta cookies toe en probeer het nog een keer.',
	checkTitle: 'Kijk uw antwoorden na',
	received: 'Wij hebben uw antwoorden ontvangen.',
	notShownAnymore: 'Wij laten uw antwoorden hier niet meer zien, voor als iemand anders dit apparaat gebruikt.',
	closedNotSent: 'U kunt uw antwoorden niet meer versturen.',
	closedStillHere: 'U kunt ze hier nog lezen, om ze zelf te bewaren.',
	missingCount: (questions) => `U moet nog ${counted(questions, 'vraag', 'vragen')} beantwoorden.`,
	missingHint: 'Hieronder staat bij welke, met een link.',
	mailQuestion: 'Wilt u een mail als er antwoord is?',
	mailQuestionHint: 'Wij gebruiken uw adres alleen daarvoor. Niemand anders ziet het.',
	wordsBecomePublic:
		'Wat u in eigen woorden schreef, komt op deze website, zonder uw naam. Een medewerker van de gemeente leest het eerst.',
	asOrganisation: (name) => `Doet u mee voor een organisatie? Dan staat de naam van de organisatie erbij: ${name}.`,

	correct: 'Wijzig uw antwoorden',
	correctHint: 'Dat kan zolang de vragenlijst open is.',
	correcting: 'U wijzigt wat u eerder verstuurde.',
	correctingHint: 'Wat u verstuurde, blijft gelden totdat u de wijziging verstuurt.',
	stopCorrecting: 'Stop met wijzigen',
	sendCorrection: 'Verstuur de wijziging',

	thanks: 'Dank u wel. Wij hebben het ontvangen.',
	yourCode: 'Uw volgcode is',
	thanksHint: 'Met uw volgcode ziet u wat er met uw woorden gebeurt. Schrijf de code op, of maak een foto.',
	restInDutch: 'De rest van deze website is in het Nederlands.',
	scanHint: 'Richt de camera van uw telefoon op dit blokje. Dan kunt u zien wat er met uw woorden gebeurt.',
	secretIs: (secret) => `Wilt u het terugnemen of wijzigen? Dat kan met deze geheime code: ${secret}`,
	nextPerson: 'Klaar',
	resets: (seconds) => `Deze pagina verdwijnt na ${seconds} seconden.`
};
