import { expect, test } from 'vitest';
import { connect, disconnect } from '#lib/storage/index.ts';
import { councilDesk } from '#test/support/council-desk.ts';
import { readPdf } from '#test/support/pdf.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

await connect(process.env.DATABASE_URL || `${process.env.DATA_DIR}/samenspraak.sqlite`);
const { base, policy, ids } = await councilDesk();
await disconnect();
const platform = await startPlatform();
const as = async (name: string) => {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
};

test('from the opening of a round to a decision with an amendment, and the traject goes on for the other text', async () => {
	const [eva, aylin] = [await as('eva'), await as('aylin')];
	await eva.visit(`${base}/raadsronde/openen`);
	await eva.press('Open de ronde', {
		'Beleid voor de kermis, versie 1': true,
		'Deelnemers lezen elkaars opmerkingen': true,
		'Openbaar, met naam en partij': true,
		'Wat is de laatste dag voor opmerkingen?': '31-12-2098'
	});
	const round = eva.path;
	await eva.follow('Deelnemers en laatste dag');
	await eva.press('Bewaar de laatste dag', {
		'Tot en met welke dag kunnen deelnemers reageren?': '30-12-2098'
	});
	expect(eva.text).toContain('30 december 2098');

	await aylin.visit('/raad');
	await aylin.follow('Beleid voor de kermis, versie 1');
	await aylin.follow('Begin met');
	await aylin.follow('Schrijf een opmerking of vraag');
	await aylin.press('Verstuur mijn opmerking', {
		'Ik heb een zorg': true,
		'Wat vindt u van deze alinea?': 'In mei is het te koud.'
	});
	expect(aylin.text).toContain('In mei is het te koud.');

	const besluit = `${base}/besluit`;
	await eva.visit(besluit);
	expect(eva.text).toContain('1 bijdrage heeft nog geen antwoord');
	expect(eva.text).toContain('Kan iedereen naar de kermis?');
	expect(eva.text).not.toContain('Leg het besluit vast');
	await eva.follow('In mei is het te koud.');
	await eva.press('Geef dit antwoord', { Overgenomen: true, 'Waarom?': 'U hebt gelijk.' });

	await eva.visit(besluit);
	await eva.press('Voeg het amendement toe', {
		'Beleid voor de kermis': true,
		'Nummer van het amendement': 'A1',
		'Waar gaat het amendement over?': 'De kermis in juni',
		'Wie diende het in?': 'Samen Sociaal',
		Aangenomen: true
	});
	expect(eva.text).toContain('Geen alinea noemt dit amendement als reden.');
	const decision = {
		'Beleid voor de kermis': true,
		'Wat besloot de raad?': 'De raad stelde de tekst vast.',
		'Wat is er anders dan in de vorige versie?': 'De kermis is in juni.',
		'Waarom mag de tekst eruit als de taaltoets nee zegt?': 'Deze tekst is te kort om te meten.'
	};
	await eva.press('Leg het besluit vast', decision);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Schrijf op waarom de raad daar niet op wacht.');
	const reason = { 'Waarom wacht de raad niet op het advies?': 'Het advies gaat over de markt.' };
	await eva.press('Leg het besluit vast', { ...decision, ...reason });
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('maar de tekst verandert er niet door');
	expect(eva.html).toContain('Het advies gaat over de markt.');

	const desk = `${base}/beleid/${policy.slug}`;
	await eva.visit(desk);
	await eva.press('Begin een nieuwe versie');
	await eva.visit(`${desk}/alinea/${ids[0]}`);
	await eva.press('Bewaar de tekst', { 'De tekst': 'De kermis is in juni op het plein.' });
	await eva.visit(`${desk}/alinea/${ids[0]}/reden`);
	await eva.press('Bewaar de reden', {
		'Door de raad': true,
		'Waarom, in gewone woorden?': 'In juni is het warmer.',
		'Amendement A1: De kermis in juni': true
	});
	await eva.visit(besluit);
	expect(eva.text).not.toContain('Geen alinea noemt dit amendement');
	await eva.press('Leg het besluit vast', { ...decision, ...reason });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Beleid voor de kermis is vastgesteld');
	expect(eva.text).toContain('De raad besluit nog over: Beleid voor de markt.');

	const anna = new Visitor(platform);
	await anna.visit(`/beleid/${policy.slug}`);
	expect(anna.text).toContain('De raad wachtte niet op een advies van de adviesraad. Het advies gaat over de markt.');
	await aylin.visit(round.replace(/.*raadsronde/, '/raad'));
	expect(aylin.text).toContain('Gesloten omdat de raad besloot');
	await eva.visit(`${round}/verslag.pdf`);
	const pdf = await readPdf(eva.bytes);
	expect(pdf.pages.join(' ')).toContain('te koud');

	await eva.visit(besluit);
	await eva.press('Rond het traject af');
	expect(eva.status).toBe(422);
	await eva.press('Rond het traject af', {
		'Waarom besluit de raad over de rest niet?': 'De markt blijft zoals hij is.'
	});
	expect(eva.text).toContain('De markt blijft zoals hij is.');
	await anna.visit(base.replace('/beheer', ''));
	expect(anna.text).toContain('zonder besluit van de raad over elke tekst. De markt blijft zoals hij is.');
});
