import type { GridLimits } from './grid.ts';
import type { ZipLimits } from './zip.ts';

/** What stands in a workbook, as text. A row ends at its last cell that is not empty. */
export interface Workbook {
	sheets: { name: string; rows: string[][] }[];
}

export interface WorkbookLimits extends ZipLimits, GridLimits {}

/** Days as `2026-03-01`, moments as `2026-03-01T14:30:00`; what is true or false as in a spreadsheet. */
export const asBoolean = (isTrue: boolean) => (isTrue ? 'TRUE' : 'FALSE');
