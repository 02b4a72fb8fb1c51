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

/**
 * How far a share (0 to 1; half is the worst) can be off either way, from 0 to 1: z √(share (1 − share) / people).
 * `population`: of how many people these were drawn; with it the margin shrinks to 0 when all took part (Cochran 1977,
 * §3.2). Throws a RangeError when there are no people, or more than live there.
 */
export function marginOfError(people: number, share = 0.5, population = Infinity): number {
	if (!(people > 0 && share >= 0 && share <= 1)) throw new RangeError(`a share of ${share} of ${people} people`);
	if (people > population) throw new RangeError(`${people} people of a population of ${population}`);
	const left = population === Infinity ? 1 : (population - people) / Math.max(1, population - 1);
	return NINETEEN_IN_TWENTY * Math.sqrt(((share * (1 - share)) / people) * left);
}

/** Which part of those who were asked answered, from 0 to 1. Throws a RangeError when nobody was asked, or fewer answered. */
export function responseRate(answered: number, asked: number): number {
	if (!(asked > 0 && answered >= 0 && answered <= asked)) throw new RangeError(`${answered} of ${asked} answered`);
	return answered / asked;
}
