/** Which of the ids left their place: the fewest that must be lifted so that the others stand in the same order. */
export function movedAmong(inOldOrder: string[], inNewOrder: string[]): Set<string> {
	const place = new Map(inOldOrder.map((id, i) => [id, i]));
	const common = inNewOrder.filter((id) => place.has(id));
	const stayed = longestRising(common.map((id) => place.get(id)!));
	return new Set(common.filter((_, i) => !stayed.has(i)));
}

/** The indexes of a longest rising row of numbers (patience sorting). */
function longestRising(numbers: number[]): Set<number> {
	const ends: number[] = [];
	const before: number[] = [];
	numbers.forEach((number, i) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (numbers[ends[middle]!]! < number) low = middle + 1;
			else high = middle;
		}
		before[i] = low > 0 ? ends[low - 1]! : -1;
		ends[low] = i;
	});
	const row = new Set<number>();
	for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) row.add(i);
	return row;
}
