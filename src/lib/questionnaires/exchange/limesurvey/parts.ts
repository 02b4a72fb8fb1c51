import type { Given, GivenOption, GivenPart } from '../given.ts';
import type { LimeQuestion, Part } from './survey.ts';
import { plain } from './texts.ts';

// What several kinds of questions of LimeSurvey are made of.

export type Tell = (note: string) => void;

export type Base = Omit<Given, 'as'>;

export type Maker = (question: LimeQuestion, base: Base, tell: Tell) => Given[];

export const optionsOf = (parts: Part[], tell: Tell): GivenOption[] =>
	parts.map(({ code, text }) => ({ name: code, label: plain(text, tell) }));

export const partsOf = (question: LimeQuestion, options: GivenOption[]): GivenPart[] =>
	options.flatMap(({ name }) => namesOf(question, name).map((full) => ({ name: full, row: name })));

/** By code, and as LimeSurvey wrote it before 1.92. */
export const namesOf = ({ title, oldName }: LimeQuestion, code: string) => [
	`${title}_${code}`,
	...(oldName ? [`${oldName}${code}`] : [])
];

export const yesNo = (): GivenOption[] => [
	{ name: 'Y', label: { nl: 'Ja', en: 'Yes', '': 'Ja' } },
	{ name: 'N', label: { nl: 'Nee', en: 'No', '': 'Nee' } }
];

export const genders = (): GivenOption[] => [
	{ name: 'F', label: { nl: 'Vrouw', en: 'Female', '': 'Vrouw' } },
	{ name: 'M', label: { nl: 'Man', en: 'Male', '': 'Man' } }
];

export const numbersTo = (most: number): GivenOption[] =>
	Array.from({ length: most }, (_, i) => ({ name: String(i + 1), label: { '': String(i + 1) } }));

export const moreOrLess = (): GivenOption[] => [
	{ name: 'I', label: { nl: 'Meer', en: 'Increase', '': 'Meer' } },
	{ name: 'S', label: { nl: 'Hetzelfde', en: 'Same', '': 'Hetzelfde' } },
	{ name: 'D', label: { nl: 'Minder', en: 'Decrease', '': 'Minder' } }
];

export const numberIn = (said: string | undefined) =>
	said && /^-?\d{1,12}([.,]\d{1,4})?$/.test(said.trim()) ? Number(said.replace(',', '.')) : undefined;

export function wholeIn(said: string | undefined) {
	const number = numberIn(said);
	return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}
