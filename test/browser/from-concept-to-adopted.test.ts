import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { writingDesk, type WritingDesk } from '#test/support/writing-desk.ts';

// The road of test/journeys/from-concept-to-adopted.test.ts as people walk it on a phone, with the scripts on. Each page
// that somebody passes is looked at with axe.

let place!: WritingDesk;
const { platform, browser } = await openBrowser(async () => (place = await writingDesk()));
const address = () => `/beleid/${place.policy.slug}`;
const base = () => `/beheer/trajecten/${place.consultation.slug}`;
const wrong: string[] = [];
const seen = new Map<string, Page>();
const told = { code: '' };

/** Somebody of the example with a phone of their own; without a name somebody from the street. */
async function as(name = '') {
	const known = seen.get(name);
	if (known) return known;
	const context = await browser.newContext(screen(360, { javaScriptEnabled: true }));
	context.setDefaultTimeout(10_000);
	if (name)
		await context.addCookies((await new HttpVisitor(platform.origin).signIn(`${name}@voorbeeld.example`)).cookies);
	const page = await context.newPage();
	page.on('pageerror', ({ message }) => wrong.push(message));
	seen.set(name, page);
	return page;
}

const looked = new Set<string>();
async function look(page: Page) {
	const shown = `${await page.title()} ${await page.locator('main form, main section').count()}`;
	if (looked.has(shown)) return;
	looked.add(shown);
	const sideways = (await scrollsSideways(page)) ? ['is wider than the screen'] : [];
	wrong.push(...[...sideways, ...(await violations(page))].map((problem) => `${page.url()} ${problem}`));
}

async function visit(page: Page, path: string) {
	await page.goto(platform.origin + path);
	await look(page);
}

/** Presses the button, or follows the link, and looks at where it leads. */
async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') {
	await Promise.all([page.waitForEvent('load'), page.getByRole(role, { name }).first().click()]);
	await look(page);
}

const fine = () => expect(wrong.splice(0)).toEqual([]);
const editor = (page: Page, name = 'De tekst') => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => page.locator('.saving-state[data-state=kept]').waitFor();
const reads = (page: Page) => page.locator('main').innerText();

async function write(page: Page, text: string, name?: string) {
	await editor(page, name).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
}

test('a redacteur writes on a phone, sees it kept, and puts what people said under it', async () => {
	const eva = await as('eva');
	await visit(eva, place.paragraph);
	await write(eva, 'Elke wijk krijgt een plein.');
	await saved(eva);
	await visit(eva, place.desk);
	await press(eva, /^Zoek bronnen voor Elke wijk/, 'link');
	await press(eva, /^Zet onder deze alinea.*Mensen willen buiten/);
	expect(await reads(eva)).toContain('1 van 1 rode draden');
	await visit(eva, `${place.desk}/vastleggen`);
	await eva.getByLabel('Als concept').check();
	await eva.getByLabel('Wat is deze versie, in een paar zinnen?').fill('Wat wij willen.');
	await press(eva, 'Leg deze versie vast');
	expect(await reads(eva)).toContain('Nog zonder bron: “Het buurthuis is elke dag open.”');
	await press(eva, /^Het buurthuis/, 'link');
	await eva.getByLabel('Waarom voegt de gemeente dit toe?').fill('Zo is het nu.');
	await press(eva, 'Voeg toe als toevoeging van de gemeente');
	await visit(eva, `${place.desk}/vastleggen`);
	await eva.getByLabel('Als concept').check();
	await eva.getByLabel('Wat is deze versie, in een paar zinnen?').fill('Wat wij willen.');
	await press(eva, 'Leg deze versie vast');
	expect(new URL(eva.url()).pathname).toBe(place.desk);
	fine();
});

test('a raadslid remarks in a round; nobody else finds the concept', async () => {
	const [eva, aylin, anna] = [await as('eva'), await as('aylin'), await as()];
	await visit(eva, `${base()}/raadsronde/openen`);
	await eva.getByLabel('Deelnemers lezen elkaars opmerkingen').check();
	await eva.getByLabel('Openbaar, met naam en partij').check();
	await eva.getByLabel('Wat is de laatste dag voor opmerkingen?').fill('31-12-2098');
	await press(eva, 'Open de ronde');
	await visit(aylin, '/raad');
	await press(aylin, /^Een tekst van ons allemaal/, 'link');
	await press(aylin, /^Begin met/, 'link');
	await press(aylin, /^Schrijf een opmerking of vraag.*Elke wijk/, 'link');
	await aylin.getByLabel('Ik heb een zorg').check();
	await aylin.getByLabel('Wat vindt u van deze alinea?').fill('Wie veegt het plein?');
	await press(aylin, 'Verstuur mijn opmerking');
	expect(await reads(aylin)).toContain('Wie veegt het plein?');
	await visit(anna, `${address()}/versies/1`);
	expect(await reads(anna)).toContain('Deze pagina is er niet');
	fine();
});

test('a member of the adviesraad writes, and the voorzitter signs', async () => {
	const [nel, piet] = [await as('nel'), await as('piet')];
	await visit(nel, '/adviesraad/nieuw');
	await nel.getByLabel('Waar gaat uw advies over?').fill('Zitten op het plein');
	await nel.getByLabel('Bij welk traject hoort het?').selectOption({ label: place.consultation.title });
	await press(nel, 'Begin met schrijven');
	await press(nel, 'Voeg een punt toe', 'link');
	await write(nel, 'Zet er ook een tafel bij.', 'Wat raadt u aan?');
	await press(nel, 'Voeg het punt toe');
	await visit(piet, '/adviesraad/zitten-op-het-plein/indienen');
	await piet.getByLabel('Ik onderteken dit advies namens de adviesraad.').check();
	await press(piet, 'Onderteken en dien in');
	expect(await reads(piet)).toContain('Zet er ook een tafel bij.');
	fine();
});

test('an inwoner proposes other words on her phone, and a moderator reads them first', async () => {
	const [eva, anna, mo] = [await as('eva'), await as(), await as('mo')];
	await visit(eva, place.desk);
	await press(eva, /^Open voor iedereen/);
	await visit(anna, `${address()}/versies/1`);
	await press(anna, /^Reageer op “Elke wijk/, 'link');
	const words = anna.getByLabel('Hoe moet de tekst dan worden?');
	expect(await words.isVisible()).toBe(false);
	await anna.getByLabel('Ik stel andere woorden voor').check();
	await words.fill('Elke wijk krijgt een plein met een bank.');
	await press(anna, 'Verstuur mijn reactie');
	told.code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(anna.url())![0];
	await visit(mo, '/beheer/moderatie');
	await press(mo, /^Maak openbaar.*Voorstel voor/);
	fine();
});

test('an organisation writes its plan in the same editor, and hands it in', async () => {
	const [eva, tim] = [await as('eva'), await as('tim')];
	await visit(eva, `${base()}/clusters`);
	await eva.getByLabel('Hoe heet dit cluster?').fill('Banken');
	await eva.getByLabel('Wie voert dit uit?').fill('De Schakel');
	await press(eva, 'Maak het cluster');
	await eva.getByLabel('Naam').fill('Tim Vos');
	await eva.getByLabel('E-mailadres').fill('tim@voorbeeld.example');
	await press(eva, 'Nodig uit');
	await visit(tim, '/uitvoering');
	await press(tim, 'Begin het plan');
	const plan = new URL(tim.url()).pathname;
	await press(tim, 'Voeg iets toe aan de tekst', 'link');
	await write(tim, 'Wij zetten de banken neer.');
	await press(tim, 'Voeg toe');
	await tim.getByLabel('Waarom voegt De Schakel dit toe?').fill('Dat kunnen wij.');
	await press(tim, 'Voeg toe als toevoeging van De Schakel');
	await visit(tim, plan);
	await press(tim, 'Dien het plan in');
	expect(await reads(tim)).toContain('De redactie leest het nu.');
	fine();
});

/** One redacteur writes an answer, the other lets it go. */
async function answer(words: RegExp, verdict: string, reason: string) {
	const [eva, bea] = [await as('eva'), await as('bea')];
	await visit(eva, `${base()}/antwoorden`);
	await press(eva, words, 'link');
	await eva.getByRole('radio', { name: new RegExp(`^${verdict}`) }).check();
	await eva.locator('textarea[name=reason]').fill(reason);
	const asked = eva.url();
	const alone = await eva.getByRole('button', { name: 'Geef dit antwoord' }).count();
	await press(eva, alone ? 'Geef dit antwoord' : 'Bied aan een collega aan');
	if (alone) return;
	await bea.goto(asked);
	await press(bea, 'Keur goed en verstuur dit antwoord');
}

test('each gets an answer that two people read, and what an inwoner proposed is taken over', async () => {
	const eva = await as('eva');
	await visit(eva, `${base()}/reacties/${place.policy.slug}/1`);
	await press(eva, /^Neem over in de tekst/, 'link');
	await press(eva, 'Zet dit in de tekst');
	await visit(eva, `${base()}/besluit`);
	expect(await reads(eva)).toContain('4 bijdragen hebben nog geen antwoord');
	await answer(/^Geef antwoord op rode draad 1/, 'Overgenomen', 'Er komen banken.');
	await answer(/^Geef antwoord op.*Voorstel/, 'Overgenomen', 'Dat is een goed idee.');
	await answer(/^Geef antwoord op.*Wie veegt/, 'Is al beleid', 'Dat doet de gemeente.');
	await answer(/^Geef antwoord op.*tafel/, 'Niet overgenomen', 'Er is geen plek voor.');
	fine();
});

test('the raad adopts the text, and the inwoner follows her words to the sentence on her phone', async () => {
	const [eva, anna] = [await as('eva'), await as()];
	await visit(eva, `${base()}/besluit`);
	await eva.getByLabel('Wat besloot de raad?').fill('De raad nam de tekst aan.');
	await eva.getByLabel('Wat is er anders dan in de vorige versie?').fill('Er komt een bank bij.');
	await press(eva, 'Leg het besluit vast');
	expect(await reads(eva)).toContain('is vastgesteld');
	await visit(anna, `${address()}/vergelijk/1/2`);
	expect(await reads(anna)).toMatch(
		/1\s+van de 2 alinea’s veranderde:\s+1\s+door inwoners[^]*Daar staat 1 bijdrage achter\./
	);
	await visit(anna, '/volg');
	await anna.getByLabel('Wat is uw volgcode?').fill(told.code);
	await press(anna, 'Volg mijn inbreng');
	const followed = await reads(anna);
	for (const words of [
		'Zo stond het er (versie 1)',
		'Zo staat het er nu (versie 2)',
		'met een bank',
		'De raad besloot'
	])
		expect(followed).toContain(words);
	await press(anna, /^Lees deze alinea in/, 'link');
	fine();
});
