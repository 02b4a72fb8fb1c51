import { expect, test } from 'vitest';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { standardSettings } from '#lib/language/settings.ts';

const measure = await loadMeasure();

/** Of a document in paragraphs: in which of them it changes between u and je, and at which word. */
function changesIn(...paragraphs: string[]) {
	const parts = paragraphs.map((text) => measure.read(text, standardSettings));
	return measure
		.judge(parts, standardSettings)
		.hints.flatMap((hints, at) =>
			hints
				.filter(({ kind }) => kind === 'mixed_address')
				.map(({ range, explanation }) => ({ at, word: paragraphs[at]!.slice(range.start, range.end), explanation }))
		);
}

const polite = 'U krijgt een brief van ons. Daarin staat wat u kunt doen.';

test('a document that says u in one paragraph and je in another is told where it changes', () => {
	expect(changesIn(polite, 'Kom langs. Daar vind je ons. Wij helpen je graag.', polite)).toEqual([
		{ at: 1, word: 'je', explanation: expect.stringContaining('In deze tekst komt “u” het meest voor.') }
	]);
	expect(changesIn('Heb je een vraag? Bel ons.', 'Je kunt ook mailen.', 'Uw vraag is welkom.')).toMatchObject([
		{ at: 2, word: 'Uw' }
	]);
});

test('each paragraph that speaks otherwise is told once, and one reader at a time is nothing to tell', () => {
	expect(changesIn(polite, 'Je belt. Je mailt.', polite, polite, 'Je komt.').map(({ at }) => at)).toEqual([1, 4]);
	expect(changesIn(polite, polite)).toEqual([]);
	expect(changesIn('Je belt ons.', 'Jullie komen langs.')).toEqual([]);
});

test('what comes most in the whole document counts, also for a paragraph that mixes both itself', () => {
	const mixed = 'Je mag komen. Je mag bellen. U hoeft niets mee te nemen.';
	const alone = measure.read(mixed, standardSettings).hints.find(({ kind }) => kind === 'mixed_address');
	expect(alone?.explanation).toContain('komt “je” het meest voor');
	expect(changesIn(polite, mixed, polite)).toMatchObject([
		{ at: 1, word: 'Je', explanation: expect.stringContaining('komt “u” het meest voor') }
	]);
});

test('what somebody else said is no address of the reader', () => {
	expect(changesIn(polite, 'Een jongere zei: “Je moet altijd wachten. Dan ga je weg.”')).toEqual([]);
	expect(changesIn(polite, '> Je moet altijd wachten.')).toEqual([]);
	expect(changesIn(polite, 'Op het bord staat: “Je bent welkom.” Je vindt ons daar.')).toMatchObject([
		{ at: 1, word: 'Je' }
	]);
});
