// A parser of Markdown calls itself for each quote in a quote, and looks through the rest of a text for each mark that
// may be closed there: a text of a page can keep it busy for minutes, or be too deep for it. What nobody writes to be
// read is marked as text here, before a parser sees it.

/** Most quotes and lists within each other. */
const DEEPEST = 20;

/** Signs without a space between them. The longest addresses of pages are about as long. */
const LONGEST_WORD = 1000;

const MOST_LINES = 5000;

/** Marks of emphasis in one paragraph, list or table. */
const MOST_MARKS = 1000;

/** Cells of a table with nothing in them; four of five may be empty anyway. */
const MOST_EMPTY = 500;

/** More lines than anybody reads: no parser gets these. */
export const isEndless = (markdown: string) => markdown.split(endOfLine, MOST_LINES + 1).length > MOST_LINES;

/** The same Markdown, of a shape that can be read at once. What goes too far stands there as it was typed. */
export const bounded = (markdown: string) => markdown.split(betweenBlocks).map(boundedBlock).join('\n');

const boundedBlock = (block: string) =>
	(block.match(marks)?.length ?? 0) > MOST_MARKS || isMostlyEmpty(block)
		? asText(block)
		: block.replace(tooDeep, '$1\\$2').replace(tooLong, asText);

/** Each row of a table becomes as wide as its head, so a few kilobytes may make millions of cells with nothing in them. */
function isMostlyEmpty(block: string) {
	const cells = block.split(endOfLine).map((line) => line.split('|').length);
	const typed = cells.reduce((sum, count) => sum + count, 0);
	return Math.max(...cells) * cells.length > MOST_EMPTY + 4 * typed;
}

/** A line that begins with that many marks of quotes and lists, up to the sign that makes the next. */
const tooDeep = new RegExp(
	`^((?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}[ \\t]*\\d{0,9})([>.)*+-])`,
	'gm'
);
const tooLong = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');
const betweenBlocks = /\n(?=[ \t]*\n)/;
/** As a parser reads them. */
const endOfLine = /\r\n?|\n/;
const marks = /[*_~]/g;
const punctuation = /[!-/:-@[-`{-~]/g;

const asText = (text: string) => text.replace(punctuation, '\\$&');
