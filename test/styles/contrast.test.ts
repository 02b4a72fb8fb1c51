import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, readTheme } from './colours.ts';

// The theme is one file that a municipality replaces: this says which of its pairs cannot be read.
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const theme = readFileSync('src/styles/theme.css', 'utf8');
const schemes = { light: readTheme(tokens, theme, 'light'), dark: readTheme(tokens, theme, 'dark') };

const grounds = ['--samen-paper', '--samen-sand-50', '--samen-sand-100', '--samen-green-50', '--samen-green-100'];
const inks = ['--samen-sand-700', '--samen-sand-600', '--samen-sand-500', '--samen-green-500', '--samen-green-600'];

const read: [ink: string, ground: string][] = [
	...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
	['--samen-sand-400', '--samen-paper'],
	['--samen-clay', '--samen-paper'],
	['--samen-clay', '--samen-clay-100'],
	['--samen-on-green', '--samen-green-500'],
	['--samen-on-green', '--samen-green-600'],
	...['info', 'negative', 'positive', 'warning'].map((kind): [string, string] => [
		`--basis-color-${kind}-color-document`,
		`--basis-color-${kind}-bg-default`
	])
];

/** What one must see to use it: the edge of a field, the mark of a choice. */
const seen: [mark: string, ground: string][] = [
	['--basis-color-default-border-default', '--samen-paper'],
	['--samen-green-400', '--samen-paper'],
	['--samen-green-500', '--samen-sand-100'],
	['--samen-clay', '--samen-paper']
];

for (const [scheme, colours] of Object.entries(schemes)) {
	test.for(read)(`in ${scheme}, text of %s can be read on %s`, ([ink, ground]) => {
		expect(contrast(colours(ink), colours(ground))).toBeGreaterThanOrEqual(4.5);
	});

	test.for(seen)(`in ${scheme}, %s can be seen on %s`, ([mark, ground]) => {
		expect(contrast(colours(mark), colours(ground))).toBeGreaterThanOrEqual(3);
	});
}

test('the contrast of known pairs', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
