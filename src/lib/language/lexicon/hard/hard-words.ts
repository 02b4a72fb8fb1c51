import { once } from '../lists.ts';
import { hardEntries, type HardEntry } from './entries.ts';
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
}

const entries = once(hardEntries);

/** By first word, the longest first; of equal length the first in the lists. */
const index = once(() => {
	const found = new Map<string, Known[]>();
	for (const entry of entries())
		for (const { form, text, particle } of formsOf(entry)) {
			const space = text.indexOf(' ');
			const first = space === -1 ? text : text.slice(0, space);
			const same = found.get(first);
			const one = { form, text, particle, entry };
			if (!same) found.set(first, [one]);
			else if (same.every((other) => other.text !== text || other.particle !== particle)) same.push(one);
		}
	for (const same of found.values()) if (same.length > 1) same.sort((a, b) => sizeOf(b) - sizeOf(a));
	return found;
});

/** In words. */
const sizeOf = ({ text, particle }: Known) =>
	partsOf(text).length + (particle === undefined ? 0 : partsOf(particle).length);
const partsOf = (text: string) => text.split(' ');

function longestAt(tokens: string[], at: number): HardWord | undefined {
	for (const { text, particle, entry, form } of index().get(tokens[at]!) ?? []) {
		const words = partsOf(text);
		if (!words.every((word, i) => tokens[at + i] === word)) continue;
		const hit = { at, length: words.length, entry, form, plain: plainFor(entry, form) };
		if (particle === undefined) return hit;
		const rest = partsOf(particle);
		const later = particleAfter(tokens, at + words.length, rest);
		if (later !== undefined) return { ...hit, particle: { at: later, length: rest.length } };
	}
}

/** Where the rest of a split verb stands in the same clause. A single one must end it: “op” alone may be a preposition. */
function particleAfter(tokens: string[], from: number, particle: string[]) {
	for (let at = from; at < tokens.length && !endsClause(tokens[at]); at++)
		if (particle.every((word, i) => tokens[at + i] === word))
			if (particle.length > 1 || endsPart(tokens[at + 1])) return at;
}

const endsClause = (token: string | undefined) => token === undefined || /^[.;:?!,()]$/.test(token);
const endsPart = (token: string | undefined) => endsClause(token) || conjunctions.has(token!);
const conjunctions = new Set([
	'en',
	'of',
	'maar',
	'want',
	'dat',
	'om',
	'als',
	'omdat',
	'wanneer',
	'zodat',
	'door',
	'voor'
]);
