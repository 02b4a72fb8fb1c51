import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { clausesOf, type Clause } from '../grammar/clauses.ts';
import { nounOf } from '../lexicon/nouns/nouns.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { isFinite } from './tags.ts';
import { isImperative } from './imperatives.ts';

const subjects = new Set('wij we zij ze jullie'.split(' '));

/** What the tagger often takes for something else: “dat wij helpen”, “Mail of bel ons”. Gives the tokens mended. */
export const mended = (tokens: TaggedToken[]): TaggedToken[] => withFinites(withImperatives(withShapes(tokens)));

/** What the letters of a word and its neighbours show better than the tagger sees. */
const withShapes = (tokens: TaggedToken[]) => {
	const seen = [...tokens];
	for (const [at, token] of seen.entries()) {
		const tag = shapeOf(seen, at);
		if (tag && tag !== token.tag) seen[at] = { ...token, tag };
	}
	return seen;
};

const splitParticiple =
	/^(?:aan|af|bij|binnen|door|in|mee|mis|na|neer|om|op|over|plaats|samen|tegen|terug|toe|uit|vast|voor|weg)ge(?!ven|ld|not|schiktheid)\p{L}{2,}(?:[dt]|en)$/u;
const hasPrefix = /^(?:be|ver|her|ont|er|over|onder|mis|vol|door|om|weer|voor|aan|achter)|ge/;

const quality = /\p{L}{3}(?:aat|eel|ief|isch|baar|lijk|ig|aal)$/u;

function shapeOf(tokens: TaggedToken[], at: number): TaggedToken['tag'] | undefined {
	const { tag, lower } = tokens[at]!;
	const [before, first] = [tokens[at - 1]?.tag, tokens[at - 2]?.tag];
	if (tag === 'participle' && lower.endsWith('dt')) return 'verb.singular';
	if (tag === 'participle' && !hasPrefix.test(lower)) return 'adjective.loose';
	if (tag === 'verb.singular' && quality.test(lower) && isFinite(tokens[at + 1]?.tag ?? 'sign'))
		return 'adjective.loose';
	if (/^verb\.(?:infinitive|past|plural)$/.test(tag) && splitParticiple.test(lower)) return 'participle';
	if (tag === 'verb.plural' && before === 'conjunction' && first === 'verb.infinitive.noun')
		return 'verb.infinitive.noun';
	if (tag === 'verb.infinitive' && before === 'preposition' && tokens[at - 1]!.lower === 'met' && nounOf(lower))
		return 'noun';
	return undefined;
}

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
