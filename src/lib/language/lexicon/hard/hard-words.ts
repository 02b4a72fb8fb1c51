import { hardEntries, type HardEntry } from './entries.ts';
import { formsOf, type Form } from './forms.ts';
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
export const hardEntriesOf = (word: string) =>
	(index().get(word.toLowerCase()) ?? [])
		.filter(({ words, particle }) => words.length === 1 && !particle)
		.map(({ entry }) => entry);

/** How many entries there are: words in all their forms count once. */
export const countHardEntries = () => {
	index();
	return entryCount;
};

interface Known {
	words: string[];
	particle?: string[];
	entry: HardEntry;
	form: Form;
}

let known: Map<string, Known[]> | undefined;
let entryCount = 0;

/** By first word, the longest first; of equal length the first in the lists. */
function index() {
	if (known) return known;
	known = new Map();
	const seen = new Set<string>();
	const entries = hardEntries();
	entryCount = entries.length;
	for (const entry of entries)
		for (const { form, text, particle } of formsOf(entry)) {
			const key = particle ? `${text}/${particle}` : text;
			if (seen.has(key)) continue;
			seen.add(key);
			const words = text.split(' ');
			const same = known.get(words[0]!);
			const one = { words, entry, form, ...(particle && { particle: particle.split(' ') }) };
			if (same) same.push(one);
			else known.set(words[0]!, [one]);
		}
	for (const same of known.values()) same.sort((a, b) => sizeOf(b) - sizeOf(a));
	return known;
}

const sizeOf = ({ words, particle }: Known) => words.length + (particle?.length ?? 0);

function longestAt(tokens: string[], at: number): HardWord | undefined {
	for (const { words, particle, entry, form } of index().get(tokens[at]!) ?? []) {
		if (!words.every((word, i) => tokens[at + i] === word)) continue;
		const later = particle && particleAfter(tokens, at + words.length, particle);
		if (particle && later === undefined) continue;
		return {
			...{ at, length: words.length, entry, form, plain: plainFor(entry, form) },
			...(particle && later !== undefined && { particle: { at: later, length: particle.length } })
		};
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
