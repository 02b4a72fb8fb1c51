import { makePdf } from './compile.server.ts';
import type { Block } from './blocks.ts';
import { template } from './template.ts';

export interface Document {
	title: string;
	/** The language of the text, such as nl or ar. */
	language: string;
	blocks: Block[];
	/** What stands at the foot of each page, if anything. */
	footer?: Footer;
	/** The pictures that the blocks name. */
	files?: Record<string, Uint8Array>;
	/** Of the letters, in points; all else grows with them. 11 without it. */
	size?: number;
}

export interface Footer {
	/** “Bladzijde {page} van {pages}” */
	pages: string;
	text: string;
	qr?: Block;
}

/**
 * Makes a PDF of blocks. All words go along as JSON, which a template that is always the same prints: there is no text
 * that typst reads as more than a text.
 */
export const makeDocument = ({ title, language, blocks, footer, files, size }: Document): Promise<Uint8Array> =>
	makePdf(template, {
		title,
		language,
		files: {
			...files,
			'document.json': readableJson({ blocks, footer: footer ?? null, rtl: isRightToLeft(language), size })
		}
	});

/** JSON of which each text can be printed. */
export const readableJson = (value: unknown) =>
	JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? readable(inner) : inner));

/** Without what has no place in a text: half characters, control signs, signs that turn around what follows. */
const readable = (text: string) =>
	text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\uFEFF\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}]|\p{Co}/gu, '');

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv', 'arc']);
const isRightToLeft = (language: string) => RIGHT_TO_LEFT.has(new Intl.Locale(language).language);
