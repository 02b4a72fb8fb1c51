import { activeOf } from '../grammar/active.ts';
import { passivesOf } from '../grammar/passives.ts';
import { hardEntriesOf } from '../lexicon/hard/hard-words.ts';
import { info, rangeOf, type Finder } from './hint.ts';

/** “wordt door het college beoordeeld”: say who does it, and let that come first. */
export const passive: Finder = (sentence, { lists }) =>
	passivesOf(sentence.tokens, sentence.gaps.clauses).map((one) => {
		const [from, to] = [one.auxiliary, one.participle].toSorted((a, b) => a - b);
		const said = one.agent
			? 'Begin met wie het doet, dan is de zin makkelijker.'
			: 'Wie doet dit? Schrijf het op: “wij …”, “u …” of “de gemeente …”.';
		// “wij realiseren” would bring back the hard word that the next hint takes away.
		const isHard = hardEntriesOf(sentence.tokens[one.participle]!.lower).some((entry) => entry.serious);
		return info(rangeOf(sentence, from!, to), said, isHard ? [] : activeOf(sentence.tokens, one, lists.isKnown));
	});
