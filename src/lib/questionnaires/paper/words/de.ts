import { counter } from '../../words/plural.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

const { counted } = counter('de-DE');
const signs = {
	'=': '',
	'!=': 'nicht ',
	'<': 'kleiner als ',
	'<=': 'höchstens ',
	'>': 'größer als ',
	'>=': 'mindestens '
};

export const de: OnPaper = {
	form: {
		howTo: 'So füllen Sie dieses Formular aus',
		rules: [
			'Schreiben Sie mit einem blauen oder schwarzen Stift.',
			'Machen Sie ein Kreuz in das Kästchen oder den Kreis Ihrer Wahl.',
			'Haben Sie sich geirrt? Malen Sie das falsche Kästchen ganz aus. Kreuzen Sie dann das richtige an.',
			'Möchten Sie eine Frage nicht beantworten? Dann lassen Sie die Frage aus.'
		],
		one: 'Kreuzen Sie ein Kästchen an.',
		several: 'Kreuzen Sie alle Kästchen an, die auf Sie zutreffen.',
		atMost: 'Anzahl der Kreuze: höchstens {most}.',
		scale: 'Kreuzen Sie einen Kreis an.',
		matrix: 'Kreuzen Sie in jeder Zeile einen Kreis an.',
		matrixSeveral: 'Kreuzen Sie in jeder Zeile alle Kästchen an, die auf Sie zutreffen.',
		statement: 'Thema',
		ranking: 'Schreiben Sie eine 1 zu dem, was Ihnen am wichtigsten ist, eine 2 zum Nächsten und so weiter.',
		rankingMost:
			'Schreiben Sie eine 1 zu dem, was Ihnen am wichtigsten ist, dann eine 2, bis zur {most}. Den Rest lassen Sie leer.',
		points: 'Verteilen Sie {total} Punkte. Schreiben Sie in jede Zeile, wie viele Punkte Sie geben.',
		neighbourhood: 'Kreuzen Sie den Stadtteil an.',
		day: 'Tag',
		month: 'Monat',
		year: 'Jahr',
		pages: 'Seite {page} von {pages}',
		version: 'Version {version}',
		number: 'Nummer dieses Papiers: {number}',
		numberLater: 'Nummer (trägt die Gemeinde ein):',
		qr: 'QR-Code mit der Nummer dieses Papiers.',
		qrOnline: 'QR-Code mit der Adresse dieses Fragebogens im Internet.',
		send: 'Schicken Sie dieses Formular an',
		before: 'Bitte tun Sie das vor dem {day}.',
		online: 'Lieber im Internet? Gehen Sie zu {url}.',
		thanks: 'Vielen Dank für das Ausfüllen.'
	},
	list: {
		minutes: (count) => `Das Ausfüllen dauert etwa ${counted(count, { one: 'Minute', other: 'Minuten' })}.`,
		only: (condition) => `Füllen Sie das nur aus, wenn ${condition}.`,
		onlyPart: (condition) => `Füllen Sie diesen Teil nur aus, wenn ${condition}.`,
		question: (called) => `Frage ${called}`,
		earlier: (called) => `(Ihre Antwort bei Frage ${called})`,
		email:
			'Wir bewahren Ihre E-Mail-Adresse getrennt von Ihren Antworten auf. Sie wird nie öffentlich, und nach zwei Jahren werfen wir sie weg.',
		file: (photosOnly, isNumbered) =>
			`Sie können diesem Papier ${photosOnly ? 'ein Foto' : 'ein Foto oder ein Blatt'} beilegen. ${
				isNumbered
					? 'Schreiben Sie die Nummer dieses Papiers auf die Rückseite.'
					: 'Legen Sie es in denselben Umschlag.'
			}`,
		dilemma: 'Je näher Ihr Kreuz an einer Seite ist, desto mehr stimmen Sie ihr zu.',
		picture: pictureIn,
		example: 'BEISPIEL. Dieser Fragebogen ist noch nicht offen.',
		atTheDesk: 'Oder geben Sie es am Schalter ab.',
		download: 'Lieber auf Papier? Drucken Sie den Fragebogen (PDF)'
	},
	conditions: {
		and: ' und ',
		or: ' oder ',
		ticked: (called, option, isSo) => `Sie bei Frage ${called} ${isSo ? '' : 'nicht '}„${option}“ angekreuzt haben`,
		answered: (called, isSo) => `Sie Frage ${called} ${isSo ? '' : 'nicht '}beantwortet haben`,
		compared: (called, sign, value) => `Ihre Antwort bei Frage ${called} ${signs[sign]}${value} ist`,
		depends: (called) => `es zu dem passt, was Sie bei Frage ${called} ausgefüllt haben`
	}
};
