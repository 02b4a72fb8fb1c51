/** Stands where a sign of the source is no part of the word around it: a mark of Markdown, a hyphen at a line end. */
export const HIDDEN = '\u0001';

export interface Line {
	text: string;
	start: number;
}

/** The lines of a text with the places where they start. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({ text: line, start });
		start += line.length + 1;
	}
	return lines;
}
