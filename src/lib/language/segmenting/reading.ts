import type { Tagger } from '../tagging/tagger.ts';
import type { Tag } from '../tagging/tags.ts';
import { mended } from '../tagging/mending.ts';
import { segment, type Piece } from './pieces.ts';
import { sentencesOf, type Range } from './sentences.ts';
import { tokensOf, type Token } from './tokens.ts';

export interface TaggedToken extends Token {
	tag: Tag;
}

export interface Sentence extends Range {
	kind: Piece['kind'];
	tokens: TaggedToken[];
}

/** The sentences of a text, with what each word is. Pure, and the same each time. */
export function read(source: string, tag: Tagger): Sentence[] {
	const { plain, pieces } = segment(source);
	return pieces.flatMap((piece) =>
		sentencesOf(plain, piece)
			.flatMap((range) => inParts(tokensOf(plain, range.start, range.end)))
			.filter((tokens) => tokens.some(({ kind }) => kind !== 'sign'))
			.map((tokens) => ({ ...placeOf(tokens), kind: piece.kind, tokens: tagged(tokens, tag) }))
	);
}

const placeOf = (tokens: Token[]) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

/** No sentence has this many words. What has, was made to keep us busy. */
const MOST_TOKENS = 400;

function inParts(tokens: Token[]): Token[][] {
	if (tokens.length <= MOST_TOKENS) return [tokens];
	const count = Math.ceil(tokens.length / MOST_TOKENS);
	return Array.from({ length: count }, (_, at) => tokens.slice(at * MOST_TOKENS, (at + 1) * MOST_TOKENS));
}

export function tagged(tokens: Token[], tag: Tagger): TaggedToken[] {
	const shouts = tokens.filter(({ kind }) => kind === 'word').every(({ word }) => word === word.toUpperCase());
	const tags = tag(tokens.map(({ word, lower }) => (shouts ? lower : word)));
	return mended(tokens.map((token, at) => ({ ...token, tag: tagFor(token, tags[at]!) })));
}

/** What can be seen from the signs of a word goes before what the tagger makes of it. */
function tagFor({ kind, word, lower }: Token, tag: Tag): Tag {
	if (kind === 'sign') return 'sign';
	if (kind === 'address' || (/\.$/.test(word) && word.length > 2)) return 'other';
	if (kind === 'number') return /\p{L}$/u.test(lower) ? 'ordinal' : 'number';
	return tag === 'sign' ? 'other' : tag;
}
