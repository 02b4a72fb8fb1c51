import { counter } from '../../words/plural.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

const { counted } = counter('pl-PL');
const signs = {
	'=': '',
	'!=': 'nie ',
	'<': 'mniej niż ',
	'<=': 'najwyżej ',
	'>': 'więcej niż ',
	'>=': 'co najmniej '
};

export const pl: OnPaper = {
	form: {
		howTo: 'Jak wypełnić ten formularz',
		rules: [
			'Proszę pisać niebieskim lub czarnym długopisem.',
			'Wybraną kratkę lub wybrane kółko proszę zaznaczyć krzyżykiem.',
			'Pomyłka? Proszę całkiem zamalować złą kratkę. Potem proszę zaznaczyć właściwą.',
			'Nie chcą Państwo odpowiadać na jakieś pytanie? Można je pominąć.'
		],
		one: 'Proszę zaznaczyć jedną kratkę.',
		several: 'Proszę zaznaczyć wszystkie pasujące kratki.',
		atMost: 'Liczba krzyżyków: najwyżej {most}.',
		scale: 'Proszę zaznaczyć jedno kółko.',
		matrix: 'W każdym wierszu proszę zaznaczyć jedno kółko.',
		matrixSeveral: 'W każdym wierszu proszę zaznaczyć wszystkie pasujące kratki.',
		statement: 'Temat',
		ranking: 'Proszę wpisać 1 przy tym, co jest najważniejsze, 2 przy następnym i tak dalej.',
		rankingMost:
			'Proszę wpisać 1 przy tym, co jest najważniejsze, potem 2 i tak dalej do {most}. Reszta zostaje pusta.',
		points: 'Punkty do rozdania: {total}. Proszę wpisać w każdym wierszu liczbę punktów.',
		neighbourhood: 'Proszę zaznaczyć dzielnicę.',
		day: 'dzień',
		month: 'miesiąc',
		year: 'rok',
		pages: 'Strona {page} z {pages}',
		version: 'Wersja {version}',
		number: 'Numer tej kartki: {number}',
		numberLater: 'Numer (wpisuje gmina):',
		qr: 'Kod QR z numerem tej kartki.',
		qrOnline: 'Kod QR z adresem tej ankiety w internecie.',
		send: 'Proszę wysłać ten formularz na adres',
		before: 'Proszę to zrobić przed dniem {day}.',
		online: 'Wolą Państwo wypełnić ankietę w internecie? Adres: {url}.',
		thanks: 'Dziękujemy za wypełnienie.'
	},
	list: {
		minutes: (count) =>
			`Wypełnienie zajmuje około ${counted(count, { one: 'minuty', few: 'minut', many: 'minut', other: 'minuty' })}.`,
		only: (condition) => `Proszę wypełnić tylko wtedy, gdy ${condition}.`,
		onlyPart: (condition) => `Proszę wypełnić tę część tylko wtedy, gdy ${condition}.`,
		question: (called) => `pytanie ${called}`,
		earlier: (called) => `(odpowiedź na pytanie ${called})`,
		email:
			'Adres e-mail przechowujemy oddzielnie od odpowiedzi. Nigdy go nie publikujemy, a po dwóch latach go usuwamy.',
		file: (photosOnly, isNumbered) =>
			`Do tej kartki można dołączyć ${photosOnly ? 'zdjęcie' : 'zdjęcie lub dodatkową kartkę'}. ${
				isNumbered ? 'Proszę napisać z tyłu numer tej kartki.' : 'Proszę włożyć do tej samej koperty.'
			}`,
		dilemma: 'Im bliżej jednej strony stoi krzyżyk, tym bardziej się Państwo z nią zgadzają.',
		picture: pictureIn,
		example: 'PRZYKŁAD. Ta ankieta nie jest jeszcze otwarta.',
		atTheDesk: 'Można też oddać kartkę w okienku w urzędzie.',
		download: 'Wolą Państwo papier? Wydrukuj ankietę (PDF)'
	},
	conditions: {
		and: ' i ',
		or: ' lub ',
		ticked: (called, option, isSo) => `przy pytaniu ${called} ${isSo ? '' : 'nie '}zaznaczono „${option}”`,
		answered: (called, isSo) => `${isSo ? '' : 'nie '}odpowiedziano na pytanie ${called}`,
		compared: (called, sign, value) => `odpowiedź na pytanie ${called} to ${signs[sign]}${value}`,
		depends: (called) => `pasuje to do tego, co wpisano przy pytaniu ${called}`
	}
};
