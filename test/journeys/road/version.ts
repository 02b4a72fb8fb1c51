import { expect, test } from 'vitest';
import type { Visitor } from '#test/support/visitor.ts';
import { add, address, as, asPublished, base, desk, explain, freeze, told } from './people.ts';

test('rule 4: a proposal is taken over, a paragraph is split, and what was said of it goes along', async () => {
	const eva = await as('eva');
	await eva.visit(`${base}/reacties`);
	await eva.follow('Rond de vijver, versie 1');
	await eva.follow('Neem over in de tekst');
	await eva.press('Zet dit in de tekst');
	await eva.visit(desk);
	await eva.follow('Splits of voeg samen: Langs');
	await eva.press('Splits de alinea', {
		'Waar wilt u de tekst splitsen?': 'Langs de vijver loopt een pad.\n---\nEr komen lampen langs het pad.'
	});
	await eva.visit(desk);
	await eva.follow('Bewerk: Er komen lampen');
	expect(eva.text).toContain('Van lampen slaap ik slecht.');
	expect(eva.text).toContain('Wie betaalt de lampen?');
	await eva.press('Bewaar de tekst', { 'De tekst': 'Er komen lampen. Om elf uur gaan ze uit.' });
	await add(eva, desk, 'De BOA let op honden.', 'Dat hoort bij zijn werk.');
});

test('rule 3: no version is laid down while a change does not say because of whom', async () => {
	const eva = await as('eva');
	await freeze(asPublished);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain(
		'Nog zonder reden: “Langs de vijver loopt een pad.”, “Er komen lampen. Om elf uur gaan ze uit.”, “De BOA let op honden.”.'
	);

	const because = { 'Waarom, in gewone woorden?': 'De lampen hoeven niet de hele nacht aan.' };
	await explain('Er komen lampen', { 'Door de adviesraad': true, ...because });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Kies ook het punt van de adviesraad.');
	await eva.press('Zoek', { 'Zoek eerst de inbreng die dit veranderde': 'elf uur' });
	await eva.press('Bewaar de reden', { 'Doe de lampen om elf uur uit.': true, 'Van lampen slaap ik slecht.': true });
	expect(eva.path).toBe(desk);

	await explain('De BOA let', {
		'Door de raad': true,
		'Waarom, in gewone woorden?': 'De raad wil dit.',
		'Ja, de raad nam deze wijziging aan bij het besluit': true
	});
	await freeze(asPublished);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Een wijziging van de raad zelf kan alleen in de tekst die de raad vaststelt.');
	await explain('De BOA let', {
		'Door de gemeente zelf': true,
		'Ja, de raad nam deze wijziging aan bij het besluit': false
	});
	expect(eva.text).toContain('Deze versie kan naar de lezers');
});

/** The page on which one answers what begins with these words. */
async function answering(who: Visitor, words: string) {
	await who.visit(`${base}/antwoorden`);
	return who.follow(`Geef antwoord op${words}`);
}

/** One redacteur writes, the other lets it go. */
async function answer(words: string, verdict: string, reason: string, place?: string) {
	const [eva, ruud] = [await as('eva'), await as('ruud')];
	await answering(eva, words);
	const question = eva.url;
	await eva.press('Bied aan een collega aan', { [verdict]: true, 'Waarom?': reason, ...(place && { [place]: true }) });
	await ruud.visit(question);
	await ruud.press('Keur goed en verstuur dit antwoord');
	expect(ruud.text).toContain('Het antwoord is gegeven.');
}

const lamps = 'Er komen lampen. Om elf uur gaan ze uit.';

test('rule 6: an answer is for the redactie alone until a second colleague lets it go, and then its asker has it', async () => {
	const [eva, ruud, anna] = [await as('eva'), await as('ruud'), await as()];
	await answering(eva, ': Van lampen');
	const question = eva.url;
	const reason = 'U hebt gelijk. De lampen gaan om elf uur uit.';
	await eva.press('Bied aan een collega aan', { Overgenomen: true, 'Waarom?': reason, [lamps]: true });
	await ruud.visit(question);
	const fields = ruud.document
		.querySelectorAll('form[action*="approve"] input')
		.map((input) => [input.getAttribute('name')!, input.getAttribute('value')!]);
	await eva.visit(question);
	expect(eva.text).not.toContain('Lees mee');
	const send = ruud.document.querySelector('form[action*="approve"]')!.getAttribute('action')!;
	await eva.visit(send.replaceAll('&amp;', '&'), { method: 'POST', body: new URLSearchParams(fields) });
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('U schreef dit zelf. Vraag een collega om het te lezen.');
	await anna.visit(`/volg/${told.lamps}`);
	expect(anna.text).toContain('Er is nog geen antwoord.');
	expect(anna.text).not.toContain(reason);

	await ruud.press('Keur goed en verstuur dit antwoord');
	await anna.visit(`/volg/${told.lamps}`);
	for (const words of [reason, 'Dit komt in de tekst.', 'De nieuwe tekst is nog niet openbaar.'])
		expect(anna.text).toContain(words);
	expect(anna.text).not.toContain(lamps);
});

test('rule 1: the raad adopts nothing while somebody waits for an answer, and the page says who', async () => {
	const eva = await as('eva');
	await eva.visit(`${base}/besluit`);
	expect(eva.text).toContain('5 bijdragen hebben nog geen antwoord');
	expect(eva.document.querySelector('form[action="?/adopt"]')).toBeNull();
	const hidden = (name: string) => eva.document.querySelector(`input[name=${name}]`)!.getAttribute('value')!;
	const [policyId, onceKey] = [hidden('policyId'), hidden('onceKey')];
	const body = new URLSearchParams({ policyId, onceKey, decision: 'Aangenomen.', summary: 'Klaar.' });
	await eva.visit(`${base}/besluit?/adopt`, { method: 'POST', body });
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('5 bijdragen hebben nog geen antwoord: “Ik wil zitten bij het water.”');

	await answer(
		' rode draad 1',
		'Overgenomen',
		'Er komen drie banken.',
		'Rond de vijver komen drie banken met een leuning.'
	);
	await answer(
		': Voorstel',
		'Overgenomen',
		'Met een leuning zit u beter.',
		'Rond de vijver komen drie banken met een leuning.'
	);
	await answer(': Wie betaalt', 'Is al beleid', 'De gemeente betaalt alle lampen op straat.');
	await answer(': Mag mijn hond', 'Niet overgenomen', 'Kinderen spelen op het gras.');
	await answering(eva, ': Doe de lampen');
	await eva.press('Geef dit antwoord', { Overgenomen: true, 'Waarom?': 'Dat doen wij.', [lamps]: true });
});

test('rule 9: a text that is not plain is published with a reason that the reader sees, or not at all', async () => {
	const [eva, anna] = [await as('eva'), await as()];
	await freeze(asPublished);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('De tekst is nog niet in gewone taal.');
	const why = 'Waarom is de tekst nog niet in gewone taal?';
	await eva.press('Leg deze versie vast', { [why]: 'Daarom.' });
	expect(eva.status).toBe(409);
	await eva.press('Leg deze versie vast', { [why]: 'Iedereen hier kent de BOA zo.' });
	expect(eva.path).toBe(desk);
	await anna.visit(address);
	expect(anna.text).toContain('Iedereen hier kent de BOA zo.');
});

test('the compare page says what changed, because of whom, in their own words', async () => {
	const anna = await as();
	await anna.visit(`${address}/vergelijk/1/2`);
	for (const words of [
		'1 door inwoners2 door de adviesraad1 door de gemeente zelf',
		'Rond de vijver komen drie banken toegevoegd: met een leuning (einde toevoeging).',
		'Doe de lampen om elf uur uit. Adviesraad, advies',
		'Van lampen slaap ik slecht. Een inwoner, reactie op een alinea',
		'1 alinea bleef gelijk'
	])
		expect(anna.text).toContain(words);
	expect(anna.html).not.toContain('Wie betaalt');
});

test('rule 5: what was published stays as it was, and rule 4: what was said of it is read there and beside the new text', async () => {
	const anna = await as();
	await anna.visit(`${address}/versies/1`);
	expect(anna.text).toContain('Er komen lampen langs het pad.');
	expect(anna.text).toContain('Dit is een oudere versie.');
	await anna.visit(`${address}/versies/1/reacties`);
	expect(anna.text).toContain('Van lampen slaap ik slecht.');
	await anna.visit(`${address}/versies/2/reacties`);
	expect(anna.text).toContain('Gezegd bij versie 1: “Langs de vijver loopt een pad. Er komen lampen langs het pad.”');
});
