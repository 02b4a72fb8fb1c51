/** Makes it when first asked for, and only then. */
export function once<T>(make: () => T) {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** The lines of a list, each as the fields that “ = ” separates. */
export const linesOf = (list: string) =>
	list
		.trim()
		.split('\n')
		.map((line) => line.split(' = '));

/** The words of a list with a space or a new line between. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
