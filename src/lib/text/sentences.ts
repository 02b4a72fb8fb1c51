// Abbreviations end in a point, and their sentence goes on.
const abbreviation =
	/(?<![\p{L}\d.])(?:\p{L}\.(?:\p{L}\.)+|bijv\.|bv\.|ca\.|dhr\.|drs\.|enz\.|etc\.|evt\.|excl\.|incl\.|jl\.|max\.|mevr\.|min\.|mln\.|mrd\.|nl\.|resp\.|vgl\.|vnl\.|zgn\.|blz\.|art\.|nr\.)/giu;

/** The abbreviations with a point in a text. */
export const findAbbreviations = (text: string) =>
	[...text.matchAll(abbreviation)].map(([found]) => found).filter((found) => !isInitials(found));

const isInitials = (found: string) => /^(?:\p{Lu}\.)+$/u.test(found);

/**
 * The sentences of a Markdown text as one reads them. Each item of a list is on its own; headings, tables and code
 * are not sentences.
 */
export const sentencesOf = (markdown: string): string[] => unitsOf(markdown).flatMap(split).filter(hasWords);

const HELD = '\u0001';

function split(unit: string): string[] {
	const held = unit.replace(abbreviation, (found) => found.replaceAll('.', HELD));
	return held.split(/(?<=[.!?…]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\d])/u).map((part) => part.replaceAll(HELD, '.').trim());
}

const hasWords = (sentence: string) => /\p{L}{2}/u.test(sentence);

/** Paragraphs and items of lists, without their marks. */
function unitsOf(markdown: string): string[] {
	const units: string[] = [];
	let open = false;
	for (const line of markdown.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').split('\n')) {
		const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/.exec(line);
		if (/^\s*(?:#{1,6}\s|\||=+\s*$|-{2,}\s*$|$)/.test(line)) open = false;
		else if (open && !item) units.push(`${units.pop()!} ${withoutMarks(line)}`);
		else {
			units.push(withoutMarks(item ? line.slice(item[0].length) : line));
			open = true;
		}
	}
	return units;
}

const withoutMarks = (line: string) =>
	line
		.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^\s*(?:>\s*)+/, '')
		.replace(/\\([^\p{L}\d\s])/gu, '$1')
		.replace(/[*_`~]+/g, '')
		.trim();

/** In words. */
export const lengthOf = (sentence: string) => sentence.match(/[\p{L}\d]+(?:[-'’.][\p{L}\d]+)*/gu)?.length ?? 0;
