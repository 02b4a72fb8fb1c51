import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const open = `/wensboom/buurthuis-de-spil/${new Date().getFullYear()}`;

/** The tree of this year, through the page that lists them all. */
async function atTheTree() {
	const anna = new Visitor(platform);
	await anna.visit('/wensboom');
	return anna.visit(open);
}

test('an inwoner hangs a wish without an account and gets a volgcode', async () => {
	const anna = await atTheTree();
	await anna.follow('Hang uw wens op');
	await anna.press('Hang mijn wens op', {
		'Wat wenst u?': 'Een bankje onder de molen',
		'In welke wijk woont u?': 'Molenveld'
	});
	expect(anna.path).toMatch(/^\/volg\/[A-Z2-9-]{15}\/ontvangen$/);
	expect(anna.text).toContain('Wij hebben het ontvangen');

	await anna.visit(open);
	expect(anna.text, 'a moderator looks first').not.toContain('Een bankje onder de molen');
	expect(anna.text).toContain('wensen wachten nog op een medewerker van de gemeente');
});

test('rule 7: who goes back and writes another wish has hung two, each with its own code and secret', async () => {
	const anna = await atTheTree();
	await anna.follow('Hang uw wens op');
	const hang = async (wish: string) => {
		await anna.press('Hang mijn wens op', { 'Wat wenst u?': wish });
		return { path: anna.path, secret: anna.document.querySelector('.secret')!.text.trim() };
	};
	const first = await hang('Een zwembad zonder chloor');
	expect(anna.headers.get('cache-control'), 'no cache keeps the secret').toBe('no-store');
	anna.back();
	const second = await hang('Een zwembad met een glijbaan');
	anna.back();
	const again = await hang('Een zwembad met een glijbaan');
	expect(second.path).not.toBe(first.path);
	expect(second.secret).not.toBe(first.secret);
	expect(again, 'the same words are the same wish').toEqual(second);

	const takeBack = (path: string, secret: string) =>
		anna.visit(`${path.replace('/ontvangen', '')}?/withdraw`, {
			method: 'POST',
			body: new URLSearchParams({ secret })
		});
	await takeBack(second.path, first.secret);
	expect(anna.status, 'the secret of one takes nothing else back').toBe(422);
	await takeBack(second.path, second.secret);
	expect(anna.status).toBe(200);
	expect(anna.text).toContain('Wij hebben uw woorden gewist');
	await anna.visit(first.path.replace('/ontvangen', ''));
	expect(anna.text).not.toContain('Wij hebben uw woorden gewist');
});

test('an empty wish comes back with a sentence, and what was typed is still there', async () => {
	const anna = await atTheTree();
	await anna.follow('Hang uw wens op');
	await anna.press('Hang mijn wens op', {
		'Wat wenst u?': '  ',
		'Welke naam mag bij uw wens staan?': 'Anna <b>Kok</b>'
	});
	expect(anna.status).toBe(422);
	expect(anna.title).toMatch(/^1 foutmelding - /);
	expect(anna.text).toContain('Schrijf uw wens op.');
	expect(anna.html).toContain('value="Anna &lt;b>Kok&lt;/b>"');
});

test('a wish is supported once by each browser', async () => {
	const anna = await atTheTree();
	const words = 'Nog niemand wenst dit ook';
	const before = anna.text.split(words).length;
	const card = anna.document.querySelectorAll('li.card').find((li) => li.text.includes(words))!;
	const id = card.querySelector('input[name=id]')!.getAttribute('value')!;
	for (let i = 0; i < 2; i++)
		await anna.visit(`${open}?/support`, { method: 'POST', body: new URLSearchParams({ id }) });
	expect(anna.document.querySelector(`#wens-${id}`)!.text).toContain('1 persoon wenst dit ook');
	expect(anna.title).toMatch(/^U wenst dit ook: /);
	expect(anna.document.querySelector(`#wens-${id}`)!.text).toContain('Toch niet');
	expect(anna.text.split(words).length).toBe(before - 1);

	const bas = await atTheTree();
	await bas.visit(`${open}?/support`, { method: 'POST', body: new URLSearchParams({ id }) });
	expect(bas.document.querySelector(`#wens-${id}`)!.text).toContain('2 mensen wensen dit ook');

	await bas.visit(`${open}?/unsupport`, { method: 'POST', body: new URLSearchParams({ id }) });
	expect(bas.title).toMatch(/^U hebt uw steun teruggenomen: /);
	expect(bas.document.querySelector(`#wens-${id}`)!.text).toContain('1 persoon wenst dit ook');
});

test('who comes by the page of one wish wishes it too there, and takes that back', async () => {
	const anna = await atTheTree();
	const isOfWish = (href: string) => href.startsWith(`${open}/`) && /\/[0-9a-f-]{36}$/.test(href);
	const links = anna.document.querySelectorAll('li.card a').map((link) => link.getAttribute('href')!);
	const wish = links.find(isOfWish)!;
	await anna.visit(wish);
	await anna.press('Dat wens ik ook');
	expect(anna.path).toContain(open);
	expect(anna.title).toMatch(/^U wenst dit ook: /);
	await anna.visit(wish);
	expect(anna.text).toContain('U wenst dit ook');
	await anna.press('Toch niet');
	expect(anna.title).toMatch(/^U hebt uw steun teruggenomen: /);
});

test('who clears the cookies does not support one wish a hundred times', async () => {
	const bas = await atTheTree();
	const [card] = bas.document.querySelectorAll('li.card input[name=id]');
	const id = card!.getAttribute('value')!;
	const supporters = () => Number(/(\d+) mens/.exec(bas.document.querySelector(`#wens-${id}`)!.text)?.[1] ?? 0);
	const before = supporters();
	for (let i = 0; i < 100; i++) {
		bas.cookies.clear();
		const headers = { 'x-forwarded-for': '192.0.2.7' };
		await bas.visit(`${open}?/support`, { method: 'POST', headers, body: new URLSearchParams({ id }) });
	}
	expect(bas.status).toBe(429);
	await bas.visit(open);
	expect(supporters() - before).toBe(40);
});

test('the tree of a year that is over can be read, and takes no wishes', async () => {
	const anna = await atTheTree();
	await anna.follow('Bekijk de boom van');
	expect(anna.text).toContain('Deze boom is gesloten.');
	expect(anna.html).not.toContain('?/support');
	await anna.visit(`${anna.path}/ophangen`);
	expect(anna.html).not.toContain('Hang mijn wens op');
});

test('a redacteur says what becomes of a wish, closes the tree, and everybody can read it', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wensboom');
	await eva.follow('Buurthuis De Spil');
	await eva.follow('Schrijf wat ervan komt: Een lange tafel buiten');
	await eva.press('Zet dit bij de wens', { Uitgekomen: true });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Schrijf op waarom, of wat er gebeurd is.');
	await eva.press('Zet dit bij de wens', {
		Uitgekomen: true,
		'Waarom? Sla dit over als de wens blijft hangen.': 'De tafel staat onder de bomen.'
	});
	expect(eva.status).toBe(200);

	const anna = await atTheTree();
	expect(anna.text).toContain('De tafel staat onder de bomen.');
	await anna.follow('Hang uw wens op');
	await eva.press('Sluit de boom');
	expect(eva.text).toContain('Deze boom is gesloten.');
	await anna.press('Hang mijn wens op', { 'Wat wenst u?': 'Net te laat' });
	expect(anna.status).toBe(409);
	expect(anna.text).toContain('Deze wensboom is gesloten.');
	expect(anna.html, 'what was typed is still there').toContain('Net te laat');
});

test('a redacteur plants a tree, and not twice under one name', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	const tree = {
		'Hoe heet de boom?': 'Dorpshuis Aagtendorp',
		'Waar staat de boom?': 'Kerkpad 1',
		'Welke wensen passen bij deze boom?': 'Wensen voor het dorpshuis.',
		'Wat vraagt u aan inwoners?': 'Wat wenst u voor het dorp?'
	};
	const address = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wensboom/nieuw';
	await eva.visit(address);
	await eva.press('Open de boom', tree);
	expect(eva.text).toContain('Dorpshuis Aagtendorp');
	await eva.visit(address);
	await eva.press('Open de boom', tree);
	expect(eva.status).toBe(409);
	expect(eva.html).toContain('Wensen voor het dorpshuis.');
});

test('for who is no redacteur the staff side of the tree is not there', async () => {
	const karim = new Visitor(platform);
	await karim.signIn('karim@voorbeeld.example');
	for (const page of ['', '/nieuw', `/buurthuis-de-spil/${new Date().getFullYear()}`, '/buurthuis-de-spil/nieuw-jaar'])
		expect((await karim.visit(`/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wensboom${page}`)).status).toBe(404);
});
