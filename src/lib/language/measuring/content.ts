import { copulas, hebben, modals } from '../grammar/auxiliaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { wordSets } from '../lexicon/grammar/grammar.ts';
import { isFinite, isNoun, type Tag } from '../tagging/tags.ts';

/** A word that says something by itself, with what it counts for. */
export interface ContentWord {
	token: TaggedToken;
	at: number;
	isName: boolean;
	isNoun: boolean;
}

const counting = new Set<Tag>([
	...(['noun', 'nouns', 'name', 'adjective', 'adjective.loose', 'adjective.noun'] as const),
	...(['verb.singular', 'verb.plural', 'verb.past', 'verb.infinitive', 'verb.infinitive.noun'] as const),
	...(['participle', 'participle.before', 'participle.noun'] as const),
	...(['participle.present', 'participle.present.before'] as const)
]);

/** Nouns, names, adjectives, adverbs of manner, and verbs that do not lean on another verb. No numerals. */
export function contentOf(tokens: TaggedToken[], clauses: Clause[]): ContentWord[] {
	const leaning = auxiliariesIn(tokens, clauses);
	return tokens.flatMap((token, at) => {
		if (token.kind !== 'word' || leaning.has(at)) return [];
		if (!counting.has(token.tag) && !(token.tag === 'adverb' && wordSets().mannerAdverbs.has(token.lower))) return [];
		return [{ token, at, isName: token.tag === 'name', isNoun: isNoun(token.tag) }];
	});
}

/** Verbs of being always, “hebben” and “kunnen” when there is a verb that they help. */
function auxiliariesIn(tokens: TaggedToken[], clauses: Clause[]) {
	const leaning = new Set<number>();
	for (const { finite, others, teVerbs } of clauses) {
		const verbs = [...(finite === undefined ? [] : [finite]), ...others, ...teVerbs];
		for (const at of verbs) {
			const { lower } = tokens[at]!;
			if (copulas.has(lower)) leaning.add(at);
			else if (verbs.length > 1 && at !== verbs.at(-1) && (hebben.has(lower) || modals.has(lower))) leaning.add(at);
			else if (verbs.length > 1 && isFinite(tokens[at]!.tag) && (hebben.has(lower) || modals.has(lower)))
				leaning.add(at);
			else if (sure.test(lower)) leaning.add(at);
		}
	}
	return leaning;
}

const sure = /^(?:zal|zult|zullen|zou|zouden|kan|kunt|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht)$/;
