import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareParagraph, compareParagraphs, type Standing } from '#lib/policies/comparison.ts';
import { movedAmong } from '#lib/policies/moves.ts';
import { readable } from '#lib/text/readable.ts';
import { saidBefore } from '#lib/policies/repeats.ts';
import { diffWords } from '#lib/text/words.ts';
import { ownTime } from '#test/support/own-time.ts';

const texts = (said: Record<string, string>): Standing[] =>
	Object.entries(said).map(([paragraphId, text]) => ({ paragraphId, kind: 'text', text, formalText: '' }));
const marked = (parts: { kind: string; text: string }[]) =>
	parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('');
const seen = (
	from: Record<string, string>,
	to: Record<string, string>,
	kin: Parameters<typeof compareParagraphs>[2] = []
) =>
	compareParagraphs(texts(from), texts(to), kin).map(({ paragraphId, fate, moved, parts }) =>
		`${paragraphId} ${fate}${moved ? ' moved' : ''} ${marked(parts)}`.trim()
	);

test('the words that changed are marked, and the others are left alone', () => {
	expect(
		seen(
			{ a: 'Wij helpen u binnen acht weken.', b: 'Dit blijft.' },
			{ a: 'Wij helpen u binnen twee weken.', b: 'Dit blijft.' }
		)
	).toEqual(['a changed Wij helpen u binnen [-acht ][+twee ]weken.', 'b same']);
});

test('what is new and what is gone stands in its place', () => {
	expect(seen({ a: 'Een.', b: 'Twee.', c: 'Drie.' }, { a: 'Een.', n: 'Nieuw.', c: 'Drie.' })).toEqual([
		'a same',
		'b removed [-Twee.]',
		'n added [+Nieuw.]',
		'c same'
	]);
});

test('a paragraph that moved is named so, and not as gone and new', () => {
	expect(seen({ a: 'Een.', b: 'Twee.', c: 'Drie.' }, { c: 'Drie.', a: 'Een.', b: 'Twee.' })).toEqual([
		'c same moved',
		'a same',
		'b same'
	]);
});

test('other marks around the same words are formatting', () => {
	expect(seen({ a: 'Wij helpen **u**.' }, { a: 'Wij *helpen* u.' })).toEqual(['a formatting Wij helpen u.']);
	expect(seen({ a: '- Een\n- Twee' }, { a: '* Een\n* Twee' })).toEqual(['a formatting • Een\n• Twee']);
});

test('words that went along to the other part of a split are not new', () => {
	const kin = [{ paragraphId: 'b', splitFromId: 'a', mergedIntoId: null }];
	expect(
		seen({ a: 'Wij helpen u. Wij bellen u snel.' }, { a: 'Wij helpen u.', b: 'Wij bellen u heel snel.' }, kin)
	).toEqual(['a split Wij helpen u.', 'b split Wij bellen u [+heel ]snel.']);
});

test('the two parts of a split give their reason once, and two other changes each give their own', () => {
	const change = (paragraphId: string, splitFromId: string | null, reason: string) => ({
		...{ paragraphId, splitFromId, mergedIntoId: null, text: paragraphId },
		because: [{ cause: 'residents', text: reason }]
	});
	const said = saidBefore([
		change('a', null, 'Zo is het.'),
		change('b', 'a', 'Zo is het.'),
		change('c', null, 'Zo is het.')
	]);
	expect([...said].map(([id, { paragraphId }]) => [id, paragraphId])).toEqual([['b', 'a']]);
	expect(saidBefore([change('a', null, 'Zo is het.'), change('b', 'a', 'Iets anders.')]).size).toBe(0);
});

test('words that came from a paragraph that was merged are not new', () => {
	const kin = [{ paragraphId: 'b', splitFromId: null, mergedIntoId: 'a' }];
	expect(seen({ a: 'Wij helpen u.', b: 'Wij bellen u.' }, { a: 'Wij helpen u.\n\nWij bellen u vaak.' }, kin)).toEqual([
		'a merged Wij helpen u.\nWij bellen u[+ vaak].',
		'b merged'
	]);
});

test('two texts with hardly a word in common are shown one after the other', () => {
	const [part, ...others] = diffWords('De bus rijdt elk uur naar het dorp.', 'Vraag hulp bij het loket in uw wijk.');
	expect(part).toEqual({ kind: 'removed', text: 'De bus rijdt elk uur naar het dorp.' });
	expect(others).toEqual([{ kind: 'added', text: 'Vraag hulp bij het loket in uw wijk.' }]);
});

test('Markdown is compared as one reads it', () => {
	expect(readable('Zie [de kaart](/kaart) en **let op**:\n\n1. een\n2. twee\n\n| a | b |\n| - | - |\n| c | d |')).toBe(
		'Zie de kaart en let op:\n1. een\n2. twee\na | b\nc | d'
	);
	expect(readable('  Gewoon\ntekst. ')).toBe('Gewoon tekst.');
	expect(readable('![Een plein](foto.jpg) 3 \\* 4')).toBe('Een plein 3 * 4');
});

const someText = fc.array(fc.constantFrom('de', 'bus', 'rijdt', 'elk', 'uur', 'naar', 'huis.', ',', '\n', 'é', '**'), {
	maxLength: 30
});

test('whatever changed, what is the same or new makes the new text, and what is the same or gone the old one', () => {
	fc.assert(
		fc.property(someText, someText, (old, fresh) => {
			const [from, to] = [old.join(' ').trim(), fresh.join(' ').trim()];
			const parts = diffWords(from, to);
			const of = (kind: string) =>
				parts
					.filter((part) => part.kind !== kind)
					.map(({ text }) => text)
					.join('');
			expect(of('removed').trim()).toBe(to);
			expect(of('added').replace(/\s+/g, ' ').trim()).toBe(from.replace(/\s+/g, ' ').trim());
		}),
		{ numRuns: 500 }
	);
});

test('a word before an empty line keeps the space behind it', () => {
	const parts = diffWords('rijdt \n de', 'rijdt \n \n naar');
	expect(parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('')).toBe('rijdt \n \n naar');
});

test('every paragraph of both versions occurs once, in the order of the new one', () => {
	const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
	fc.assert(
		fc.property(ids, ids, (old, fresh) => {
			const of = (list: string[]) => texts(Object.fromEntries(list.map((id) => [id, `Tekst ${id}.`])));
			const order = compareParagraphs(of(old), of(fresh)).map(({ paragraphId }) => paragraphId);
			expect(new Set(order)).toEqual(new Set([...old, ...fresh]));
			expect(order.length).toBe(new Set(order).size);
			expect(order.filter((id) => fresh.includes(id))).toEqual(fresh);
		})
	);
});

test('one paragraph by itself is compared as it is among all others', () => {
	const some = fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 });
	const words = fc.array(fc.constantFrom('de', 'bus', 'rijdt', 'elk', 'uur'), { maxLength: 6 });
	const kin = fc.array(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')), { maxLength: 2 });
	fc.assert(
		fc.property(some, some, fc.array(words, { minLength: 12, maxLength: 12 }), kin, (old, fresh, said, pairs) => {
			const [from, to] = [old, fresh].map((ids, side) =>
				texts(Object.fromEntries(ids.map((id, i) => [id, said[side * 6 + i]!.join(' ')])))
			);
			const split = pairs.map(([paragraphId, splitFromId]) => ({ paragraphId, splitFromId, mergedIntoId: null }));
			for (const change of compareParagraphs(from!, to!, split))
				expect(compareParagraph(change.paragraphId, from!, to!, split)).toEqual(change);
		})
	);
});

test('the fewest are called moved', () => {
	expect(movedAmong([...'abcde'], [...'bcdea'])).toEqual(new Set('a'));
	expect(movedAmong([...'abcde'], [...'abcde'])).toEqual(new Set());
});

test('a comparison says the same when it is busy', () => {
	const from = document(1).slice(0, 20);
	const to = from.map((one) => ({ ...one, text: one.text.replaceAll('w1', 'x1') }));
	const quiet = compareParagraphs(from, to);
	expect(quiet.some(({ parts }) => parts.length > 2)).toBe(true);
	let later = 1e12;
	for (const clock of [Date, performance]) vi.spyOn(clock, 'now').mockImplementation(() => (later += 10_000));
	expect(compareParagraphs(from, to)).toEqual(quiet);
	vi.restoreAllMocks();
});

const vocabulary = Array.from({ length: 4000 }, (_, i) => `w${((i * 7919) % 99991).toString(36)}`);
const paragraph = (seed: number, words: number) =>
	Array.from({ length: words }, (_, i) => vocabulary[(seed * 31 + i * i * 17 + i * (seed % 13)) % 4000]).join(' ');
const document = (seed: number) =>
	Array.from({ length: 300 }, (_, i) => ({
		paragraphId: `p${i}`,
		kind: 'text' as const,
		text: paragraph(seed + i, 100),
		formalText: ''
	}));

function quickest(times: number, work: () => void) {
	const took = Array.from({ length: times }, () => {
		const before = ownTime();
		work();
		return ownTime() - before;
	});
	return Math.min(...took);
}

test('two versions of 30,000 words, 30 % edited, are compared within 150 ms', () => {
	const old = document(1);
	const fresh = old.map((one, i) =>
		i % 3
			? one
			: {
					...one,
					text: one.text
						.split(' ')
						.map((word, j) => (j % 5 ? word : `x${word}`))
						.join(' ')
				}
	);
	expect(quickest(5, () => compareParagraphs(old, fresh))).toBeLessThan(150);
});

test('two unrelated texts of 30,000 words are compared within a second, also as one paragraph', () => {
	expect(quickest(1, () => compareParagraphs(document(1), document(5000)))).toBeLessThan(1000);
	const one = (seed: number) => [
		{
			paragraphId: 'p',
			...{ kind: 'text' as const, formalText: '' },
			text: document(seed)
				.map(({ text }) => text)
				.join(' ')
		}
	];
	expect(quickest(1, () => compareParagraphs(one(1), one(5000)))).toBeLessThan(1000);
});
