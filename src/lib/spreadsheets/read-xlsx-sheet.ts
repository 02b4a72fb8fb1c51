import type { Grid } from './grid.ts';
import { asBoolean } from './workbook.ts';
import type { Dates } from './xlsx-dates.ts';
import { textReader, unescaped } from './xlsx-shared-texts.ts';
import { localName, walkXml } from './xml-events.ts';

interface OpenCell {
	type: string;
	style: number;
	/** As it is stored: a number, or the result that a formula had. */
	value: string;
}

/** The cells of one sheet, as text. */
export function readXlsxSheet(xml: string, texts: readonly string[], dates: Dates, grid: Grid): string[][] {
	const inline = textReader();
	let row = -1;
	let column = -1;
	let cell: OpenCell | undefined;
	let inValue = false;
	walkXml(xml, {
		open: (prefixed, { r, t, s }) => {
			const name = localName(prefixed);
			if (name === 'row') {
				row = r ? Number(r) - 1 : row + 1;
				column = -1;
			}
			if (name === 'c') {
				column = r ? columnOf(r) : column + 1;
				cell = { type: t ?? 'n', style: Number(s ?? 0), value: '' };
				inline.begin();
			}
			inValue = name === 'v';
			inline.open(name);
		},
		text: (text) => {
			if (cell && inValue) cell.value += text;
			inline.text(text);
		},
		close: (prefixed) => {
			const name = localName(prefixed);
			inValue = false;
			inline.close(name);
			if (name !== 'c' || !cell) return;
			grid.put(row, column, cell.type === 'inlineStr' ? inline.end() : textOf(cell, texts, dates));
			cell = undefined;
		}
	});
	return grid.rows;
}

/** From 0: A1 is in 0, AB7 in 27. */
function columnOf(place: string) {
	const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A';
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf({ type, style, value }: OpenCell, texts: readonly string[], dates: Dates): string {
	if (!value) return '';
	if (type === 's') return texts[Number(value)] ?? '';
	if (type === 'b') return asBoolean(value.trim() === '1');
	if (type === 'str') return unescaped(value);
	if (type !== 'n') return value;
	const number = Number(value);
	if (!Number.isFinite(number)) return value;
	return dates.isDate(style) ? dates.asIso(number) : String(number);
}
