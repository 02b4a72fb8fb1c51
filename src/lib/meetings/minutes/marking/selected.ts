export interface Selected {
	/** In UTF-16 units of the minutes. */
	from: number;
	to: number;
	words: string;
	/** The table under whose heading it begins. */
	table: string;
}

/** The words of the minutes that are selected, when nothing of them is marked; nothing when none are. */
export function selectedIn(sheet: Element, selection: Selection | null): Selected | undefined {
	if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined;
	const range = selection.getRangeAt(0);
	const spans = [...sheet.querySelectorAll<HTMLElement>('[data-start]')].filter((span) => isWithin(range, span));
	const first = spans[0];
	const last = spans.at(-1);
	if (!first || !last || spans.some((span) => span.tagName === 'MARK')) return undefined;
	const from = Number(first.dataset.start) + (isTextOf(first, range.startContainer) ? range.startOffset : 0);
	const length = isTextOf(last, range.endContainer) ? range.endOffset : last.textContent.length;
	const to = Number(last.dataset.start) + length;
	const words = selection.toString().trim();
	if (to <= from || !words) return undefined;
	return { from, to, words, table: first.closest<HTMLElement>('[data-table]')?.dataset.table ?? '' };
}

/** Whether more than an edge of it is selected. */
function isWithin(range: Range, span: HTMLElement) {
	if (!range.intersectsNode(span)) return false;
	const inside = document.createRange();
	inside.selectNodeContents(span);
	return (
		range.compareBoundaryPoints(Range.END_TO_START, inside) < 0 &&
		range.compareBoundaryPoints(Range.START_TO_END, inside) > 0
	);
}

const isTextOf = (span: HTMLElement, node: Node) => node instanceof Text && span.contains(node);
