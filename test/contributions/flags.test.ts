import { expect, test } from 'vitest';
import { flagsIn } from '#lib/contributions/flags.ts';

const swearing = (text: string) => flagsIn(text).flatMap(({ kind, words }) => (kind === 'swearing' ? [words] : []));

test.for([
	['Wat een klootzak', 'klootzak'],
	['Die KL00TZ@K van hiernaast', 'KL00TZ@K'],
	['Hoeeeer', 'Hoeeeer'],
	['kutbuurt', 'kutbuurt'],
	['Die kankerhond blaft', 'kankerhond'],
	['Gódverdomme', 'Gódverdomme']
] as const)('a moderator is warned about swearing in “%s”', ([text, word]) => {
	expect(swearing(text)).toEqual([word]);
});

test.for([
	'Een kankerpatiënt wil graag bezoek',
	'Meer kankeronderzoek',
	'Een bankje bij de Lindestraat',
	'Samen koken, 10 keer per jaar',
	'Een achterliggend pad'
])('“%s” is read as it stands', (text) => {
	expect(swearing(text)).toEqual([]);
});

test('who and where somebody is stands beside swearing, each once', () => {
	expect(flagsIn('Bel 06-12345678, kut kut')).toEqual([
		{ kind: 'phone', words: '06-12345678' },
		{ kind: 'swearing', words: 'kut' }
	]);
});

test('a long text of one sign is no trouble', () => {
	const from = performance.now();
	expect(swearing('k'.repeat(20_000))).toEqual([]);
	expect(performance.now() - from).toBeLessThan(200);
});
