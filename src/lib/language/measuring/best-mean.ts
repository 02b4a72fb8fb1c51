/** What one sentence adds to the sum and to the number of a mean. */
export interface Part {
	sum: number;
	count: number;
}

export type Wanted = 'highest' | 'lowest';

/** The best mean of all that must count with any of what may; what helps most comes first. Nothing of nothing. */
export function bestMean(must: Part[], may: Part[], wanted: Wanted): number | undefined {
	const sign = wanted === 'highest' ? 1 : -1;
	let [sum, count] = [sumOf(must.map((one) => one.sum)), sumOf(must.map((one) => one.count))];
	const helping = may
		.filter((one) => one.count > 0)
		.toSorted((one, other) => sign * (other.sum / other.count - one.sum / one.count));
	for (const one of helping) {
		if (count > 0 && sign * (one.sum / one.count) <= sign * (sum / count)) break;
		sum += one.sum;
		count += one.count;
	}
	return count > 0 ? sum / count : undefined;
}

export const partOf = (value: number | undefined): Part =>
	value === undefined ? { sum: 0, count: 0 } : { sum: value, count: 1 };

export const sumOf = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0);
