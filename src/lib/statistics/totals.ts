/** The sum of a list of numbers; 0 when there are none. */
export const totalOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Throws a RangeError unless all are whole numbers of 0 or more, as counts of people are. */
export function assertCounts(counts: readonly number[]) {
	const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
	if (wrong !== undefined) throw new RangeError(`${wrong} is not a number of people`);
}
