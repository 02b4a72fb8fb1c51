import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableFile } from '#lib/spreadsheets/unreadable.ts';
import { childOf, childrenOf, readXml } from '#lib/spreadsheets/xml.ts';
import { escapeXml, xmlSafe } from '#lib/spreadsheets/xml-text.ts';
import { anyText } from './any-text.ts';

test('an XML text becomes a small tree, with what stands in CDATA', () => {
	const root = readXml(
		'\ufeff<?xml version="1.0"?><!-- lijst --><lijst><vraag id="1" kop="a &lt; b">Wat <b>mist</b> u?</vraag>' +
			'<vraag><![CDATA[<p>Wat is mooi?</p>]]></vraag></lijst>'
	);
	expect(root.name).toBe('lijst');
	expect(childrenOf(root, 'vraag').map(({ text }) => text)).toEqual(['Wat  u?', '<p>Wat is mooi?</p>']);
	expect(childOf(root, 'vraag')?.attributes).toEqual({ id: '1', kop: 'a < b' });
	expect(childOf(root, 'antwoord')).toBeUndefined();
});

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

test.for([
	['a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`],
	['a file of the server', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
	['a page elsewhere', '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "http://voorbeeld.example/a.dtd"><a/>'],
	['a parameter', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://voorbeeld.example/">%x;]><a/>'],
	['an empty DOCTYPE', '<!DOCTYPE a><a/>']
])('%s is refused', ([, xml]) => {
	expect(() => readXml(xml!)).toThrow(/staat een DOCTYPE/);
});

test('what is no XML is refused, with the line', () => {
	expect(() => readXml('<a>\n<b></a>')).toThrow('Dit bestand is geen goede XML. Het gaat mis op regel 2.');
	for (const xml of ['', 'Hallo', '<a>&x;</a>', '<a', '<a/><b/>', '<a>\0</a>', '<a x="1" x="2"/>', '<!DOCTYPE a ['])
		expect(() => readXml(xml), xml).toThrow(UnreadableFile);
});

test('what is too deep, too long or too much is refused', () => {
	expect(() => readXml('<a>'.repeat(101))).toThrow(/te diep in elkaar: meer dan 100/);
	expect(() => readXml('<a>'.repeat(1_000_000))).toThrow(/te diep/);
	expect(() => readXml(`<a>${'<b/>'.repeat(10)}</a>`, { elements: 10 })).toThrow(/te veel onderdelen/);
	expect(() => readXml('<a>   </a>', { length: 5 })).toThrow(/te groot/);
});

test('each text comes back as it was', () => {
	fc.assert(
		fc.property(anyText, (given) => {
			const text = xmlSafe(given);
			expect(
				readXml(`<a b="${escapeXml(text).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"/>`)
			).toMatchObject({
				attributes: { b: text }
			});
			expect(readXml(`<a>${escapeXml(text)}</a>`).text).toBe(text);
		})
	);
});

test('no text makes the reader fail in another way', () => {
	const parts = fc.constantFrom(
		'<a>',
		'</a>',
		'<',
		'>',
		'&',
		'&#0;',
		'<![CDATA[',
		']]>',
		'<!--',
		'<?',
		'<!DOCTYPE',
		'[',
		'x'
	);
	fc.assert(
		fc.property(fc.array(parts), (list) => {
			try {
				readXml(list.join(''));
			} catch (error) {
				expect(error).toBeInstanceOf(UnreadableFile);
			}
		})
	);
});
