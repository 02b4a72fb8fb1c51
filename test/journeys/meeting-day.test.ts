import { expect, test } from 'vitest';
import { newCode } from '#lib/contributions/code.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';
import { makePhoto } from '#test/uploads/made.ts';

const platform = await startPlatform();
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/bijeenkomsten';

async function asEva() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
}

/** A meeting with its day prepared. Returns the address of that day. */
async function prepare(eva: Visitor, title: string) {
	await eva.visit(`${running}/nieuw`);
	await eva.press('Bewaar de bijeenkomst', {
		'Hoe heet de bijeenkomst?': title,
		'Waar was of is het?': 'De hal',
		'Op welke dag?': '1-3-2026',
		'Hoeveel mensen waren er?': '20'
	});
	const meeting = eva.path;
	await eva.press('Publiceer');
	await eva.follow('De dag zelf');
	await eva.press('Maak de dag klaar');
	return { day: eva.path, slug: meeting.split('/').at(-1)! };
}

const codeIn = (eva: Visitor) => /vullen deze code in: ([2-9A-Z]{5})/.exec(eva.text)![1]!;

test('a redacteur runs the day, the hall votes by phone and on paper, and everybody reads the result', async () => {
	const eva = await asEva();
	const { day, slug } = await prepare(eva, 'Stemmen over het plein');
	await eva.follow('Schrijf stellingen');
	await eva.press('Zet de stelling erbij');
	expect(eva.status).toBe(422);
	await eva.press('Zet de stelling erbij', { 'Nieuwe stelling': 'Het plein wordt groen en rustig.' });
	expect(eva.text).toContain('Er staat “en” in. Vraagt u twee dingen?');
	await eva.follow('Wijzig stelling 1');
	await eva.press('Bewaar de stelling', { 'De stelling': 'Het plein wordt groen.' });
	await eva.press('Zet de stelling erbij', { 'Nieuwe stelling': 'Op het plein komt een kraan.' });

	await eva.visit(day);
	const code = codeIn(eva);
	const phones = Array.from({ length: 6 }, () => new Visitor(platform));
	const [anna, bert] = phones as [Visitor, Visitor];
	await anna.visit(`/meedoen?code=${code}`);
	expect(anna.text, 'nobody comes in before the hall is open').toContain('De zaal van deze code is niet open.');

	await eva.press('Open de zaal');
	for (const phone of phones) await phone.visit(`/meedoen?code=${code}`);
	expect(anna.path).toBe(`/bijeenkomsten/${slug}/meedoen`);
	expect(anna.text).toContain('U doet mee');
	await eva.press('Open stelling 1');
	expect(eva.text).toContain('Nu: stelling 1 open');
	for (const [i, phone] of phones.entries()) {
		await phone.visit(phone.path);
		expect(phone.text).toContain('Het plein wordt groen.');
		await phone.press(i < 4 ? 'Eens' : 'Oneens');
	}
	expect(anna.text).toContain('Uw keuze “Eens” is bewaard.');
	await anna.press('Weet ik niet');
	await anna.press('Eens');
	bert.back();
	await bert.press('Eens');
	await eva.visit(day);
	expect(eva.text).toContain('6 telefoons stemden');

	await eva.press('Sluit het stemmen');
	await anna.press('Oneens');
	expect(anna.status).toBe(409);
	expect(anna.text).toContain('Het stemmen over deze stelling is voorbij.');
	await anna.visit(anna.path);
	expect(anna.text).toContain('Uitslag: Het plein wordt groen.');

	await eva.follow('Uitslag en kaarten van stelling 1');
	await eva.press('Bewaar de telling van De hele zaal', { 'Groene kaarten (eens)': 'veel' });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vul bij groene kaarten (eens) een getal in, zoals 12.');
	await eva.press('Bewaar de telling van De hele zaal', { 'Groene kaarten (eens)': '5', 'Rode kaarten (oneens)': '2' });
	expect(eva.text).toContain('13 mensen stemden: 6 met de telefoon en 7 op papier.');
	expect(eva.text).toContain('Van de 20 mensen die er waren, stemden er 13.');
	await eva.press('Maak er inbreng van');
	await eva.follow('inbreng van het traject');
	expect(eva.text).toContain('“Het plein wordt groen.” 9 van de 13 mensen die stemden, waren het eens.');

	await eva.visit(day);
	await eva.press('Sluit de zaal nu al');
	await anna.visit(anna.path);
	expect(anna.text).toContain('De zaal is dicht');
	await anna.visit(`/bijeenkomsten/${slug}`);
	expect(anna.text).not.toContain('Wat de zaal van de stellingen vond');
	await eva.press('Maak de uitslag openbaar');
	await anna.visit(`/bijeenkomsten/${slug}`);
	expect(anna.text).toContain('Wat de zaal van de stellingen vond');
	expect(anna.text).toContain('4 met de telefoon, 5 op papier');
	expect(anna.text, 'on this one nobody voted').not.toContain('Op het plein komt een kraan.');
});

test('the host of a table writes without an account, and the redactie makes inbreng of it', async () => {
	const eva = await asEva();
	const { day, slug } = await prepare(eva, 'Praten over het plein');
	await eva.visit(`${day}/tafels`);
	await eva.press('Bewaar de tafels', { 'Welke tafels zijn er?': 'Tafel Rood\nTafel Wit' });
	const codes = [...eva.text.matchAll(/Code: ([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5})/g)].map(([, code]) => code!);
	expect(codes).toHaveLength(2);
	await eva.visit(`${day}/tafelkaarten.pdf`);
	expect(eva.headers.get('content-type')).toBe('application/pdf');

	const host = new Visitor(platform);
	await host.visit('/meedoen');
	await host.press('Doe mee', { 'Wat is de code?': codes[0]!.toLowerCase() });
	expect(host.path).toBe(`/tafel/${codes[0]}`);
	expect(host.text).toContain('De zaal gaat straks open.');
	await eva.visit(day);
	await eva.press('Open de zaal');
	await host.visit(host.path);
	await host.press('Bewaar de aantekening', { 'Hoeveel mensen vinden dit?': 'allemaal' });
	expect(host.status).toBe(422);
	const note = {
		'Wat zeggen mensen?': 'De fontein van mevrouw Smeets moet weer aan.',
		'Hoeveel mensen vinden dit?': '6'
	};
	await host.press('Bewaar de aantekening', note);
	host.back();
	await host.press('Bewaar de aantekening', note);
	expect(host.text, 'sent twice is once').toContain('1 aantekening bewaard');
	await host.press('Bewaar de aantekening', { 'Wat zeggen mensen?': 'Wij willen een klok.' });
	const file = new File([new Uint8Array(await makePhoto('png'))], 'flap.png', { type: 'image/png' });
	await host.press('Bewaar de foto', { 'Foto van de flap-over': [file] });
	expect(host.text).toContain('Schrijf op wat er op het vel staat.');
	await host.press('Bewaar de foto', { 'Foto van de flap-over': [file], 'Wat staat er op het vel?': 'Een klok.' });
	expect(host.text).toContain('(1 foto bewaard)');
	const other = await new Visitor(platform).visit(`/tafel/${codes[1]}`);
	expect(other.text).not.toContain('fontein');

	await eva.visit(day);
	await eva.press('Sluit de zaal');
	await host.press('Bewaar de aantekening', { 'Wat zeggen mensen?': 'Nog iets over bankjes.' });
	expect(host.status).toBe(409);
	expect(host.html, 'the words are still there').toContain('Nog iets over bankjes.');
	await host.visit(host.path);
	expect(host.text).not.toContain('fontein');

	await eva.follow('Aantekeningen');
	expect(eva.text).toContain('naam “mevrouw Smeets”');
	await eva.press('Maak er inbreng van (Tafel Rood, 1)', {
		'Wat mensen zeiden (Tafel Rood, 1)': 'De fontein moet weer aan.'
	});
	await eva.press('Laat weg (Tafel Rood, 1)');
	expect(eva.status).toBe(422);
	await eva.press('Laat weg (Tafel Rood, 1)', { 'Waarom wordt dit geen inbreng?': 'Er hangt al een klok.' });
	expect(eva.text).toContain('U hebt alle aantekeningen bekeken.');

	await eva.visit(`${day}/fotos`);
	await eva.press('Maak openbaar');
	await eva.visit(day);
	await eva.press('Maak de uitslag openbaar');
	const anna = await new Visitor(platform).visit(`/bijeenkomsten/${slug}`);
	expect(anna.text).toContain('De fontein moet weer aan.');
	expect(anna.text).not.toContain('mevrouw Smeets');
	expect(anna.text).toContain('1 aantekening werd geen inbreng. Reden: Er hangt al een klok.');
	await anna.visit(anna.document.querySelector('figure img')!.getAttribute('src')!);
	expect(anna.headers.get('content-type')).toBe('image/jpeg');
});

test('the screen in the hall needs its key, shows how to join, and nothing of who votes what while one can', async () => {
	const eva = await asEva();
	const { day, slug } = await prepare(eva, 'Kijken naar het plein');
	await eva.visit(`${day}/stellingen`);
	await eva.press('Zet de stelling erbij', { 'Nieuwe stelling': 'Het plein wordt groen.' });
	await eva.visit(day);
	await eva.press('Open de zaal');
	const code = codeIn(eva);
	const href = eva.document.querySelector('a[href*="/scherm"]')!.getAttribute('href')!;
	const laptop = await new Visitor(platform).visit(`/bijeenkomsten/${slug}/scherm`);
	expect(laptop.status).toBe(404);
	await laptop.visit(href);
	expect(laptop.text).toContain(code);
	expect(laptop.document.querySelector('header, nav, footer')).toBeNull();
	await eva.press('Open stelling 1');
	for (let i = 0; i < 5; i++) {
		const phone = await new Visitor(platform).visit('/meedoen');
		await phone.press('Doe mee', { 'Wat is de code?': code });
		await phone.press('Eens');
	}
	await laptop.visit(href);
	expect(laptop.text).toContain('5 mensen stemden');
	expect(laptop.document.querySelector('table')).toBeNull();
	await eva.visit(day);
	await eva.press('Sluit het stemmen');
	await laptop.visit(href);
	expect(laptop.text).toContain('Uitslag van stelling 1');
	expect(laptop.document.querySelector('table')?.text).toMatch(/5\s*100%/);
});

test('who guesses codes is stopped, and others are not', async () => {
	const headers = { 'x-forwarded-for': '198.51.100.77', accept: 'text/html' };
	// A code of a table leads on without a page being made: this is quick.
	for (let i = 0; i < 600; i++)
		await platform(new Request(`https://platform.test/meedoen?code=${newCode()}`, { headers }));
	const guesser = Object.assign(new Visitor(platform), { address: '198.51.100.77' });
	expect((await guesser.visit('/meedoen?code=ABCDE')).status).toBe(429);
	expect((await new Visitor(platform).visit('/meedoen?code=ABCDE')).status).toBe(200);
});
