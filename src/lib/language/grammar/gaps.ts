import type { TaggedToken } from '../segmenting/reading.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { clausesOf, type Clause } from './clauses.ts';

/** Two words that belong together, and the number of words between them. */
export interface Gap {
	from: number;
	to: number;
	words: number;
}

export interface Gaps {
	clauses: Clause[];
	/** “heeft … aangepast” in a main clause. */
	tangs: Gap[];
	/** “stellen … vast”. */
	splits: Gap[];
	/** From “dat” or “die” to the verb of its clause. */
	subordinates: Gap[];
	/** From the beginning of a main clause to its verb. */
	leads: Gap[];
}

export function gapsOf(tokens: TaggedToken[]): Gaps {
	const clauses = clausesOf(tokens);
	const before = wordsBefore(tokens);
	const gap = (from: number, to: number): Gap => ({ from, to, words: Math.max(0, before[to]! - before[from]! - 1) });
	const gaps: Gaps = { clauses, tangs: [], splits: [], subordinates: [], leads: [] };
	for (const clause of clauses) {
		const { kind, start, finite, others } = clause;
		if (finite === undefined) continue;
		if (kind === 'subordinate') {
			gaps.subordinates.push(gap(start, Math.min(finite, ...others.filter((at) => at > start))));
			continue;
		}
		if (finite > start) gaps.leads.push({ from: start, to: finite, words: before[finite]! - before[start]! });
		const partner = others.find((at) => at > finite);
		if (partner && isAuxiliary(tokens[finite]!.lower)) gaps.tangs.push(gap(finite, partner));
		const particle = particleOf(tokens, clause, clauses);
		if (particle) gaps.splits.push(gap(finite, particle));
	}
	return gaps;
}

const separable = new Set(
	'aan achter af bij binnen dicht door in langs mee na neer om omhoog onder op open over plaats rond samen tegen terug thuis toe tegemoet uit vast vol voor vooruit voort vrij weg terecht deel stil klaar kwijt bekend'.split(
		' '
	)
);

/** The particle that closes a main clause: “wij stellen het plan vast.” */
function particleOf(tokens: TaggedToken[], { finite }: Clause, clauses: Clause[]) {
	const nextFinite = clauses.flatMap((clause) =>
		clause.kind === 'main' && clause.finite! > finite! ? [clause.finite!] : []
	);
	const until = Math.min(tokens.length, ...nextFinite);
	for (let at = finite! + 1; at < until; at++) {
		const { tag, lower } = tokens[at]!;
		const next = tokens[at + 1];
		if (lower === ',' && next?.tag === 'conjunction') return undefined;
		const closes = !next || next.tag === 'sign' || next.tag === 'conjunction' || next.tag === 'subordinator';
		if (closes && separable.has(lower) && tag !== 'pronoun.adverb' && !/^(?:[.,])$/.test(lower)) return at;
	}
	return undefined;
}

/** For each place, how many words stand before it; signs are no words. */
function wordsBefore(tokens: TaggedToken[]) {
	let count = 0;
	const before = tokens.map(({ kind }) => (kind === 'sign' ? count : count++));
	return [...before, count];
}
