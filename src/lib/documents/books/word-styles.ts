import type { IParagraphStyleOptions, IStylesOptions, INumberingOptions } from 'docx';
import type { Book } from './book.ts';
import type { Word } from './word.ts';

/** In half points, as Word counts letters, and in twentieths of a point for room. */
const LETTERS = 22;
const POINT = 20;

const levels = [1, 2, 3, 4, 5, 6] as const;

export const headingOf = (level: number) => `Heading${levels.find((one) => one === level) ?? 6}` as const;

/** Word without the number sign. */
export const colour = (hex: string) => hex.replace('#', '');

/** Headings, footnotes and lists are the styles that Word itself has: its outline and its screen readers know them. */
export function stylesOf({ cover: { colours }, language }: Book): IStylesOptions {
	const main = colour(colours.main);
	const heading = (size: number, before: number) => ({
		run: { size: size * 2, bold: true, color: main },
		paragraph: { spacing: { before: before * POINT, after: 6 * POINT }, keepNext: true }
	});
	return {
		default: {
			document: {
				run: { size: LETTERS, font: 'Calibri', language: { value: language === 'nl' ? 'nl-NL' : language } },
				paragraph: { spacing: { after: 8 * POINT, line: 288 } }
			},
			title: {
				run: { size: 64, bold: true, color: main },
				paragraph: { spacing: { before: 60 * POINT, after: 18 * POINT } }
			},
			...{ heading1: heading(20, 24), heading2: heading(14, 16), heading3: heading(12, 12) },
			...{ heading4: heading(11, 10), heading5: heading(11, 10), heading6: heading(11, 10) },
			listParagraph: { paragraph: { spacing: { after: 3 * POINT } } },
			footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 2 * POINT, line: 240 } } },
			hyperlink: { run: { color: main, underline: {} } }
		},
		paragraphStyles: [quoteStyle(colour(colours.accent))]
	};
}

const quoteStyle = (accent: string): IParagraphStyleOptions => ({
	id: 'Quote',
	name: 'Quote',
	basedOn: 'Normal',
	next: 'Normal',
	quickFormat: true,
	paragraph: {
		indent: { left: 360 },
		border: { left: { style: 'single', size: 18, space: 10, color: accent } }
	}
});

/** Two kinds of lists, nine deep as Word has them. */
export function numbering({ LevelFormat, AlignmentType }: Word): INumberingOptions {
	const nine = (format: 'bullet' | 'decimal') =>
		Array.from({ length: 9 }, (_, level) => ({
			level,
			format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
			text: format === 'bullet' ? '•' : `%${level + 1}.`,
			alignment: AlignmentType.LEFT,
			style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } }
		}));
	return {
		config: [
			{ reference: 'dots', levels: nine('bullet') },
			{ reference: 'numbers', levels: nine('decimal') }
		]
	};
}
