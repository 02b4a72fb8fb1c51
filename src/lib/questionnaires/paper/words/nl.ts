import { dutchWords } from '#lib/documents/paper-words.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

export const nl: OnPaper = {
	form: dutchWords,
	list: {
		minutes: (count) => `Invullen kost ongeveer ${count === 1 ? '1 minuut' : `${count} minuten`}.`,
		only: (condition) => `Vul dit alleen in ${condition}.`,
		onlyPart: (condition) => `Vul dit deel alleen in ${condition}.`,
		question: (called) => `vraag ${called}`,
		earlier: (called) => `(uw antwoord bij vraag ${called})`,
		email:
			'Wij bewaren uw e-mailadres apart van uw antwoorden. Het wordt nooit openbaar, en na twee jaar gooien wij het weg.',
		file: (photosOnly, isNumbered) =>
			`U kunt ${photosOnly ? 'een foto' : 'een foto of een blad'} meesturen met dit papier. ${
				isNumbered ? 'Schrijf het nummer van dit papier achterop.' : 'Doe die in dezelfde envelop.'
			}`,
		dilemma: 'Hoe dichter uw kruis bij een kant staat, hoe meer u het daarmee eens bent.',
		picture: pictureIn,
		example: 'VOORBEELD. Deze vragenlijst is nog niet open.',
		atTheDesk: 'Of geef het af bij de balie.',
		download: 'Liever op papier? Print de vragenlijst (pdf)'
	}
};
