import { nounOf } from '../lexicon/nouns/nouns.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import type { Tag } from '../tagging/tags.ts';
import type { Clause } from './clauses.ts';

/** Places among the tokens: from “door” to the last word of who does it. */
export interface Agent {
	from: number;
	to: number;
}

const inside = new Set<Tag>([
	...(['article', 'adjective', 'participle.before', 'participle.present.before', 'pronoun.possessive'] as const),
	...(['determiner.pointing', 'determiner.indefinite', 'number', 'ordinal', 'adverb'] as const)
]);
const heads = new Set<Tag>(['noun', 'nouns', 'name', 'pronoun', 'pronoun.indefinite', 'other']);

/** “door het college”: who does it. “door middel van” and “door de regen heen” are no such thing, nor is a cause in -ing. */
export function agentOf(tokens: TaggedToken[], { start, finite, others }: Clause): Agent | undefined {
	const last = Math.max(finite ?? start, ...others) + 12;
	for (let from = Math.min(start, finite ?? start); from < Math.min(tokens.length, last); from++) {
		if (tokens[from]!.lower !== 'door' || tokens[from]!.tag === 'particle') continue;
		let to = from + 1;
		while (to < tokens.length && inside.has(tokens[to]!.tag)) to++;
		if (!tokens[to] || !heads.has(tokens[to]!.tag)) continue;
		while (tokens[to + 1]?.tag === 'name' || (tokens[to]!.tag === 'name' && tokens[to + 1]?.tag === 'noun')) to++;
		if (/^(?:middel|gebrek|toedoen|aanleiding)$|(?:ing|ingen|heid)$/.test(tokens[to]!.lower)) continue;
		// “de door u genoemde straat”: that says more about the street.
		if (isBeforeNoun(tokens, to + 1)) continue;
		return { from, to };
	}
	return undefined;
}

/** A person or an organisation, and not a place that one goes through. */
export function isSomebody(tokens: TaggedToken[], agent: Agent | undefined) {
	if (!agent) return false;
	const { tag, lower } = tokens[agent.to]!;
	const kind = nounOf(lower)?.kind;
	return tag === 'name' || tag.startsWith('pronoun') || kind === 'person' || kind === 'institution';
}

const isBeforeNoun = (tokens: TaggedToken[], at: number) =>
	/^(?:participle\.before|adjective)$/.test(tokens[at]?.tag ?? '') ||
	(/ge\p{L}+(?:en|[dt]e?)$/u.test(tokens[at]?.lower ?? '') && /^noun/.test(tokens[at + 1]?.tag ?? ''));
