import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { queueMail, sendDueMails } from '#lib/mail/outbox.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function signedIn(name: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor.visit(path);
}

test('a redacteur types a letter over, and erases its words when the writer asks', async () => {
	const eva = await signedIn('eva', `${running}/brieven`);
	await eva.press('Bewaar en geef een volgcode', {
		'Wat staat er, of wat zei iemand?': 'Zet een bankje bij de molen van Zeldzaamwoord',
		'Welke naam mag erbij staan?': 'Mevrouw De Boer'
	});
	const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(eva.text)![0];
	await eva.follow('Bekijk deze inbreng');

	await eva.press('Wis de woorden');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vink aan dat de schrijver dit zelf vroeg.');
	expect(eva.text).toContain('Zeldzaamwoord');
	await eva.press('Wis de woorden', { 'De schrijver vroeg hier zelf om': true });
	expect(eva.status).toBe(200);
	expect(eva.text).not.toContain('Zeldzaamwoord');
	expect(eva.text).toMatch(/De redactie wiste inbreng, op verzoek van wie het schreef .*, door Eva de Wit/);
	expect(eva.text).not.toContain('De schrijver wil de woorden terugnemen');

	const writer = new Visitor(platform);
	await writer.visit(`/volg/${code}`);
	expect(writer.text).toContain('Dit is teruggenomen op');
	expect(writer.text).not.toContain('Ik wil mijn woorden terugnemen');
});

test('the beheerder removes an account, after saying that it is no mistake', async () => {
	const sanne = await signedIn('sanne', '/mijn');
	expect(sanne.status).toBe(200);
	const bea = await signedIn('bea', '/beheer/mensen?zoek=mulder');
	await bea.follow('Sanne Mulder');
	await bea.follow('Haal dit account weg');
	await bea.press('Haal weg');
	expect(bea.status).toBe(422);
	expect(bea.text).toContain('Vink aan dat u het zeker weet.');
	await bea.press('Haal weg', { 'Ja, haal dit account weg': true });
	expect(bea.path).toBe('/beheer/mensen');
	expect((await bea.visit('/beheer/mensen?zoek=mulder')).text).toContain('Wij vonden niemand.');
	await sanne.visit('/mijn');
	expect(sanne.text).not.toContain('Sanne Mulder');

	await bea.visit('/beheer/mensen?zoek=bea@');
	await bea.follow('Bea');
	expect(bea.text, 'not oneself').not.toContain('Haal dit account weg');
});

test('the beheerder sees that mail cannot be sent, and has it tried again', async () => {
	await queueMail({ about: 'reply:1', to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' });
	// As if the mail server was away for a while: the worker of the platform leaves it alone for now.
	for (const seconds of [0, 20, 60, 120])
		await at(new Date(Date.now() + seconds * 1000), () => sendDueMails(() => Promise.reject(new Error('no server'))));
	const eva = await signedIn('eva', '/beheer');
	expect(eva.text).not.toContain('nog niet weg');
	const bea = await signedIn('bea', '/beheer');
	expect(bea.text).toMatch(/\d mails? kon(den)? nog niet weg\./);
	await bea.press('Probeer opnieuw');
	expect(bea.path).toBe('/beheer');
	expect(bea.text).not.toContain('nog niet weg');
});
