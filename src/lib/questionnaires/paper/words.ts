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
	municipality: (name: string) => string;
	atTheDesk: string;
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
	municipality: (name) => name,
	atTheDesk: 'Of geef het af bij de balie.'
};

/** Languages of which these words are not there yet get them in Dutch, below questions in their own. */
const known: Partial<Record<Language, { form: PaperWords; list: PaperSentences }>> = {
	nl: { form: dutchWords, list: nl }
};

export const paperWordsIn = (language: Language) => known[language] ?? { form: dutchWords, list: nl };
