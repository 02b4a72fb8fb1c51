import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const year = new Date().getFullYear();
const tree = `/wensboom/buurthuis-de-spil/${year}`;
const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${tree}`;

async function as(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${email}@voorbeeld.example`);
	return visitor.visit(path);
}

async function hang(wish: string) {
	const anna = new Visitor(platform);
	await anna.visit(`${tree}/ophangen`);
	const { text } = anna;
	await anna.press('Hang mijn wens op', { 'Wat wenst u?': wish });
	return { anna, said: text };
}

test('a visitor reports a wish; it stays, and the moderator reads why', async () => {
	const anna = new Visitor(platform);
	await anna.visit(tree);
	await anna.follow('Meld deze wens: Een kast om boeken te ruilen');
	await anna.press('Meld deze wens', { 'Wat klopt er niet?': ' ' });
	expect(anna.status).toBe(422);
	await anna.press('Meld deze wens', { 'Wat klopt er niet?': 'Die kast is van mijn oom' });
	expect(anna.title).toContain('Dank u wel. Wij kijken ernaar.');
	await anna.visit(tree);
	expect(anna.text).toContain('Een kast om boeken te ruilen');
	expect(anna.text, 'only the moderator reads why').not.toContain('Die kast is van mijn oom');

	const mo = await as('mo', '/beheer/moderatie');
	expect(mo.text).toContain('Gemeld door een bezoeker: “Die kast is van mijn oom”');
	await mo.press('Laat staan: Een kast om boeken');
	expect(mo.text).toContain('Gelukt: dit blijft staan.');
	expect(mo.text).not.toContain('Die kast is van mijn oom');
});

test('a moderator goes through the queue one at a time, hides with a reason at once, and undoes it', async () => {
	const mo = await as('mo', '/beheer/moderatie');
	await mo.follow('Bekijk ze een voor een');
	const total = () => Number(/van (\d+) te bekijken/.exec(mo.text)?.[1] ?? 0);
	const before = total();
	expect(mo.document.querySelector('h1[autofocus][tabindex="-1"]')).toBeTruthy();
	expect(mo.document.querySelectorAll('[accesskey]').map((button) => button.getAttribute('accesskey'))).toEqual([
		'g',
		's',
		'o'
	]);
	expect(mo.text, 'what people reported goes first').toContain('Gemeld: 1 keer');
	const words = () => mo.document.querySelector('blockquote')!.text;
	const first = words();
	await mo.press('Sla over');
	expect(mo.text).toContain('2 van');
	expect(words()).not.toBe(first);

	const second = words();
	await mo.press('Verberg met deze reden');
	expect(mo.status).toBe(422);
	expect(words()).toBe(second);
	await mo.press('De tekst is reclame.');
	expect(mo.text).toContain('Gelukt: dit is verborgen.');
	expect(total()).toBe(before - 1);
	await mo.press('Maak ongedaan');
	expect(mo.text).toContain('De bijdrage staat weer in de rij.');
	expect(total()).toBe(before);
	await mo.press('Maak openbaar');
	expect(mo.text).toContain('Gelukt: dit is nu openbaar.');
	expect(mo.text, 'still past what was skipped').toContain('2 van');
});

test('in a tree where a moderator reads later a wish hangs at once, and who hangs it reads so before', async () => {
	expect((await hang('Eerst gelezen')).said).toContain('Een medewerker van de gemeente kijkt eerst');
	const eva = await as('eva', desk);
	await eva.follow('Wie leest de wensen?');
	await eva.press('Bewaar', { 'Een wens hangt er meteen, een moderator leest hem daarna': true });
	expect(eva.path).toBe(desk);
	const { anna, said } = await hang('Wat een klootzak, die 06-12345678');
	expect(said).toContain('Uw wens hangt er meteen.');
	await anna.visit(tree);
	expect(anna.text).toContain('Wat een klootzak');
	expect(anna.text).not.toContain('Eerst gelezen');
	const mo = await as('mo', '/beheer/moderatie');
	expect(mo.text).toContain('telefoonnummer: “06-12345678”');
	expect(mo.text).toContain('scheldwoord: “klootzak”');
});
