import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const desk = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function asEva() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
}

/** An evening whose minutes Eva wrote: the page on which she chooses what is inbreng. */
async function write(eva: Visitor, title: string, minutes: string) {
	await eva.visit(`${desk}/bijeenkomsten/nieuw`);
	await eva.press('Bewaar de bijeenkomst', {
		...{ 'Hoe heet de bijeenkomst?': title, 'Waar was of is het?': 'Het plein' },
		...{ 'Op welke dag?': '1-3-2026', 'Hoeveel mensen waren er?': '11' }
	});
	const meeting = eva.path;
	await eva.follow('Schrijf het verslag');
	await eva.press('Bewaar het verslag', { Verslag: minutes });
	expect(eva.path).toBe(`${meeting}/knippen`);
	return meeting;
}

const notes =
	'# Tafel 2\n\nWelkom allemaal.\n\nEr is geen wc op het plein. Dat mist iedereen (9 mensen).\n\nDe fontein is stuk.';

test('an opbouwwerker ticks lines, takes half a sentence, and everybody reads exactly those words framed', async () => {
	const eva = await asEva();
	const meeting = await write(eva, 'Koffie bij de fontein', notes);
	await eva.press('Maak inbreng van wat u aanvinkte');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vink aan wat inbreng is.');
	await eva.press('Maak inbreng van wat u aanvinkte', {
		'Er is geen wc op het plein.': true,
		'Dat mist iedereen (9 mensen).': true
	});
	expect(eva.text).toContain('1 bijdrage, samen 9 keer gezegd');
	await eva.press('Maak hier inbreng van', { 'Welke woorden?': 'De fontein is blauw' });
	expect(eva.text).toContain('Deze woorden staan zo niet in het verslag');
	await eva.press('Maak hier inbreng van', {
		...{ 'Welke woorden?': 'fontein is stuk', 'Aan welke tafel?': 'Tafel 2' },
		'Ongeveer hoeveel mensen zeiden dit?': '3'
	});
	expect(eva.text).toContain('2 bijdragen, samen 12 keer gezegd');
	await eva.press('Maak inbreng van wat u aanvinkte', { 'Welkom allemaal.': true });
	await eva.press('Haal weg: bijdrage 1');
	expect(eva.text).toContain('2 bijdragen, samen 12 keer gezegd');

	const anna = new Visitor(platform);
	await eva.visit(meeting);
	await eva.press('Publiceer het verslag');
	await anna.visit('/bijeenkomsten/koffie-bij-de-fontein');
	expect(anna.document.querySelectorAll('mark').map((mark) => mark.text)).toEqual([
		'Er is geen wc op het plein. Dat mist iedereen (9 mensen).',
		'fontein is stuk'
	]);
	expect(anna.text).toContain('Tafel 2 · Zo zeiden 9 mensen het');
	expect(anna.text).toContain('Dit verslag is niet eerst gelezen door wie erbij was.');

	await eva.visit(`${desk}/inbreng?kanaal=bijeenkomst&zoek=fontein`);
	expect(eva.text).toContain('Zo zeiden 3 mensen het');
	await eva.visit(`${meeting}/verslag`);
	expect(eva.html).not.toContain('Bewaar het verslag');
	await eva.press('Zet de verbetering erbij', { 'Wat klopt er niet, en hoe is het wel?': 'Het waren er tien.' });
	await anna.visit('/bijeenkomsten/koffie-bij-de-fontein');
	expect(anna.text).toContain('Het waren er tien.');
});

test('who was there reads the minutes with a code, and everybody reads what became of it', async () => {
	const eva = await asEva();
	const meeting = await write(eva, 'Avond over licht', 'Het is donker bij de school.\n\nDe lamp staat te hoog.');
	await eva.visit(`${meeting}/lezen`);
	await eva.press('Laat het verslag lezen', { 'Wie wilt u mailen?': 'geen adres' });
	expect(eva.status).toBe(422);
	await eva.press('Laat het verslag lezen', { 'Wie wilt u mailen?': 'anna@example.org' });
	const link = eva.document.querySelector('.link a')!.getAttribute('href')!;

	const anna = new Visitor(platform);
	await anna.visit(new URL(link).pathname);
	expect(anna.text).toContain('De lamp staat te hoog.');
	const [first] = anna.document.querySelectorAll('textarea[name=part]');
	expect(first!.id, 'an error leads there').toBe('part');
	await anna.press('Verstuur uw antwoord', { 'Mist u iets in het verslag?': 'Er kwam ook een lamp bij de brug.' });
	expect(anna.text).toContain('Dank u wel');

	await eva.visit(`${meeting}/lezen`);
	expect(eva.text).toContain('Er kwam ook een lamp bij de brug.');
	await eva.press('Laat het zo', { 'Waarom niet?': '' });
	expect(eva.text).toContain('Schrijf op waarom u dit niet overneemt.');
	await eva.press('Laat het zo', { 'Waarom niet?': 'Dat was op een andere avond.' });
	await eva.visit(meeting);
	expect(eva.text).toContain('U kunt het verslag publiceren als de tijd om te lezen voorbij is.');
	expect((await anna.visit('/bijeenkomsten/avond-over-licht')).status).toBe(404);
	expect((await anna.visit('/bijeenkomsten/avond-over-licht/verslag/AAAA-AAAA-AAAAA')).status).toBe(404);
	await anna.visit('/bijeenkomsten/wandeling-door-de-hoven');
	expect(anna.text).toContain('Aangepast na lezing door wie erbij was: 3 keer.');
	expect(anna.text).toContain('Niet aangepast: 1 keer.');
});

test('a talk at a kitchen table becomes inbreng with consent only, and who spoke follows it', async () => {
	const eva = await asEva();
	await eva.visit(`${desk}/bijeenkomsten`);
	await eva.follow('Kijk bij de gesprekken');
	await eva.follow('Zet er een gesprek bij');
	const talk = {
		...{ 'Gesprek aan de keukentafel': true, 'Bij iemand thuis': true, 'Op welke dag?': '1-3-2026' },
		...{ 'Met hoeveel mensen sprak u?': '2', 'Wat is er gezegd?': 'Mevrouw Jansen zegt: de lift is stuk.' }
	};
	await eva.press('Bewaar het gesprek', { ...talk, Nee: true });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Zonder toestemming bewaren wij geen woorden.');
	await eva.press('Bewaar het gesprek', { ...talk, Ja: true, 'De woorden mogen er staan zoals ze zijn gezegd': true });
	expect(eva.text).toContain('naam: “Mevrouw Jansen”');
	const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(eva.text)![0];
	const secret = eva.document.querySelector('.secret')!.text;
	const page = eva.path;

	await eva.follow('Kies wat inbreng is');
	await eva.press('Maak hier inbreng van', { 'Welke woorden?': 'de lift is stuk' });
	await eva.visit(page);
	await eva.press('Zet dit bij de inbreng');
	const spoke = new Visitor(platform);
	await spoke.visit(`/volg/${code}`);
	expect(spoke.text).toContain('de lift is stuk');
	expect(spoke.text).not.toContain('Jansen');
	await spoke.visit('/trajecten/ruimte-om-elkaar-te-ontmoeten');
	expect(spoke.text).toContain('7 gesprekken aan de keukentafel');

	await spoke.visit(`/volg/${code}`);
	await spoke.press('Wis mijn woorden', { 'Wat is de geheime code?': secret });
	await eva.visit(page);
	expect(eva.text).not.toContain('lift');
	expect((await spoke.visit(page)).status).toBe(404);
});
