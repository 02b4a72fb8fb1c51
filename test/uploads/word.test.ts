import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordFile } from '#lib/example/word-file.ts';
import { receiveUpload } from '#lib/uploads/receiving.server.ts';
import { cleanWord } from '#lib/uploads/word.server.ts';

const plain = unzipSync(wordFile('x.docx', ['Dag']).bytes);
const made = (parts: Record<string, string>) =>
	zipSync({ ...plain, ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) });
const cleaned = (parts: Record<string, string>) => {
	const after = unzipSync(new Uint8Array(cleanWord(made(parts))));
	return Object.fromEntries(Object.entries(after).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const document = (inside: string) => ({
	'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`
});

test('a Word document stays a Word document', () => {
	expect(Object.keys(cleaned({})).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
	expect(cleaned({})['word/document.xml']).toContain('Dag');
});

test('who made it, remarks in the margin, macros and files inside go', () => {
	const parts = cleaned({
		...document(
			'<w:p><w:commentRangeStart w:id="1"/><w:ins w:id="2" w:author="Jan Jansen"><w:r><w:t>Hallo</w:t></w:r></w:ins><w:commentReference w:id="1"/></w:p>'
		),
		'docProps/core.xml': '<x>Jan Jansen</x>',
		'word/comments.xml': '<x>Jan Jansen vindt dit niets</x>',
		'word/vbaProject.bin': 'macro',
		'word/embeddings/oleObject1.bin': 'program',
		'customXml/item1.xml': '<x>Jan</x>'
	});
	expect(Object.keys(parts)).toHaveLength(3);
	expect(JSON.stringify(parts)).not.toMatch(/Jan|comment|macro|program/);
	expect(parts['word/document.xml']).toContain('Hallo');
});

test('it fetches nothing by itself: of what it points to only links of the web stay', () => {
	const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relation = (kind: string, target: string) =>
		`<Relationship Id="r" Type="${type}/${kind}" Target="${target}" TargetMode="External"/>`;
	const rels = cleaned({
		'word/_rels/document.xml.rels': `<Relationships>${relation('hyperlink', 'https://goed.example')}${relation('hyperlink', 'file:///c:/fout')}${relation('image', 'https://spion.example')}${relation('attachedTemplate', 'https://fout.example')}</Relationships>`
	})['word/_rels/document.xml.rels'];
	expect(rels).toContain('goed.example');
	expect(rels).not.toMatch(/fout|spion/);
});

test('what starts a program, defines its own words or is another thing is refused', async () => {
	const why = async (bytes: Uint8Array) => {
		const received = await receiveUpload({
			...{ ownerHash: 'x', place: 'stuk', documents: true },
			file: { name: 'x.docx', bytes, isTooLarge: false }
		});
		return 'why' in received ? received.why : 'taken';
	};
	expect(await why(made({}))).toBe('taken');
	const dde = '<w:r><w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\\\x.exe</w:instrText></w:r>';
	expect(await why(made(document(dde)))).toBe('brokenDocument');
	const entity = { 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><w:document/>' };
	expect(await why(made(entity))).toBe('brokenDocument');
	expect(await why(zipSync({ 'a.txt': strToU8('a') }))).toBe('unknown');
	expect(await why(strToU8('gewoon tekst'))).toBe('unknown');
	const bomb = zipSync({ ...plain, 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
	expect(await why(bomb)).toBe('brokenDocument');
});

test('an inwoner adds no Word document to a vragenlijst', async () => {
	const file = wordFile('x.docx', ['Dag']);
	expect(await receiveUpload({ ownerHash: 'x', place: 'kaart', file })).toMatchObject({ why: 'unknown' });
});
