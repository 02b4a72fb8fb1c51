import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import { MOST_TEXT } from '#lib/language/settings.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { ownTime } from '#test/support/own-time.ts';
import { unseenTexts } from '#test/support/language/unseen/unseen-texts.ts';

const language = await loadLanguage();

const pieces = [
	...[
		'> ',
		'>> - ',
		'- [ ] ',
		'1. a) ',
		'## ',
		'**',
		'***_`',
		'```\n',
		'| a | b |\n|---|',
		'[x](y(z)',
		'![',
		'<p class="',
		'</div>'
	],
	...[
		'\r\n',
		'\n\n',
		'\r',
		'\u2028',
		'\u0000',
		'\u0001',
		'\uFEFF',
		'\u202E',
		'\u200F',
		'עברית',
		'مرحبا ',
		'e\u0301\u0302\u0303',
		'👩‍👩‍👧',
		'\uD800'
	],
	...[
		'…!?',
		'(((',
		'”“',
		"'s ",
		'€ 1.000,- ',
		'art. 4 ',
		'z.s.m.',
		'm.b.t',
		'a.u.b. ',
		'T.a.v. ',
		'XX-1-Y ',
		'aan-\nge',
		'-'.repeat(40)
	],
	...[
		'dient te ',
		'wordt door ons ',
		'niet onbelangrijk ',
		'in het kader van ',
		'de desbetreffende ',
		'te adresseren ',
		'stelt zich op het standpunt dat '
	],
	...[
		'Wmo',
		'WMO',
		'pgb ',
		'u je ',
		'kennis van nemen neemt ',
		'Donaudampfschiffahrt'.repeat(4),
		'constructor ',
		'__proto__ ',
		'toString '
	]
];
const some = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 60 });

test('whatever the text holds, each place slices back to what it is about', () => {
	fc.assert(
		fc.property(some, (parts) => {
			const text = parts.join('');
			const { hints, sentences } = analyse(text, language);
			for (const { range } of [...hints, ...sentences]) {
				expect(range.start).toBeGreaterThanOrEqual(0);
				expect(range.end).toBeLessThanOrEqual(text.length);
				expect(text.slice(range.start, range.end).trim()).not.toBe('');
			}
			for (const { alternatives, explanation } of hints)
				expect([explanation, ...alternatives].join(' ')).not.toMatch(/undefined|NaN|function/);
			expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
		}),
		{ numRuns: 300 }
	);
});

test.each([
	['- een punt\n'],
	['  - dieper\n    - en dieper\n'],
	['woord'],
	['?!;:'],
	['| a | b |\n'],
	['<b><i>x</i></b>'],
	['\u202Eabc '],
	['a\u0301\u0323'],
	['stelt zich op het standpunt dat '],
	['wordt door de '],
	['te adresseren '],
	['de desbetreffende het voornoemde ']
])('a long text of nothing but %j ends in time', (part) => {
	const start = ownTime();
	analyse(part.repeat(Math.floor(MOST_TEXT / 4 / part.length)), language);
	expect(ownTime() - start).toBeLessThan(3000);
});

test('lines of Windows say the same as others', () => {
	for (const { plain, hard } of unseenTexts)
		for (const text of [plain, hard]) {
			const [one, two] = [analyse(text, language), analyse(text.replaceAll('\n', '\r\n'), language)];
			expect(two.score).toBe(one.score);
			expect(two.hints.map(({ kind }) => kind)).toEqual(one.hints.map(({ kind }) => kind));
		}
});

const short = [
	'Dat is goed.',
	'Bel ons.',
	'Wilt u dat?',
	'Ik ben het niet eens met dit plan.',
	'De gemeente maakt de stoep breder.'
];

test('a plain short sentence after any text never makes its score higher', () => {
	for (const { hard, plain } of unseenTexts)
		for (const text of [
			hard.replace(/ @@.*/g, ''),
			`${hard.replace(/ @@.*/g, '')}\n\n${plain}`,
			`${plain}\n\n${plain}`
		]) {
			const before = analyse(text.trim(), language).score;
			if (before === undefined) continue;
			for (const more of short)
				expect(analyse(`${text.trim()} ${more}`, language).score, `${more} after ${text}`).toBeLessThanOrEqual(before);
		}
});
