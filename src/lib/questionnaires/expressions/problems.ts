import type { ExpressionProblem } from './expression.ts';
import { functions, isBetween, isFunction } from './language.ts';
import { isName } from './names.ts';
import type { Token } from './tokens.ts';

// What is wrong with an expression, in words for who made it.

const singleSigns = ['(', '.'];

/** Whether nothing begins here: an end, or a sign or word that stands between two things. */
export const isMissing = ({ kind, said }: Token) =>
	kind === 'end' || (kind === 'sign' && !singleSigns.includes(said)) || (kind === 'word' && isBetween(said));

export function missingAt(token: Token, before: Token | undefined): ExpressionProblem {
	if (before) return { at: before.end, message: `Achter “${before.said}” ontbreekt iets.` };
	if (token.kind === 'end') return { at: 0, message: 'Hier staat nog niets.' };
	return { at: token.at, message: `Voor “${token.said}” ontbreekt iets.` };
}

/** When all was said and there is still something. */
export function tooMuchAt({ kind, said, at }: Token): ExpressionProblem {
	if (kind === 'sign' && said === ')') return { at, message: 'Dit haakje gaat dicht, maar niet open.' };
	if (kind === 'sign' && said === ',')
		return { at, message: 'Deze komma past hier niet. Schrijf een getal met een punt: 1.5.' };
	if (kind === 'word' && isMiswritten(said)) return { at, message: inSmallLetters(said) };
	return { at, message: `Voor “${shortly(said)}” ontbreekt een woord als “and” of “or”.` };
}

export function wrongWord({ said, at }: Token, after: Token): ExpressionProblem {
	if (said === 'regex')
		return { at, message: 'U kunt “regex” hier niet gebruiken. Kies bij de vraag zelf wat voor antwoord past.' };
	if (isMiswritten(said)) return { at, message: inSmallLetters(said) };
	if (after.kind === 'sign' && after.said === '(')
		return { at, message: `De functie “${shortly(said)}” bestaat hier niet. U kunt kiezen uit: ${known}.` };
	if (isName(said))
		return { at, message: `Bedoelt u een vraag? Schrijf \${${said}}. Bedoelt u een tekst? Schrijf '${said}'.` };
	return { at, message: `Het woord “${shortly(said)}” past hier niet. Zet een tekst tussen aanhalingstekens.` };
}

export function wrongCount({ said, at }: Token, count: number): ExpressionProblem {
	if (count === 0) return { at, message: `Tussen de haakjes van “${said}” hoort niets te staan.` };
	if (count === 1) return { at, message: `Zet één ding tussen de haakjes van “${said}”.` };
	return { at, message: `Zet ${count} dingen tussen de haakjes van “${said}”, met een komma ertussen.` };
}

const known = Object.keys(functions).join(', ');

const isMiswritten = (said: string) => {
	const small = said.toLowerCase();
	return small !== said && (isBetween(small) || isFunction(small));
};

const inSmallLetters = (said: string) => `Schrijf “${said}” met kleine letters: ${said.toLowerCase()}.`;

const shortly = (said: string) => (said.length > 40 ? `${said.slice(0, 40)}…` : said);
