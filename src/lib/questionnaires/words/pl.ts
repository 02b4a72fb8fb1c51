import { fields } from './fields/pl.ts';
import { pages } from './pages/pl.ts';
import { between, counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number, counted } = counter('pl-PL');
const date = dates('pl-PL');
const range = between({ from: 'od', upTo: 'do', and: 'do' });
const answers = { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' };
const files = { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' };
const points = { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' };

export const pl: Words = {
	...fields,
	...pages,
	yes: 'Tak',
	escapes: { unknown: 'Nie wiem', refused: 'Wolę nie odpowiadać' },
	skip: 'Pomiń',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} to ${fromLabel}, ${to} to ${toLabel}`,
	notRequired: '(nieobowiązkowe)',
	notRequiredHint: 'Pytania oznaczone „nieobowiązkowe” można pominąć.',
	severalHint: 'Można wybrać kilka odpowiedzi.',
	atLeastHint: (least) => `Proszę wybrać co najmniej ${least}.`,
	atMostHint: (most) => `Proszę wybrać najwyżej ${most}.`,

	fillIn: (label) => `Proszę wpisać odpowiedź na pytanie „${label}”.`,
	fillInDate: (label) => `Proszę wpisać datę przy „${label}”.`,
	choose: (label) => `Proszę wybrać odpowiedź na pytanie „${label}”.`,
	choosePlace: (label) => `Proszę wybrać dzielnicę lub miejsce przy „${label}”.`,
	addFile: (label) => `Proszę dodać plik przy „${label}”.`,
	consent: (label) => `Aby przejść dalej, proszę zaznaczyć „${label}”.`,
	notInList: (label) => `Proszę wybrać odpowiedź z listy przy „${label}”.`,
	tooLong: (label, length, most) =>
		`Liczba znaków przy „${label}” to ${number(length)}. Może być najwyżej ${number(most)}.`,
	notANumber: (label) => `Proszę wpisać liczbę przy „${label}”, na przykład 12 albo 12,5.`,
	notAWholeNumber: (label) => `Proszę wpisać liczbę całkowitą przy „${label}”, na przykład 12.`,
	outOfRange: (label, least, most) => `Przy „${label}” proszę wpisać liczbę ${range(least, most, number)}.`,
	notAnEmail: (label) => `Przy „${label}” proszę wpisać adres e-mail, na przykład imie@przyklad.pl.`,
	notAPostcode: (label) => `Przy „${label}” proszę wpisać cztery cyfry kodu pocztowego, na przykład 1234.`,
	notADate: (label) => `Przy „${label}” proszę wpisać dzień, miesiąc i rok, na przykład 1 3 2026.`,
	noSuchDate: (label) => `Dzień wpisany przy „${label}” nie istnieje. Proszę sprawdzić dzień i miesiąc.`,
	dateOutOfRange: (label, earliest, latest) => `Przy „${label}” proszę wpisać dzień ${range(earliest, latest, date)}.`,
	alone: (label, option) =>
		`Przy „${label}” zaznaczono „${option}” i jeszcze inną odpowiedź. Proszę usunąć jedną z nich.`,
	bothAnswerAndEscape: (label) =>
		`Przy „${label}” jest odpowiedź i jednocześnie wybrano brak odpowiedzi. Proszę usunąć jedno z dwojga.`,
	tooMany: (label, most) => `Przy „${label}” proszę wybrać najwyżej ${counted(most, answers)}.`,
	tooFew: (label, least) => `Przy „${label}” proszę wybrać co najmniej ${counted(least, answers)}.`,
	tooManyFiles: (label, most) => `Przy „${label}” proszę dodać najwyżej ${counted(most, files)}.`,
	noSuchPlace: (label, places) => `Proszę nadać „${label}” miejsce od 1 do ${places}.`,
	placeTwice: (label, place) =>
		`Przy „${label}” miejsce ${place} występuje więcej niż raz. Każda pozycja powinna mieć własne miejsce.`,
	placeSkipped: (label, place) =>
		`Przy „${label}” nic nie stoi na miejscu ${place}. Proszę zacząć od 1 i niczego nie pomijać.`,
	rankAll: (label, places) =>
		places === 1
			? `Proszę wybrać, co stoi na miejscu 1 przy „${label}”.`
			: `Proszę nadać miejsca od 1 do ${places} przy „${label}”.`,
	pointsSum: (label, sum, total) =>
		`Przy „${label}” rozdano ${counted(sum, points)}. Proszę rozdać dokładnie ${number(total)}.`,
	dividePoints: (label, total) => `Proszę rozdać ${counted(total, points)} przy „${label}”.`,
	checkFailed: (label) => `Odpowiedź na „${label}” nie może być poprawna. Proszę ją jeszcze raz sprawdzić.`,
	nothingYet: 'Nic jeszcze nie wypełniono. Proszę zacząć od pierwszej strony.',

	day: 'Dzień',
	month: 'Miesiąc',
	year: 'Rok',
	dateHint: 'Na przykład 1 3 2026.',
	postcodeHint: 'Tylko cztery cyfry, na przykład 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Proszę wpisać 1 przy tym, co jest najważniejsze.'
			: `Proszę wpisać 1 przy tym, co jest najważniejsze, potem 2 i tak dalej do ${places}.`,
	place: (option) => `Miejsce: ${option}`,
	noPlace: 'bez miejsca',
	pointsHint: (total) => `Do rozdania: ${counted(total, points)}. Więcej punktów dla tego, co ważniejsze.`,
	points: (option) => `Punkty: ${option}`,
	otherText: (option) => `Co oznacza „${option}”?`,
	noAnswer: 'Brak odpowiedzi',
	mostCharacters: (most) =>
		`Można użyć najwyżej ${counted(most, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}.`,
	charactersLeft: (count) => `Pozostało znaków: ${count}`,
	charactersOver: (count) => `Za dużo znaków: ${count}`,
	pointsLeft: (count, total) => `Do rozdania jeszcze: ${count} z ${number(total)}`,
	pointsOver: (count) => `Za dużo punktów: ${count}`,
	moveUp: (option) => `Wyżej: ${option}`,
	moveDown: (option) => `Niżej: ${option}`,
	wholly: (side) => `Całkowicie: ${side}`,
	rather: (side) => `Raczej: ${side}`,
	evenly: 'Jedno i drugie po równo',
	chooseWijk: 'Proszę wybrać dzielnicę',
	street: 'Ulica lub miejsce',
	mapHint: 'Proszę kliknąć na mapie albo wybrać dzielnicę z listy.',
	pointOnMap: 'Miejsce na mapie',
	files: (count) => counted(count, files),
	filesHint: (most, photosOnly) =>
		most === 1
			? `Jedno zdjęcie${photosOnly ? '' : ' lub PDF'}, najwyżej 8 MB.`
			: `Najwyżej ${counted(most, files)} (${photosOnly ? 'zdjęcia' : 'zdjęcia lub PDF'}), każdy najwyżej 8 MB.`,
	removeFile: (name) => `Usuń ${name}`,
	fileDescription: 'Co na nim widać?',
	picture: 'Obraz',

	next: 'Dalej',
	previous: 'Wstecz',
	toOverview: 'Zapisz i przejdź do podsumowania',
	begin: 'Rozpocznij',
	goOn: 'Kontynuuj',
	change: 'Zmień',
	fillInNow: 'Wypełnij',
	send: 'Wyślij',
	notAnswered: 'Nie wypełniono',
	mustFillIn: 'To trzeba jeszcze wypełnić.',
	error: 'Błąd:',
	problems: (count) =>
		count === 1 ? 'Coś się jeszcze nie zgadza' : `Proszę sprawdzić, co się nie zgadza. Liczba miejsc: ${count}`,
	problemsInTitle: (count) => counted(count, { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' }),
	questionOf: (at, of, certain) => `Pytanie ${at} z ${certain ? '' : 'najwyżej '}${of}`,
	pageOf: (at, of, certain) => `Strona ${at} z ${certain ? '' : 'najwyżej '}${of}`,
	overview: 'Państwa odpowiedzi',
	overviewHint: 'Proszę sprawdzić, czy wszystko się zgadza. Potem można wysłać odpowiedzi.',
	emailLabel: 'Adres e-mail',
	emailHint: 'Tylko jeśli chcą Państwo dostać e-mail, gdy będzie coś nowego.',
	later: 'Dokończ później',
	laterHint: 'Z tym kodem można wrócić do tego samego miejsca, także na innym urządzeniu.',
	laterMailLabel: 'Czy wysłać kod także e-mailem? W takim razie proszę wpisać adres e-mail.',
	laterMailSent: 'Wysłaliśmy kod e-mailem.',
	haveCode: 'Mają Państwo kod?',
	codeLabel: 'Kod',
	codeWrong: 'Nie znamy tego kodu. Proszę sprawdzić litery i cyfry.',
	closed: 'Ta ankieta jest zamknięta.',
	alreadySent: 'Ta ankieta została już wysłana.',
	readAloud: 'Czytaj na głos',
	stopReading: 'Zatrzymaj czytanie',
	inOtherLanguages: 'Ta ankieta w innym języku'
};
