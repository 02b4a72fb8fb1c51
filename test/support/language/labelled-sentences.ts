import { readFileSync } from 'node:fs';
import type { HintKind } from '#lib/language/hints/hint.ts';
import { taal } from './reference-texts.ts';

export interface Labelled {
	/** What the sentence was written to show: passive, long, enum, clean … */
	label: string;
	text: string;
}

/** Sentences that others labelled: with something to say about them, or clean. */
export const readLabelled = (): Labelled[] =>
	[1, 2, 3, 4].flatMap((part) => {
		const { items } = JSON.parse(readFileSync(`${taal}/lint_ii_antalvdb/corpus${part}.json`, 'utf8')) as {
			items: { id: string; text: string }[];
		};
		return items.map(({ id, text }) => ({ label: id.replace(/-\d+$/, ''), text }));
	});

/** Which hints fit a label. That two sentences want a word between them (“conn”) is none of the twenty hints. */
export const fitting: Record<string, HintKind[]> = {
	passive: ['passive'],
	long: ['long_sentence', 'tang', 'late_verb', 'lead_in', 'nested_clauses', 'split_verb'],
	enum: ['enumeration'],
	compound: ['long_word', 'rare_word', 'hard_word'],
	abstract: ['noun_for_verb', 'verb_as_noun'],
	wordfreq: ['rare_word', 'hard_word', 'long_word', 'archaic_word'],
	multi: ['passive']
};
