import { once, wordsOf } from '../lists.ts';
import { singularsOf } from './singulars.ts';
import { abstracts } from './abstracts.ts';
import { events } from './events.ts';
import { institutions } from './institutions.ts';
import { measures } from './measures.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { things } from './things.ts';
import { times } from './times.ts';
import { undecided } from './undecided.ts';

export type NounKind = keyof typeof words;
export type Concreteness = 'concrete' | 'abstract' | 'undefined';

export interface Noun {
	kind: NounKind;
	concreteness: Concreteness;
	/** The noun of the list that decided, in the singular; the ending where a rule did. */
	lemma: string;
	/** What the word ends in when it is a compound, as it is written there: the frequency of the compound is that of its head. */
	head?: string;
}

/** What a noun stands for: its own label, that of its head, or that of its ending. Nothing for a noun nobody labelled. */
export function nounOf(word: string): Noun | undefined {
	const lower = word.toLowerCase();
	return listed(lower) ?? compound(lower, SURE_HEAD) ?? byEnding(lower) ?? compound(lower, SHORTEST_HEAD);
}

/** The longest known noun at the end of a longer word, as it is written there. */
export const headOf = (word: string) =>
	(compound(word.toLowerCase(), SURE_HEAD) ?? compound(word.toLowerCase(), SHORTEST_HEAD))?.head;

/** Is it a noun of the lists, in the singular? */
export const isListedNoun = (word: string) => kinds().has(word);

/** How many nouns carry a label. */
export const countNouns = () => kinds().size;

const words = {
	person: persons,
	place: places,
	thing: things,
	event: events,
	time: times,
	measure: measures,
	institution: institutions,
	abstract: abstracts,
	undefined: undecided
};

/** In letters. A shorter head than the sure one may be chance: “ring” in “verzekering”. */
const SURE_HEAD = 5;
const SHORTEST_HEAD = 3;
const SHORTEST_START = 3;

const kinds = once(() => {
	const found = new Map<string, NounKind>();
	for (const kind of Object.keys(words) as NounKind[]) for (const word of wordsOf(words[kind])) found.set(word, kind);
	return found;
});

function listed(word: string): Noun | undefined {
	const lemma = singularsOf(word).find((form) => kinds().has(form));
	return lemma === undefined ? undefined : noun(kinds().get(lemma)!, lemma);
}

function compound(word: string, shortest: number): Noun | undefined {
	for (let at = SHORTEST_START; at <= word.length - shortest; at++) {
		const head = word.slice(at);
		const found = listed(head);
		if (found && found.lemma.length >= shortest) return { ...found, head };
	}
}

function byEnding(word: string): Noun | undefined {
	for (const [ending, kind] of endings) {
		const found = ending.exec(word);
		if (found) return noun(kind, found[0]);
	}
}

const endings: [RegExp, NounKind][] = [
	[
		/(?:heid|heden|iteit|iteiten|atie|aties|itie|ities|sie|sies|tie|ties|schap|schappen|isme|ismen|nis|nissen)$/,
		'abstract'
	],
	[
		/(?:ing|ingen|age|ages|ment|menten|ance|ances|ancy|entie|enties|antie|anties|ologie|ologieën|ica|iek|grafie)$/,
		'abstract'
	],
	[/(?:erij|erijen)$/, 'place'],
	[/(?:ist|isten|oog|ogen|eur|eurs|ster|sters|aar|aars|er|ers|ant|anten|ent|enten|iër|iërs|aan|anen)$/, 'person']
];

const noun = (kind: NounKind, lemma: string): Noun => ({ kind, lemma, concreteness: concretenessOf(kind) });

function concretenessOf(kind: NounKind): Concreteness {
	if (kind === 'undefined') return 'undefined';
	return kind === 'abstract' || kind === 'institution' ? 'abstract' : 'concrete';
}
