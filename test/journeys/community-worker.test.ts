import { eq, inArray, not } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { now } from '#lib/clock.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { wishTrees } from '#lib/wishes/tables.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const desk = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function as(email?: string) {
	const visitor = new Visitor(platform);
	if (email) await visitor.signIn(email);
	return visitor;
}

/** As one types it. */
const typed = (day: string) => day.split('-').reverse().map(Number).join('-');

test('an opbouwwerker announces a meeting, holds its day, and lets who was there read the minutes', async () => {
	const yara = await as('yara@voorbeeld.example');
	await yara.visit('/beheer');
	for (const words of ['Molenveld', 'Waterrijk', 'Koffie en plannen in Waterrijk', 'Haal op wat mensen vinden'])
		expect(yara.text).toContain(words);
	const menu = yara.document.querySelectorAll('nav[aria-label=Beheer] a').map(({ text }) => text);
	expect(menu).toEqual(['Overzicht', 'Moderatie']);
	await yara.follow('Bijeenkomsten: Ruimte om elkaar te ontmoeten');
	expect(yara.text).toContain('Avond voor mantelzorgers');
	expect(yara.text).not.toContain('Wandeling door De Hoven');

	await yara.follow('Zet er een bijeenkomst bij');
	expect(yara.text).not.toContain('De Hoven');
	await yara.press('Bewaar de bijeenkomst', {
		...{ 'Hoe heet de bijeenkomst?': 'Soep in Molenveld', 'Waar was of is het?': 'De hal' },
		...{ 'Op welke dag?': typed(dayOf(now())), 'In welke wijk?': 'Molenveld' }
	});
	expect(yara.path).toBe(`${desk}/bijeenkomsten/soep-in-molenveld/aankondiging`);
	await yara.press('Bewaar de aankondiging', { 'Waar gaat het over?': 'Wat mist u op het plein?' });
	const meeting = `${desk}/bijeenkomsten/soep-in-molenveld`;
	expect(yara.path).toBe(meeting);
	await yara.press('Publiceer de bijeenkomst');
	const anna = await as();
	expect((await anna.visit('/bijeenkomsten/soep-in-molenveld')).status).toBe(200);
	expect(anna.text).toContain('Wat mist u op het plein?');

	await yara.follow('De dag zelf: tafels en stellingen');
	await yara.press('Maak de dag klaar');
	await yara.visit(`${meeting}/dag/tafels`);
	await yara.press('Bewaar de tafels', { 'Welke tafels zijn er?': 'Tafel 1' });
	await yara.visit(`${meeting}/dag`);
	await yara.press('Open de zaal');
	await yara.press('Sluit de zaal');

	await yara.visit(`${meeting}/wijzigen`);
	await yara.press('Bewaar de bijeenkomst', { 'Hoeveel mensen waren er?': '11' });
	await yara.visit(`${meeting}/verslag`);
	await yara.press('Bewaar het verslag', {
		Verslag: '# Tafel 1\n\nEr is geen wc op het plein (9 mensen).\n\nDe fontein is stuk.'
	});
	expect(yara.path).toBe(`${meeting}/knippen`);
	await yara.press('Maak inbreng van wat u aanvinkte', { 'Er is geen wc op het plein (9 mensen).': true });
	expect(yara.text).toContain('1 bijdrage, samen 9 keer gezegd');

	await yara.visit(`${meeting}/lezen`);
	await yara.press('Laat het verslag lezen', { 'Wie wilt u mailen?': 'anna@example.org' });
	const link = yara.document.querySelector('.link a')!.getAttribute('href')!;
	await anna.visit(new URL(link).pathname);
	await anna.press('Verstuur uw antwoord', { 'Mist u iets in het verslag?': 'Er kwam ook soep.' });
	await yara.visit('/beheer');
	expect(yara.text).toContain('opmerking op het verslag');
	await yara.visit(`${meeting}/lezen`);
	await yara.press('Laat het zo', { 'Waarom niet?': 'Dat weten wij allemaal nog.' });
	await yara.visit(meeting);
	expect(yara.text).toContain('U kunt het verslag publiceren als de tijd om te lezen voorbij is.');
});

test('an opbouwwerker marks minutes by their lines and brings them in, and everybody reads those words', async () => {
	const yara = await as('yara@voorbeeld.example');
	await yara.visit(`${desk}/bijeenkomsten/nieuw`);
	await yara.press('Bewaar de bijeenkomst', {
		...{ 'Hoe heet de bijeenkomst?': 'Koffie in Molenveld', 'Waar was of is het?': 'De hal' },
		...{ 'Op welke dag?': '1-3-2026', 'In welke wijk?': 'Molenveld', 'Hoeveel mensen waren er?': '8' }
	});
	const meeting = yara.path;
	await yara.visit(`${meeting}/verslag`);
	await yara.press('Bewaar het verslag', { Verslag: 'Welkom allemaal.\n\nDe lamp bij de brug is stuk.' });
	await yara.press('Maak inbreng van wat u aanvinkte', { 'De lamp bij de brug is stuk.': true });
	await yara.visit(meeting);
	await yara.press('Publiceer het verslag');
	expect(yara.document.querySelectorAll('a[href*="/inbreng/"]'), 'no link to what they may not see').toEqual([]);
	const anna = await as();
	await anna.visit('/bijeenkomsten/koffie-in-molenveld');
	expect(anna.document.querySelectorAll('mark').map(({ text }) => text)).toEqual(['De lamp bij de brug is stuk.']);
});

test('a page of minutes or of a talk says where one is, and offers no step that cannot be done', async () => {
	const yara = await as('yara@voorbeeld.example');
	await yara.visit(`${desk}/gesprekken`);
	const links = [...yara.document.querySelectorAll('a[href*="/gesprekken/"]')].map((a) => a.getAttribute('href')!);
	const talks = links.filter((href) => !href.endsWith('/nieuw'));
	let done = 0;
	for (const talk of talks) {
		await yara.visit(`${talk}/knippen`);
		expect(yara.document.querySelector('nav [aria-current]:not([href$="/beheer"])')!.textContent).toBe('Bijeenkomsten');
		if (!yara.text.includes('Alles is gekozen.')) continue;
		expect(yara.text).toContain('Alles is al inbreng');
		expect(yara.text).not.toContain('Nog niets gekozen');
		done++;
	}
	expect(done).toBeGreaterThan(0);

	const ahead = `${desk}/bijeenkomsten/koffie-en-plannen-in-waterrijk`;
	for (const path of [ahead, `${ahead}/lezen`]) {
		await yara.visit(path);
		expect(yara.text).toContain('Er is nog geen verslag.');
		expect(yara.text).not.toContain('Naar publiceren');
	}
	await yara.visit(`${desk}/bijeenkomsten`);
	expect(yara.text).toContain('Verslag nog niet openbaar');
});

test('rule 10: what is of another wijk is not there for an opbouwwerker', async () => {
	const yara = await as('yara@voorbeeld.example');
	const own = db
		.select({ id: neighbourhoods.id })
		.from(neighbourhoods)
		.where(inArray(neighbourhoods.slug, ['molenveld', 'lindenkwartier', 'waterrijk']));
	const others = await db
		.select()
		.from(meetings)
		.where(not(inArray(meetings.neighbourhoodId, own)));
	const pages = [
		'',
		'/aankondiging',
		'/aanmeldingen',
		'/dag',
		'/dag/fotos',
		'/knippen',
		'/lezen',
		'/verslag',
		'/wijzigen'
	];
	const elsewhere = others.filter(({ kind }) => kind === 'meeting');
	const talks = others.filter(({ kind }) => kind !== 'meeting');
	expect([elsewhere.length, talks.length].every((count) => count > 1)).toBe(true);
	for (const path of [
		...elsewhere.flatMap(({ slug }) => pages.map((page) => `${desk}/bijeenkomsten/${slug}${page}`)),
		...talks.flatMap(({ id }) => [`${desk}/gesprekken/${id}`, `${desk}/gesprekken/${id}/knippen`])
	])
		expect.soft((await yara.visit(path)).status, path).toBe(404);

	const [hoven] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.slug, 'de-hoven'));
	await yara.visit(`${desk}/wensboom`);
	await yara.follow('Buurthuis De Spil 2026');
	const tree = yara.path;
	const ofTree = ['', '/kaarten', '/kaarten/invoer', '/kiosken'];
	for (const page of ofTree) expect.soft((await yara.visit(tree + page)).status, page).toBe(200);
	await db.update(wishTrees).set({ neighbourhoodId: hoven!.id });
	for (const page of ofTree) expect.soft((await yara.visit(tree + page)).status, page).toBe(404);
	await yara.visit('/beheer/moderatie');
	expect(yara.text).toContain('Er wacht niets op u.');
});
