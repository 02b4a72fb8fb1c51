import type { GridLimits } from './grid.ts';
import { unreadable } from './unreadable.ts';
import type { ZipLimits } from './zip.ts';

/**
 * What stands in a workbook, as text: days as `2026-03-01`, moments as `2026-03-01T14:30:00`. A row ends at its last
 * cell that is not empty.
 */
export interface Workbook {
	sheets: { name: string; rows: string[][] }[];
}

export interface WorkbookLimits extends ZipLimits, GridLimits {}

/** As a spreadsheet in English shows it. */
export const asBoolean = (isTrue: boolean) => (isTrue ? 'TRUE' : 'FALSE');

const MOST_SHEETS = 100;

export function assertFew(sheets: readonly unknown[]) {
	if (sheets.length > MOST_SHEETS)
		unreadable(`Dit bestand heeft te veel bladen. Het mogen er hoogstens ${MOST_SHEETS} zijn.`);
}
