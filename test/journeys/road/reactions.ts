import { expect, test } from 'vitest';
import { address, as, codeOn, report, told } from './people.ts';

const send = 'Verstuur mijn reactie';
const why = 'Wilt u dat uitleggen?';

test('rule 8: inwoners react on a paragraph without an account, a cookie or a script', async () => {
	const [anna, carla, dirk] = [await as(), await as(), await as()];
	await anna.visit(`${address}/versies/1`);
	await anna.follow('Reageer op “Langs');
	expect(anna.cookies.size).toBe(0);
	await anna.press(send, { 'Ik heb een zorg': true, [why]: 'Van lampen slaap ik slecht.' });
	told.lamps = codeOn(anna);
	const receipt = anna.path;
	await anna.back().press(send, { 'Ik heb een zorg': true, [why]: 'Van lampen slaap ik slecht.' });
	expect(anna.path, 'rule 7: sent twice is said once').toBe(receipt);

	await carla.visit(`${address}/versies/1`);
	await carla.follow('Reageer op “Rond');
	await carla.press(send, {
		'Ik stel andere woorden voor': true,
		'Hoe moet de tekst dan worden?': 'Rond de vijver komen drie banken met een leuning.'
	});
	expect(codeOn(carla)).not.toBe(told.lamps);

	await dirk.visit(`${address}/versies/1`);
	await dirk.follow('Reageer op “Het gras');
	await dirk.press(send, { 'Ik heb een vraag': true, [why]: 'Mag mijn hond op het gras?' });
	told.question = codeOn(dirk);
	await dirk.visit(`${address}/versies/1`);
	await dirk.follow('Reageer op “Het gras');
	await dirk.press(send, { 'Ik heb een zorg': true, [why]: 'Mijn buurman Kees is een dief.' });
	await dirk.visit(`${address}/versies/1`);
	await dirk.follow('Reageer op “Rond');
	await dirk.press(send, { 'Ik ben het ermee eens': true });
	expect(dirk.text).toContain('1 mee eens');
});

test('rule 11: what is hidden is kept, counted, and hidden with a reason that everybody reads', async () => {
	const [anna, mo] = [await as(), await as('mo')];
	await anna.visit(`${address}/versies/1/reacties`);
	expect(anna.text).not.toMatch(/Kees|slaap/);
	for (const words of ['Van lampen', 'Voorstel voor andere woorden', 'Mag mijn hond']) {
		await mo.visit('/beheer/moderatie');
		await mo.press(`Maak openbaar: ${words}`);
	}
	await mo.visit('/beheer/moderatie');
	const card = mo.document.querySelectorAll('li').find(({ text }) => text.includes('Kees'))!;
	const id = card.querySelector('input[name=id]')!.getAttribute('value')!;
	const hide = (reason: string) =>
		mo.visit('/beheer/moderatie?/hide', { method: 'POST', body: new URLSearchParams({ id, reason }) });
	await hide('');
	expect(mo.status).toBe(422);
	expect(mo.text).toContain('Schrijf op waarom. Iedereen kan dit lezen.');
	await hide('Dit beschuldigt iemand.');
	expect(mo.text).toContain('Gelukt: dit is verborgen.');
	await anna.visit(`${address}/versies/1/reacties`);
	expect(anna.text).toContain('Van lampen slaap ik slecht.');
	expect(anna.html).not.toContain('Kees');
	await anna.visit(report);
	for (const words of ['0 van 5 bijdragen beantwoord', '1 is verborgen, met een reden.'])
		expect(anna.text).toContain(words);
});
