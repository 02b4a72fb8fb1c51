import { expect, test } from 'vitest';
import { readPdf } from '#test/support/pdf.ts';
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

test('a raadslid reads a concept chapter by chapter, remarks, and nobody outside the round finds it', async () => {
	const aylin = await as('aylin@voorbeeld.example');
	await aylin.visit('/raad');
	await aylin.follow(`${title}, versie 2`);
	expect(aylin.text).toContain('Deelnemers lezen elkaars opmerkingen');
	expect(aylin.text).toContain('worden alle opmerkingen openbaar, met uw naam en partij');
	expect(aylin.text).toContain('Vergelijk met versie 1');
	const round = aylin.path;
	await aylin.follow('Begin met');
	expect(aylin.text).toContain('Ruben Smit (Lokaal Lindewaard)');

	await aylin.follow('Schrijf een opmerking of vraag');
	await aylin.press('Verstuur mijn opmerking');
	expect(aylin.status).toBe(422);
	await aylin.press('Verstuur mijn opmerking', { 'Ik heb een zorg': true, 'Wat vindt u van deze alinea?': CANARY });
	expect(aylin.path).toBe(`${round}/hoofdstuk/1`);
	expect(aylin.text).toContain(CANARY);
	await aylin.press('Gelezen.');
	expect(aylin.text).toContain('U las alles');
	await aylin.press('Vergeet wat ik las');
	expect(aylin.text).not.toContain('U las');
	await aylin.visit('/raad');
	expect(aylin.text).toContain('U schreef 1 opmerking');
	expect(aylin.text).toContain(CANARY);

	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/raadsronde');
	await eva.follow(`${title}, versie 2`);
	expect(eva.text).toContain('Aylin Kaya (Samen Sociaal)');
	expect(eva.text).toContain(CANARY);
	await eva.follow('Download het verslag voor de griffie');
	expect(eva.headers.get('content-type')).toBe('application/pdf');
	const pdf = await readPdf(eva.bytes);
	expect(pdf).toMatchObject({ isTagged: true, language: '(nl)' });
	expect(pdf.pages.join(' ')).toContain('Kanariegeel');
	for (const page of pdf.pages) expect(page, 'on each page').toContain('Vertrouwelijk');

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

test('a member of the klankbordgroep asks, and reads the answer of the redactie', async () => {
	const bram = await as('bram@voorbeeld.example');
	expect(bram.text).toContain('Meelezen');
	await bram.visit('/raad');
	await bram.follow(`${title}, versie 2`);
	expect(bram.text).toContain('Klankbordgroep');
	expect(bram.text).toContain('uw naam niet');
	const round = bram.path;
	await bram.follow('Technische vragen');
	await bram.press('Stel mijn vraag', { 'Wat wilt u weten over de hele tekst?': 'Geldt dit ook voor de zomer?' });
	expect(bram.text).toContain('Nog geen antwoord');
	await bram.follow('Open punten');
	expect(bram.text).toContain('Geldt dit ook voor de zomer?');
	expect(bram.text).toContain('3 zorgen');

	const eva = await as('eva@voorbeeld.example');
	await eva.visit(`/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${round.replace('/raad/', '/raadsronde/')}`);
	await eva.follow('Technische vragen');
	const card = eva.document.querySelectorAll('li.question').find((li) => li.text.includes('voor de zomer'))!;
	const id = card.querySelector('input[name=id]')!.getAttribute('value')!;
	const basedOn = card.querySelector('input[name=basedOn]')!.getAttribute('value')!;
	await eva.visit(eva.path, { method: 'POST', body: new URLSearchParams({ id, basedOn, answer: 'Ja, ook dan.' }) });
	await bram.visit(`${round}/vragen`);
	expect(bram.text).toContain('Ja, ook dan.');

	const nel = await as('nel@voorbeeld.example');
	for (const path of [round, `${round}/vragen`, `${round}/hoofdstuk/1`, `${round}/open-punten`]) {
		await nel.visit(path);
		expect(nel.status, path).toBe(404);
	}
});

test('the redactie opens a klankbordgroep and invites somebody, who then reads along', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/raadsronde');
	await eva.follow('Open een ronde');
	const press = (ending: string) =>
		eva.press('Open de ronde', {
			Klankbordgroep: true,
			'Deelnemers lezen elkaars opmerkingen': true,
			[ending]: true,
			'Wat is de laatste dag voor opmerkingen?': '31-12-2098'
		});
	await press('Openbaar, met naam en partij');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('noemen wij niet met naam');
	await press('Openbaar, zonder naam');
	expect(eva.text).toContain('Nodig iemand uit');
	await eva.press('Nodig uit', {
		Naam: 'Fatima Yilmaz',
		'E-mailadres': 'fatima@voorbeeld.example',
		'Partij of groep': 'Cliëntenraad'
	});
	expect(eva.text).toContain('Fatima Yilmaz, Cliëntenraad');
	const fatima = await as('fatima@voorbeeld.example');
	await fatima.visit('/raad');
	await fatima.follow(`${title}, versie 2`);
	expect(fatima.status).toBe(200);
	await eva.press('Haal weg: Fatima');
	await fatima.visit(fatima.path);
	expect(fatima.status).toBe(404);
});

test('an inwoner reacts on a paragraph of a public concept, and gets a volgcode', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${policy}/versies/1`);
	await anna.follow('Reageer');
	const form = anna.path;
	const text = 'Wilt u dat uitleggen?';
	const mail = 'Wilt u een mail als er antwoord is?';
	await anna.press('Verstuur mijn reactie', { [mail]: 'geen adres' });
	expect(anna.status).toBe(422);
	expect(anna.title).toMatch(/^2 foutmeldingen/);
	expect(anna.html).toContain('geen adres');
	await anna.press('Verstuur mijn reactie', {
		'Ik heb een zorg': true,
		[text]: 'Mijn scootmobiel past niet door de deur',
		[mail]: ''
	});
	expect(anna.text).toContain('Uw volgcode is');

	const first = anna.path;
	await anna.back().press('Verstuur mijn reactie', { 'Ik heb een zorg': true, [text]: 'Dit toch niet', [mail]: '' });
	expect(anna.text).toContain('Uw volgcode is');
	expect(anna.path, 'other words are another reaction').not.toBe(first);

	await anna.visit(form.replace('/reageren', ''));
	expect(anna.text).not.toContain('scootmobiel');
	await anna.visit(form.replace('/versies/1/', '/versies/2/'));
	expect(anna.status).toBe(404);
});

test('an inwoner agrees in one press, supports what is there, and is asked before saying it twice', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${policy}/versies/1`);
	expect(anna.text).toContain('7 mee eens');
	await anna.follow('Reageer');
	const form = anna.path;
	await anna.press('Verstuur mijn reactie', { 'Ik ben het ermee eens': true });
	expect(anna.title).toMatch(/^U telt mee/);
	expect(anna.text).toContain('8 mee eens');
	await anna.press('Ik ben het toch niet eens');
	expect(anna.text).toContain('7 mee eens');

	await anna.visit(form);
	await anna.press('Dat vind ik ook');
	expect(anna.text).toContain('4 anderen vinden dit ook');
	await anna.visit(form);
	await anna.press('Verstuur mijn reactie', {
		'Ik heb een zorg': true,
		'Wilt u dat uitleggen?': 'Ik vind het eng om nieuw ergens binnen te gaan'
	});
	expect(anna.status).toBe(409);
	expect(anna.text).toContain('Bedoelt u dit?');
	await anna.press('Verstuur mijn reactie', { 'Ik wil het toch zelf zeggen': true });
	expect(anna.text).toContain('Uw volgcode is');
});

test('an inwoner proposes other words, and the redactie takes them over in one step', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${policy}/versies/1`);
	await anna.follow('Reageer');
	await anna.press('Verstuur mijn reactie', {
		'Ik stel andere woorden voor': true,
		'Hoe moet de tekst dan worden?': 'Iedereen is van harte welkom op onze ontmoetingsplekken.'
	});
	expect(anna.text).toContain('Uw volgcode is');

	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/reacties');
	await eva.follow(`${title}, versie 1`);
	await eva.follow('Voorstellen');
	expect(eva.text).toContain('van harte');
	await eva.follow('Neem over in de tekst');
	expect(eva.html).toContain('<ins');
	await eva.press('Zet dit in de tekst');
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('van harte welkom');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/reacties');
	await eva.press('Mail mij één keer per dag');
	await eva.press('Stop de mail van elke dag');
});

test('the redactie sees which concept can have a round', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/raadsronde/openen');
	expect(eva.text).toContain('Dit concept is nog niet openbaar.');
	await eva.visit('/beheer/trajecten/samen-leven-samen-zorgen/raadsronde');
	expect(eva.status).toBe(200);
});
