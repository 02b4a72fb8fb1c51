import { asLists } from './word-lists.ts';
import { isAddress } from './schema.ts';

// What comes from Word, Outlook, Google Docs or LibreOffice, without what a text of ours cannot hold.

/** What was left out, to say so. */
export interface Pasted {
	html: string;
	pictures: number;
}

export function cleaned(html: string): Pasted {
	const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
	dropComments(body);
	for (const element of body.querySelectorAll(DROPPED)) element.remove();
	for (const element of all(body)) if (isHidden(element) || isNote(element)) element.remove();
	const pictures = leaveOutPictures(body);
	asLists(body);
	for (const element of all(body)) layOut(element);
	for (const table of body.querySelectorAll('table')) tidyTable(table);
	for (const element of all(body)) withoutLooks(element);
	for (const paragraph of body.querySelectorAll('p'))
		if (!paragraph.textContent.trim() && !paragraph.closest('td, th')) paragraph.remove();
	return { html: body.innerHTML.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' '), pictures };
}

/** The page lets no styles in: so what they say stands in another attribute before a browser reads it. */
const withoutStyles = (html: string) =>
	html.replace(/<style\b[^]*?<\/style>/gi, '').replace(/(<[a-z][^<>]*?\s)style(?=\s*=)/gi, '$1data-style');

const all = (body: Element) => [...body.querySelectorAll<HTMLElement>('*')];
const styleOf = (element: Element) => (element.getAttribute('data-style') ?? '').replace(/\s+/g, '').toLowerCase();

// The names with a colon are of Office.
const DROPPED =
	'style, script, meta, link, title, xml, noscript, object, iframe, form, input, button, o\\:p, w\\:sdt > *:empty';

function dropComments(body: Element) {
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
	const found: Node[] = [];
	while (walker.nextNode()) found.push(walker.currentNode);
	for (const comment of found) (comment as Comment).remove();
}

const isHidden = (element: Element) => /display:none|mso-hide:all/.test(styleOf(element));

/** Notes at the foot and remarks in the margin, and the numbers that lead there. */
const isNote = (element: Element) =>
	/mso-element:(footnote|endnote|comment)-list|mso-(footnote|endnote)-id|mso-comment-reference/.test(
		styleOf(element)
	) ||
	/^(footnote|endnote|cmnt|ftnt|sdfootnote|sdendnote)/.test(element.id) ||
	/^#(_?(ftn|edn|msocom)|cmnt|ftnt|sdfootnote|sdendnote|footnote|endnote)/i.test(element.getAttribute('href') ?? '') ||
	/sdfootnote(anc|sym)|MsoFootnote|MsoCommentReference/.test(element.className);

const PICTURE = '(afbeelding weggelaten)';

function leaveOutPictures(body: Element) {
	const pictures = body.querySelectorAll('img, picture, svg, canvas, video, v\\:shape');
	for (const picture of pictures) {
		const words = picture.getAttribute('alt')?.trim();
		picture.replaceWith(words ? `(afbeelding weggelaten: ${words})` : PICTURE);
	}
	return pictures.length;
}

/** What a style says that is layout with us becomes an element. */
function layOut(element: HTMLElement) {
	const style = styleOf(element);
	const { localName } = element;
	if (/^h[12]$/.test(localName) || /\b(MsoTitle|MsoSubtitle)\b/.test(element.className)) return rename(element, 'h3');
	// Google Docs has all of it in one <b> that is not bold.
	if (localName === 'b' && /font-weight:(normal|400)/.test(style)) return element.replaceWith(...element.childNodes);
	if (localName === 'a') return layOutLink(element);
	if (localName !== 'span' && localName !== 'font') return;
	const bold = /font-weight:(bold|[6-9]00)/.test(style) && !element.closest('h1, h2, h3, h4, h5, h6, th');
	if (bold) wrapInside(element, 'strong');
	if (/font-style:italic/.test(style)) wrapInside(element, 'em');
}

function layOutLink(link: HTMLElement) {
	const href = link.getAttribute('href') ?? '';
	const target = /^https:\/\/www\.google\.com\/url\?/.test(href) ? new URL(href).searchParams.get('q') : href;
	if (target && isAddress(target)) link.setAttribute('href', target);
	else link.replaceWith(...link.childNodes);
}

function rename(element: Element, name: string) {
	const fresh = document.createElement(name);
	fresh.append(...element.childNodes);
	element.replaceWith(fresh);
}

function wrapInside(element: Element, name: string) {
	const inside = document.createElement(name);
	inside.append(...element.childNodes);
	element.append(inside);
}

/** A table of Markdown has a heading, cells of one line, and none over two others. One that is only there to place things goes. */
function tidyTable(table: HTMLTableElement) {
	const cells = table.querySelectorAll('td, th');
	if (cells.length < 2 || table.parentElement?.closest('table')) return table.replaceWith(...contentOf(cells));
	for (const [i, row] of [...table.rows].entries())
		for (const cell of [...row.cells]) {
			const fresh = document.createElement(i === 0 ? 'th' : 'td');
			const blocks = cell.querySelectorAll('p, div, li, br, h3, h4, h5, h6');
			for (const block of blocks) block.replaceWith(...block.childNodes, ' ');
			for (const list of cell.querySelectorAll('ul, ol')) list.replaceWith(...list.childNodes);
			fresh.append(...cell.childNodes);
			cell.replaceWith(fresh);
		}
}

const contentOf = (cells: Iterable<Element>) => [...cells].flatMap((cell) => [...cell.childNodes]);

function withoutLooks(element: Element) {
	for (const { name } of [...element.attributes]) if (!['href', 'start'].includes(name)) element.removeAttribute(name);
}
