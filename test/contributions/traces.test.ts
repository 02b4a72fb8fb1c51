import { expect, test } from 'vitest';
import { personalTraces } from '#lib/contributions/traces.ts';

const found = (text: string, known: string[] = []) =>
	personalTraces(text, known).map(({ kind, words }) => [kind, words]);

test.for([
	['Mail mij op anna@example.org.', 'email', 'anna@example.org'],
	['Bel 06-12345678 na zes uur', 'phone', '06-12345678'],
	['Bel +31 6 1234 5678', 'phone', '+31 6 1234 5678'],
	['Bel 0317 123456', 'phone', '0317 123456'],
	['Ik woon op 6701 AB.', 'address', '6701 AB'],
	['Bij Lindestraat 12 is het donker', 'address', 'Lindestraat 12'],
	['Het komt door mevrouw De Boer.', 'name', 'mevrouw De Boer'],
	['Onze buurman Jan helpt altijd', 'name', 'buurman Jan'],
	['Ik hoorde van Kees van der Berg dat het kan', 'name', 'Kees van der Berg']
] as const)('a moderator is warned about a person in “%s”', ([text, kind, words]) => {
	expect(found(text)).toContainEqual([kind, words]);
});

test.for([
	'Er zijn 1200 mensen en 12345678901 redenen.',
	'In 2024 was er meer groen. De bus komt niet.',
	'Meer bankjes in het park, en een toilet.',
	'Ga naar lindewaard.example/samen voor meer.'
])('nobody is warned about “%s”', (text) => expect(found(text)).toEqual([]));

test('the name of a wijk is nobody’s name', () => {
	expect(found('Wij wonen in Klein Waterrijk graag', ['Klein Waterrijk'])).toEqual([]);
});

test('no text is slow to look through', () => {
	const begin = performance.now();
	for (const text of [
		'a'.repeat(50_000),
		'A'.repeat(50_000),
		'0 '.repeat(25_000),
		'a@'.repeat(25_000),
		'Aa '.repeat(17_000)
	])
		personalTraces(text);
	expect(performance.now() - begin).toBeLessThan(2000);
});
