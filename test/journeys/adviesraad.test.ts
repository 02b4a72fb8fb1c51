import { expect, test } from 'vitest';
import { wordFile } from '#lib/example/word-file.ts';
import { readPdf } from '#test/support/pdf.ts';
import { bothOn } from '#test/support/both-texts.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const as = async (email: string) => {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
};
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/adviezen';
const advice = '/adviesraad/bankjes-in-de-wijk';

test('the redactie asks, members write together, the voorzitter signs, and everybody reads it', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit(running);
	await eva.follow('Vraag advies');
	await eva.press('Vraag advies', {
		'Waar gaat het advies over?': 'Bankjes in de wijk',
		'Wanneer hebt u het advies nodig?': 'morgen'
	});
	expect(eva.status).toBe(422);
	expect(eva.title).toMatch(/^2 foutmeldingen/);
	expect(eva.html).toContain('Bankjes in de wijk');
	const { bytes, name } = wordFile('Waar nu bankjes staan.docx', ['Waar nu bankjes staan', 'Bij de kerk.']);
	await eva.press('Vraag advies', {
		'Waarom vraagt u advies?': 'Er is geld voor tien bankjes.',
		'Uw vragen': '1. Waar moeten de bankjes staan?\n2. Wat voor bankjes?',
		'Huisregels voor ontmoetingsplekken, versie 2': true,
		Bestanden: [new File([new Uint8Array(bytes)], name)],
		'Iedereen mag deze bestanden lezen als het advies er is': true,
		'Wanneer hebt u het advies nodig?': '1-3-2099'
	});
	expect(eva.path).toBe(running);

	const nel = await as('nel@voorbeeld.example');
	await nel.visit('/adviesraad');
	await nel.follow('Bankjes in de wijk');
	for (const words of ['Er is geld voor tien bankjes.', 'Wat voor bankjes?', 'Huisregels voor ontmoetingsplekken'])
		expect(nel.text).toContain(words);
	await nel.follow('Schrijf aan de inleiding');
	await nel.press('Bewaar de inleiding', { 'Inleiding van het advies': 'Wij liepen een rondje.' });
	expect(nel.text).toContain('Uw tekst is bewaard.');

	await nel.follow('Voeg een punt toe');
	await nel.press('Voeg het punt toe', { 'Wat raadt u aan?': '' });
	expect(nel.status).toBe(422);
	await nel.press('Voeg het punt toe', {
		'Wat raadt u aan?': 'Bij de bakker.',
		'Op welke vraag is dit een antwoord?': '1. Waar moeten de bankjes staan?'
	});
	expect(nel.path).toMatch(/\/punten\/[0-9a-f-]+$/);
	await nel.follow('Kies alinea’s in een tekst');
	expect(nel.text).toContain('Lees de tekst.');
	await nel.press('Bewaar de keuze', { [await firstChoice(nel)]: true });
	expect(nel.text).toContain('Dit punt gaat over:');
	await nel.press('Bewaar dit punt', {
		'Wat vinden leden die het hier niet mee eens zijn?': 'Liever bij de kerk.',
		'Wie vinden dit, of met hoeveel zijn zij?': '1 lid'
	});
	await nel.press('Plaats de opmerking', { 'Uw opmerking voor de andere leden': 'Kanarie: klopt dit wel?' });
	expect(nel.text).toContain('Kanarie: klopt dit wel?');

	await nel.visit(`${advice}/punten/nieuw`);
	await nel.press('Voeg het punt toe', { 'Wat raadt u aan?': 'Bij de brug.' });
	await nel.visit(advice);
	await nel.press('Omhoog: punt 2');
	expect(nel.text).toMatch(/Punt 1 Bij de brug\. .*Punt 2 .*Bij de bakker\./);
	await nel.press('Ik ben het eens met deze tekst');
	expect(nel.text).toContain('Nel Bakker is het eens met deze tekst');
	expect(nel.text).not.toContain('Lees na en dien in');

	const anna = new Visitor(platform);
	for (const [who, path] of [
		[anna, advice],
		[anna, `${advice}/punten/nieuw`],
		[anna, '/adviezen/bankjes-in-de-wijk'],
		[anna, '/adviezen/bankjes-in-de-wijk/advies.pdf'],
		[anna, '/beleid/huisregels-voor-ontmoetingsplekken/versies/2'],
		[eva, advice],
		[eva, '/adviezen/bankjes-in-de-wijk'],
		[nel, `${advice}/indienen`]
	] as const) {
		await who.visit(path);
		expect(who.status, path).toBe(404);
		expect(who.text).not.toContain('Bij de brug');
	}
	for (const path of [
		'/adviezen',
		'/adviezen/register.csv',
		'/api/v1/adviezen',
		'/trajecten/ruimte-om-elkaar-te-ontmoeten'
	])
		expect((await anna.visit(path)).html, path).not.toMatch(/Bij de brug|bankjes-in-de-wijk/);
	await eva.visit('/beheer/adviezen/bankjes-in-de-wijk');
	expect(eva.text).toContain('Wat voor bankjes?');
	expect(eva.text).not.toMatch(/Bij de brug|Kanarie/);

	const piet = await as('piet@voorbeeld.example');
	await piet.visit(advice);
	await piet.follow('Lees na en dien in');
	for (const words of ['Minderheidsstandpunt', 'Nel Bakker is het eens', 'Voorzitter van de adviesraad'])
		expect(piet.text).toContain(words);
	await piet.press('Onderteken en dien in');
	expect(piet.status).toBe(422);
	await piet.press('Onderteken en dien in', { 'Ik onderteken dit advies namens de adviesraad.': true });
	expect(piet.path).toBe('/adviezen/bankjes-in-de-wijk');

	await anna.visit('/adviezen');
	await anna.follow('Bankjes in de wijk');
	expect(anna.text).toMatch(/Punt 1 Bij de brug\. .*Punt 2 .*Bij de bakker\./);
	for (const words of [
		'0 van 2 punten beantwoord',
		'Liever bij de kerk.',
		'Piet Hoekstra',
		'Nog geen antwoord, uiterlijk'
	])
		expect(anna.text).toContain(words);
	expect(anna.text).not.toMatch(/Kanarie|Huisregels/);
	await anna.follow('Waar nu bankjes staan.docx');
	expect(anna.headers.get('content-disposition')).toContain('attachment');
	await anna.back().follow('Lees het advies als pdf');
	const paper = await readPdf(anna.bytes);
	expect(paper).toMatchObject({ title: 'Bankjes in de wijk', isTagged: true, hasStructure: true });
	expect(paper.pages.join(' ')).toMatch(/Bij de brug\..*Ondertekend Piet Hoekstra/);
	expect(paper.pages.join(' ')).not.toMatch(/Kanarie|Huisregels/);
	await nel.visit(`${advice}/inleiding`);
	expect(nel.text).toContain('Het verandert niet meer');
	expect(nel.document.querySelector('textarea')).toBeNull();

	await eva.visit('/beheer/adviezen');
	await eva.follow('Bankjes in de wijk');
	await eva.follow('Geef antwoord: punt 1');
	expect(eva.text).toContain('Bij de brug.');
	await eva.visit('/beheer/adviezen/bankjes-in-de-wijk');
	await eva.press('Verander de laatste dag', {
		'Nieuwe laatste dag': '1-5-2099',
		'Waarom?': 'Het college vergadert pas in april.'
	});
	await anna.visit('/adviezen/bankjes-in-de-wijk');
	expect(anna.text).toContain('1 mei 2099');
	expect(anna.text).toContain('Het college vergadert pas in april.');
}, 60_000);

/** The label of the first box on the page. */
function firstChoice({ document }: Visitor) {
	const box = document.querySelector('input[name="paragraphs"]')!;
	return document.querySelector(`label[for="${box.id}"]`)!.text.replace(/\s+/g, ' ').trim();
}

test('who saves after another reads both texts, and neither is lost', async () => {
	const nel = await as('nel@voorbeeld.example');
	await nel.visit('/adviesraad/nieuw');
	await nel.press('Begin met schrijven', {
		'Waar gaat uw advies over?': 'Een eigen idee',
		'Bij welk traject hoort het?': 'Ruimte om elkaar te ontmoeten'
	});
	expect(nel.path).toBe('/adviesraad/een-eigen-idee');

	const piet = await as('piet@voorbeeld.example');
	await nel.visit('/adviesraad/een-eigen-idee/inleiding');
	await piet.visit('/adviesraad/een-eigen-idee/inleiding');
	expect(piet.text).toMatch(/Nel Bakker werkt nu aan deze inleiding \(sinds \d\d:\d\d\)/);
	expect(piet.document.querySelector('textarea')).toBeNull();
	await piet.press('Neem deze inleiding over');
	await nel.press('Bewaar de inleiding', { 'Inleiding van het advies': 'De tekst van Nel' });
	await piet.press('Bewaar de inleiding', {
		'Inleiding van het advies': 'De tekst van Piet',
		'Wat vinden leden die het hier niet mee eens zijn?': 'Piet ziet het anders.',
		'Wie vinden dit, of met hoeveel zijn zij?': '1 lid'
	});
	expect(piet.status).toBe(409);
	expect(bothOn(piet).slice(0, 2)).toEqual([
		'Wat er nu bewaard is De tekst van [Nel]',
		'Wat u schreef De tekst van [Piet]'
	]);
	expect(bothOn(piet)[3]).toContain('Piet ziet het anders.');

	await piet.press('Bewaar de inleiding', { 'Inleiding van het advies': 'De tekst van ons beiden' });
	expect(piet.status).toBe(200);
	await nel.visit('/adviesraad/een-eigen-idee');
	for (const words of ['De tekst van ons beiden', 'Piet ziet het anders.']) expect(nel.text).toContain(words);
});

test('two members at one point: the second reads along, takes over, and both texts stay', async () => {
	const [nel, piet] = [await as('nel@voorbeeld.example'), await as('piet@voorbeeld.example')];
	await nel.visit('/adviesraad/een-eigen-idee/punten/nieuw');
	await nel.press('Voeg het punt toe', { 'Wat raadt u aan?': 'Zet een **bank** op het plein.' });
	const here = nel.path;
	await piet.visit('/adviesraad/een-eigen-idee');
	expect(piet.text).toContain('Nu ook hier: Nel Bakker, bij punt 1.');
	await piet.visit(here);
	expect(piet.text).toMatch(/Nel Bakker werkt nu aan dit punt/);
	expect(piet.text).toContain('Zet een bank op het plein.');
	expect(piet.document.querySelector('textarea[name=text]')).toBeNull();
	await piet.press('Neem dit punt over');
	await piet.press('Bewaar dit punt', { 'Wat raadt u aan?': 'Zet een boom op het plein.' });
	expect(piet.text).toContain('Uw tekst is bewaard.');

	await nel.press('Bewaar dit punt', { 'Wat raadt u aan?': 'Zet een tafel op het plein.' });
	expect(nel.status).toBe(409);
	for (const words of ['boom', 'tafel']) expect(nel.text).toContain(words);
	await nel.press('Bewaar dit punt', { 'Wat raadt u aan?': 'Zet een boom en een tafel op het plein.' });
	await piet.visit('/adviesraad/een-eigen-idee');
	expect(piet.text).toContain('Zet een boom en een tafel op het plein.');
});

test('keeping in between is the same saving, and a submitted advice keeps nothing and loses nothing', async () => {
	const [nel, piet] = [await as('nel@voorbeeld.example'), await as('piet@voorbeeld.example')];
	const here = '/adviesraad/een-eigen-idee/inleiding';
	await nel.visit(here);
	const seal = nel.document.querySelector('input[name=basedOn]')!.getAttribute('value')!;
	const send = async (act: string, fields: Record<string, string> = {}, who = nel) => {
		await who.visit(`${here}/bewaren`, { method: 'POST', body: new URLSearchParams({ act, ...fields }) });
		return { status: who.status, answer: who.status === 404 ? {} : (JSON.parse(who.html) as Record<string, string>) };
	};
	const words = { introduction: 'Wij liepen een rondje.', minority: '', minorityBy: '' };
	const kept = await send('save', { ...words, basedOn: seal });
	expect(kept).toMatchObject({ status: 200, answer: { at: expect.stringMatching(/^\d\d:\d\d$/) } });
	expect(await send('save', { ...words, introduction: 'Anders.', basedOn: seal })).toMatchObject({ status: 409 });
	expect(await send('save', { ...words, minority: 'Wij niet.', basedOn: kept.answer.basedOn! })).toMatchObject({
		status: 422,
		answer: { message: expect.stringContaining('wie of met hoeveel zij zijn') }
	});
	expect((await send('beat', {}, await as('eva@voorbeeld.example'))).status).toBe(404);

	await piet.visit('/adviesraad/een-eigen-idee/indienen');
	await piet.press('Onderteken en dien in', { 'Ik onderteken dit advies namens de adviesraad.': true });
	expect(await send('save', { ...words, basedOn: kept.answer.basedOn! })).toMatchObject({
		status: 409,
		answer: { message: 'Dit advies is ingediend. Het verandert niet meer.' }
	});
	expect(await send('beat')).toEqual({ status: 200, answer: { company: '' } });
	await nel.visit(`${here}?/save`, {
		method: 'POST',
		body: new URLSearchParams({ ...words, introduction: 'Nog één zin.', basedOn: seal })
	});
	expect(nel.status).toBe(409);
	for (const sentence of ['Het is niet bewaard.', 'Nog één zin.']) expect(nel.text).toContain(sentence);
});

test('an advice that fits no traject is public, and gets its answers where the redactie puts it', async () => {
	const piet = await as('piet@voorbeeld.example');
	await piet.visit('/adviesraad/nieuw');
	await piet.press('Begin met schrijven', { 'Waar gaat uw advies over?': 'Een zwembad' });
	await piet.follow('Voeg een punt toe');
	await piet.press('Voeg het punt toe', { 'Wat raadt u aan?': 'Maak het water warmer.' });
	await piet.visit('/adviesraad/een-zwembad/indienen');
	await piet.press('Onderteken en dien in', { 'Ik onderteken dit advies namens de adviesraad.': true });
	expect(piet.text).toContain('Nog geen antwoord, uiterlijk');

	const eva = await as('eva@voorbeeld.example');
	await eva.visit('/beheer/adviezen');
	expect(eva.text).toContain('Hoort nog niet bij een traject.');
	await eva.follow('Een zwembad');
	await eva.press('Zet het bij dit traject', {
		'Bij welk traject past dit advies?': 'Ruimte om elkaar te ontmoeten'
	});
	expect(eva.text).toContain('Geef antwoord');
});

test('the register is searched by year, kind, subject and state', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/adviezen');
	await anna.press('Zoek', { Antwoord: 'Antwoord is te laat' });
	expect(anna.text).toContain('Een bus die ook ’s avonds rijdt');
	expect(anna.text).not.toContain('Jongeren die 18 worden');
	await anna.follow('Toon alles');
	await anna.press('Zoek', { 'Gevraagd of niet': 'Gevraagd', Onderwerp: 'Samen leven, samen zorgen' });
	expect(anna.text).toContain('Zorg en hulp dichtbij');
	expect(anna.text).not.toContain('Een bus die ook');
	await anna.follow('Zorg en hulp dichtbij');
	for (const words of ['Overgenomen', 'Deels overgenomen', 'Niet overgenomen', 'Is al beleid', 'Hoort ergens anders'])
		expect(anna.text).toContain(words);
	expect(anna.text).toContain('Dit kwam in de tekst:');
});
