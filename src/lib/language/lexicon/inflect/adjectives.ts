import { opened } from './spelling.ts';

export type AdjectiveForm = 'base' | 'e' | 'er' | 'ere' | 'st' | 'ste' | 's';

/** An adjective in its forms: adequaat, adequate, adequater, adequatere, adequaatst, adequaatste, adequaats. */
export function adjectiveOf(base: string): Record<AdjectiveForm, string> {
	const own = irregular.get(base);
	const e = base.endsWith('e') || unchanging.test(base) ? base : `${stemOf(base)}e`;
	const er = own?.[0] ?? (base.endsWith('r') ? `${base}der` : `${stemOf(base)}er`);
	const st = own?.[1] ?? (base.endsWith('s') ? `${base}t` : `${base}st`);
	return { base, e, er, ere: `${er}e`, st, ste: `${st}e`, s: base.endsWith('s') ? base : `${base}s` };
}

const stemOf = (base: string) => {
	if (/(?:i|^re)[eë]el$/.test(base)) return base.replace(/[eë]el$/, 'ël');
	if (/(?:oos|uus)$/.test(base)) return base.replace(/oos$/, 'oz').replace(/uus$/, 'us');
	if (/(?:eus|ijs|ies)$/.test(base)) return base.replace(/s$/, 'z');
	return base.endsWith('s') ? base : opened(base);
};

/** Participles in -en, and words from elsewhere, take no -e. */
const unchanging = /(?:[^e]en|extra|anders|interim|gratis|privé|open)$/;

const irregular = new Map([
	['goed', ['beter', 'best']],
	['veel', ['meer', 'meest']],
	['weinig', ['minder', 'minst']],
	['graag', ['liever', 'liefst']]
]);
