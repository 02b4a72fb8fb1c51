import { expect, test } from 'vitest';
import {
	add,
	address,
	as,
	asConcept,
	asPublished,
	base,
	codeOn,
	desk,
	freeze,
	nobodySees,
	report,
	told,
	traject
} from './people.ts';

test('a traject in preparation is for the redactie alone, and nothing in it is laid down', async () => {
	const eva = await as('eva');
	await eva.visit('/beheer/trajecten/nieuw');
	await eva.press('Begin dit traject', {
		'Hoe heet het traject?': 'Samen rond de vijver',
		'Waar gaat het over?': 'Wat komt er rond de vijver?',
		'Wat belooft de gemeente?': 'Iedereen krijgt antwoord.',
		Meedenken: true,
		'Wat kan nog veranderen?': 'Wat er komt.',
		'Wat staat al vast?': 'De vijver blijft.'
	});
	await eva.visit(`${base}/beleid`);
	await eva.press('Maak het beleidskader', { Titel: 'Rond de vijver' });
	await add(eva, desk, 'Langs de vijver loopt een pad. Er komen lampen langs het pad.', 'Het pad is nu donker.');
	await freeze(asConcept);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Dit traject is nog in voorbereiding. Open eerst het traject.');
	await nobodySees([traject, address, base, desk], undefined, 'fatima', 'aylin', 'nel', 'tim');

	await eva.visit(base);
	await eva.follow('Wijzig de gegevens');
	await eva.press('Bewaar', { Ja: true });
	const anna = await as();
	await anna.visit(traject);
	expect(anna.text).toContain('Iedereen krijgt antwoord.');
});

test('rule 2: no text is laid down without an origin, and what an inwoner told at the desk is one', async () => {
	const eva = await as('eva');
	await add(eva, desk, 'Rond de vijver komen drie banken.');
	await add(eva, desk, 'Het gras blijft zoals het is.', 'Kinderen spelen daar graag.');
	await freeze(asConcept);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Nog zonder bron: “Rond de vijver komen drie banken.”');

	await eva.visit(`${base}/brieven`);
	await eva.press('Bewaar en geef een volgcode', {
		'Wat staat er, of wat zei iemand?': 'Ik wil zitten bij het water.'
	});
	told.desk = codeOn(eva);
	await eva.visit(`${base}/rode-draden/nieuw`);
	await eva.press('Bewaar deze rode draad', { 'Wat zeggen mensen?': 'Mensen willen zitten bij het water.' });
	await eva.press('Dit steunt de rode draad', { 'Deze ene bijdrage': true });
	await eva.visit(desk);
	await eva.follow('Zoek bronnen voor Rond de vijver');
	await eva.press('Zet onder deze alinea: Mensen willen zitten');
	expect(eva.text).toContain('1 van 1 rode draden');
});

test('rule 10: a concept under embargo is there for the redactie alone, until a round lets the raad in', async () => {
	const eva = await as('eva');
	await eva.visit(desk);
	const stale = await as('ruud');
	await stale.visit(desk);
	await stale.follow('Bewerk: Het gras');
	await freeze({ ...asConcept, 'Tot en met welke dag is het concept vertrouwelijk?': '1-3-2099' });
	expect(eva.path).toBe(desk);

	await stale.press('Bewaar de tekst', { 'De tekst': 'Ik verander dit nog even.' });
	expect(stale.status).toBe(409);
	for (const words of ['Er is nu geen versie in bewerking.', 'Het is niet bewaard.', 'Ik verander dit nog even.'])
		expect(stale.text).toContain(words);
	const closed = [
		address,
		`${address}/versies/1`,
		`${address}/versies/1/reacties`,
		`${address}/versies/1/rond-de-vijver-versie-1.pdf`
	];
	await nobodySees(closed, undefined, 'fatima', 'aylin', 'nel', 'tim', 'bea', 'mo');

	await eva.visit(`${base}/raadsronde/openen`);
	await eva.press('Open de ronde', {
		'Iedereen leest mee': true,
		'Openbaar, met naam en partij': true,
		'Wat is de laatste dag voor opmerkingen?': '31-12-2098'
	});
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Dit concept is nog niet openbaar. Dan kunnen de opmerkingen dat ook niet zijn.');
	await eva.press('Open de ronde', { 'Deelnemers lezen elkaars opmerkingen': true });
	await nobodySees(closed, undefined, 'fatima', 'nel', 'tim', 'bea', 'mo');
});

test('rule 10: what a raadslid remarks and asks stays in the round', async () => {
	const aylin = await as('aylin');
	await aylin.visit('/raad');
	await aylin.follow('Rond de vijver, versie 1');
	const round = aylin.path;
	await aylin.visit(`${round}/hoofdstuk/1`);
	await aylin.follow('Schrijf een opmerking of vraag bij: Langs de vijver');
	await aylin.press('Verstuur mijn opmerking', {
		'Ik heb een zorg': true,
		'Wat vindt u van deze alinea?': 'Wie betaalt de lampen?'
	});
	await aylin.visit(`${round}/vragen`);
	await aylin.press('Stel mijn vraag', { 'Wat wilt u weten over de hele tekst?': 'Hoeveel lampen komen er?' });
	const eva = await as('eva');
	await eva.visit(`${round.replace('/raad/', `${base}/raadsronde/`)}/vragen`);
	told.round = round;
	await nobodySees([round, `${round}/vragen`, `${round}/hoofdstuk/1`], undefined, 'fatima', 'nel', 'tim', 'bea', 'mo');
	const anna = await as();
	for (const path of [
		traject,
		'/beleid',
		'/',
		report,
		`/api/v1/participatietrajecten/samen-rond-de-vijver/keten?paginaGrootte=1000`
	])
		expect((await anna.visit(path)).html, path).not.toMatch(/lampen/);
});

test('the adviesraad reads the concept that it was asked about, a member drafts, and the voorzitter alone signs', async () => {
	const [eva, nel, piet] = [await as('eva'), await as('nel'), await as('piet')];
	await eva.visit(`${base}/adviezen/vragen`);
	await eva.press('Vraag advies', {
		'Waar gaat het advies over?': 'Licht bij de vijver',
		'Waarom vraagt u advies?': 'Wij twijfelen over de lampen.',
		'Uw vragen': '1. Moeten de lampen de hele nacht aan?',
		'Rond de vijver, versie 1': true,
		'Wanneer hebt u het advies nodig?': '1-3-2099'
	});
	const advice = '/adviesraad/licht-bij-de-vijver';
	await nobodySees([advice, '/adviezen/licht-bij-de-vijver'], undefined, 'fatima', 'aylin', 'eva', 'tim');
	await nel.visit(`${advice}/punten/nieuw`);
	await nel.press('Voeg het punt toe', { 'Wat raadt u aan?': 'Doe de lampen om elf uur uit.' });
	await nel.follow('Kies alinea’s in een tekst');
	const told = nel.document.querySelector('input[name="paragraphs"]')!;
	const label = nel.document.querySelector(`label[for="${told.id}"]`)!.text.replace(/\s+/g, ' ').trim();
	await nel.press('Bewaar de keuze', { [label]: true });
	await nobodySees([`${advice}/indienen`], 'nel');
	await piet.visit(`${advice}/indienen`);
	await piet.press('Onderteken en dien in', { 'Ik onderteken dit advies namens de adviesraad.': true });
});

test('an organisation writes its plan, which is public only after the text that it is a part of', async () => {
	const [eva, tim] = [await as('eva'), await as('tim')];
	await eva.visit(`${base}/clusters`);
	await eva.follow('Clusters');
	await eva.press('Maak het cluster', { 'Hoe heet dit cluster?': 'Onderhoud', 'Wie voert dit uit?': 'De Schakel' });
	await eva.press('Nodig uit', { Naam: 'Tim Vos', 'E-mailadres': 'tim@voorbeeld.example' });
	const cluster = eva.path;
	await tim.visit('/uitvoering');
	expect(tim.text).toContain('De Schakel, bij een beleidskader dat nog niet openbaar is');
	await tim.press('Begin het plan', { 'Hoe heet het plan?': 'Zo houden wij het netjes' });
	expect(tim.path).toMatch(/^\/uitvoering\/zo-houden-wij-het-netjes-\d{4}$/);
	const plan = tim.path;
	await add(tim, plan, 'Elke week ruimen wij op.');
	await tim.visit(plan);
	await tim.press('Dien het plan in');
	expect(tim.text).toContain('Zeg eerst van elke alinea waar die vandaan komt.');
	await tim.visit(plan);
	await tim.follow('Bronnen van Elke week');
	await tim.press('Voeg toe als toevoeging van De Schakel', {
		'Waarom voegt De Schakel dit toe?': 'Dat hoort erbij.'
	});
	await tim.visit(plan);
	await tim.press('Dien het plan in');
	expect(tim.text).toContain('De redactie leest het nu.');
	await nobodySees([desk, `${base}/clusters`, address], 'tim');
	await nobodySees([plan, plan.replace('/uitvoering', '/beleid')], undefined, 'fatima', 'aylin', 'nel', 'bea');

	await eva.visit(cluster);
	await eva.follow('Zo houden wij het netjes');
	await eva.follow('Leg deze versie vast');
	await eva.press('Leg deze versie vast', asPublished);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Het beleidskader is nog niet openbaar.');
	const later = eva.url;

	await eva.visit(desk);
	await eva.press('Open voor iedereen: versie 1');
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Dit concept is vertrouwelijk tot en met 1 maart 2099.');
	await eva.visit(desk);
	await eva.press('Open voor iedereen: versie 1', { 'Ik open versie 1 toch nu al voor iedereen': true });
	await eva.visit(later);
	await eva.press('Leg deze versie vast', asPublished);
	const anna = await as();
	await anna.visit(address);
	await anna.follow('Lees het plan: Zo houden wij het netjes');
	expect(anna.text).toContain('Elke week ruimen wij op.');
});
