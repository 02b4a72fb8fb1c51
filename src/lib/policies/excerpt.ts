import { plainText } from '#lib/text/markdown.ts';

/** The first words of a paragraph, to name it by. At most `most` characters. */
export function excerpt(markdown: string, most = 60) {
	const text = plainText(markdown);
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most)} …`;
}

/** The part of an id that stands in an address: its random end. */
export const shortId = (id: string) => id.slice(-12);
