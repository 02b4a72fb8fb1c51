import type { Download } from '#lib/documents/download.ts';
import { csvTexts, writeCsv, type CsvForm } from '#lib/spreadsheets/csv.ts';
import { writeJson } from '#lib/spreadsheets/json.ts';
import { writeOds } from '#lib/spreadsheets/ods.ts';
import { rSyntax } from '#lib/spreadsheets/r-syntax.ts';
import { spssSyntax } from '#lib/spreadsheets/spss-syntax.ts';
import type { Sheet } from '#lib/spreadsheets/table.ts';
import { writeXlsx } from '#lib/spreadsheets/xlsx.ts';
import { writeZip, type Entry } from '#lib/spreadsheets/zip-writing.ts';
import type { AnswerForm } from './forms.ts';

/** `name`: of the file, without what stands behind the point. The codebook goes along where there is room for it. */
export function fileOf(form: AnswerForm, name: string, answers: Sheet, ...codebook: Sheet[]): Download {
	const { ending, mediaType, write } = kinds[form];
	return { name: `${name}.${ending}`, mediaType, pieces: write(answers, ...codebook) };
}

interface Kind {
	ending: string;
	mediaType: string;
	write: (answers: Sheet, ...codebook: Sheet[]) => AsyncIterable<Uint8Array>;
}

const csv = (form: CsvForm): Kind => ({
	ending: 'csv',
	mediaType: 'text/csv; charset=utf-8',
	write: ({ columns, rows }) => writeCsv(columns, rows, form)
});

/** What a program for statistics needs: the answers, how to read them, and what they mean. */
const withSyntax = (ending: string, syntax: typeof rSyntax): Kind => ({
	ending: 'zip',
	mediaType: 'application/zip',
	write: (answers, ...codebook) =>
		writeZip([
			{ path: `antwoorden.${ending}`, stored: syntax(answers.columns, 'antwoorden.csv') },
			...codebook.map((sheet) => csvEntry('codeboek.csv', sheet, 'excel')),
			csvEntry('antwoorden.csv', answers, 'statistics')
		])
});

const csvEntry = (path: string, { columns, rows }: Sheet, form: CsvForm): Entry => ({
	path,
	texts: csvTexts(columns, rows, form)
});

const kinds: Record<AnswerForm, Kind> = {
	excel: csv('excel'),
	csv: csv('rfc4180'),
	xlsx: {
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: (...sheets) => writeXlsx(sheets)
	},
	ods: {
		ending: 'ods',
		mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
		write: (...sheets) => writeOds(sheets)
	},
	json: {
		ending: 'json',
		mediaType: 'application/json; charset=utf-8',
		write: ({ columns, rows }) => writeJson(columns, rows)
	},
	spss: withSyntax('sps', spssSyntax),
	r: withSyntax('R', rSyntax)
};
