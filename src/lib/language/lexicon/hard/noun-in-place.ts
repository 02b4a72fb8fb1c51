import { adjectiveOf } from '../inflect/adjectives.ts';
import { pluralsOf } from '../inflect/nouns.ts';
import { articleOf, type Article } from '../nouns/articles.ts';
import { isListedNoun, nounOf } from '../nouns/nouns.ts';

/** What one advises for a noun, taken apart: “kleine” + “afspraak” + “over resultaten”. */
export interface NounPhrase {
	adjectives: string[];
	head: string;
	rest: string[];
	article: Article;
	isCounted: boolean;
}

const preposition = /^(?:aan|aan|bij|door|in|met|na|naar|op|over|rond|tegen|tot|tussen|uit|van|vanaf|voor)$/;
const ofClause = /^(?:die|dat|wie|wat|hoe|hoelang|of|waar\p{L}*|om|te|er|zich|niet|zodat|en|wij|u|iets)$|,/u;
const manyOnly = new Set([
	'kosten',
	'middelen',
	'spullen',
	'regels',
	'redenen',
	'stappen',
	'stukken',
	'ideeën',
	'tips'
]);
const unchanging = new Set(['extra', 'eigen', 'officieel']);

/** Nothing for what cannot stand where a noun in the singular stands: “wie het wil”, “opnieuw bekijken”, “regels”. */
export function nounPhraseOf(plain: string): NounPhrase | undefined {
	const words = plain.split(' ');
	if (words.some((word) => ofClause.test(word))) return undefined;
	const found = words.findIndex((word) => preposition.test(word));
	const until = found === -1 ? words.length : found;
	const head = words[until - 1];
	if (!head || !isSingular(head)) return undefined;
	const adjectives = words.slice(0, until - 1);
	if (!adjectives.every((word) => unchanging.has(word) || isAdjective(word))) return undefined;
	return {
		adjectives,
		head,
		rest: words.slice(until),
		article: articleOf(head),
		isCounted: pluralsOf(head)[0] !== head
	};
}

const isAdjective = (word: string) => /e$/.test(word) || !/(?:en|s)$/.test(word);

const isSingular = (word: string) =>
	!manyOnly.has(word) &&
	(isListedNoun(word) || (nounOf(word) !== undefined && !/(?:en|s)$/.test(word)) || /(?:ing|heid)$/.test(word));

/** “afspraken over resultaten”. */
export const pluralOf = ({ adjectives, head, rest }: NounPhrase) =>
	[...adjectives.map(withE), pluralsOf(head)[0]!, ...rest].join(' ');

/** After “de” or “uw”: “goede voorbeeld”. */
export const definiteOf = ({ adjectives, head, rest }: NounPhrase) =>
	[...adjectives.map(withE), head, ...rest].join(' ');

const withE = (adjective: string) =>
	unchanging.has(adjective) || adjective.endsWith('e') ? adjective : adjectiveOf(adjective).e;
