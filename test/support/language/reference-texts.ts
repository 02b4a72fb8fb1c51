import { existsSync, readFileSync } from 'node:fs';

/** Research data that is not part of the platform; tests and benches that need it are skipped without it. */
export const taal = '../shared/data/taal';
export const hasTaal = existsSync(taal);

interface ReferenceWord {
	text: string;
	tag: string;
	punctuation?: { leading?: string; trailing?: string };
}

export interface ReferenceSentence {
	text: string;
	frequency: number | null;
	distance: number | null;
	concreteness: number | null;
	density: number | null;
}

export interface ReferenceText {
	text: string;
	score: number;
	level: number;
	sentences: ReferenceSentence[];
}

/** A text with the values that LiNT-II published; capitals are put back, for the words are in small letters there. */
export function readReference(level: number): ReferenceText {
	const read = JSON.parse(readFileSync(`${taal}/lint_ii/reference_level${level}.json`, 'utf8'));
	const sentences = read.sentences.map((one: Record<string, number | null> & { word_features: ReferenceWord[] }) => ({
		text: written(one.word_features),
		frequency: one.mean_log_word_frequency,
		distance: one.max_sdl,
		concreteness: one.proportion_of_concrete_nouns,
		density: one.content_words_per_clause
	}));
	return {
		text: sentences
			.map(({ text }: ReferenceSentence) => (/[.!?;:]["”]?$/.test(text) ? `${text} ` : `\n\n${text}\n\n`))
			.join(''),
		score: read.document_lint_score,
		level: read.document_difficulty_level,
		sentences
	};
}

function written(words: ReferenceWord[]) {
	const said = words
		.filter(({ tag }) => tag !== 'LET')
		.map(({ text, tag, punctuation }) => {
			const word = /^SPEC|eigen/.test(tag) ? text[0]!.toUpperCase() + text.slice(1) : text;
			return `${punctuation?.leading ?? ''}${word}${punctuation?.trailing ?? ''}`;
		})
		.join(' ');
	return said.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
