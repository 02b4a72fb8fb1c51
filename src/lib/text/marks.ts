/** A word of a text that leads to its explanation elsewhere on the page. The range is in UTF-16 units of the text. */
export interface Mark {
	start: number;
	end: number;
	/** What its explanation has in its address: see `markAddress`. */
	id: string;
}

export interface Marker {
	/** The words of this text that may get a mark, in their order, not overlapping. */
	find(text: string): { start: number; end: number; key: string }[];
	/** The id for the first use; nothing when it was explained before. */
	take(key: string): string | undefined;
}

/** Where a mark stands, where it leads, and where its explanation is read from. */
export const markAddress = (id: string) => ({
	place: `bij-woord-${id}`,
	explanation: `woord-${id}`,
	said: `uitleg-${id}`
});

/** A text in pieces: what is a mark leads to its explanation. */
export function markedPieces(text: string, marker: Marker | undefined): { text: string; id?: string | undefined }[] {
	const pieces: { text: string; id?: string | undefined }[] = [];
	let from = 0;
	for (const { start, end, key } of marker?.find(text) ?? []) {
		const id = marker?.take(key);
		if (id === undefined) continue;
		pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, end), id });
		from = end;
	}
	return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text);
}

/**
 * Safe HTML of ours with the first use of each word as a link to its explanation. Nothing else changes. Not in headings,
 * links, code and quotes: a quote of a law stays as it is.
 */
export function markHtml(html: string, marker: Marker | undefined): string {
	if (!marker) return html;
	const parts = html.match(/<[^>]*>|[^<]+/g) ?? [];
	const marked = [...parts];
	let open = 0;
	let line: number[] = [];
	const finish = () => {
		markLine(marked, line, marker);
		line = [];
	};
	for (const [at, part] of parts.entries()) {
		const tag = /^<(\/?)([a-z][a-z0-9]*)/.exec(part);
		if (!tag) {
			if (!part.startsWith('<')) line.push(open ? -at - 1 : at);
			continue;
		}
		if (!within.has(tag[2]!)) finish();
		if (kept.has(tag[2]!)) open += tag[1] ? -1 : 1;
	}
	finish();
	return marked.join('');
}

/** Inside a line of text: a word can go on after it. */
const within = new Set(['a', 'strong', 'em', 'del', 'code']);
/** What stands in these stays as it is. */
const kept = new Set(['a', 'code', 'pre', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

/** `line`: the places of the texts in it, below zero for what stays as it is. */
function markLine(parts: string[], line: number[], marker: Marker) {
	const runs = line.map((at) => ({
		at: at < 0 ? -at - 1 : at,
		stays: at < 0,
		text: decoded(parts[at < 0 ? -at - 1 : at]!)
	}));
	const found = marker.find(runs.map(({ text }) => text).join(''));
	let from = 0;
	for (const { at, stays, text } of runs) {
		const own = found.filter(({ start, end }) => !stays && start >= from && end <= from + text.length);
		const ranges = own.map(({ start, end, key }) => ({ start: start - from, end: end - from, key }));
		if (ranges.length)
			parts[at] = markedPieces(text, { find: () => ranges, take: (key) => marker.take(key) })
				.map((piece) => (piece.id === undefined ? encoded(piece.text) : link(piece.id, encoded(piece.text))))
				.join('');
		from += text.length;
	}
}

function link(id: string, inside: string) {
	const { place, explanation, said } = markAddress(id);
	return `<a class="term" id="${place}" href="#${explanation}" aria-describedby="${said}">${inside}</a>`;
}

// As the sanitiser writes a text: these three signs and no other.
const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const decoded = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
