import { mapSpoken, piped, type Spoken } from '../given.ts';
import { hasProgram, markdownOf, plainOf } from '../words/html.ts';
import { plainName } from './expressions.ts';

/** Words of LimeSurvey: HTML, with answers between braces. `tell` hears what cannot stay. */
export const plain = (spoken: Spoken, tell: (note: string) => void) =>
	mapSpoken(spoken, (html) => withAnswers(plainOf(html), html, tell));

export const markdown = (spoken: Spoken, tell: (note: string) => void) =>
	mapSpoken(spoken, (html) => withAnswers(markdownOf(html), html, tell));

function withAnswers(text: string, html: string, tell: (note: string) => void): string {
	if (hasProgram(html)) tell('In de tekst stond meer dan woorden, zoals een filmpje. Alleen de woorden zijn gebleven.');
	if (/<img\b/i.test(html)) tell('In de tekst stond een afbeelding. Voeg die opnieuw toe.');
	return text.replace(/\{([^{}\s][^{}]{0,500})\}/g, (whole, inside: string) => {
		const said = inside.replaceAll('\\', '').trim();
		const [, old] = /^INSERTANS:(\w+)$/.exec(said) ?? [];
		if (old) return piped(old);
		if (/^[A-Za-z]\w*(\.(NAOK|shown|value))?$/.test(said))
			return fixed.has(said) ? left(said, tell) : piped(plainName(said));
		return /^[\d,]+$/.test(said) ? whole : left(said, tell);
	});
}

/** What LimeSurvey knows about the visitor or the survey. */
const fixed = new Set([
	'SURVEYNAME',
	'SURVEYDESCRIPTION',
	'EXPIRY',
	'SID',
	'SAVEDID',
	'LANG',
	'STARTDATE',
	'ADMINNAME',
	'ADMINEMAIL'
]);

function left(said: string, tell: (note: string) => void) {
	tell(`In de tekst stond {${said.slice(0, 200)}}. Dat kan hier niet, er staat nu “…”.`);
	return '…';
}
