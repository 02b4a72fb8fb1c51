import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import { asQuery, readPapers } from '#lib/questionnaires/paper/choices.ts';
import { codesAsCsv, printLetters } from '#lib/questionnaires/paper/letters.server.ts';
import { printPapers, takeNumbers } from '#lib/questionnaires/paper/papers.server.ts';
import { listStacks } from '#lib/questionnaires/paper/stacks.server.ts';
import { publicPaper } from '#lib/questionnaires/paper/public.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';
import { readPdf } from '#test/support/pdf.ts';
import { openQuestionnaire } from '#test/support/questionnaires.ts';

const origin = 'https://samen.meerveld.example';

async function begin() {
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva);
	const { id, slug } = await openQuestionnaire(eva, consultation.id);
	return { eva, id, place: { slug: consultation.slug, lijst: slug, origin } };
}
const stack = (copies: number) => ({
	onceKey: newOnceKey(),
	copies,
	language: 'nl' as const,
	large: false,
	sendTo: 'Gemeente\nPostbus 1'
});

test('no two papers have the same number, also when somebody sends the form twice', async () => {
	const { eva, place, id } = await begin();
	const first = stack(3);
	expect(await takeNumbers(eva, place, first)).toMatchObject({ from: 1, to: 3 });
	expect(await takeNumbers(eva, place, first)).toMatchObject({ from: 1, to: 3 });
	expect(await takeNumbers(eva, place, stack(2))).toMatchObject({ from: 4, to: 5 });
	expect((await listStacks(id)).map(({ from, to }) => [from, to])).toEqual([
		[4, 5],
		[1, 3]
	]);
});

test('the address of a stack says which papers stand in it', async () => {
	const { eva, place } = await begin();
	const papers = await takeNumbers(eva, place, stack(2));
	expect(readPapers(new URLSearchParams(asQuery(papers)))).toEqual({ ...papers, onceKey: undefined });
	expect(readPapers(new URLSearchParams('van=1&tot=101&taal=nl&naar=x'))).toBeUndefined();
	const { pages } = await readPdf(await printPapers(eva, place, papers));
	expect(pages.join(' ')).toContain('Nummer van dit papier: 2');
});

test('a number that was not given out is on no paper', async () => {
	const { eva, place } = await begin();
	const papers = await takeNumbers(eva, place, stack(2));
	await expect(printPapers(eva, place, { ...papers, to: 3 })).rejects.toMatchObject({ status: 404 });
	await expect(printPapers(eva, place, { ...papers, from: 9, to: 9 })).rejects.toMatchObject({ status: 404 });
});

test('anybody prints an open list at home, and it is made once', async () => {
	const { place } = await begin();
	const wanted = { slug: place.lijst, language: 'nl' as const, origin, address: '192.0.2.1' };
	const pdf = await publicPaper(wanted);
	expect((await readPdf(pdf)).pages[0]).toContain('Nummer (vult de gemeente in):');
	expect(await publicPaper(wanted)).toBe(pdf);
	await expect(publicPaper({ ...wanted, slug: 'bestaat-niet' })).rejects.toMatchObject({ status: 404 });
});

test('letters and the file for the printer have the codes that were just made', async () => {
	const { eva, place } = await begin();
	const codes = ['K7QX-M3PA-9RTVB', '=ABCDEFG1'];
	const { pages } = await readPdf(await printLetters(eva, place, [codes[0]!]));
	expect(pages[0]).toContain(codes[0]);
	expect(pages[0]).not.toContain('tot en met');
	const { name, pieces: csv } = await codesAsCsv(eva, place, codes);
	expect(name).toBe(`codes-${place.lijst}.csv`);
	expect(csv).toContain(`"${codes[0]}";"${origin}/vragenlijsten/${place.lijst}/verder?code=${codes[0]}"`);
	expect(csv).toContain(`"'=ABCDEFG1"`);
});
