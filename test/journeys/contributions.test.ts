import { expect, test } from 'vitest';
import { answerAlone } from '#test/support/answering.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const finished = '/beheer/trajecten/samen-leven-samen-zorgen';
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function signedIn(name: 'eva' | 'mo') {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
}

const cards = (visitor: Visitor) => visitor.document.querySelectorAll('li.inbox');

test('a redacteur finds inbreng by channel, words and answer, and the filters stay in the form', async () => {
	const eva = await signedIn('eva');
	await eva.visit(`${finished}/inbreng`);
	expect(eva.text).toMatch(/\d+ bijdragen/);
	await eva.press('Zoek', { 'Zoek op woorden': 'sleutel', Antwoord: 'Heeft antwoord' });
	expect(eva.text).toContain('Geef hun een sleutel van de zaal');
	expect(eva.document.querySelector('input[name=zoek]')?.getAttribute('value')).toBe('sleutel');

	await eva.press('Zoek', { 'Zoek op woorden': '"((NEAR', 'Vanaf welke dag': '31-2-2024' });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Deze dag bestaat niet. Vul een dag in, zoals 1-3-2026.');
	expect(eva.html).toContain('31-2-2024');
});

test('a redacteur puts several contributions under a theme at once, and takes one off again', async () => {
	const eva = await signedIn('eva');
	await eva.visit(`${running}/themas`);
	await eva.press('Maak dit thema', { 'Hoe heet het thema?': 'Schaduw en water', 'Wat hoort erbij, en wat niet?': '' });
	expect(eva.text).toContain('Schaduw en water');

	await eva.visit(`${running}/inbreng?kanaal=bijeenkomst`);
	await eva.press('Zet onder thema', { 'Zet wat u aanvinkt onder thema': 'Schaduw en water' });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vink eerst een of meer bijdragen aan.');
	expect(eva.text).toContain('Wandeling door De Hoven');

	const [all, many] = /Alle (\d+) op deze pagina/.exec(eva.text)!;
	await eva.press('Zet onder thema', { [all]: true });
	expect(eva.status).toBe(200);
	expect(eva.url).toContain('kanaal=bijeenkomst');
	const under = () => eva.html.split('Haal van thema Schaduw en water af').length - 1;
	expect(under()).toBe(Number(many));
	await eva.press('Haal van thema Schaduw en water');
	expect(under()).toBe(Number(many) - 1);

	await eva.visit(`${running}/inbreng/${eva.document.querySelector('li.inbox')!.id.slice(2)}`);
	await eva.press('Zet onder dit thema', { 'Zet ook onder': 'Schaduw en water' });
	expect(eva.text).toMatch(/Schaduw en water Door Eva de Wit, \d/);
	expect(eva.text).toContain('Inbreng ging van een thema af: Schaduw en water');
	expect(eva.html).toContain(`${running}/antwoorden?inbreng=`);
});

test('a redacteur draws a rode draad, with who supports it and who does not', async () => {
	const eva = await signedIn('eva');
	await eva.visit(`${running}/rode-draden`);
	await eva.follow('Schrijf een rode draad');
	await eva.press('Bewaar deze rode draad');
	expect(eva.status).toBe(422);
	await eva.press('Bewaar deze rode draad', {
		'Wat zeggen mensen?': 'Er is te weinig schaduw.',
		'Wat zeggen anderen ertegen?': 'Bomen geven ook overlast.'
	});
	expect(eva.text).toContain('Er staat nog geen inbreng achter deze zin.');

	// What is confidential or hidden is not counted in public, and whether it stands on top depends on the day.
	const open = () =>
		eva.document.querySelectorAll('li.inbox').filter(({ text }) => !/Vertrouwelijk|Verborgen/.test(text));
	const tick = (n: number) => open()[n]!.querySelector('label')!.text.replace(/\s+/g, ' ').trim();
	await eva.press('Dit steunt de rode draad', { [tick(0)]: true, [tick(1)]: true });
	expect(eva.text).toContain('Zij steunen dit: 2 bijdragen');
	await eva.press('Dit is het er niet mee eens', { [tick(0)]: true });
	expect(eva.text).toContain('Zij zijn het er niet mee eens: 1 bijdrage');
	await eva.press('Haal weg');
	expect(eva.text).toContain('Zij steunen dit: 1 bijdrage');

	await eva.press('Bewaar deze rode draad', { 'Wat zeggen mensen?': 'Er is veel te weinig schaduw.' });
	expect(eva.document.querySelector('h1')?.text).toBe('Er is veel te weinig schaduw.');
	await eva.visit(`${running}/rode-draden`);
	expect(eva.text).toMatch(/Dit staat in 1 \S+ [^.]+\.\s+Iets anders staat in 1 \S+ [^.]+\./);
});

test('rule 11: a moderator hides with a reason that is public, comes back to the same place, and can undo it', async () => {
	const mo = await signedIn('mo');
	await mo.visit('/beheer/moderatie');
	const waiting = () => Number(/(\d+) bijdragen? wacht/.exec(mo.text)?.[1] ?? 0);
	const before = waiting();
	expect(before).toBeGreaterThan(1);

	await mo.press('Verberg met deze reden');
	expect(mo.status).toBe(422);
	expect(mo.text).toContain('Schrijf op waarom. Iedereen kan dit lezen.');
	const reason = 'Dit gaat over een ander onderwerp dan dit traject.';
	await mo.press('Verberg met deze reden', { 'Waarom verbergt u dit?': reason });
	expect(mo.url).toMatch(/pagina=1&gedaan=verborgen#plek-1$/);
	expect(waiting()).toBe(before - 1);
	expect(mo.text).toContain(reason);

	await mo.press('Toch openbaar maken');
	expect(mo.text).not.toContain(reason);
	await mo.press('Maak openbaar');
	expect(waiting()).toBe(before - 2);
});

test('rule 11: a moderator finds what is public already, and hides it with a reason', async () => {
	const mo = await signedIn('mo');
	await mo.visit('/beheer/moderatie?zoek=fiets');
	const found = () => Number(/(\d+) bijdragen? gevonden/.exec(mo.text)?.[1] ?? 0);
	const before = found();
	expect(before).toBeGreaterThan(0);
	const form = mo.document.querySelector('form[action^="?/hide&zoek="]')!;
	const id = form.querySelector('input[name=id]')!.getAttribute('value')!;
	const hide = (reason: string) =>
		mo.visit(`/beheer/moderatie${form.getAttribute('action')!.replaceAll('&amp;', '&')}`, {
			method: 'POST',
			body: new URLSearchParams({ id, reason })
		});
	await hide('');
	expect(mo.status).toBe(422);
	expect(found(), 'what was looked for is still there').toBe(before);
	await hide('Dit beschuldigt iemand.');
	expect(mo.text).toContain('Gelukt: dit is verborgen.');
	expect(mo.text).toContain('Dit beschuldigt iemand.');
	await mo.visit('/beheer/moderatie?zoek=fiets');
	expect(found()).toBe(before - 1);
});

test('rule 6: a redacteur answers who does not agree apart from who agrees', async () => {
	await answerAlone(platform);
	const eva = await signedIn('eva');
	await eva.visit(`${running}/antwoorden`);
	const link = eva.document
		.querySelectorAll('a')
		.find((one) => /^Geef antwoord/.test(one.text.trim()) && one.getAttribute('href')!.includes('kant=tegen'))!;
	await eva.visit(link.getAttribute('href')!.replaceAll('&amp;', '&'));
	expect(eva.text).toContain('Zij zien dit anders.');
	await eva.press('Geef dit antwoord', { 'Niet overgenomen': true, 'Waarom?': 'Er is te weinig plek.' });
	expect(eva.text).toContain('Het antwoord is gegeven.');
	const reason = 'Er is te weinig plek.';
	await eva.visit(`/reactienota/${running.split('/').at(-1)}`);
	const entry = eva.document.querySelectorAll('li.entry').find(({ text }) => text.includes(reason));
	expect(entry?.text).toContain('Niet eens met:');
});

test('rule 10: who may not moderate or edit gets the same page as for what is not there', async () => {
	const nothing = new Visitor(platform);
	await nothing.visit('/beheer/bestaat-niet');
	for (const [who, paths] of [
		[await signedIn('mo'), [`${finished}/inbreng`, `${finished}/themas`, `${finished}/brieven`]],
		[await signedIn('eva'), ['/beheer/moderatie']],
		[new Visitor(platform), ['/beheer/moderatie', `${finished}/rode-draden`, `${finished}/bijeenkomsten`]]
	] as const)
		for (const path of paths) expect((await who.visit(path)).status, path).toBe(404);
	const mo = await signedIn('mo');
	await mo.visit(`${finished}/inbreng?/code`, { method: 'POST', body: new URLSearchParams({ themeId: 'x' }) });
	expect(mo.status).toBeGreaterThanOrEqual(400);
	expect(mo.status).toBeLessThan(500);
});

test('a list that is long is turned page by page', async () => {
	const eva = await signedIn('eva');
	await eva.visit(`${finished}/inbreng?kanaal=vragenlijst`);
	expect(cards(eva)).toHaveLength(50);
	const first = cards(eva)[0]!.id;
	await eva.follow('Volgende');
	expect(eva.url).toContain('kanaal=vragenlijst&pagina=2');
	expect(cards(eva)[0]!.id).not.toBe(first);
});
