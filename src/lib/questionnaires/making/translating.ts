import * as v from 'valibot';
import { refuse } from '#lib/errors.ts';
import type { Definition, Values } from '../definition.ts';
import { textsOf, type Text } from '../texts.ts';
import { dutchNames, isLanguage, languages, type Language } from '../words/language.ts';
import { step } from './step-forms.ts';

/** The words are in fields by the names of their keys, behind a `t.`: no key can be one of the form's own names. */
export const TranslationForm = v.objectWithRest(step, v.union([v.string(), v.array(v.string())]));

const MOST = 5000;

/** What was typed, by key. */
export const wordsIn = (values: Values): Record<string, string> =>
	Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			name.startsWith('t.') ? [[name.slice(2), [value].flat()[0]!.trim().slice(0, MOST)]] : []
		)
	);

export const languageIn = (code: string): Language => (isLanguage(code) ? code : refuse('not_found'));

export interface ToTranslate extends Text {
	/** What it is, for who translates. */
	what: string;
	translated: string;
}

/** All words of the maker in the order in which people meet them, each with what it is in another language. */
export const toTranslate = (definition: Definition, language: Language): ToTranslate[] =>
	textsOf(definition).map(({ key, text }) => {
		const translated = definition.translations?.[language]?.[key] ?? '';
		return { key, text, what: whatIs(key), translated };
	});

/** The same draft with these words in another language. What stays empty is in Dutch; a language without words is none. */
export function withTranslation(draft: Definition, language: Language, words: Record<string, string>): Definition {
	if (language === 'nl') refuse('not_found');
	const known = new Set(textsOf(draft).map(({ key }) => key));
	const kept = Object.entries(words).filter(([key, text]) => known.has(key) && text.trim());
	const { [language]: _, ...others } = draft.translations ?? {};
	const translations = { ...others, ...(kept.length ? { [language]: Object.fromEntries(kept) } : {}) };
	const { translations: __, ...rest } = draft;
	return Object.keys(translations).length ? { ...rest, translations } : rest;
}

/** How much of it there is, of how much. */
export function progressOf(definition: Definition, language: Language) {
	const all = toTranslate(definition, language);
	return { done: all.filter(({ translated }) => translated.trim()).length, of: all.length };
}

/** The same of every language that a vragenlijst can be in beside Dutch. */
export const progressIn = (definition: Definition) =>
	languages
		.filter((code) => code !== 'nl')
		.map((code) => ({ code, name: dutchNames[code], ...progressOf(definition, code) }));

const parts: Record<string, string> = {
	title: 'Titel',
	introduction: 'Inleiding',
	thanks: 'Na het versturen',
	label: 'Vraag',
	hint: 'Uitleg',
	text: 'Tekst',
	message: 'Melding',
	unit: 'Achter het getal',
	fromLabel: 'Het laagste cijfer',
	toLabel: 'Het hoogste cijfer',
	alt: 'Wat er op de afbeelding staat',
	options: 'Antwoord',
	rows: 'Regel',
	step: 'Stap van de schaal',
	page: 'Pagina',
	quota: 'Als er genoeg antwoorden zijn'
};

/** What the words under a key are. */
export function whatIs(key: string): string {
	const [first = '', second = '', third = ''] = key.split('.');
	if (first === 'page') return third === 'title' ? 'Titel van een pagina' : 'Tekst boven aan een pagina';
	if (key.endsWith('.alt')) return parts.alt!;
	return (second && first !== 'quota' ? parts[second] : parts[first]) ?? '';
}
