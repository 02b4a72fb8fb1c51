import { asBoolean } from './workbook.ts';
import { localName } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

interface OdsCell {
	column: number;
	repeated: number;
	text: string;
}

/** Gathers the cells of a row that hold something. Remarks and drawings on a cell are not part of it. */
export function cellReader() {
	let cells: OdsCell[] = [];
	let column = 0;
	let cell: OdsCell | undefined;
	let paragraphs = 0;
	let inParagraph = false;
	let beside = 0;
	return {
		open: (prefixed: string, attributes: Attributes) => {
			const name = localName(prefixed);
			if (isBeside(prefixed)) beside++;
			if (beside) return;
			if (name === 'table-cell' || name === 'covered-table-cell') {
				const repeated = Number(attributes['table:number-columns-repeated'] ?? 1);
				cell = { column, repeated, text: valueIn(attributes) };
				column += repeated;
				// What has a value of its own is not read from what is shown.
				paragraphs = cell.text ? -1 : 0;
			}
			if (!cell || paragraphs < 0) return;
			if (name === 'p' && paragraphs++) cell.text += '\n';
			if (name === 'p') inParagraph = true;
			if (name === 's') cell.text += ' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c'] ?? 1) || 1));
			if (name === 'tab') cell.text += '\t';
			if (name === 'line-break') cell.text += '\n';
		},
		text: (text: string) => {
			if (cell && inParagraph && !beside) cell.text += text.replace(/[ \t\r\n]+/g, ' ');
		},
		close: (prefixed: string) => {
			const name = localName(prefixed);
			if (isBeside(prefixed)) beside--;
			else if (beside) return;
			if (name === 'p') inParagraph = false;
			if (cell && (name === 'table-cell' || name === 'covered-table-cell')) {
				if (cell.text) cells.push(cell);
				cell = undefined;
			}
		},
		endRow: () => {
			const row = cells;
			cells = [];
			column = 0;
			return row;
		}
	};
}

const MOST_SPACES = 1000;

const isBeside = (name: string) => name === 'office:annotation' || name.startsWith('draw:');

/** The value that stands beside the text that is shown; empty when the text is all there is. */
function valueIn(attributes: Attributes): string {
	switch (attributes['office:value-type']) {
		case 'float':
		case 'percentage':
		case 'currency':
			return String(Number(attributes['office:value']));
		case 'date':
			return (attributes['office:date-value'] ?? '').replace(/\.\d+$|T00:00:00$/, '');
		case 'time':
			return (attributes['office:time-value'] ?? '').replace(/^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/, '$1:$2:$3');
		case 'boolean':
			return asBoolean(attributes['office:boolean-value'] === 'true');
		default:
			return attributes['office:string-value'] ?? '';
	}
}
