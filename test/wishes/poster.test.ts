import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { treeAsPoster } from '#lib/chain/tree-paper.server.ts';
import { endTypesetter } from '#lib/documents/typesetter.ts';
import { makePoster } from '#lib/wishes/poster.ts';
import { readPdf } from '#test/support/pdf.ts';
import { plantedTree } from '#test/support/tree.ts';

afterAll(endTypesetter);

const pagesOf = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPages();
const A3 = { width: 297 / 25.4, height: 420 / 25.4 };

test('a tree with its wishes is one sheet of A3 for the wall', async () => {
	const { hang } = await plantedTree();
	await hang('Een bankje, #set page() en *sterren*');
	const asked = { place: 'hal', year: '2026', person: undefined, address: '192.0.2.1' };
	const [page, ...others] = await pagesOf(await treeAsPoster(asked, 'https://samen.example'));
	expect(others).toEqual([]);
	expect(page!.getWidth() / 72).toBeCloseTo(A3.width, 1);
	expect(page!.getHeight() / 72).toBeCloseTo(A3.height, 1);
});

test('of more wishes than fit, those that fit are on the one sheet', async () => {
	const poster = {
		...{
			title: 'Wensboom De Hal 2026',
			introduction: 'Wat wenst u? '.repeat(30),
			alt: 'Een boom',
			invitation: 'Wens mee'
		},
		tree: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 1000"/>',
		url: 'https://samen.example/wensboom/hal/2026'
	};
	const long = Array.from({ length: 80 }, () => 'Een langewoordenwens '.repeat(14).trim());
	const short = Array.from({ length: 400 }, (_, i) => `Wens ${i}`);
	for (const wishes of [long, short, short.slice(0, 30)])
		expect(await pagesOf(await makePoster({ ...poster, wishes }))).toHaveLength(1);
	const said = async (wishes: string[]) => (await readPdf(await makePoster({ ...poster, wishes }))).pages.join(' ');
	const crowded = await said(short);
	const rest = Number(/En nog (\d+) wensen/.exec(crowded)?.[1]);
	expect(crowded).toContain(`Wens ${399 - rest}`);
	expect(crowded, 'each is there, or counted').not.toContain(`Wens ${400 - rest}`);
	expect(await said(short.slice(0, 30))).not.toContain('En nog');
});
