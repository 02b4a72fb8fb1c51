import { activeOf } from '../grammar/active.ts';
import { passivesOf } from '../grammar/passives.ts';
import { info, rangeOf, type Finder } from './hint.ts';

/** “wordt door het college beoordeeld”: say who does it, and let that come first. */
export const passive: Finder = (sentence) =>
	passivesOf(sentence.tokens, sentence.gaps.clauses).map((one) => {
		const { auxiliary, participle, agent } = one;
		const range = rangeOf(sentence, Math.min(auxiliary, participle), Math.max(auxiliary, participle));
		if (!agent) return info(range, 'Wie doet dit? Schrijf het op: “wij …” of “de gemeente …”.', activeOf(sentence.tokens, one));
		return info(range, 'Begin met wie het doet, dan is de zin makkelijker.', activeOf(sentence.tokens, one));
	});
