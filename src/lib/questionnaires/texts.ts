import { type Definition, type Page, type Question } from './definition.ts';
import type { Language } from './words/language.ts';

// The words of a definition, each under a key of its own, so that they can be listed, translated and put back.

/** A word of the maker, and where it stands. */
export interface Text {
	key: string;
	text: string;
}

/** Everything that people read of this definition, in the order in which they meet it. Empty words are not there. */
export function textsOf(definition: Definition): Text[] {
	const texts: Text[] = [];
	mapTexts(definition, (key, text) => {
		if (text) texts.push({ key, text });
		return text;
	});
	return texts;
}

// By the definition, which is never altered, and by language.
const known = new WeakMap<Definition, Map<Language, Definition>>();

/** The same definition in another language. What was not translated stays as it is. */
export function inLanguage(definition: Definition, language: Language): Definition {
	const words = definition.translations?.[language];
	if (language === 'nl' || !words) return definition;
	const made = known.get(definition) ?? new Map<Language, Definition>();
	known.set(definition, made);
	const translated = made.get(language) ?? mapTexts(definition, (key, text) => words[key] || text);
	made.set(language, translated);
	return translated;
}

/** In which language these words stand for who reads it in that one: Dutch when they were not translated. */
export const languageOfText = ({ translations }: Definition, key: string, language: Language): Language =>
	translations?.[language]?.[key] ? language : 'nl';

/** The languages that this can be filled in, Dutch first. */
export const languagesOf = ({ translations = {} }: Definition): Language[] => [
	'nl',
	...(Object.keys(translations) as Language[]).toSorted()
];

/** Where the words of a page stand among the texts. */
export const keyOfPage = ({ id }: Page, index: number) => id ?? `pagina-${index + 1}`;

type Change = (key: string, text: string) => string;

function mapTexts(definition: Definition, change: Change): Definition {
	const { thanks, quotas } = definition;
	return {
		...definition,
		title: change('title', definition.title),
		introduction: change('introduction', definition.introduction),
		pages: definition.pages.map((page, i) => mapPage(page, keyOfPage(page, i), change)),
		...(thanks === undefined ? {} : { thanks: change('thanks', thanks) }),
		...(quotas && { quotas: quotas.map((one) => ({ ...one, message: change(`quota.${one.id}`, one.message) })) })
	};
}

function mapPage(page: Page, key: string, change: Change): Page {
	const { introduction } = page;
	return {
		...page,
		title: change(`page.${key}.title`, page.title),
		...(introduction === undefined ? {} : { introduction: change(`page.${key}.introduction`, introduction) }),
		questions: page.questions.map((question) => mapQuestion(question, change))
	};
}

function mapQuestion<Q extends Question>(question: Q, change: Change): Q {
	const at = (part: string) => `${question.id}.${part}`;
	const texts: Record<string, unknown> = { label: change(at('label'), question.label) };
	if (question.type === 'text') texts.text = change(at('text'), question.text);
	for (const part of ['hint', 'message', 'unit', 'fromLabel', 'toLabel'] as const)
		if (part in question) texts[part] = change(at(part), String(question[part as keyof Q] ?? ''));
	if ('labels' in question && question.labels)
		texts.labels = question.labels.map((label, i) => change(at(`step.${i + 1}`), label));
	for (const part of ['options', 'rows'] as const)
		if (part in question)
			texts[part] = (question[part as keyof Q] as { id: string; label: string; alt?: string }[]).map((one) => ({
				...one,
				label: change(at(`${part}.${one.id}`), one.label),
				...(one.alt === undefined ? {} : { alt: change(at(`${part}.${one.id}.alt`), one.alt) })
			}));
	return { ...question, ...texts };
}
