import type { TaggedToken } from '../segmenting/reading.ts';
import type { Clause } from './clauses.ts';

/**
 * How many words the subject takes when it stands right behind its verb: “dan kan | het bord | morgen komen”. Who turns
 * the sentence round cannot put it elsewhere.
 */
export function subjectBehindVerb(tokens: TaggedToken[], { start, finite }: Clause): number {
	if (finite === undefined || !isTurnedRound(tokens, start, finite)) return 0;
	const first = finite + 1;
	if (pronouns.test(tokens[first]?.lower ?? '')) return 1;
	let at = first;
	while (beforeNoun.test(tokens[at]?.tag ?? '')) at++;
	return /^(?:nouns?|name)$/.test(tokens[at]?.tag ?? '') ? at + 1 - first : 0;
}

const pronouns = /^(?:ik|u|je|jij|hij|zij|ze|wij|we|jullie|men|iemand|iedereen|niemand)$/;
const beforeNoun = /^(?:article|adjective|number|ordinal|determiner\.\w+|pronoun\.(?:possessive|pointing|indefinite))$/;

/** Something else stands first: “Kan …”, “dan kan …”, “In de wijk kan …”; not “Ook de raad kan …”. */
function isTurnedRound(tokens: TaggedToken[], start: number, finite: number) {
	if (start === finite) return true;
	const { tag } = tokens[start]!;
	return tag === 'preposition' || (start === finite - 1 && /^(?:adverb|pronoun\.adverb|conjunction)$/.test(tag));
}
