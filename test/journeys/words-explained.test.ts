import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const text = '/beleid/samen-leven-samen-zorgen';

test('a reader asks what a word means, reads it and goes on where they were', async () => {
	const anna = await new Visitor(platform).visit(`${text}?heel`);
	const words = anna.document.querySelectorAll('a.term');
	const word = words.find((one) => one.text === 'mantelzorger')!;
	const explained = anna.document.querySelector(word.getAttribute('href')!)!;
	expect(explained.text).toContain('Iemand die lang zorgt');
	expect(explained.querySelector('a')!.getAttribute('href')).toBe(`#${word.id}`);
	expect(anna.document.getElementById(word.getAttribute('aria-describedby')!)!.text).toContain('Iemand die lang zorgt');
	expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
	expect(words.filter((one) => /^mantelzorger/i.test(one.text))).toHaveLength(1);

	await anna.follow('Alle woorden die wij uitleggen');
	expect(anna.path).toBe('/woorden');
	expect(anna.text).toContain('Wmo De Wet maatschappelijke ondersteuning.');
});

test('words are explained in a traject, an advice, an answer and a wijkagenda, and not where two versions are compared', async () => {
	const anna = new Visitor(platform);
	for (const path of [
		'/trajecten/samen-leven-samen-zorgen',
		'/wijken/molenveld',
		'/reactienota/samen-leven-samen-zorgen'
	]) {
		await anna.visit(path);
		expect(anna.status, path).toBe(200);
		const ids = anna.document.querySelectorAll('[id]').map(({ id }) => id);
		expect(ids.length, path).toBe(new Set(ids).size);
		for (const term of anna.document.querySelectorAll('a.term'))
			expect(ids, path).toContain(term.getAttribute('href')!.slice(1));
	}
	await anna.visit(`${text}/vergelijk/1/3`);
	expect(anna.document.querySelectorAll('a.term')).toEqual([]);
});

test('a question says its words below it, for a label holds no link', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit('/beheer/taal');
	await eva.press('Bewaar de uitleg', {
		'Welk woord legt u uit?': 'oud',
		'Wat betekent het?': 'Al lang geleden geboren.'
	});
	const anna = await new Visitor(platform).visit('/vragenlijsten/waar-komt-u-graag/1');
	expect(anna.document.querySelectorAll('label a.term, legend a.term')).toEqual([]);
	const word = anna.document.querySelectorAll('a.term').find(({ text }) => text === 'oud')!;
	expect(word.closest('p')!.text).toMatch(/^\s*Uitleg:/);
	expect(anna.document.querySelector(word.getAttribute('href')!)!.text).toContain('Al lang geleden geboren.');
});

test('a reader learns how plain a version is, how that went, and how many texts pass', async () => {
	const anna = await new Visitor(platform).visit(`${text}/versies/3`);
	expect(anna.text).toContain('Getoetst als gewone taal: makkelijk');
	await anna.follow('Hoe leesbaar is dit?');
	expect(anna.path).toBe(`${text}/versies/3/leesbaar`);
	expect(anna.text).toContain('Deze tekst is makkelijk.');
	expect(anna.text).toContain('14 van de 100 volwassenen');
	expect(anna.text).toContain('Dit is een schatting volgens de LiNT-II-formule (nagebouwd).');
	expect(anna.text).toMatch(/Methode gewone-taal-\d, woordenlijsten [0-9a-f]{16}/);
	expect(anna.text).toContain('Versie 3makkelijkGehaaldVersie 2');
	expect(anna.text).not.toMatch(/\bB1\b/);

	await anna.follow('zien hoeveel van onze teksten hem halen');
	expect(anna.text).toMatch(
		/\d+ van de \d+ openbare teksten haalden de toets voor gewone taal\. Dat is 9\d van elke 100\./
	);
	expect(anna.text).toContain('1 tekst haalde de toets niet, en ging naar buiten met een reden.');
	expect(anna.text).toContain('De gemeente veranderde er niets aan.');
});

test('who may not read a version does not learn how plain it is', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${text}/versies/99/leesbaar`);
	expect(anna.status).toBe(404);
});
