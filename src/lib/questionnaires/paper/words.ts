import { dutchWords, type PaperWords } from '#lib/documents/paper-words.ts';
import type { Language } from '../words/language.ts';

/** What a vragenlijst on paper says beside its questions and beside what every form on paper says. */
export interface PaperSentences {
	minutes: (count: number) => string;
	/** `condition`: “als u bij vraag 3 “Ja” kruiste”. */
	only: (condition: string) => string;
	onlyPart: (condition: string) => string;
	/** In place of an earlier answer in a question. */
	earlier: (question: string) => string;
	email: string;
	file: (photosOnly: boolean) => string;
	dilemma: string;
	picture: (label: string, alt: string) => string;
	example: string;
	atTheDesk: string;
	/** On the first page on a screen. */
	download: string;
}

const nl: PaperSentences = {
	minutes: (count) => `Invullen kost ongeveer ${count === 1 ? '1 minuut' : `${count} minuten`}.`,
	only: (condition) => `Vul dit alleen in ${condition}.`,
	onlyPart: (condition) => `Vul dit deel alleen in ${condition}.`,
	earlier: (question) => `(uw antwoord bij ${question})`,
	email:
		'Wij bewaren uw e-mailadres apart van uw antwoorden. Het wordt nooit openbaar, en na twee jaar gooien wij het weg.',
	file: (photosOnly) => `U kunt ${photosOnly ? 'een foto' : 'een foto of een blad'} meesturen met dit papier.`,
	dilemma: 'Hoe dichter uw kruis bij een kant staat, hoe meer u het daarmee eens bent.',
	picture: (label, alt) => (alt && alt !== label ? `${label} (${alt})` : label),
	example: 'VOORBEELD. Deze vragenlijst is nog niet open.',
	atTheDesk: 'Of geef het af bij de balie.',
	download: 'Liever op papier? Print de vragenlijst (pdf)'
};

const known: Partial<Record<Language, { form: PaperWords; list: PaperSentences }>> = {
	nl: { form: dutchWords, list: nl }
};

/** Whether a vragenlijst can be put on paper in this language: then these words are there in it. */
export const isOnPaper = (language: Language) => language in known;

export const paperWordsIn = (language: Language) => known[language] ?? { form: dutchWords, list: nl };
