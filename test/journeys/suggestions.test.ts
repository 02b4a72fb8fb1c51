import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

async function signedIn(name: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor.visit(path);
}

/** An inwoner of Molenveld suggests a point; what they get on paper. */
async function suggest(words: string) {
	const anna = new Visitor(platform);
	await anna.visit('/wijken/molenveld');
	await anna.follow('Stel een punt voor');
	await anna.press('Stel dit punt voor', { 'Wat moet er in Molenveld gebeuren, en waarom?': words });
	expect(anna.path).toMatch(/^\/volg\/.+\/ontvangen$/);
	return {
		anna,
		follow: anna.path.replace('/ontvangen', ''),
		secret: anna.document.querySelector('.secret')!.text.trim()
	};
}

async function approve(words: string) {
	const mo = await signedIn('mo', '/beheer/moderatie');
	await mo.press(`Maak openbaar: ${words}`);
	expect(mo.status).toBe(200);
}

/** As the example agenda of Molenveld is, nobody can publish it before its items have sources. */
async function publish(agenda: string) {
	const karim = await signedIn('karim', agenda);
	for (const words of ['Wie lang in het park', 'Buitenspelen met de buurtsportcoach', 'Een toilet dat open is']) {
		await karim.visit(agenda);
		if (!karim.text.includes(words)) continue;
		await karim.follow(`Bronnen van ${words}`);
		await karim.press('Zet dit erbij als bron', { 'Waar komt dit vandaan?': 'Wij zagen dit zelf.' });
	}
	await karim.visit(`${agenda}/publiceren`);
	await karim.press('Publiceer de agenda', { 'Wat staat er in deze agenda, in een paar zinnen?': 'Samen buiten.' });
	expect(karim.path).toBe('/wijken/molenveld');
}

test('an inwoner suggests a point, the wijkplatform takes it up, and the inwoner follows it to the sentence', async () => {
	const empty = new Visitor(platform);
	await empty.visit('/wijken/molenveld/voorstellen');
	await empty.press('Stel dit punt voor', { 'Welke naam mag bij uw punt staan?': 'Anna' });
	expect(empty.status).toBe(422);
	expect(empty.html, 'what was typed stays').toContain('value="Anna"');

	const { anna, follow } = await suggest('Zet een pomp bij de molen. Dan kan iedereen een band oppompen.');
	await anna.visit('/wijken/molenveld/voorstellen');
	expect(anna.text).not.toContain('band oppompen');
	expect(anna.text).toContain('nog op een medewerker van de gemeente, die ze eerst leest');
	await approve('Zet een pomp bij de molen.');
	await anna.visit(follow);
	expect(anna.text).toContain('Uw punt wacht op het wijkplatform');

	const sanne = await signedIn('sanne', '/wijkplatform');
	await sanne.follow('Wijkagenda Molenveld: samen buiten');
	const agenda = sanne.path;
	await sanne.follow('Bekijk wat er is voorgesteld');
	await sanne.follow('Kies wat u ermee doet: Zet een pomp bij de molen.');
	expect(sanne.text, 'only the chair says no').toContain('Daarom zegt de voorzitter van uw wijkplatform dat.');
	expect(sanne.html).toContain('value="Zet een pomp bij de molen"');
	await sanne.press('Zet dit punt op de agenda', { 'Wat is het punt?': 'Een fietspomp bij de molen' });
	expect(sanne.status, 'what it is about is asked').toBe(422);
	expect(sanne.html).toContain('value="Een fietspomp bij de molen"');
	await sanne.press('Zet dit punt op de agenda', { 'Straat en plein': true });
	expect(sanne.path).toMatch(/\/bronnen$/);
	expect(sanne.text, 'the suggestion is its source').toContain('Dan kan iedereen een band oppompen.');
	await anna.visit(follow);
	expect(anna.text).toContain('Het wijkplatform werkt eraan');
	expect(anna.text, 'a draft is of the platform').not.toContain('Een fietspomp');
	expect((await anna.visit('/wijken/molenveld/voorstellen')).text).not.toContain('Een fietspomp');

	await publish(agenda);
	await anna.visit(follow);
	expect(anna.text).toContain('Uw punt staat op de wijkagenda');
	await anna.follow('Een fietspomp bij de molen');
	expect(anna.path).toMatch(/^\/wijken\/molenveld\/agenda\//);
	expect(anna.text).toContain('Van inwoners');
	expect(anna.text).toContain('Dan kan iedereen een band oppompen.');
	expect((await anna.visit('/wijken/molenveld/voorstellen')).text).toContain(
		'Dit werd het punt Een fietspomp bij de molen'
	);
});

test('the chair says no with a reason, which who suggested it reads; and who suggested takes the words back', async () => {
	const { anna, follow, secret } = await suggest('Maak van het hele park een parkeerplaats.');
	await approve('Maak van het hele park een parkeerplaats.');
	const karim = await signedIn('karim', '/wijkplatform');
	await karim.follow('Wijkagenda Molenveld: samen buiten');
	await karim.follow('Voorgestelde punten');
	const list = karim.path;
	await karim.follow('Kies wat u ermee doet: Maak van het hele park');
	const page = karim.path;
	await karim.press('Zeg nee, met deze reden');
	expect(karim.status, 'no reason, no no').toBe(422);
	await karim.press('Zeg nee, met deze reden', { 'Waarom komt het niet op de agenda?': 'Het park blijft groen.' });
	expect(karim.path).toBe(list);
	expect(karim.text).toContain('Uw reden: Het park blijft groen.');
	await anna.visit(follow);
	expect(anna.text).toContain('Uw punt komt niet op de wijkagenda');
	expect(anna.text).toContain('Het park blijft groen.');
	expect(anna.text, 'the municipality answers all the same').toContain('Er is nog geen antwoord. Dat komt wel');
	expect((await anna.visit('/wijken/molenveld')).text).toContain('Waarom niet? Het park blijft groen.');

	await anna.visit(follow);
	await anna.press('Wis mijn woorden', { 'Wat is de geheime code?': secret });
	expect(anna.text).toContain('Wij hebben uw woorden gewist');
	await anna.visit('/wijken/molenveld/voorstellen');
	expect(anna.text).not.toMatch(/parkeerplaats|Het park blijft groen/);
	expect(anna.text).toContain('1 punt is door de schrijver teruggenomen.');
	expect((await karim.visit(page)).status).toBe(404);
});

test('an ambtenaar suggests under that name, and everybody reads from whom it is', async () => {
	const eva = await signedIn('eva', '/wijken/de-hoven/voorstellen');
	expect(eva.text, 'the redactie is read by nobody first').not.toContain('leest uw punt eerst');
	await eva.press('Stel dit punt voor', {
		'Wat moet er in De Hoven gebeuren, en waarom?': 'Wij maken de stoep bij de school breder. Doet u mee?'
	});
	const anna = new Visitor(platform);
	await anna.visit('/wijken/de-hoven/voorstellen');
	expect(anna.text).toContain('Wij maken de stoep bij de school breder.');
	expect(anna.text).toContain('Een ambtenaar · van ambtenaren');
});
