/** A normal deviate of 1.96 leaves one in twenty outside. */
const NINETEEN_IN_TWENTY = 1.959963984540054;

/** A part of people, each from 0 to 1, and between which two the part of everybody lies in 19 of 20 such polls. */
export interface Proportion {
	share: number;
	low: number;
	high: number;
}

/**
 * Wilson's interval (Wilson 1927, JASA 22, 209–212), which stays between 0 and 1 and holds for few people too.
 * `chosen` of `people`, both numbers of people; they may be weighted, with the effective n as `people`. Throws a
 * RangeError unless 0 ≤ chosen ≤ people and people > 0.
 */
export function wilson(chosen: number, people: number, z = NINETEEN_IN_TWENTY): Proportion {
	if (!(people > 0 && chosen >= 0 && chosen <= people)) throw new RangeError(`${chosen} of ${people} people`);
	const share = chosen / people;
	const middle = share + z ** 2 / (2 * people);
	const half = z * Math.sqrt((share * (1 - share)) / people + z ** 2 / (4 * people ** 2));
	const spread = 1 + z ** 2 / people;
	return { share, low: Math.max(0, (middle - half) / spread), high: Math.min(1, (middle + half) / spread) };
}
