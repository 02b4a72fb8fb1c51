import { fontFiles, type FontFile } from './font-files.ts';
import { charactersOf, namesTable, packFont, unpackWoff } from './woff.ts';

/** The fonts of the platform as typst reads them. Each subset is a family of its own, so that their order can be said. */
export const fonts = (): Buffer[] => fontFiles().map(asFont);

function asFont({ subset, style, woff }: FontFile): Buffer {
	const tables = unpackWoff(woff);
	tables.set('name', namesTable(`Noto Sans ${subset}`, style));
	// It points at names that are gone.
	tables.delete('STAT');
	return packFont(tables);
}

/** Arabic, as far as the font inside typst has it on every machine. */
const ARABIC =
	/[\u060C\u061B\u061F\u0621-\u063A\u0640-\u0655\u0660-\u066D\u0679-\u0691\u0698\u06A4\u06A9\u06AF\u06BE\u06CC\u06F0-\u06F9]/;
const WHITE_SPACE = /\s/;
const SYMBOL = /[\p{S}\p{C}\p{M}]/u;

/**
 * A text with only what surely can be printed. A symbol such as an emoji goes; a letter that is not there becomes the
 * sign for that, so that nobody reads another word than was written.
 */
export function printable(): (text: string) => string {
	const known = new Set(fontFiles().flatMap(({ woff }) => charactersOf(unpackWoff(woff))));
	const isKnown = (sign: string) => known.has(sign.codePointAt(0)!) || ARABIC.test(sign) || WHITE_SPACE.test(sign);
	return (text) => Array.from(text, (sign) => (isKnown(sign) ? sign : SYMBOL.test(sign) ? '' : '\uFFFD')).join('');
}
