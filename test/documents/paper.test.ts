import { expect, test } from 'vitest';
import { makeCopies } from '#lib/documents/paper.ts';
import { eachKind, paperForm } from '#test/support/paper.ts';
import { readPdf } from '#test/support/pdf.ts';

test('a form on paper asks all that it was given, and says how to answer', async () => {
	const pdf = await readPdf(await makeCopies([paperForm()]));
	const words = pdf.pages.join(' ');

	for (const item of eachKind) if ('label' in item) expect(words).toContain(item.label);
	for (const sentence of [
		'Kruis één vakje aan.',
		'Kruis hoogstens 2 vakjes aan.',
		'Kruis op elke regel één rondje aan.',
		'Verdeel 100 punten.',
		'Ga verder bij vraag 3.',
		'Anders, namelijk',
		'Antwoordnummer 12',
		'Doe dat vóór 1 december 2026.'
	])
		expect(words).toContain(sentence);
	expect(pdf.tags).toEqual(expect.arrayContaining(['/H1', '/H2', '/H3', '/L', '/Table', '/TH', '/Figure']));
});

test('each page has its number and the number of the paper', async () => {
	const { pages } = await readPdf(await makeCopies([paperForm()]));
	pages.forEach((page, index) => {
		expect(page).toContain('Nummer van dit papier: P-4711');
		expect(page).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
	});
});

test('a question is never split over two pages', async () => {
	const many = {
		number: '1',
		label: 'Waar?',
		options: Array.from({ length: 12 }, (_, at) => ({ label: `Straat ${at}` }))
	};
	const items = Array.from({ length: 9 }, (_, at) => ({
		...many,
		kind: 'one' as const,
		label: `Vraag ${at}?`,
		options: many.options.map(({ label }) => ({ label: `${label} van ${at}.` }))
	}));
	const { pages } = await readPdf(await makeCopies([paperForm({ pages: [{ items }] })]));
	items.forEach(({ label, options }) => {
		const page = pages.find((words) => words.includes(label))!;
		for (const option of options) expect(page).toContain(option.label);
	});
});

test('a question longer than a page goes on at the next, and loses nothing', async () => {
	const options = Array.from({ length: 90 }, (_, at) => ({ label: `Keuze ${at}.` }));
	const items = [{ kind: 'several' as const, label: 'Welke?', options }];
	const { pages } = await readPdf(await makeCopies([paperForm({ pages: [{ items }] })]));
	for (const { label } of options) expect(pages.join(' ')).toContain(label);
});

test('forty questions take less than a second', async () => {
	const items = [...eachKind, ...eachKind, ...eachKind, ...eachKind].slice(0, 40);
	await makeCopies([paperForm()]);
	const began = performance.now();
	await makeCopies([paperForm({ pages: [{ title: 'Alles', items }] })]);
	expect(performance.now() - began).toBeLessThan(1000);
});
