const TIMES = 15;

/** How long it takes, in milliseconds: the middle of many times. */
export async function middleOf(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < TIMES; i++) {
		const began = performance.now();
		await work();
		times.push(performance.now() - began);
	}
	return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}
