const LONGEST_NAME = 40;

/** The name in the `${name}` or `${name.part}` that begins at this place, and where that ends. */
export function referenceAt(text: string, at: number): { name: string; end: number } | undefined {
	if (!text.startsWith('${', at)) return undefined;
	const first = endOfName(text, at + 2);
	const end = text[first] === '.' ? endOfName(text, first + 1) : first;
	return text[end] === '}' ? { name: text.slice(at + 2, end), end: end + 1 } : undefined;
}

/** Whether a text can be the name of a question. */
export const isName = (text: string) => text.length > 0 && endOfName(text, 0) === text.length;

/** Where the name ends that begins here, or -1. It looks no further than a name can be long. */
function endOfName(text: string, from: number): number {
	if (from < 0 || !/[a-z]/.test(text[from] ?? '')) return -1;
	let end = from + 1;
	while (end - from < LONGEST_NAME && /[a-z0-9-]/.test(text[end] ?? '')) end++;
	return end;
}
