import { decodeText } from '#lib/spreadsheets/decoding.ts';
import { readWorkbook } from '#lib/spreadsheets/read-workbook.ts';
import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import { assemble, type Imported } from './assembling/assemble.ts';
import { readJson } from './bounded-json.ts';
import { listOf } from './limesurvey/limesurvey.ts';
import { readLss } from './limesurvey/lss.ts';
import { isTsv, readTsv } from './limesurvey/tsv.ts';
import { isOpenStad, listOfOpenStad } from './openstad/openstad.ts';
import { isOwn, readOwn } from './own/own.ts';
import { isSurveyJs, listOfSurveyJs } from './surveyjs/surveyjs.ts';
import { isXlsForm } from './xlsform/sheets.ts';
import { listOfForm } from './xlsform/reading.ts';

export type { Imported } from './assembling/assemble.ts';

/** In bytes, of a file to read in. */
export const MOST_BYTES = 5 * 1024 * 1024;

/**
 * The vragenlijst in a file of LimeSurvey, SurveyJS, OpenStad, of ours, or in an XLSForm, with what became of each
 * question. The kind is in the content, not in the name. Throws UnreadableFile, in words, on anything else.
 */
export function readQuestionnaire(bytes: Uint8Array): Imported {
	if (!bytes.length) unreadable('Dit bestand is leeg.');
	if (bytes.length > MOST_BYTES) unreadable('Dit bestand is groter dan 5 MB. Zo groot is een vragenlijst niet.');
	if (isPacked(bytes)) return fromWorkbook(bytes);
	const text = decodeText(bytes).text.trimStart();
	if (text.startsWith('<')) return fromXml(text);
	if (text.startsWith('{') || text.startsWith('[')) return fromJson(readJson(text));
	if (isTsv(text)) return found(assemble(listOf(readTsv(text)), 'LimeSurvey'));
	return unreadable(UNKNOWN);
}

const UNKNOWN =
	'Dit is geen bestand dat wij kennen. Kies een bestand van LimeSurvey (.lss of .txt), XLSForm (.xlsx), SurveyJS of OpenStad (.json), of van dit platform.';

/** A zip, or an old Excel file: those say what is wrong with them. */
const isPacked = ([first, second]: Uint8Array) =>
	(first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

function fromWorkbook(bytes: Uint8Array): Imported {
	const workbook = readWorkbook(bytes, { rows: 10_000, columns: 200, cells: 300_000, characters: 5_000_000 });
	if (!isXlsForm(workbook))
		unreadable('In dit bestand staat geen blad “survey”. Zo weten wij niet wat de vragen zijn.');
	return found(assemble(listOfForm(workbook), 'XLSForm'));
}

function fromXml(text: string): Imported {
	if (!/<LimeSurveyDocType>\s*Survey\s*</.test(text) && /<LimeSurveyDocType>/.test(text))
		unreadable('Dit is maar een deel van een vragenlijst. Kies in LimeSurvey “Vragenlijststructuur (.lss)”.');
	const survey = readLss(text);
	return found(assemble(listOf(survey), 'LimeSurvey'));
}

function fromJson(value: unknown): Imported {
	if (isOwn(value)) return readOwn(value);
	if (isSurveyJs(value)) return found(assemble(listOfSurveyJs(value), 'SurveyJS'));
	if (isOpenStad(value)) return found(assemble(listOfOpenStad(value), 'OpenStad'));
	return unreadable(UNKNOWN);
}

const MOST_LINES = 2000;

function found(imported: Imported): Imported {
	const { lines } = imported.report;
	if (!lines.length) unreadable('In dit bestand staat geen enkele vraag.');
	if (lines.length > MOST_LINES) unreadable(`Dit bestand heeft ${lines.length} vragen. Zoveel kunnen wij niet lezen.`);
	return imported;
}
