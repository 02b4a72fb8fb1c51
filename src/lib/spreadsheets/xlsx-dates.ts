import { localName, walkXml } from './xml-events.ts';

export interface Dates {
	/** Whether cells of this style show a day or a time. */
	isDate: (style: number) => boolean;
	/** A number of such a cell as `2026-03-01`, `2026-03-01T14:30:00` or `14:30:00`. */
	asIso: (serial: number) => string;
}

/** How a workbook keeps days: as numbers that only their style tells apart. */
export function datesIn(stylesXml: string | undefined, from1904: boolean): Dates {
	const styles = stylesXml === undefined ? [] : readStyles(stylesXml);
	return {
		isDate: (style) => styles[style] ?? false,
		asIso: (serial) => isoOf(serial, from1904)
	};
}

/** For each style whether it shows a day or a time. */
function readStyles(xml: string): boolean[] {
	const own = new Map<number, boolean>();
	const styles: boolean[] = [];
	let inCells = false;
	walkXml(xml, {
		open: (prefixed, { numFmtId, formatCode }) => {
			const name = localName(prefixed);
			const id = Number(numFmtId ?? 0);
			if (name === 'cellXfs') inCells = true;
			if (name === 'numFmt') own.set(id, showsDate((formatCode ?? '').slice(0, LONGEST_FORMAT)));
			if (name === 'xf' && inCells) styles.push(own.get(id) ?? isBuiltInDate(id));
		},
		text: () => {},
		close: (name) => {
			if (localName(name) === 'cellXfs') inCells = false;
		}
	});
	return styles;
}

/** Of ECMA-376 part 1, 18.8.30. */
const isBuiltInDate = (id: number) =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Excel has no longer ones. */
const LONGEST_FORMAT = 255;

/** Not what stands between quotes, behind a backslash, or in brackets; but [h] is a time. */
const showsDate = (format: string) =>
	/[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, ''));

const LAST_DAY = 2_958_465;
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;

function isoOf(serial: number, from1904: boolean): string {
	const given = serial + (from1904 ? DAYS_TO_1904 : 0);
	if (!(serial >= 0 && given <= LAST_DAY)) return String(serial);
	// Excel has a 29 February 1900 that never was.
	const days = !from1904 && given >= 1 && given < 60 ? given + 1 : given;
	const [day, time] = new Date(Math.round((days - DAYS_TO_1970) * 86_400) * 1000).toISOString().slice(0, 19).split('T');
	if (serial < 1) return time!;
	return Number.isInteger(serial) ? day! : `${day}T${time}`;
}
