import type { Piece } from '../policy-markdown.ts';
import { escaped, escapedStart, LONGEST, type Nota } from './nota.ts';
import { withoutPages } from './page-marks.ts';

/** A text that was copied out of a PDF: lines become paragraphs again, and what stood on each page goes. */
export function readPasted(text: string): Omit<Nota, 'title'> {
	const { lines, left } = withoutPages(linesOf(text));
	return { pieces: piecesIn(blocksOf(lines)), left, told: [] };
}

/** Letters that a PDF draws as one sign. */
const joinedLetters: Record<string, string> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	'\u00A0': ' ',
	'\t': ' '
};

const linesOf = (text: string) =>
	text
		.replace(/[ﬀﬁﬂﬃﬄ\u00A0\t]/g, (sign) => joinedLetters[sign]!)
		.replace(/[\u200B\u2060\uFEFF]/g, '')
		.replace(/\f/g, '\n\n')
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map((line) => line.replace(/ {2,}/g, ' ').trim());

interface Block {
	kind: 'heading' | 'text' | 'item';
	/** Of a heading with a number: how deep it is. */
	depth: number;
	/** `- ` or `3. `, of an item. */
	mark: string;
	words: string;
}

const bullet = /^[•▪‣◦●○■□➢✓·–—*-] ?(?=\S)/;
const numbered = /^(\d{1,2}|[a-z])[.)] (?=\S)/;
/** `2.1 Zorg`, `3 Wonen`, `Hoofdstuk 4`, `Bijlage 1`. */
const headingNumber = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.? +(?=\p{Lu})/u;
const headingWord = /^(?:hoofdstuk|paragraaf|bijlage|deel) (?:\d{1,2}|[A-Z])\b/i;
/** In characters: with lines this long each is a paragraph. */
const ONE_LINE = 200;
const onlyBullets = /^(?:[•▪‣◦●○■□➢✓] ?)+$/;
const endOfSentence = /[.!?…][”"’')]?$/;

function blocksOf(lines: string[]): Block[] {
	const width = usualWidth(lines);
	const nexts = nextLines(lines);
	const blocks: Block[] = [];
	let open: Block | undefined;
	let before = '';
	lines.forEach((line, i) => {
		const ended = before === '' || width > ONE_LINE || endsBlock(before, width);
		const next = nexts[i]!;
		if (onlyBullets.test(line)) return;
		// A page ended in the middle of a sentence.
		if (!open && isUnfinished(blocks.at(-1)) && /^\p{Ll}/u.test(line)) open = blocks.at(-1);
		const made = line === '' ? undefined : beginning(line, { ended: ended && !isHalf(open, line), next, width, open });
		if (made) blocks.push((open = made));
		else if (line !== '' && open) open.words = joined(open.words, line);
		if (line === '' || open?.kind === 'heading' || isFull(open)) open = undefined;
		before = line;
	});
	return blocks;
}

/** Of each line the next one that says something. From the end, for a text may have very many empty lines. */
function nextLines(lines: string[]): string[] {
	let next = '';
	const fromTheEnd = lines.toReversed().map((line) => {
		const after = next;
		if (line) next = line;
		return after;
	});
	return fromTheEnd.reverse();
}

/** Longer than any paragraph may be: it is cut afterwards anyway. */
const isFull = (block: Block | undefined) => block !== undefined && block.words.length > LONGEST;

const isUnfinished = (block: Block | undefined) =>
	block !== undefined && block.kind !== 'heading' && !isFull(block) && !/[.!?:;]/.test(block.words.slice(-1));

const isHalf = (open: Block | undefined, line: string) => isUnfinished(open) && /^\p{Ll}/u.test(line);

interface Around {
	/** What came before ended here. */
	ended: boolean;
	next: string;
	width: number;
	open: Block | undefined;
}

/** The block that begins with this line; nothing when it goes on with what is open. */
function beginning(line: string, { ended, next, width, open }: Around): Block | undefined {
	const block = (kind: Block['kind'], words: string, more: Partial<Block> = {}): Block => ({
		...{ kind, words, depth: 1, mark: '' },
		...more
	});
	const number = headingNumber.exec(line);
	const isShort = line.length <= 90 && !/[.;,:!?]$/.test(line);
	if (bullet.test(line)) return block('item', line.replace(bullet, ''), { mark: '- ' });
	if (number && isShort && !continues(number[1]!, line, next)) {
		const depth = number[1]!.split('.').length;
		return block('heading', line, { depth });
	}
	if (headingWord.test(line) && isShort && (ended || !open)) return block('heading', line);
	const item = numbered.exec(line);
	if (item && (ended || !open || open.kind === 'item' || open.words.endsWith(':'))) {
		const mark = /\d/.test(item[1]!) ? `${item[1]}. ` : '- ';
		return block('item', line.slice(item[0].length), { mark });
	}
	if ((ended || !open) && looksLikeHeading(line, next, width)) return block('heading', line);
	return open && !(ended && open.kind !== 'item') && !(ended && /^\p{Lu}/u.test(line))
		? undefined
		: block('text', line);
}

/** `1. Wonen` with `2. Zorg` on the next line is a list. */
const continues = (number: string, line: string, next: string) =>
	/^\d+[.)]/.test(line) && new RegExp(`^${Number(number) + 1}[.)] `).test(next);

const looksLikeHeading = (line: string, next: string, width: number) =>
	line.length <= Math.min(70, 0.75 * width) &&
	/^\p{Lu}/u.test(line) &&
	!/[.;,:!?]$/.test(line) &&
	next.length > line.length &&
	/^[\p{Lu}•▪–\d]/u.test(next);

/** A line that stops well before the edge, at the end of a sentence. */
const endsBlock = (line: string, width: number) => endOfSentence.test(line) && line.length < 0.85 * width;

/** The length that most full lines have: of the longer half the middle one. */
function usualWidth(lines: string[]): number {
	const lengths = lines.map(({ length }) => length).filter((length) => length > 20);
	return lengths.sort((a, b) => b - a)[Math.floor(lengths.length / 4)] ?? 80;
}

/** Words that stand behind a hyphen that stays: `zorg- en hulpverlening`. */
const joining = /^(?:en|of|én|tot|naar)\b/;

/** In characters. */
const LONGEST_WORD = 60;

/** A hyphen at the end of a line goes, unless it belongs to the word. */
function joined(words: string, line: string): string {
	// Looking through a whole long text at each line would take too long.
	const end = words.slice(-LONGEST_WORD);
	if (/\p{Ll}[-\u00AD‐]$/u.test(end)) {
		if (joining.test(line)) return `${words} ${line}`;
		if (/^\p{Ll}/u.test(line)) return keepsHyphen(end) ? words + line : words.slice(0, -1) + line;
		return words + line;
	}
	return /[-‐]$/.test(end) && /^\p{L}/u.test(line) ? words + line : `${words} ${line}`;
}

/** `Wmo-` and `e-` keep it: a name, or one letter. */
const keepsHyphen = (words: string) => /(?:^|[\s(])(?:\p{Lu}[\p{L}\d]*|\p{L})[-‐]$/u.test(words);

/** The two highest levels of headings begin a chapter; deeper ones stand in the paragraph below them. */
const DEEPEST_CHAPTER = 2;

function piecesIn(blocks: Block[]): Piece[] {
	const pieces: Piece[] = [];
	let above: string[] = [];
	let inList = false;
	const add = (text: string) => {
		pieces.push({ kind: 'text', text: [...above, text].join('\n\n') });
		above = [];
	};
	for (const { kind, depth, mark, words } of blocks) {
		const last = pieces.at(-1);
		const text = escaped(words);
		if (kind === 'heading' && depth > DEEPEST_CHAPTER) above.push(`#### ${text}`);
		else if (kind === 'heading') pieces.push({ kind: 'chapter', text: words });
		else if (kind === 'item' && inList && last?.kind === 'text') last.text += `\n${mark}${text}`;
		else if (kind === 'item' && !above.length && last?.kind === 'text' && last.text.endsWith(':'))
			last.text += `\n\n${mark}${text}`;
		else if (kind === 'item') add(mark + text);
		else add(escapedStart(text));
		inList = kind === 'item';
	}
	if (above.length) add('');
	return pieces;
}
