import { isOds, readOdsFrom } from './read-ods.ts';
import { readXlsxFrom } from './read-xlsx.ts';
import { unreadable } from './unreadable.ts';
import type { Workbook, WorkbookLimits } from './workbook.ts';
import { openZip } from './zip.ts';

/** The sheets of an XLSX or ODS file. Throws UnreadableFile, with the reason, on anything else. */
export function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Workbook {
	if (isOldOffice(bytes))
		unreadable('Dit is een oud Excel-bestand, of het heeft een wachtwoord. Sla het op als .xlsx, zonder wachtwoord.');
	const zip = openZip(bytes, { unpacked: UNPACKED, ...limits });
	return isOds(zip) ? readOdsFrom(zip, limits) : readXlsxFrom(zip, limits);
}

/** All is read at once, and XML takes a second for each ten MB. */
const UNPACKED = 40 * 1024 * 1024;

/** The container of .xls, and of .xlsx with a password. */
const isOldOffice = (bytes: Uint8Array) =>
	[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
