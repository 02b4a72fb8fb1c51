import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { standardSettings, type LanguageSettings } from '#lib/language/settings.ts';

/** The thresholds of the gate. */
export type Limits = Omit<LanguageSettings, 'glossary' | 'hardWordsOfOwn'>;

const { glossary: _terms, hardWordsOfOwn: _words, ...standard } = standardSettings;

/** What counts until a municipality chooses something else. */
export const standardLimits: Limits = standard;

const number = (least: number, most: number) =>
	field.wholeNumber(least, most, `Vul een heel getal in van ${least} tot en met ${most}.`);

export const LimitsForm = v.object({
	highestScore: number(20, 100),
	longestSentence: number(10, 60),
	longSentences: number(0, 100),
	passives: number(0, 100),
	hardWords: number(0, 100),
	abbreviations: number(0, 100)
});

const inShort = 'In een korte tekst mag er altijd één, behalve als u hier 0 invult.';

/** How a form asks for each, in its order. */
export const limitFields: { name: keyof Limits; label: string; hint: string }[] = [
	{ name: 'highestScore', label: 'Onder welke score is een tekst gewone taal?', hint: 'Hoger is moeilijker.' },
	{ name: 'longestSentence', label: 'Hoeveel woorden mag een zin hebben?', hint: 'Een langere zin telt als lang.' },
	{ name: 'longSentences', label: 'Hoeveel van elke 100 zinnen mogen lang zijn?', hint: '' },
	{
		name: 'passives',
		label: 'Hoeveel van elke 100 zinnen mogen in de lijdende vorm staan?',
		hint: `Zoals “het plan wordt gemaakt”. ${inShort}`
	},
	{ name: 'hardWords', label: 'Hoeveel moeilijke woorden mogen er op elke 100 woorden staan?', hint: inShort },
	{ name: 'abbreviations', label: 'Hoeveel afkortingen mogen er zonder uitleg staan?', hint: 'In de hele tekst.' }
];
