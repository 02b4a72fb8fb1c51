import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

test('the redactie explains a word of the municipality, names one to avoid, and sets the limits', async () => {
	const eva = await signedIn('eva@voorbeeld.example', '/beheer');
	await eva.follow('Taal');
	await eva.press('Bewaar de uitleg', { 'Welk woord legt u uit?': 'Wmo' });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Leg uit wat het woord betekent.');
	await eva.press('Bewaar de uitleg', { 'Wat betekent het?': 'De wet voor hulp thuis.' });
	expect(eva.text).toContain('Wmo: De wet voor hulp thuis.');

	await eva.press('Bewaar dit woord', { 'Welk woord leest u liever niet?': 'uitrol', 'Wat leest u liever?': 'start' });
	expect(eva.text).toContain('uitrol: start');
	await eva.press('Haal weg: uitrol');
	expect(eva.text).toContain('U hebt hier nog geen woorden.');

	await eva.press('Bewaar de grenzen', { 'Onder welke score is een tekst gewone taal?': '5' });
	expect(eva.text).toContain('Vul een heel getal in van 20 tot en met 100.');
	await eva.press('Bewaar de grenzen', { 'Onder welke score is een tekst gewone taal?': '46' });
	expect(eva.text).toContain('Bewaard. De taaltoets rekent nu hiermee.');
});
