// Word writes a list as paragraphs that say in their style which list and how deep.

const IS_ITEM = /mso-list:\s*(l\d+)\s+level(\d)/i;
const SIGN = /^[\s(]*(\d{1,3}|[a-z]|[ivxlc]+)[.)]/i;

/** Paragraphs of Word that are items of a list become that list. */
export function asLists(body: Element) {
	for (const first of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
		if (!isItem(first) || isItem(first.previousElementSibling)) continue;
		const items: Element[] = [];
		for (let next: Element | null = first; isItem(next); next = next.nextElementSibling) items.push(next);
		place(items);
	}
}

const isItem = (element: Element | null): element is Element =>
	element !== null && !/^h\d$/.test(element.localName) && IS_ITEM.test(element.getAttribute('data-style') ?? '');

/** Each item in a list as deep as it says, or one deeper than the last. */
function place(items: Element[]) {
	const open: Element[] = [];
	for (const item of items) {
		const depth = Math.min(levelOf(item), open.length + 1);
		const ordered = takeSign(item);
		open.length = Math.min(open.length, depth);
		if (open.length === depth && open[depth - 1]!.localName !== (ordered ? 'ol' : 'ul')) open.length = depth - 1;
		if (open.length < depth) open.push(begin(ordered, item, open.at(-1)));
		const li = document.createElement('li');
		li.append(...item.childNodes);
		open.at(-1)!.append(li);
	}
	for (const item of items) item.remove();
}

const levelOf = (item: Element) => Number(IS_ITEM.exec(item.getAttribute('data-style') ?? '')![2]);

function begin(ordered: boolean, item: Element, outer: Element | undefined) {
	const list = document.createElement(ordered ? 'ol' : 'ul');
	const within = outer?.lastElementChild;
	if (within) within.append(list);
	else item.before(list);
	return list;
}

/** Takes the bullet or the number away, and tells whether it was a number. */
function takeSign(item: Element) {
	const signs = [...item.querySelectorAll('span')].filter((span) =>
		/mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? '')
	);
	const sign = signs[0]?.textContent ?? '';
	for (const span of signs) span.remove();
	// “o” is how Word draws an open bullet.
	return SIGN.test(sign) && !/^\s*o\s/.test(sign);
}
