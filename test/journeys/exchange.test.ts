import { expect, test } from 'vitest';
import { writeOwn } from '#lib/questionnaires/exchange/own/own.ts';
import { lss } from '#test/support/exchange.ts';
import { everyKind } from '#test/support/questionnaires.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const beheer = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten';

const survey = lss([
	{ type: 'L', title: 'wijk', text: 'Waar woont u?', answers: { A1: 'Molenveld', A2: 'De Hoven' } },
	{ type: 'T', title: 'wat', text: 'Wat mist u daar?', relevance: 'wijk.NAOK == "A1"' },
	{ type: 'I', title: 'taal', text: 'Taal' }
]);

async function editorAt(path: string) {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva.visit(path);
}

/** Chooses a file, as the form of the page sends it. */
async function choose(eva: Visitor, bytes: BlobPart, text = '') {
	const body = new FormData();
	body.append('file', new File([bytes], 'lijst.lss'));
	body.append('text', text);
	return eva.visit(`${beheer}/inlezen?/read`, { method: 'POST', body });
}

test('an editor reads a file in, sees what became of each question, and makes a draft of it', async () => {
	const eva = await editorAt(beheer);
	await eva.follow('Hebt u al een vragenlijst?');
	await choose(eva, survey);
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('3 vragen gelezen: 2 overgenomen, 1 kan niet mee.');
	expect(eva.text).toContain('Dit liet mensen een taal kiezen.');
	await eva.press('Maak het concept', { Titel: '' });
	expect([eva.status, eva.text.includes('Geef de vragenlijst een titel.')]).toEqual([422, true]);
	await eva.press('Maak het concept', { Titel: 'Onze buurt uit een bestand' });
	expect(eva.path).toBe(`${beheer}/onze-buurt-uit-een-bestand`);
	for (const words of ['Waar woont u?', 'Wat mist u daar?']) expect(eva.text).toContain(words);

	await eva.follow('Download de vragenlijst');
	await eva.follow('Download als JSON');
	expect(JSON.parse(eva.html)).toMatchObject({
		format: 'samenspraak/vragenlijst',
		definition: { title: 'Onze buurt uit een bestand' }
	});
	await eva.visit(`${beheer}/onze-buurt-uit-een-bestand/downloaden/xlsx`);
	expect(eva.headers.get('content-disposition')).toContain('attachment; filename="onze-buurt-uit-een-bestand.xlsx"');
});

test('a title that is there already can be changed, and what was read is still there', async () => {
	const eva = await editorAt(`${beheer}/inlezen`);
	await eva.press('Bekijk wat erin staat', {
		'Of plak hier de tekst van het bestand': writeOwn({ ...everyKind, title: 'Waar komt u graag?' })
	});
	await eva.press('Maak het concept');
	expect(eva.text).toContain('Er is al een vragenlijst met deze titel.');
	expect(eva.text).toContain('6 vragen gelezen: 6 overgenomen.');
	await eva.press('Maak het concept', { Titel: 'Waar komt u nog meer?' });
	expect(eva.path).toBe(`${beheer}/waar-komt-u-nog-meer`);
});

test('no file, a file of something else and a file that is too large come back with what is wrong', async () => {
	const eva = await editorAt(`${beheer}/inlezen`);
	await eva.press('Bekijk wat erin staat');
	expect([eva.status, eva.text.includes('Kies een bestand, of plak de tekst van een bestand.')]).toEqual([422, true]);
	await choose(eva, 'zomaar wat');
	expect([eva.status, eva.text.includes('Dit is geen bestand dat wij kennen.')]).toEqual([422, true]);
	await choose(eva, new Uint8Array(9 * 1024 * 1024));
	expect([eva.status, eva.text.includes('Dit bestand is groter dan 5 MB.')]).toEqual([422, true]);
});

test('a form that nobody made here makes nothing', async () => {
	const eva = await editorAt(`${beheer}/inlezen`);
	await choose(eva, survey);
	const onceKey = /name="onceKey" value="([^"]+)"/.exec(eva.html)![1]!;
	const body = new FormData();
	for (const [name, value] of Object.entries({ onceKey, title: 'Stiekem', definition: '{"pages":3}', report: '{}' }))
		body.append(name, value);
	await eva.visit(`${beheer}/inlezen?/make`, { method: 'POST', body });
	expect(eva.text).toContain('Lees het bestand opnieuw in.');
	await eva.visit(`${beheer}/stiekem`);
	expect(eva.status).toBe(404);
});

test('who is no redacteur sees neither page', async () => {
	const fatima = new Visitor(platform);
	await fatima.signIn('fatima@voorbeeld.example');
	for (const path of ['inlezen', 'waar-komt-u-graag/downloaden', 'waar-komt-u-graag/downloaden/json']) {
		await fatima.visit(`${beheer}/${path}`);
		expect(fatima.status).toBe(404);
	}
	await choose(fatima, survey);
	expect(fatima.status).toBe(404);
});
