import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function asEva() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
}

test('a redacteur announces a meeting; rule 10: until it is published nobody sees it', async () => {
	const eva = await asEva();
	await eva.visit(`${running}/bijeenkomsten`);
	await eva.follow('Zet er een bijeenkomst bij');
	await eva.press('Bewaar de bijeenkomst', {
		'Hoe heet de bijeenkomst?': 'Koffie op het plein',
		'Op welke dag?': '31-2-2026'
	});
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Deze dag bestaat niet. Vul een dag in, zoals 1-3-2026.');
	expect(eva.html).toContain('31-2-2026');

	await eva.press('Bewaar de bijeenkomst', {
		'Waar was of is het?': 'Het plein',
		'Op welke dag?': '1-3-2026',
		'Hoeveel mensen waren er?': '11'
	});
	expect(eva.path).toBe(`${running}/bijeenkomsten/koffie-op-het-plein`);

	const anna = new Visitor(platform);
	expect((await anna.visit('/bijeenkomsten/koffie-op-het-plein')).status).toBe(404);
	await anna.visit('/bijeenkomsten');
	expect(anna.text).not.toContain('Koffie op het plein');
	await eva.press('Publiceer de bijeenkomst');
	await anna.visit('/bijeenkomsten');
	await anna.follow('Koffie op het plein');
	expect(anna.text).toContain('11 mensen waren erbij');
	expect(anna.text).toContain('Het verslag komt nog.');
});

test('who writes on paper leaves with a volgcode, that shows what became of it', async () => {
	const eva = await asEva();
	await eva.visit(`${running}/brieven`);
	await eva.press('Bewaar en geef een volgcode');
	expect(eva.status).toBe(422);
	await eva.press('Bewaar en geef een volgcode', {
		'Wat staat er, of wat zei iemand?': 'Zet een klok op het plein. Bel mij op 06-12345678.',
		'Welke naam mag erbij staan?': 'Mevrouw Smeets'
	});
	const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(eva.text)?.[0];
	expect(eva.path).toBe(`${running}/brieven/${code}`);
	expect(eva.text).toContain('telefoonnummer: “06-12345678”');
	expect(eva.text).toContain('geheime code');

	const smeets = new Visitor(platform);
	await smeets.visit(`/volg/${code}`);
	expect(smeets.status).toBe(200);
	expect(smeets.text).toContain('Zet een klok op het plein.');
	await smeets.visit(`${running}/brieven/${code}`);
	expect(smeets.status).toBe(404);
});

test('rule 7: who goes back and types in the next letter has a slip for each, with its own code and secret', async () => {
	const eva = await asEva();
	await eva.visit(`${running}/brieven`);
	const slips: string[] = [];
	for (const words of ['Een brief over lampen', 'Een brief over bomen', 'Een brief over bomen']) {
		await eva.press('Bewaar en geef een volgcode', { 'Wat staat er, of wat zei iemand?': words });
		expect(eva.text).toContain(words);
		slips.push(`${eva.path} ${eva.document.querySelector('.secret')?.text}`);
		eva.back();
	}
	expect(slips[1]!.split(' ')[0]).not.toBe(slips[0]!.split(' ')[0]);
	expect(slips[1]!.split(' ')[1]).not.toBe(slips[0]!.split(' ')[1]);
	expect(slips[2], 'the same letter is typed in once').toBe(slips[1]);
});

test('a finished consultation takes no letters, and says so', async () => {
	const eva = await asEva();
	await eva.visit('/beheer/trajecten/samen-leven-samen-zorgen/brieven');
	expect(eva.text).toContain('Dit traject is afgerond.');
	expect(eva.html).not.toContain('Bewaar en geef een volgcode');
});
