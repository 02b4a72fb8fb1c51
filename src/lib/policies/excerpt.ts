import { plainText } from '#lib/text/markdown.ts';

/** What stands on a line of its own, without a full stop. */
const OPEN_END = /([^\s.:;,?!…])(?=[ \t]*\n\s*\n)/g;

/** The first words of a paragraph, to name it by. At most `most` characters. A heading in it ends like a sentence. */
export function excerpt(markdown: string, most = 60) {
	const text = plainText(markdown.replace(OPEN_END, '$1.'));
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most)} …`;
}

/** The part of an id that stands in an address: its random end. */
export const shortId = (id: string) => id.slice(-12);
