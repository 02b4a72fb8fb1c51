import { once } from '../lists.ts';
import { hardEntries, type HardEntry } from './entries.ts';
import { formHere } from './form-here.ts';
import { formsOf, type Form, type Written } from './forms.ts';
import { plainFor } from './plain.ts';

export interface HardWord {
	/** Which tokens: from `at`, `length` of them, and of a verb that splits also the last ones of the clause. */
	at: number;
	length: number;
	particle?: { at: number; length: number };
	entry: HardEntry;
	form: Form;
	/** What one can write instead, in the same form, the best first. */
	plain: string[];
}

/**
 * The hard words and expressions of one sentence, given as its tokens: words, and marks each by itself. The longest wins,
 * and no token belongs to two.
 */
export function findHardWords(tokens: readonly string[]): HardWord[] {
	const words = tokens.map((token) => token.toLowerCase().replaceAll('’', "'"));
	const found: HardWord[] = [];
	const taken = new Set<number>();
	for (let at = 0; at < words.length;) {
		const hit = taken.has(at) ? undefined : longestAt(words, at);
		if (hit) found.push(hit);
		if (hit?.particle) for (let i = 0; i < hit.particle.length; i++) taken.add(hit.particle.at + i);
		at += hit?.length ?? 1;
	}
	return found;
}

/** How the word stands in the lists, by itself: its entries, in whatever form it has. */
export const hardEntriesOf = (word: string) => {
	const lower = word.toLowerCase();
	return (index().get(lower) ?? [])
		.filter((one) => one.text === lower && one.particle === undefined)
		.map(({ entry }) => entry);
};

/** How many entries there are: words in all their forms count once. */
export const countHardEntries = () => entries().length;

interface Known extends Written {
	entry: HardEntry;
	/** In words, those of the particle too. */
	size: number;
}

const entries = once(hardEntries);

/** By first word, the longest first; of equal length the first in the lists. */
const index = once(() => {
	const found = new Map<string, Known[]>();
	const seen = new Set<string>();
	for (const entry of entries())
		for (const { form, text, particle } of formsOf(entry)) {
			const key = particle === undefined ? text : `${text}/${particle}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const space = text.indexOf(' ');
			const first = space === -1 ? text : text.slice(0, space);
			const same = found.get(first);
			const one = { form, text, particle, entry, size: spacesIn(key) + (particle === undefined ? 1 : 2) };
			if (same) same.push(one);
			else found.set(first, [one]);
		}
	for (const same of found.values()) if (same.length > 1) same.sort((a, b) => b.size - a.size);
	return found;
});

function spacesIn(text: string) {
	let count = 0;
	for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
	return count;
}

const partsOf = (text: string) => text.split(' ');

function longestAt(tokens: string[], at: number): HardWord | undefined {
	for (const { text, particle, entry, form: first } of index().get(tokens[at]!) ?? []) {
		const length = partsOf(text).length;
		if (!partsOf(text).every((word, i) => tokens[at + i] === word)) continue;
		if (particle === undefined) {
			const form = formHere(entry, first, tokens, at, length);
			return { at, length, entry, form, plain: plainFor(entry, form) };
		}
		const rest = partsOf(particle);
		const later = particleAfter(tokens, at + length, rest);
		if (later !== undefined)
			return {
				...{ at, length, entry, form: first, plain: plainFor(entry, first) },
				particle: { at: later, length: rest.length }
			};
	}
}

/** Where the rest of a split verb stands in the same clause. */
function particleAfter(tokens: string[], from: number, particle: string[]) {
	for (let at = from; at < tokens.length && !endsClause(tokens[at]); at++)
		if (particle.every((word, i) => tokens[at + i] === word) && (particle.length > 1 || standsAlone(tokens, at)))
			return at;
}

/** “op” may be a preposition, unless it ends its part of the sentence, and “een plaats” is a place. */
const standsAlone = (tokens: string[], at: number) =>
	prepositional.has(tokens[at]!)
		? endsPart(tokens[at + 1])
		: !nouns.has(tokens[at]!) || !beforeNoun.has(tokens[at - 1] ?? '');

const prepositional = new Set('aan bij door in mee na om op over tegen uit voor'.split(' '));
const nouns = new Set(['plaats', 'deel']);
const beforeNoun = new Set(
	'de het een geen deze die dit dat elke goede mooie andere nieuwe vaste eigen ander onze uw te'.split(' ')
);

const endsClause = (token: string | undefined) => token === undefined || /^[.;:?!,()]$/.test(token);
const endsPart = (token: string | undefined) => endsClause(token) || conjunctions.has(token!);
const conjunctions = new Set('en of maar want dat om als omdat wanneer zodat door voor'.split(' '));
