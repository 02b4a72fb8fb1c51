import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asEuros, typedEuros } from '#lib/text/euros.ts';

test('an amount is written in one way on the whole platform, and stays on one line', () => {
	expect(asEuros(1250)).toBe('1.250\u00a0euro');
	const written = globSync('src/**/*.{ts,svelte}').filter((file) =>
		/asNumber\([^)]*\)\}(\s|&nbsp;)euro|€\s?\{/.test(readFileSync(file, 'utf8'))
	);
	expect(written).toEqual([]);
});

test('an amount may be typed as people write it', () => {
	for (const typed of ['1250', '1.250', ' € 1.250 ', '1 250 euro', '1.250,-', '€ 1.250,- euro', asEuros(1250)])
		expect(typedEuros(typed), typed).toBe('1250');
	for (const odd of ['veel', '12,50', '12€5', '']) expect(typedEuros(odd)).not.toMatch(/^\d+$/);
});
