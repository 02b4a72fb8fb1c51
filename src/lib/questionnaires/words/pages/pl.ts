import { counter, dates } from '../plural.ts';
import type { PageWords } from './page-words.ts';

const { counted } = counter('pl-PL');
const date = dates('pl-PL');

export const pages: PageWords = {
	partOf: 'Część projektu',
	about: (minutes, people) =>
		`około ${counted(minutes, { one: 'minuty', other: 'minut' })}${people ? `, zmierzono u ${counted(people, { one: 'osoby', other: 'osób' })}` : ''}`,
	pages: (count) => counted(count, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' }),
	questions: (count) => counted(count, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' }),
	noAccount: 'Bez podawania nazwiska i bez konta',
	promise: 'Na to, co napiszą Państwo własnymi słowami, odpowiemy.',
	promiseHint: 'Dostaną Państwo kod. Dzięki niemu widać, co robimy z Państwa słowami, także gdy odpowiedź brzmi nie.',
	stopWhenever: 'Można przerwać w każdej chwili. Przechowujemy odpowiedzi przez 30 dni, aby można było dokończyć.',
	until: (day) => `Udział można wziąć do ${date(day)} włącznie.`,
	alreadyBegun: (answers) => `Ankieta jest już rozpoczęta. Liczba zapisanych odpowiedzi: ${answers}.`,
	restart: 'Zacznij od nowa',
	restartHint: 'Wszystko, co zostało wypełnione, zniknie. Tego nie można cofnąć.',
	restartButton: 'Usuń wszystko i zacznij od nowa',
	sentOn: (day) => `Ankieta została wysłana ${date(day)}. Dziękujemy.`,
	followHint: 'Dzięki kodowi widać, co dzieje się z Państwa słowami.',
	follow: 'Zobacz, co dzieje się z Państwa słowami',
	anotherPerson: 'Czy ktoś inny chce wypełnić ankietę na tym urządzeniu?',
	fillInAgain: 'Wypełnij ankietę jeszcze raz',
	closedHint: 'Nie można już nic wysłać.',
	thanksToAll: 'Dziękujemy wszystkim, którzy wzięli udział.',
	whatWasFilledIn: 'Zobacz, co było wypełnione',
	whatHappens: 'Przeczytaj, co dzieje się z odpowiedziami',
	opensOn: (day) => `Ta ankieta zostanie otwarta ${date(day)}.`,
	full: 'Mamy już wystarczająco dużo odpowiedzi.',
	fullHint: 'Dziękujemy za chęć udziału.',

	needsCode: 'Aby wziąć udział, potrzebny jest kod. Jest on w liście, który Państwo dostali.',
	needsMail: 'Z jednego adresu e-mail można wziąć udział raz. Wyślemy kod e-mailem.',
	mailMeACode: 'Wyślij mi kod',
	codeMailed: (address) => `Wysłaliśmy e-mail na adres ${address}.`,
	codeMailedHint: 'W e-mailu jest kod. Proszę wpisać go tutaj. Proszę sprawdzić też folder ze spamem.',
	codeMailSubject: 'Kod do ankiety',
	codeMailText: (title, code, link) =>
		`Poproszono o kod do ankiety „${title}”.\n\nKod: ${code}.\n\nProszę otworzyć tę stronę, aby wziąć udział:\n${link}\n\nJeśli to nie Państwo prosili o kod, nie trzeba nic robić.`,
	codeHint: 'Kod ma 13 liter i cyfr, w trzech grupach. Mogą być też małe litery i spacje.',
	useCode: 'Kontynuuj z tym kodem',
	continueTitle: 'Kontynuuj ze swoim kodem',
	continueHint: 'Następnie zobaczą Państwo podane już odpowiedzi i będą mogli dokończyć ankietę.',
	beginTitle: 'Zacznij ze swoim kodem',
	beginWithCode: 'Zacznij z tym kodem',
	otherAnswersHere: (code) =>
		`Na tym urządzeniu są teraz inne odpowiedzi. Aby zobaczyć je później, proszę najpierw zapisać ten kod: ${code}.`,
	codeMissing: 'Proszę wpisać kod.',
	notAnAddress: 'Proszę wpisać adres e-mail, na przykład imie@przyklad.pl.',
	addressMissing: 'Proszę wpisać adres e-mail.',

	laterTitle: 'Dokończ później',
	laterKept: 'Można teraz przerwać. Zapisaliśmy wszystko, co już wypełniono. Przechowamy to przez 30 dni.',
	laterWrite: 'Proszę zapisać kod, wydrukować tę stronę albo zrobić zdjęcie. Kto ma kod, ten widzi odpowiedzi.',
	laterMailButton: 'Wyślij mi kod',
	laterMailSubject: (title) => `Dokończ ankietę „${title}”`,
	laterMailText: (title, code, link) =>
		`Ankieta „${title}” została rozpoczęta.\n\nKod: ${code}.\n\nProszę otworzyć tę stronę, aby dokończyć:\n${link}\n\nPrzechowujemy odpowiedzi przez 30 dni. Kto ma ten e-mail, ten widzi odpowiedzi. Proszę go nie przesyłać dalej.`,

	backToStart: 'Wróć na początek ankiety',
	otherLists: 'Zobacz inne ankiety',
	noChangeAnymore: 'Otrzymaliśmy Państwa odpowiedzi.',
	closedNothing: 'Ta ankieta jest zamknięta. Nie można już nic wysłać.',
	notOpenYet: (day) => `Ta ankieta nie jest jeszcze otwarta. Udział można wziąć od ${date(day)}.`,
	alreadySentNothing: 'Ta ankieta została już wysłana. Aby coś zmienić, proszę przejść na początek ankiety.',
	noCookie:
		'Nie mogliśmy zapisać odpowiedzi na tym urządzeniu. Proszę spróbować jeszcze raz. Jeśli znów się nie uda, proszę zezwolić na pliki cookie w przeglądarce.',
	checkTitle: 'Proszę sprawdzić odpowiedzi',
	received: 'Otrzymaliśmy je.',
	notShownAnymore: 'Nie pokazujemy tu już odpowiedzi, na wypadek gdyby z urządzenia korzystał ktoś inny.',
	closedNotSent: 'Nie można już wysłać odpowiedzi.',
	closedStillHere: 'Można je tu jeszcze przeczytać i zachować dla siebie.',
	missingCount: (questions) =>
		`Trzeba jeszcze odpowiedzieć na ${counted(questions, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' })}.`,
	missingHint: 'Poniżej widać, na które, z linkiem.',
	mailQuestion: 'Czy chcą Państwo dostać e-mail, gdy będzie odpowiedź?',
	mailQuestionHint: 'Używamy adresu tylko do tego. Nikt inny go nie widzi.',
	wordsBecomePublic:
		'To, co napisali Państwo własnymi słowami, pojawi się na tej stronie, bez nazwiska. Najpierw przeczyta to pracownik gminy (moderator).',
	asOrganisation: (name) => `Biorą Państwo udział w imieniu organizacji? Wtedy będzie widoczna jej nazwa: ${name}.`,

	correct: 'Zmień odpowiedzi',
	correctHint: 'Można to zrobić, dopóki ankieta jest otwarta.',
	correcting: 'Zmieniają Państwo to, co zostało wysłane wcześniej.',
	correctingHint: 'Wysłane odpowiedzi są ważne, dopóki nie wyślą Państwo zmiany.',
	stopCorrecting: 'Nie zmieniaj',
	sendCorrection: 'Wyślij zmianę',

	thanks: 'Dziękujemy. Otrzymaliśmy odpowiedzi.',
	yourCode: 'Państwa kod to',
	thanksHint: 'Dzięki kodowi widać, co dzieje się z Państwa słowami. Proszę zapisać kod albo zrobić zdjęcie.',
	restInDutch: 'Reszta tej strony jest po niderlandzku.',
	scanHint: 'Proszę zrobić telefonem zdjęcie tego kwadratu. Wtedy widać, co dzieje się z Państwa słowami.',
	secretIs: (secret) => `Chcą Państwo wycofać lub zmienić odpowiedzi? Służy do tego ten tajny kod: ${secret}`,
	nextPerson: 'Gotowe',
	resets: (seconds) => `Ta strona zniknie po ${seconds} sekundach.`
};
