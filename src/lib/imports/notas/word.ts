import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import { inTurn } from '#lib/uploads/turns.ts';
import { readHtml } from './html.ts';
import { inBounds, type Nota } from './nota.ts';
import { safeWord } from './word-guard.ts';

/** Word names its styles in English; a style of one's own may have any name. */
const styleMap = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Titel'] => h1.title:fresh",
	"p[style-name='Quote'] => blockquote:fresh",
	"p[style-name='Intense Quote'] => blockquote:fresh",
	"p[style-name='Citaat'] => blockquote:fresh",
	...['heading', 'Kop', 'kop'].flatMap((name) =>
		[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='${name} ${level}'] => h${level}:fresh`)
	),
	...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => p.contents:fresh`),
	...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='TOC ${level}'] => p.contents:fresh`),
	"p[style-name='TOC Heading'] => p.contents:fresh"
];

/** A nota in a Word file, one at a time: a long one takes this machine a second. Throws UnreadableFile, with a sentence, on what is no safe Word file. */
export async function readWord(bytes: Uint8Array): Promise<Nota> {
	const safe = safeWord(bytes);
	const html = await inTurn(() => asHtml(safe.bytes));
	const { title, pieces, left, told } = readHtml(html);
	return { title: title || safe.title, pieces: inBounds(pieces), left: [...left, ...safe.left], told };
}

async function asHtml(buffer: Buffer): Promise<string> {
	const { default: mammoth } = await import('mammoth');
	try {
		const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
		const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage });
		return value;
	} catch {
		// All that comes here was looked at: what mammoth stumbles over is a file that is not whole.
		return unreadable(
			'Wij kunnen dit Word-bestand niet lezen. Open het, sla het opnieuw op en probeer het nog een keer.'
		);
	}
}
