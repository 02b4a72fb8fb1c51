import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const open = '/vragenlijsten/waar-komt-u-graag';
const closed = '/vragenlijsten/hoe-leven-en-zorgen-wij-samen-in-lindewaard';
const beheer = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten';

const visitor = async (path: string) => new Visitor(platform).visit(path);

/** Someone who has answered all that must be answered, and stands at the check page. */
async function atCheckPage(words = 'Een bankje bij de molen') {
	const anna = await visitor(`${open}/1`);
	await anna.press('Volgende', { 'In welke wijk woont u?': 'Molenveld', '45 tot 65 jaar': true });
	await anna.press('Volgende', { 'De bibliotheek': true, '4': true, 'Welke plek mist u, of moet beter?': words });
	await anna.press('Volgende', { Lopend: true });
	await anna.press('Volgende');
	expect(anna.path).toBe(`${open}/controle`);
	return anna;
}

test('someone answers a whole vragenlijst, checks it, sends it and gets a volgcode', async () => {
	const anna = await visitor('/vragenlijsten');
	await anna.follow('Waar komt u graag?');
	expect(anna.text).toContain('Wat u in uw eigen woorden schrijft, krijgt antwoord.');
	await anna.follow('Begin');
	expect(anna.title).toContain('Pagina 1 van 4: Over u');

	await anna.press('Volgende', { 'In welke wijk woont u?': 'De Hoven', 'Jonger dan 25 jaar': true });
	await anna.press('Volgende', {
		'Een park of het water': true,
		'De bibliotheek': true,
		'2': true,
		'Welke plek mist u, of moet beter?': 'Een plek met een dak'
	});
	await anna.press('Volgende', { 'Met de fiets': true });
	await anna.press('Volgende', { 'Wat moet er komen voor jongeren?': 'Een skatebaan\nmet licht' });

	expect(anna.title).toContain('Kijk uw antwoorden na');
	for (const words of ['De Hoven', 'Een park of het water', 'De bibliotheek', '2 (1 is niet tevreden', 'Een skatebaan'])
		expect(anna.text).toContain(words);
	await anna.press('Versturen', { 'Wilt u een mail als er antwoord is?': 'anna@example.org' });
	expect(anna.path).toMatch(/^\/volg\/[A-Z0-9-]+\/ontvangen$/);
	expect(anna.text).toContain('Dank u wel.');
});

test('going back keeps what was typed, and coming back later goes on where one was', async () => {
	const bas = await visitor(`${open}/1`);
	await bas.press('Volgende', { 'In welke wijk woont u?': 'Waterrijk', '65 jaar of ouder': true });
	await bas.press('Vorige', { 'Welke plek mist u, of moet beter?': 'Nog niet af' });
	expect(bas.path).toBe(`${open}/1`);
	expect(bas.document.querySelector('option[selected]')?.text).toBe('Waterrijk');
	expect(bas.document.querySelector('input[value=oud]')?.hasAttribute('checked')).toBe(true);

	await bas.visit(`${open}/2`);
	expect(bas.text).toContain('Nog niet af');
	await bas.visit(open);
	expect(bas.text).toContain('U was al begonnen: 3 antwoorden zijn bewaard.');
	await bas.follow('Ga verder');
	expect(bas.path).toBe(`${open}/3`);
});

test('all problems of a page come at once, at 422, with what was typed', async () => {
	const cas = await visitor(`${open}/2`);
	const long = 'x'.repeat(2001);
	await cas.press('Volgende', { 'De bibliotheek': true, 'Welke plek mist u, of moet beter?': long });
	expect(cas.status).toBe(422);
	expect(cas.title).toMatch(/^2 foutmeldingen - Pagina 2 van 4/);
	expect(cas.text).toContain('Kies een antwoord bij “Hoe tevreden bent u over de plekken in uw wijk?”.');
	expect(cas.html).toContain(long);
	expect(cas.document.querySelector('input[value=bieb]')?.hasAttribute('checked')).toBe(true);

	for (const link of cas.document.querySelectorAll('.utrecht-alert a')) {
		const field = cas.document.querySelector(link.getAttribute('href')!);
		const described = (field?.closest('fieldset') ?? field)?.getAttribute('aria-describedby');
		expect(described).toContain(`${link.getAttribute('href')!.slice(1)}-fout`);
	}
});

test('Enter goes on: the first button in the form is Volgende', async () => {
	const { document } = await visitor(`${open}/2`);
	const buttons = document.querySelectorAll('main form button').map(({ text }) => text);
	expect(buttons).toEqual(['Volgende', 'Vorige', 'Later verder']);
});

test('who skips pages reads on the check page what is missing, and gets there with a link', async () => {
	const dora = await visitor(`${open}/controle`);
	expect(dora.text).toContain('U moet nog 3 vragen beantwoorden.');
	await dora.press('Versturen');
	expect(dora.status).toBe(422);
	await dora.visit(`${open}/2`);
	await dora.press('Volgende', { '3': true });
	await dora.visit(`${open}/controle`);
	await dora.press('Versturen');
	expect(dora.text).toContain('Kijk nog naar deze 2 punten');
	await dora.follow('Vul in: Hoe oud bent u?');
	await dora.press('Bewaar en ga naar het overzicht', { 'Dat zeg ik liever niet': true });
	expect(dora.path).toBe(`${open}/controle`);
	await dora.follow('Vul in: Hoe gaat u meestal');
	await dora.press('Bewaar en ga naar het overzicht', { 'Met de bus': true });
	await dora.press('Versturen');
	expect(dora.text).toContain('Dank u wel.');
});

test('with a wrong mail address all that is not right is said at once', async () => {
	const fem = await visitor(`${open}/controle`);
	await fem.press('Versturen', { 'Wilt u een mail als er antwoord is?': 'riet@' });
	expect(fem.status).toBe(422);
	expect(fem.title).toMatch(/^5 foutmeldingen/);
	expect(fem.text).toContain('U hebt nog niets ingevuld.');
	const problems = fem.document.querySelectorAll('.utrecht-alert--error li');
	const linked = problems.filter((one) => one.querySelector('a'));
	expect(linked.length, 'each leads to where it is put right').toBe(problems.length);
	expect(problems[0]!.querySelector('a')!.getAttribute('href')).toBe(`${open}/1`);
	expect(fem.text).toContain('Vul een e-mailadres in als naam@voorbeeld.nl.');
	expect(fem.text).toContain('U moet nog 3 vragen beantwoorden.');
});

test('an answer can be changed from the check page', async () => {
	const eef = await atCheckPage('Een bankje');
	await eef.follow('Wijzig: Welke plek mist u');
	await eef.press('Bewaar en ga naar het overzicht', { 'Welke plek mist u, of moet beter?': 'Twee bankjes' });
	expect(eef.path).toBe(`${open}/controle`);
	expect(eef.text).toContain('Twee bankjes');
});

test('rule 7: sending twice, from two tabs, is sending once and shows the same receipt', async () => {
	const anna = await atCheckPage();
	const tab = new Visitor(platform);
	tab.cookies = anna.cookies;
	await tab.visit(`${open}/controle`);
	await Promise.all([anna.press('Versturen'), tab.press('Versturen')]);
	expect(anna.path).toMatch(/ontvangen$/);
	expect(tab.path).toBe(anna.path);
	expect(tab.document.querySelector('.secret')?.text).toBe(anna.document.querySelector('.secret')?.text);
});

test('after sending, back shows that it was sent, and one begins again only on purpose', async () => {
	const anna = await atCheckPage('Alleen van mij');
	await anna.press('Versturen');
	await anna.visit(`${open}/controle`);
	expect(anna.text).toContain('U hebt deze vragenlijst al verstuurd. Wij hebben uw antwoorden ontvangen.');
	expect(anna.text).not.toContain('Alleen van mij');
	await anna.visit(`${open}/2`);
	expect(anna.text).toContain('U hebt deze vragenlijst al verstuurd.');
	await anna.visit(`${open}/2`, { method: 'POST', body: new URLSearchParams({ plek: 'Te laat', tevreden: '1' }) });
	expect(anna.status).toBe(409);
	expect(anna.text).toContain('Te laat');

	await anna.visit(open);
	await anna.press('Vul de lijst nog een keer in');
	expect(anna.path).toBe(`${open}/1`);
	await anna.visit(`${open}/2`);
	expect(anna.text).not.toContain('Alleen van mij');
	await anna.visit(`${open}/controle`);
	expect(anna.text).toContain('U moet nog 3 vragen beantwoorden.');
});

test('another browser knows nothing of these answers', async () => {
	await atCheckPage('Alleen van mij');
	const other = await visitor(`${open}/controle`);
	expect(other.text).not.toContain('Alleen van mij');
});

test('a browser without cookies is warned before its words are lost', async () => {
	const fay = await visitor(`${open}/1`);
	fay.cookies.clear();
	await fay.press('Volgende', { '25 tot 45 jaar': true });
	expect(fay.status).toBe(409);
	expect(fay.text).toContain('Sta cookies toe');
	expect(fay.document.querySelector('input[value=midden]')?.hasAttribute('checked')).toBe(true);
	await fay.press('Volgende');
	expect(fay.path).toBe(`${open}/2`);
});

test('a closed vragenlijst says so, and keeps what was typed in sight', async () => {
	const gijs = await visitor(closed);
	expect(gijs.text).toContain('Deze vragenlijst is gesloten.');
	expect(gijs.html).not.toContain(`href="${closed}/1"`);
	await gijs.visit(`${closed}/2`, { method: 'POST', body: new URLSearchParams({ ontmoeten: 'Mijn woorden' }) });
	expect(gijs.status).toBe(409);
	expect(gijs.text).toContain('U kunt niets meer insturen.');
	expect(gijs.text).toContain('Mijn woorden');
	await gijs.visit(`${closed}/controle`, { method: 'POST', body: new URLSearchParams({ email: 'g@example.org' }) });
	expect(gijs.status).toBe(409);
	expect(gijs.html).toContain('g@example.org');
});

test('pages and lists that are not there are not there', async () => {
	for (const path of ['/vragenlijsten/niets', '/vragenlijsten/niets/1', `${open}/0`, `${open}/5`, `${open}/een`]) {
		const visit = await visitor(path);
		expect(visit.status, path).toBe(404);
		await visit.visit(path, { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
		expect(visit.status, path).toBeGreaterThanOrEqual(400);
		expect(visit.status, path).toBeLessThan(500);
	}
});

test('hostile input gives a sentence at 4xx, never a failure', async () => {
	const ids = ['leeftijd=oud%00', 'leeftijd=oud&leeftijd=jong', 'wijk=1', 'wijk=%27%3B--', '__proto__=1', '_version=x'];
	for (const body of [...ids, 'leeftijd=' + 'a'.repeat(100_000), '_to=back&leeftijd=nooit']) {
		const hans = await visitor(`${open}/1`);
		await hans.visit(`${open}/1`, { method: 'POST', body: new URLSearchParams(body) });
		expect(hans.status, body.slice(0, 40)).toBeLessThan(500);
	}
});

test('a redacteur makes, publishes and closes a vragenlijst; people answer it in between', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(beheer);
	await eva.press('Maak de vragenlijst', { Titel: 'Het nieuwe plein' });
	expect(eva.path).toBe(`${beheer}/het-nieuwe-plein`);
	expect(eva.text).toContain('Dit moet nog gebeuren voordat u kunt publiceren');

	await eva.follow('Instellingen');
	await eva.press('Bewaar de instellingen', {
		Inleiding: 'Denk mee over het plein.',
		'Hoeveel minuten duurt het?': 'veel'
	});
	expect(eva.status).toBe(422);
	expect(eva.html).toContain('Denk mee over het plein.');
	await eva.press('Bewaar de instellingen', { 'Hoeveel minuten duurt het?': '2' });

	await eva.follow('Vragen');
	await eva.visit(`${beheer}/het-nieuwe-plein/nieuw?pagina=1`);
	await eva.press('Voeg de vraag toe', { 'Wat vraagt u?': 'Wat wilt u?', 'Eén antwoord kiezen': true });
	await eva.press('Bewaar de vraag', {
		'Antwoorden om uit te kiezen': 'Bomen\nBankjes',
		'Mensen moeten deze vraag beantwoorden': true
	});
	await eva.follow('Terug naar alle vragen');
	expect(eva.text).toContain('Bomen · Bankjes');
	await eva.press('Voeg een pagina toe', { 'Titel van een nieuwe pagina': 'Uw woorden' });
	expect(eva.text).toContain('Zet hier minstens één vraag');
	await eva.follow('Publiceren');
	expect(eva.text).toContain('Pagina 2: Zet hier minstens één vraag');
	await eva.follow('Vragen');
	await eva.press('Haal weg: pagina 2');
	expect(eva.text).toContain('De pagina “Uw woorden” is weg.');

	const anna = await visitor('/vragenlijsten/het-nieuwe-plein');
	expect(anna.status).toBe(404);
	await eva.follow('Publiceren');
	await eva.press('Publiceer');
	expect(eva.text).toContain('Versie 1');
	await anna.visit('/vragenlijsten/het-nieuwe-plein/1');
	await anna.press('Volgende', { Bomen: true });
	await anna.press('Versturen');
	expect(anna.text).toContain('Dank u wel.');

	await eva.visit(`${beheer}/het-nieuwe-plein/resultaten`);
	expect(eva.text).toContain('De enige die antwoord gaf, koos “Bomen”.');
	await eva.visit(`${beheer}/het-nieuwe-plein/publiceren`);
	await eva.press('Sluit de vragenlijst');
	await anna.visit('/vragenlijsten/het-nieuwe-plein');
	expect(anna.text).toContain('Deze vragenlijst is gesloten.');
	await eva.press('Open opnieuw');
	await anna.visit('/vragenlijsten/het-nieuwe-plein');
	expect(anna.text).toContain('U hebt deze vragenlijst verstuurd');
});

test('a redacteur takes away a vragenlijst that was never published, after a page that asks', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(beheer);
	await eva.press('Maak de vragenlijst', { Titel: 'Toch maar niet' });
	await eva.follow('Haal de vragenlijst weg');
	expect(eva.text).toContain('U kunt dit niet terugdraaien.');
	const again = new Visitor(platform);
	await again.signIn('eva@voorbeeld.example');
	await again.visit(eva.url);
	again.html = eva.html;
	await eva.press('Haal de vragenlijst weg');
	await again.press('Haal de vragenlijst weg');
	expect(again.path).toBe(beheer);
	expect([eva.path, eva.text.includes('Toch maar niet')]).toEqual([beheer, false]);

	await eva.visit(`${beheer}/waar-komt-u-graag/weghalen`);
	expect(eva.text).toContain('maar niet weghalen');
});

test('who takes part for an organisation reads that its name is shown', async () => {
	const bram = await visitor(`${open}/controle`);
	expect(bram.text).not.toContain('voor een organisatie');
	await bram.signIn('bram@voorbeeld.example');
	await bram.visit(`${open}/1`);
	await bram.press('Volgende', { '25 tot 45 jaar': true });
	await bram.visit(`${open}/controle`);
	expect(bram.text).toContain('Dan staat de naam van de organisatie erbij');
});

test('two redacteuren who change the same list are told, and nothing is overwritten', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(`${beheer}/waar-komt-u-graag/instellingen`);
	const other = new Visitor(platform);
	other.cookies = eva.cookies;
	await other.visit(`${beheer}/waar-komt-u-graag/instellingen`);
	await eva.press('Bewaar de instellingen', { Inleiding: 'Van Eva' });
	await other.press('Bewaar de instellingen', { Inleiding: 'Van een ander' });
	expect(other.status).toBe(409);
	expect(other.text).toContain('Iemand anders heeft deze vragenlijst intussen gewijzigd.');
	expect(other.text).toContain('Van een ander');
	expect((await visitor(open)).text).not.toContain('Van Eva');
});

test('rule 10: the work pages do not exist for who may not be there', async () => {
	const paths = ['', '/waar-komt-u-graag', '/waar-komt-u-graag/resultaten', '/waar-komt-u-graag/voorbeeld/1'];
	for (const account of ['', 'fatima@voorbeeld.example', 'mo@voorbeeld.example', 'aylin@voorbeeld.example']) {
		const someone = new Visitor(platform);
		if (account) await someone.signIn(account);
		for (const path of [...paths, '/waar-komt-u-graag/vragen/waar', '/bestaat-niet']) {
			await someone.visit(`${beheer}${path}`);
			expect(someone.status, `${account} ${path}`).toBe(404);
		}
		const body = new URLSearchParams({ onceKey: 'a'.repeat(22) });
		await someone.visit(`${beheer}/waar-komt-u-graag/publiceren?/close`, { method: 'POST', body });
		expect(someone.status).toBe(404);
	}
});

test('the redactie looks at the results from all sides, and everybody reads the outcome on a page of its own', async () => {
	const eva = await new Visitor(platform).signIn('eva@voorbeeld.example');
	const results = `${beheer}/waar-komt-u-graag/resultaten`;
	await eva.visit(results);
	expect(eva.text).toContain('iedereen telt één keer');
	await eva.follow('Kruistabel');
	await eva.visit(`${results}/kruistabel?rij=leeftijd&kolom=tevreden`);
	expect(eva.text).toContain('Cramérs V');
	await eva.follow('Toon de tabel zoals u hem mag delen');
	expect(eva.text).toContain('Kleine aantallen zijn weggelaten');
	await eva.visit(`${results}/wegen`);
	await eva.press('Bewaar de keuzes', {
		'Welke vraag gaat over leeftijd?': 'Hoe oud bent u?',
		'Welke vraag gaat over de wijk?': 'In welke wijk woont u?'
	});
	expect(eva.text).toContain('Uw keuze is bewaard.');
	expect(eva.text).toContain('Pas daarna telt de leeftijd mee.');
	await eva.press('Bewaar de keuzes');
	expect(eva.text).not.toContain('Pas daarna telt de leeftijd mee.');
	expect(eva.text).toContain('De gewichten');
	await eva.visit(`${results}?gewogen=ja`);
	expect(eva.text).toMatch(/U ziet gewogen antwoorden|zoals ze zijn gegeven/);
	for (const page of ['verloop', 'nakijken']) expect((await eva.visit(`${results}/${page}`)).status).toBe(200);

	const anna = await visitor(`${closed}/uitslag`);
	expect(anna.text).toContain('180 mensen deden mee');
	expect(anna.text).toContain('Zo leest u de uitslag');
	expect((await visitor(`${open}/uitslag`)).status).toBe(404);
});
