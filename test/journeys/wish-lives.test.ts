import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const year = new Date().getFullYear();
const tree = `/wensboom/buurthuis-de-spil/${year}`;
const staff = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wensboom/buurthuis-de-spil/${year}`;

const signedIn = async (email: string) => {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
};

/** The page of one wish, through its tree. */
async function atWish(visitor: Visitor, words: string) {
	await visitor.visit(tree);
	return visitor.follow(`Lees wat ermee gebeurt: ${words}`);
}

test('the tree says what became of last year’s wishes, and each branch is a list', async () => {
	const anna = new Visitor(platform);
	await anna.visit(tree);
	expect(anna.text).toContain(`Dit gebeurde er met de wensen van ${year - 1}`);
	expect(anna.document.querySelectorAll('svg use').length).toBeGreaterThan(35);
	expect(anna.document.querySelectorAll('svg a:not([tabindex="-1"])'), 'no stops for the keyboard').toEqual([]);
	await anna.follow('4Jongeren (6)');
	expect(anna.document.querySelector('#lijst h2')!.text).toBe('Jongeren');
	expect(anna.document.querySelectorAll('#lijst li.card')).toHaveLength(6);

	await anna.visit(`/wensboom/buurthuis-de-spil/${year - 1}`);
	expect(anna.text).toContain('Bij elke wens staat wat ervan komt.');
});

test('a wish that came true shows its picture, with what is on it', async () => {
	const anna = await atWish(new Visitor(platform), 'Elke week een ochtend koffie');
	const picture = anna.document.querySelector('img[src*="/foto/"]')!;
	expect(picture.getAttribute('alt')).toBe('Vier mensen zitten aan een lange tafel met koffie.');
	await anna.visit(picture.getAttribute('src')!);
	expect(anna.headers.get('content-type')).toBe('image/webp');
	anna.back();
	await anna.follow('Bekijk de wens in de boom');
	expect(anna.title, 'who looks has pressed nothing').toMatch(/^Wensboom Buurthuis De Spil/);
});

test('who takes a wish up shows after the wijkplatform said yes, and gets help without an address in sight', async () => {
	const bert = await atWish(new Visitor(platform), 'Een tafeltennistafel in het park');
	await bert.follow('Ik pak deze wens op');
	await bert.press('Pak deze wens op', { 'Wie pakt de wens op?': 'Straat van Levi' });
	expect(bert.status).toBe(422);
	await bert.press('Pak deze wens op', {
		'Wat gaat u doen?': 'Wij bouwen een tafel van beton.',
		'Op welk e-mailadres bereiken wij u?': 'bert@example.org'
	});
	expect(bert.path).toMatch(/^\/volg\/[A-Z2-9-]{15}\/ontvangen$/);
	expect(bert.text).toContain('Wij mailen u of uw naam bij de wens komt.');
	await bert.follow('Bekijk uw inbreng');
	expect(bert.text).toContain('Wacht op de gemeente');

	const sanne = await signedIn('sanne@voorbeeld.example');
	await sanne.visit(`${tree}/aanmeldingen`);
	const [form] = sanne.document
		.querySelectorAll('article')
		.filter((article) => article.text.includes('Straat van Levi'));
	const id = form!.querySelector('input[name=id]')!.getAttribute('value')!;
	await sanne.visit(`${tree}/aanmeldingen?/decide`, {
		method: 'POST',
		body: new URLSearchParams({ id, decision: 'refuse', reason: '' })
	});
	expect(sanne.status).toBe(422);
	expect(sanne.text).toContain('Schrijf op waarom niet.');
	await sanne.visit(`${tree}/aanmeldingen?/decide`, {
		method: 'POST',
		body: new URLSearchParams({ id, decision: 'confirm', reason: '' })
	});

	const cor = await atWish(new Visitor(platform), 'Een tafeltennistafel in het park');
	expect(cor.text).toContain('Straat van Levi pakt deze wens op.');
	expect(cor.html).not.toContain('bert@example.org');
	await cor.follow('Ik help mee: Straat van Levi');
	const given = {
		'Wat is uw naam?': 'Cor',
		'Wat is uw e-mailadres?': 'cor@example.org',
		'Hoe wilt u helpen?': 'Ik heb een mal.'
	};
	await cor.press('Verstuur mijn bericht', given);
	expect(cor.text, 'not without a yes to passing the address on').toContain('Zet een vinkje.');
	await cor.press('Verstuur mijn bericht', { ...given, 'Stuur mijn naam en adres door naar Straat van Levi': true });
	expect(cor.text).toContain('Uw bericht is verstuurd.');
	expect(cor.text).toContain('1 persoon wilde meehelpen');
});

test('a redacteur hangs two wishes together, and parts them again', async () => {
	const eva = await signedIn('eva@voorbeeld.example');
	await eva.visit(staff);
	await eva.follow('Schrijf wat ervan komt: Een hondenveldje');
	await eva.follow('Zegt een andere wens hetzelfde? Hang ze samen.');
	await eva.press('Hang samen: Bomen die schaduw geven op het plein');
	const anna = await atWish(new Visitor(platform), 'Een hondenveldje');
	expect(anna.text).toContain('Deze wens hangt samen met een andere.');
	await anna.follow('Bomen die schaduw geven op het plein');
	expect(anna.text).toContain('Een hondenveldje');
	await eva.press('Haal uit elkaar: Bomen die schaduw geven op het plein');
	expect(eva.text).not.toContain('Hangt hiermee samen');
});

test('a redacteur says what came with a picture, and is told when its words lack', async () => {
	const eva = await signedIn('eva@voorbeeld.example');
	await eva.visit(staff);
	await eva.follow('Schrijf wat ervan komt: Een zebrapad voor De Spil');
	expect(eva.document.querySelector('form[enctype="multipart/form-data"]')).not.toBeNull();
	await eva.press('Zet dit bij de wens', {
		Uitgekomen: true,
		'Waarom? Sla dit over als de wens blijft hangen.': 'De strepen liggen er.'
	});
	const anna = await atWish(new Visitor(platform), 'Een zebrapad voor De Spil');
	expect(anna.text).toContain('De strepen liggen er.');
});

test('a tree is answered when nothing waits, and says what lacks until then', async () => {
	const eva = await signedIn('eva@voorbeeld.example');
	await eva.visit(staff);
	await eva.press('Sluit de boom');
	await eva.press('Zeg dat de boom beantwoord is');
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('wachten nog op de moderator');
});

test('the screen in the hall turns by a header and holds nothing around the tree', async () => {
	const hall = new Visitor(platform);
	await hall.visit(`${tree}/scherm`);
	expect(hall.headers.get('refresh')).toBe(`20; url=${tree}/scherm?beurt=2`);
	expect(hall.document.querySelector('header, footer, script')).toBeNull();
	const first = hall.document.querySelector('.wish')!.text;
	await hall.visit(`${tree}/scherm?beurt=2`);
	expect(hall.document.querySelector('.wish')!.text).not.toBe(first);
	await hall.visit(`${tree}/scherm?stil`);
	expect(hall.headers.get('refresh')).toBeNull();
	expect([...hall.cookies.keys()]).toEqual([]);
});

test('the poster is a PDF for everybody', async () => {
	const anna = await new Visitor(platform).visit(tree);
	await anna.follow('Poster van deze boom (pdf, A3)');
	expect(anna.headers.get('content-type')).toBe('application/pdf');
});
