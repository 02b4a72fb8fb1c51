import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readHtml } from '#lib/imports/notas/html.ts';
import { readNota } from '#lib/imports/notas/reading.ts';
import { part, withParts, wordNota } from './word-files.ts';

const nota = await wordNota();

test('a Word file becomes chapters and paragraphs, with lists, tables, links and looks', async () => {
	const { title, pieces } = await readNota(nota);
	expect(title).toBe('Nota Wonen');
	expect(pieces).toEqual([
		{ kind: 'chapter', text: 'Huizen' },
		{
			kind: 'text',
			text: 'Er zijn **te weinig** huizen\\*. [Zie de cijfers](https://a.example/cijfers) (noot 1)\n\nNoot 1: Bron: het CBS.'
		},
		{ kind: 'text', text: 'Wij doen dit:\n\n- bouwen\n  - ook hoog\n- delen' },
		{ kind: 'text', text: '#### Voor jongeren\n\nJongeren krijgen een eigen plek.' },
		{ kind: 'chapter', text: 'Vette kop' },
		{ kind: 'text', text: '| Wijk | Huizen |\n| --- | --- |\n| Noord \\| West | 12 |' }
	]);
});

test('what does not come along is named', async () => {
	const { left, told } = await readNota(nota);
	expect(left).toContain('1 plaatje (“Een plein met bomen”).');
	expect(told).toEqual(['1 voetnoot staat nu onder de alinea waar zij bij horen.']);
});

const rels = 'word/_rels/document.xml.rels';
const addRel = (type: string, target: string) =>
	withParts(nota, (parts) => ({
		...parts,
		[rels]: part(
			strFromU8(parts[rels]!).replace(
				'</Relationships>',
				`<Relationship Id="kwaad" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
			)
		)
	}));
const bodyOf = (change: (xml: string) => string) =>
	withParts(nota, (parts) => ({ ...parts, 'word/document.xml': part(change(strFromU8(parts['word/document.xml']!))) }));
const nested = `${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}`;

test.for<[string, () => Uint8Array, string]>([
	['macros', () => withParts(nota, (parts) => ({ ...parts, 'word/vbaProject.bin': part('x') })), 'macro'],
	['a file that it fetches', () => addRel('oleObject', 'file:///etc/passwd'), 'haalt iets op uit een ander bestand'],
	['a frame elsewhere', () => addRel('frame', 'http://10.0.0.1/'), 'haalt iets op uit een ander bestand'],
	['a DOCTYPE', () => bodyOf((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')), 'DOCTYPE'],
	['elements that lie too deep', () => bodyOf((xml) => xml.replace('<w:body>', `<w:body>${nested}`)), 'te diep'],
	[
		'a bomb',
		() => withParts(nota, (parts) => ({ ...parts, 'word/media/a.bin': new Uint8Array(60_000_000) })),
		'veel te groot'
	],
	['more parts than a text has', () => withParts(nota, (parts) => ({ ...parts, ...many })), 'te veel losse bestanden'],
	['an old file', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'een oud Word-bestand'],
	['a file of LibreOffice', () => withParts(nota, () => ({ 'content.xml': part('<a/>') })), 'LibreOffice'],
	['another zip', () => withParts(nota, () => ({ 'a.txt': part('a') })), 'geen Word-bestand'],
	['half a file', () => nota.subarray(0, nota.length - 300), 'niet openen'],
	['a text part that is no XML', () => bodyOf(() => 'geen xml'), 'geen goede XML'],
	['a PDF', () => Buffer.from('%PDF-1.7 x'), 'Dit is een pdf.'],
	['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'kennen wij niet'],
	['nothing', () => Buffer.from(''), 'leeg']
])('%s is refused, in a sentence', async ([, file, words]) => {
	await expect(readNota(file())).rejects.toThrow(words);
});

const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/x${i}.xml`, part('<a/>')]));

test('a template or a picture elsewhere is not fetched, and the text is read all the same', async () => {
	for (const type of ['attachedTemplate', 'image'])
		expect((await readNota(addRel(type, 'http://10.0.0.1/a'))).pieces).toHaveLength(6);
});

test('what a text says is never taken for HTML', async () => {
	const { pieces } = await readNota(
		bodyOf((xml) => xml.replace('Jongeren krijgen', '&lt;script&gt;alert(1)&lt;/script&gt;'))
	);
	expect(pieces[3]!.text).toContain('<script>alert(1)</script>');
});

test('one wide row does not make a long table larger than what stands in it', () => {
	const wide = `<tr>${'<td colspan="20"></td>'.repeat(1000)}</tr>`;
	const { pieces } = readHtml(`<table>${wide}${'<tr><td>Huis</td></tr>'.repeat(5000)}</table>`);
	expect(pieces[0]!.text.match(/Huis/g)).toHaveLength(5000);
	expect(pieces[0]!.text.length).toBeLessThan(500_000);
});
