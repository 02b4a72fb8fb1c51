import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const as = async (email: string) => {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
};
const title = 'Huisregels voor ontmoetingsplekken';
const policy = '/beleid/huisregels-voor-ontmoetingsplekken';
const CANARY = 'Kanariegeel is een mooie kleur voor de deur';

test('a raadslid reads a concept, remarks, and nobody outside the round finds it', async () => {
	const aylin = await as('aylin@voorbeeld.example');
	await aylin.visit('/raad');
	await aylin.follow(`${title}, versie 2`);
	expect(aylin.text).toContain('Raadsleden lezen elkaars opmerkingen');
	expect(aylin.text).toContain('Vergelijk met versie 1');
	expect(aylin.text).toContain('Ruben Smit (Lokaal Lindewaard)');
	const round = aylin.path;

	await aylin.follow('Schrijf een opmerking');
	await aylin.press('Verstuur mijn opmerking');
	expect(aylin.status).toBe(422);
	await aylin.press('Verstuur mijn opmerking', { 'Wat vindt u van deze alinea?': CANARY });
	expect(aylin.path).toBe(round);
	expect(aylin.text).toContain(CANARY);
	await aylin.visit('/raad');
	expect(aylin.text).toContain('U schreef 1 opmerking');
	expect(aylin.text).toContain(CANARY);

	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/raadsronde');
	await eva.follow(`${title}, versie 2`);
	expect(eva.text).toContain('Aylin Kaya (Samen Sociaal)');
	expect(eva.text).toContain(CANARY);

	for (const email of ['', 'fatima', 'nel', 'piet', 'mo', 'bea']) {
		const other = email ? await as(`${email}@voorbeeld.example`) : new Visitor(platform);
		for (const path of [
			'/raad',
			round,
			// The adviesraad was asked for advice about this concept: it reads the text, and no remark.
			...(email === 'nel' || email === 'piet' ? [] : [`${policy}/versies/2`, `${policy}/versies/2/reacties`]),
			`${policy}/versies/99`
		]) {
			await other.visit(path);
			expect(other.status, `${email} ${path}`).toBe(404);
			expect(other.html).not.toContain('Kanariegeel');
		}
		const open = ['/', '/beleid', policy, `${policy}/versies`, `${policy}/versies/1/reacties`, '/adviezen'];
		for (const path of [...open, `${policy}/versies/2`, `${policy}/versies/2/reacties`]) {
			await other.visit(path);
			expect(other.html, `${email} ${path}`).not.toContain('Kanariegeel');
		}
	}
});

test('an inwoner reacts on a paragraph of a public concept, and gets a volgcode', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${policy}/versies/1`);
	await anna.follow('Reageer');
	const form = anna.path;
	await anna.press('Verstuur mijn reactie', { 'Wilt u een mail als er antwoord is?': 'geen adres' });
	expect(anna.status).toBe(422);
	expect(anna.title).toMatch(/^2 foutmeldingen/);
	expect(anna.html).toContain('geen adres');
	await anna.press('Verstuur mijn reactie', {
		'Wat vindt u van deze alinea?': 'Dit spreekt mij aan',
		'Wilt u een mail als er antwoord is?': ''
	});
	expect(anna.text).toContain('Uw volgcode is');

	const first = anna.path;
	await anna.back().press('Verstuur mijn reactie', {
		'Wat vindt u van deze alinea?': 'Dit toch niet',
		'Wilt u een mail als er antwoord is?': ''
	});
	expect(anna.text).toContain('Uw volgcode is');
	expect(anna.path, 'other words are another reaction').not.toBe(first);

	await anna.visit(form.replace('/reageren', ''));
	expect(anna.text).not.toContain('Dit spreekt mij aan');
	await anna.visit(form.replace('/versies/1/', '/versies/2/'));
	expect(anna.status).toBe(404);
});

test('the redactie learns when a round cannot be opened', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/raadsronde/openen');
	expect(eva.text).toContain('Er is nu geen concept');
	await eva.visit('/beheer/trajecten/samen-leven-samen-zorgen/raadsronde');
	expect(eva.status).toBe(200);
});
