import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '#lib/uploads/kind.ts';
import { cleanName, fileName } from '#lib/uploads/name.ts';
import { sizeInWords } from '#lib/uploads/upload.ts';

const box = (...brands: string[]) => {
	const body = `ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`;
	return Buffer.from(`\0\0\0${String.fromCharCode(body.length + 4)}${body}\0\0\0\x08free`, 'latin1');
};

test('a kind is what the bytes say', () => {
	expect(kindOf(box('avif', 'mif1', 'miaf'))).toBe('avif');
	expect(kindOf(box('mif1', 'avif', 'miaf'))).toBe('avif');
	expect(kindOf(box('heic', 'mif1', 'heic'))).toBe('heic');
	expect(kindOf(box('mif1', 'heic'))).toBe('heic');
	expect(kindOf(box('isom', 'mp41'))).toBeUndefined();
	expect(kindOf(Buffer.from('%PDF-1.7\n'))).toBe('pdf');
});

test.for([
	'<svg xmlns="http://www.w3.org/2000/svg"/>',
	'<?xml version="1.0"?><svg/>',
	'<!doctype html><html>',
	'PK\x03\x04renamed.jpg',
	'\xef\xbb\xbf%PDF-1.7',
	'GIF',
	'MZ',
	''
])('%j is nothing that we take', (start) => {
	expect(kindOf(Buffer.from(start, 'latin1'))).toBeUndefined();
});

test.for([
	['C:\\Users\\Anna de Vries\\Foto 1.JPG', 'Foto 1.JPG'],
	['../../etc/passwd', 'passwd'],
	['foto\u202Egpj.exe', 'fotogpj.exe'],
	['\u2066foto\u2069\u200B.png', 'foto.png'],
	['<script>.jpg', 'script .jpg'],
	['..', 'bestand'],
	['', 'bestand'],
	['a\r\nb\0c.pdf', 'abc.pdf'],
	['Bankje  bij   de vijver.webp', 'Bankje bij de vijver.webp']
] as const)('the name %j is shown as %j', ([typed, shown]) => {
	expect(cleanName(typed)).toBe(shown);
});

test('whatever a file is called, its name is short, has no folders and hides nothing', () => {
	const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\<>:"|?*]/u;
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
			const name = cleanName(typed);
			expect(hidden.test(name)).toBe(false);
			expect([...name].length).toBeGreaterThan(0);
			expect([...name].length).toBeLessThanOrEqual(100);
			expect(cleanName(name)).toBe(name);
		})
	);
});

test('a file is saved under the ending of what it is', () => {
	expect(fileName({ name: 'Tekening.png', kind: 'jpeg' })).toBe('Tekening.jpg');
	expect(fileName({ name: 'factuur.pdf.exe', kind: 'pdf' })).toBe('factuur.pdf.exe.pdf');
	expect(fileName({ name: '.pdf', kind: 'pdf' })).toBe('bestand.pdf');
});

test('a size is said in words', () => {
	expect([10, 2048, 350_000, 8 * 1024 * 1024].map(sizeInWords)).toEqual(['1 kB', '2 kB', '0,3 MB', '8 MB']);
});
