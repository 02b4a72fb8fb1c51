import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, readCsvText } from '#lib/spreadsheets/read-csv.ts';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test.for([
	['comma', 'wijk,naam\nDe Hoven,"Café, plein"\n', ','],
	['semicolon', 'wijk;naam\r\nDe Hoven;Café, plein\r\n', ';'],
	['tab', 'wijk\tnaam\rDe Hoven\tCafé, plein\r', '\t'],
	['first line of Excel', 'sep=;\r\nwijk;naam\r\nDe Hoven;Café, plein\r\n', ';']
] as const)('the separator is found: %s', ([, text, separator]) => {
	const first = text.startsWith('sep') ? 2 : 1;
	const rows = [
		{ line: first, cells: ['wijk', 'naam'] },
		{ line: first + 1, cells: ['De Hoven', 'Café, plein'] }
	];
	expect(readCsv(bytesOf(text))).toEqual({ rows, separator, encoding: 'utf-8' });
});

test('a number with a decimal comma does not make columns', () => {
	const text = 'wijk;deel\nDe Hoven;0,25\nHet Zand;1\nOost;0,125\n';
	expect(readCsv(bytesOf(text)).rows[1]?.cells).toEqual(['De Hoven', '0,25']);
});

test.for([
	['utf-8', bytesOf('\ufeffwijk;café\n’s;1')],
	['utf-16le', bytesOf('\ufeffwijk;café\n’s;1', 'utf16le')],
	['utf-16le', bytesOf('wijk;café\n’s;1', 'utf16le')],
	['utf-16be', bytesOf('\ufeffwijk;café\n’s;1', 'utf16le').swap16()],
	['windows-1252', bytesOf('wijk;caf\xe9\n\x92s;1', 'latin1')]
] as const)('letters are read right in %s', ([encoding, bytes]) => {
	expect(readCsv(bytes)).toMatchObject({
		rows: [{ cells: ['wijk', 'café'] }, { cells: ['’s', '1'] }],
		encoding
	});
});

test('cells that are not there are empty, empty lines are nothing, and one column is a table', () => {
	expect(readCsv(bytesOf('a,b,c\n\n1,2\n\n')).rows[1]?.cells).toEqual(['1', '2', '']);
	expect(readCsv(bytesOf('a,b\n1,2,,\n')).rows[1]?.cells).toEqual(['1', '2']);
	expect(() => readCsvText('a,b,c\n1,2\n', { complete: true })).toThrow(/^regel 2: .* Aantal vakken: 2/);
	expect(readCsv(bytesOf('code\nABC\n')).rows.map(({ cells }) => cells)).toEqual([['code'], ['ABC']]);
});

test.for(['\n', '\r\n', '\r'])(
	'each row has the line on which it begins, also after a cell of more lines (%j)',
	(end) => {
		const text = ['a,b', '', '"1', '', '2",3', '4,"5', '"', '', '6,7'].join(end);
		expect(readCsv(bytesOf(text)).rows.map(({ line }) => line)).toEqual([1, 3, 6, 9]);
	}
);

test('what is no table is refused with a reason', () => {
	const reason = (bytes: Uint8Array, limits = {}) => {
		try {
			readCsv(bytes, limits);
		} catch (error) {
			if (error instanceof UnreadableFile) return error.message;
			throw error;
		}
	};
	expect(reason(zipSync({ a: bytesOf('a') }))).toMatch(/^Dit is geen tabel/);
	expect(reason(bytesOf('%PDF-1.7'))).toMatch(/^Dit is geen tabel/);
	expect(reason(bytesOf('a,b\n\0,c'))).toMatch(/^Dit is geen tabel/);
	expect(reason(bytesOf(''))).toBe('Dit bestand is leeg.');
	expect(reason(bytesOf('\n\n'))).toBe('Dit bestand is leeg.');
	expect(reason(bytesOf('a,b\n1,2\n1,2,3\n'))).toBe(
		'regel 3: deze regel past niet bij de kolommen van het bestand. Aantal vakken: 3. In de eerste regel: 2.'
	);
	expect(reason(bytesOf('a,b\n1,"2\n'))).toMatch(/aanhalingsteken \("\) dat niet goed is afgesloten/);
	expect(reason(bytesOf(`a\n${','.repeat(2_000_000)}`))).toMatch(/^Dit is geen tabel/);
	expect(reason(bytesOf(`a\n"${'b\n'.repeat(2_000_000)}`))).toMatch(/^Dit is geen tabel/);
	expect(reason(bytesOf('a\n1\n2\n'), { rows: 2 })).toMatch(/te veel regels/);
	expect(reason(bytesOf('a,b,c\n'), { columns: 2 })).toMatch(/te veel kolommen/);
	expect(reason(bytesOf('a,b,c\n'), { size: 2 })).toMatch(/te groot/);
});

test('no bytes make the reader fail in another way', () => {
	const bytes = fc.oneof(
		fc.uint8Array(),
		fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', 'a')).map((all) => bytesOf(all.join('')))
	);
	fc.assert(
		fc.property(bytes, (given) => {
			try {
				const { rows } = readCsv(given);
				for (const { cells } of rows) expect(cells).toHaveLength(rows[0]!.cells.length);
			} catch (error) {
				expect(error).toBeInstanceOf(UnreadableFile);
			}
		}),
		{ numRuns: 1000 }
	);
});
