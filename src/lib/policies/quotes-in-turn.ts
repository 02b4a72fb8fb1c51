/** Of how many times as many quotes as are shown each paragraph takes its own. */
export const IN_TURN = 8;

/**
 * Hands out some of a list each time it is asked for that list, the next ones each time and then from the start: so
 * that not every paragraph on one rode draad shows the same two. The same text always shows the same quotes.
 */
export function inTurn<T>(most: number) {
	const turns = new Map<string, number>();
	return (key: string, all: T[]): T[] => {
		const turn = turns.get(key) ?? 0;
		turns.set(key, turn + 1);
		if (all.length <= most) return all;
		const from = (turn * most) % all.length;
		return [...all, ...all].slice(from, from + most);
	};
}
