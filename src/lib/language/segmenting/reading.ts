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
			.map((range) => ({ ...range, kind: piece.kind, tokens: tagged(tokensOf(plain, range.start, range.end), tag) }))
			.filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'sign'))
	);
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
