import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { clausesOf, type Clause } from '../grammar/clauses.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { isImperative } from './imperatives.ts';

const subjects = new Set('wij we zij ze jullie'.split(' '));

/** What the tagger often takes for something else: “dat wij helpen”, “Mail of bel ons”. Gives the tokens mended. */
export const mended = (tokens: TaggedToken[]): TaggedToken[] => withFinites(withImperatives(tokens));

const withImperatives = (tokens: TaggedToken[]) =>
	tokens.map((token, at) => (isImperative(tokens, at) ? { ...token, tag: 'verb.singular' as const } : token));

/** An infinitive stands for what must be the verb of its clause. */
function withFinites(tokens: TaggedToken[]) {
	const verbs = new Map<number, 'verb.plural' | 'verb.singular'>();
	for (const clause of clausesOf(tokens)) {
		if (clause.finite !== undefined || !clause.others.length) continue;
		const verb = clause.kind === 'subordinate' ? verbOfSubordinate(tokens, clause) : verbOfMain(tokens, clause);
		if (verb !== undefined) verbs.set(verb, tokens[verb]!.lower.endsWith('n') ? 'verb.plural' : 'verb.singular');
	}
	return tokens.map((token, at) => ({ ...token, tag: verbs.get(at) ?? token.tag }));
}

function verbOfSubordinate(tokens: TaggedToken[], { start, others }: Clause) {
	const infinitives = others.filter((at) => tokens[at]!.tag === 'verb.infinitive');
	const helping = infinitives.find((at) => isAuxiliary(tokens[at]!.lower));
	if (helping !== undefined) return helping;
	if (infinitives.length) return infinitives.at(-1);
	return tokens[start]!.tag === 'pronoun.relative' ? others.at(-1) : undefined;
}

function verbOfMain(tokens: TaggedToken[], { others }: Clause) {
	return others.find(
		(at) =>
			tokens[at]!.tag === 'verb.infinitive' &&
			[tokens[at - 1], tokens[at + 1]].some((beside) => beside && subjects.has(beside.lower))
	);
}
