import type { Judgement, Unreliable } from './analysis.ts';
import { judge } from './gate.ts';
import { asHint, type Hint } from './hints/hint.ts';
import { mixedAmong } from './hints/mixed-address.ts';
import { featuresOf } from './measuring/features.ts';
import { boundedFeatures, levelOf, scoreOf, strugglingAt } from './measuring/score.ts';
import { METHOD } from './method.ts';
import type { Part } from './part.ts';
import type { LanguageSettings } from './settings.ts';

const LEAST_WORDS = 100;
const LEAST_SENTENCES = 8;
/** In percent: of the words, at least so many must be Dutch for the figures to mean anything. */
const LEAST_KNOWN = 55;

/** Parts in their order as one text. `lists`: their fingerprint. `hints` are those of each part. */
export function judgeParts(
	parts: Part[],
	lists: string,
	settings: LanguageSettings
): { judgement: Judgement; hints: Hint[][] } {
	const explained = explainedBefore(parts);
	const scored = parts.flatMap((part, at) =>
		part.scored.map(({ sentence, hints }) => ({ sentence, hints: withoutExplained(hints, part, explained[at]!) }))
	);
	const sentences = scored.map(({ sentence }) => sentence);
	const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
	const sentenceCount = sentences.filter(({ finiteVerbs }) => finiteVerbs).length;
	const features = featuresOf(sentences);
	const why = whyUnreliable(words, sentenceCount, parts);
	// Rounded at once, so that level, gate and what people read never disagree.
	const score = why || !features ? undefined : Math.round(scoreOf(boundedFeatures(features)) * 10) / 10;
	const judgement = {
		...{ method: METHOD, lists, reliable: score !== undefined },
		...(score === undefined ? { why: why ?? 'no_sentences' } : resultOf(score)),
		...(features ? { features } : {}),
		...{ words, sentenceCount, gate: judge(scored, score, settings, why === 'too_short') },
		...ownOf(parts)
	};
	const known = parts.map((part, at) => withoutExplained(part.hints, part, explained[at]!));
	return { judgement, hints: withAddress(known, parts) };
}

/** “u” in one part and “je” in another is mixed too; which of them comes most is a matter of the whole. */
function withAddress(hints: Hint[][], parts: Part[]): Hint[][] {
	const mixed = mixedAmong(parts.map(({ address }) => address));
	return hints.map((own, at) => {
		const others = own.filter(({ kind }) => kind !== 'mixed_address');
		const found = mixed[at];
		if (!found) return others;
		return [...others, asHint('mixed_address', found)].toSorted((one, other) => one.range.start - other.range.start);
	});
}

/** What the municipality itself decided about words of this text; nothing when it decided nothing. */
function ownOf(parts: Part[]) {
	const terms = [...new Set(parts.flatMap((part) => part.terms))];
	const ownWords = [...new Set(parts.flatMap((part) => part.ownWords))];
	return { ...(terms.length ? { terms } : {}), ...(ownWords.length ? { ownWords } : {}) };
}

const resultOf = (score: number) => {
	const level = levelOf(score);
	return { score, level, struggling: strugglingAt[level] };
};

/** For each part the letters that an earlier one used: only their first use wants an explanation. */
function explainedBefore(parts: Part[]): Set<string>[] {
	const seen = new Set<string>();
	return parts.map(({ acronyms, letters }) => {
		const before = new Set([...acronyms.values()].filter((one) => seen.has(one)));
		for (const one of letters) seen.add(one);
		return before;
	});
}

const withoutExplained = (hints: Hint[], { acronyms }: Part, explained: Set<string>) =>
	explained.size ? hints.filter(({ id }) => !explained.has(acronyms.get(id) ?? '')) : hints;

function whyUnreliable(words: number, sentences: number, parts: Part[]): Unreliable | undefined {
	if (!sentences && words >= LEAST_WORDS) return 'no_sentences';
	if (words < LEAST_WORDS || sentences < LEAST_SENTENCES) return 'too_short';
	const [read, known] = [
		parts.reduce((sum, part) => sum + part.read, 0),
		parts.reduce((sum, { known }) => sum + known, 0)
	];
	return known * 100 < read * LEAST_KNOWN ? 'not_dutch' : undefined;
}
