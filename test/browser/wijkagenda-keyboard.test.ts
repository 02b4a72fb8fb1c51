import { expect, test } from 'vitest';
import { listOwnAgendas } from '#lib/agendas/agendas.server.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { linkSource } from '#lib/policies/drafting.server.ts';
import { readDesk } from '#lib/policies/desk.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { setSecondReader } from '#lib/replies/second-reader.server.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { KeyboardVisitor } from '#test/support/keyboard.ts';
import { fillIn, isFine, takeBeginning } from '#test/support/keyboard-form.ts';

const running = 'ruimte-om-elkaar-te-ontmoeten';

const example = async (name: string) => (await findPersonByEmail(`${name}@voorbeeld.example`))!;

// What the example leaves open on purpose has a source already, and Eva answers alone.
const { platform, browser } = await openBrowser(async () => {
	const [karim, bea] = [await example('karim'), await example('bea')];
	const { id } = await findConsultation(running);
	const agenda = (await listOwnAgendas(karim)).find(({ consultationId }) => consultationId === id)!;
	const { draft } = await readDesk(karim, running, agenda.slug);
	for (const { paragraphId, kind, links } of draft!.rows)
		if (kind !== 'chapter' && !links.length)
			await linkSource(karim, agenda.id, paragraphId, { reason: 'Wij zagen dit zelf.' });
	await setSecondReader(bea, id, false, 'Eva is alleen deze week.');
});

/** Somebody with a keyboard and no scripts, on a phone, past the menu of this page. */
async function visit(name: string, path: string) {
	const context = await browser.newContext(
		screen(360, { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' })
	);
	await context.addCookies((await new HttpVisitor(platform.origin).signIn(`${name}@voorbeeld.example`)).cookies);
	const visitor = await KeyboardVisitor.in(context);
	await visitor.page.goto(platform.origin + path);
	await visitor.skip();
	const close = async () => {
		expect(visitor.wrong).toEqual([]);
		await context.close();
	};
	return { visitor, close, text: () => visitor.page.locator('main').innerText() };
}

test('with keys alone a member writes an item and says how it is known, and the chair makes it public', async () => {
	const sanne = await visit('sanne', '/wijkplatform');
	await sanne.visitor.take('Wijkagenda Molenveld: samen buiten');
	const desk = sanne.visitor.path;
	await sanne.visitor.skip();
	await sanne.visitor.take('Zet een punt op de agenda');
	await sanne.visitor.skip();
	await fillIn(sanne.visitor, 'Voeg toe', { 'Wat is het punt?': 'Een schaakbord' });
	expect((await sanne.visitor.focus())?.role, 'one begins at what is wrong').toBe('heading');
	await isFine(sanne.visitor);
	await fillIn(sanne.visitor, 'Voeg toe', {
		'Waar hoort dit punt bij?': 'Mensen bij elkaar',
		'Van wie komt dit punt?': 'Van het wijkplatform',
		'Wat wilt u precies, en waarom?': 'Een groot bord van steen, bij de bank.',
		'Gaat dit alleen over uw wijk?': 'Alleen over onze wijk'
	});
	await isFine(sanne.visitor);
	await sanne.visitor.skip();
	await fillIn(sanne.visitor, 'Zet dit erbij als bron', { 'Waar komt dit vandaan?': 'Een briefje in De Spil.' });
	expect(await sanne.text()).toContain('Een briefje in De Spil.');
	await sanne.close();

	const karim = await visit('karim', `${desk}/publiceren`);
	await isFine(karim.visitor);
	await fillIn(karim.visitor, 'Publiceer de agenda', { 'Wat staat er in deze agenda': 'Samen buiten, met een bord.' });
	expect(karim.visitor.path).toBe('/wijken/molenveld');
	expect(await karim.text()).toContain('Een schaakbord');
	await karim.close();
});

test('with keys alone somebody suggests a point, and gets the volgcode', async () => {
	const anna = await visit('fatima', '/wijken/de-hoven');
	await anna.visitor.take('Stel een punt voor');
	await isFine(anna.visitor);
	await fillIn(anna.visitor, 'Stel dit punt voor', { 'Welke naam mag bij uw punt staan?': 'Fatima' });
	expect((await anna.visitor.focus())?.role).toBe('heading');
	await fillIn(anna.visitor, 'Stel dit punt voor', { 'Wat moet er in De Hoven gebeuren': 'Een pomp voor de fietsen.' });
	expect(anna.visitor.path).toMatch(/^\/volg\/.+\/ontvangen$/);
	await anna.close();
});

test('with keys alone an ambtenaar answers an item with an agreement, and tells that a step is done', async () => {
	const eva = await visit('eva', `/beheer/trajecten/${running}/wijkagendas/de-hoven`);
	await takeBeginning(eva.visitor, 'Geef antwoord: Bomen en water op het winkelplein');
	await eva.visitor.skip();
	await fillIn(eva.visitor, 'Maak beide openbaar', {
		'Wat is het antwoord?': 'Deels overgenomen',
		'Waarom?': 'Wij halen de helft van de tegels weg die u noemt.',
		'Wat gebeurt er precies?': 'Er komen zeven bomen.',
		'Wie doet het?': 'Team Straten en Groen'
	});
	expect((await eva.visitor.focus())?.role, 'what is missing is said first').toBe('heading');
	await isFine(eva.visitor);
	await fillIn(eva.visitor, 'Maak beide openbaar', {
		'Wat gebeurt er met dit punt?': 'Doen we samen',
		'Samen met wie uit de wijk?': 'het wijkplatform',
		'Waar komt het geld vandaan?': 'er is nog geen geld',
		// The same in every order of day and month.
		'Wanneer is het klaar?': '06062099',
		'Stap 1': 'De tekening is klaar',
		'Klaar op, stap 1': '02022099'
	});
	expect(await eva.text()).toContain('Het antwoord en de afspraak zijn openbaar.');
	await eva.visitor.skip();
	await takeBeginning(eva.visitor, 'Meld hoe het gaat: Bomen en water op het winkelplein');
	await eva.visitor.skip();
	await takeBeginning(eva.visitor, 'Meld hoe het gaat: De tekening is klaar');
	await isFine(eva.visitor);
	await eva.visitor.skip();
	await fillIn(eva.visitor, 'Meld dit', {
		'Wat is er met deze stap?': 'Dit is klaar',
		'Op welke dag?': '02022026',
		'Wat is er gebeurd, of waarom?': 'De tekening hangt in het buurthuis.'
	});
	expect(await eva.text()).toContain('De wijk ziet dit nu.');
	await eva.close();
});

test('with keys alone an ambtenaar writes the report that is late', async () => {
	const eva = await visit('eva', '/beheer/trajecten/samen-leven-samen-zorgen/wijkagendas/molenveld');
	await takeBeginning(eva.visitor, 'Schrijf het verslag');
	await isFine(eva.visitor);
	await eva.visitor.skip();
	await fillIn(eva.visitor, 'Maak het verslag openbaar', {
		'Hoe gaat het, in het kort?': 'Wij zijn bijna klaar.',
		'Elke dag een open deur in De Spil': 'De vloer ligt er bijna.',
		'Licht op het pad langs de Molenvliet': 'Dit is klaar.',
		'Een klussendienst van buren': 'Het licht komt na de zomer.',
		'Een avond die van de jongeren is': 'Dit is klaar.',
		'Hulp met brieven en geld, gewoon in de wijk': 'Wij zoeken nog iemand.'
	});
	expect(await eva.text()).toContain('Het verslag is openbaar.');
	await eva.close();
});
