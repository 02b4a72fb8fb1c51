import { expect, test } from 'vitest';
import { grouped, LETTERS_IN_ONE, makeLetters, type LetterText } from '#lib/documents/letters.ts';
import { readPdf } from '#test/support/pdf.ts';

const letter: LetterText = {
	municipality: 'Gemeente Meerveld',
	returnInformation: ['Postbus 12', '1234 AB Meerveld'],
	title: 'Wat vindt u van het groen in uw wijk?',
	paragraphs: ['Beste inwoner,', 'De gemeente maakt een plan voor parken en bomen.'],
	url: 'samen.meerveld.example/v/groen',
	closesOn: '30 november 2026',
	contact: 'Bel 14 0123.'
};
const recipients = (count: number) =>
	Array.from({ length: count }, (_, at) => ({
		address: ['De bewoners van', `Kastanjelaan ${at}`, '1234 AB Meerveld'],
		code: `K7QXM3PA${1000 + at}`,
		qrUrl: `https://samen.meerveld.example/v/groen?code=K7QXM3PA${1000 + at}`
	}));

test('each person gets one page, with their own address and code', async () => {
	const [pdf] = await Array.fromAsync(makeLetters(letter, recipients(3)));
	const { pages, title } = await readPdf(pdf!);

	expect(title).toBe(letter.title);
	expect(pages).toHaveLength(3);
	pages.forEach((page, at) => {
		expect(page).toContain(`Kastanjelaan ${at} `);
		expect(page).toContain(`K7QX-M3PA-${1000 + at}`);
		expect(page).toContain('U kunt meedoen tot en met 30 november 2026.');
	});
});

test('a letter without an address or with a picture as its name is a letter too', async () => {
	const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
	const [pdf] = await Array.fromAsync(
		makeLetters({ ...letter, logo: { name: 'logo.svg', content } }, [{ ...recipients(1)[0]!, address: [] }])
	);
	const { pages, tags } = await readPdf(pdf!);
	expect(pages).toHaveLength(1);
	expect(tags).toContain('/Figure');
});

test('a thousand letters are one PDF, and the next come in another', { timeout: 60_000 }, async () => {
	const letters = makeLetters(letter, recipients(LETTERS_IN_ONE + 1));
	const { value } = await letters.next();
	// Twenty seconds is what a PDF may take: makePdf stops at that.
	expect((await readPdf(value!)).pages).toHaveLength(LETTERS_IN_ONE);
	expect((await readPdf((await letters.next()).value!)).pages).toHaveLength(1);
	expect((await letters.next()).done).toBe(true);
});

test('a code is read in groups of four, or as it was grouped', () => {
	expect(grouped('K7QXM3PA9R')).toBe('K7QX-M3PA-9R');
	expect(grouped('ABC-DEF')).toBe('ABC-DEF');
});
