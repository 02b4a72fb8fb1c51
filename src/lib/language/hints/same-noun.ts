import type { Hint } from './hint.ts';

/** “de participatie van” is a hard word and a noun for a verb: where both say “meedoen”, one hint says it, with the verb. */
export function joinSameNoun(hints: Hint[]): Hint[] {
	const hidden = hints.filter(({ kind }) => kind === 'noun_for_verb');
	const hard = hints.filter(({ kind, replaces }) => kind === 'hard_word' && !replaces);
	const pairs = hard.flatMap((one) => {
		const other = hidden.find((verb) => isWithin(one, verb) && saysVerb(one, verb.alternatives[0]));
		return other ? [{ one, other }] : [];
	});
	return hints
		.filter((hint) => pairs.every(({ other }) => other !== hint))
		.map((hint) => {
			const pair = pairs.find(({ one }) => one === hint);
			return pair ? withVerb(hint, pair.other.alternatives[0]!) : hint;
		});
}

const isWithin = (one: Hint, other: Hint) => other.range.start <= one.range.start && one.range.end <= other.range.end;

/** “het meedoen” says “meedoen”. */
const saysVerb = ({ alternatives }: Hint, verb: string | undefined) =>
	verb !== undefined && alternatives.some((text) => text === verb || text === `het ${verb}`);

const withVerb = (hint: Hint, verb: string): Hint => ({
	...hint,
	explanation: `${hint.explanation.replace(/ Schrijf bijvoorbeeld .*$/, '')} Gebruik het werkwoord “${verb}”. Dan wordt duidelijk wie wat doet.`,
	alternatives: [verb]
});
