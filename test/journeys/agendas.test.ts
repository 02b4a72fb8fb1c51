import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

test('an inwoner reads the agenda of a wijk and reacts on an item', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken');
	expect(anna.text).toContain('Wijkagenda met 5 punten');
	await anna.follow('De Hoven');
	await anna.follow('Een huiskamer aan het plein');
	expect(anna.text).toContain('Ik wil op vrijdag thee schenken.');
	await anna.press('Stuur mijn reactie', { 'Welke naam mag bij uw reactie staan?': 'Anna' });
	expect(anna.status).toBe(422);
	expect(anna.html).toContain('value="Anna"');

	const item = anna.path;
	await anna.press('Stuur mijn reactie', { 'Wat vindt u van dit punt?': 'Ik neem taart mee' });
	expect(anna.path).toMatch(/^\/volg\/.+\/ontvangen$/);
	await anna.visit(item);
	expect(anna.text).not.toContain('Ik neem taart mee');
	expect(anna.text).toContain('1 reactie wacht nog op een medewerker van de gemeente, die ze eerst leest.');
});

test('a member drafts with sources; the chair makes the agenda public, and then a second version', async () => {
	const sanne = await signedIn('sanne@voorbeeld.example', '/wijkplatform');
	await sanne.follow('Wijkagenda Molenveld: samen buiten');
	expect(sanne.text).toContain('De voorzitter van uw wijkplatform maakt de agenda dan openbaar.');
	const agenda = sanne.path;
	expect((await sanne.visit(`${agenda}/publiceren`)).status).toBe(404);
	expect((await sanne.visit(`${agenda}/punten/nieuw`)).path, 'the old address leads there').toBe(`${agenda}/nieuw`);
	await (await sanne.visit(agenda)).follow('Zet een punt op de agenda');
	await sanne.press('Voeg toe', { 'Wat is het punt?': 'Een schaakbord' });
	expect(sanne.status).toBe(422);
	expect(sanne.html).toContain('Een schaakbord');
	await sanne.press('Voeg toe', {
		'Straat en plein': true,
		'Van inwoners': true,
		'Wat is het punt?': 'Een schaakbord',
		'Wat wilt u precies, en waarom?': 'Een groot bord van steen, bij de bank.',
		'Hoeveel geld vraagt het?': 'Zo’n 800 euro.',
		'Ook over andere wijken': true
	});
	expect(sanne.text, 'what the own wijk said comes first').toContain('Vragenlijst · Molenveld');
	await sanne.press('Zet dit erbij als bron', { 'Waar komt dit vandaan?': 'Een briefje in De Spil.' });
	expect(sanne.text).toContain('Volgens het wijkplatform Molenveld');
	expect((await sanne.visit(agenda)).text).toContain('Ook over andere wijken');
	await sanne.follow('Weghalen: Een toilet dat open is');
	await sanne.press('Haal deze tekst weg');
	expect(sanne.text).not.toContain('Een toilet dat open is');

	const anna = new Visitor(platform);
	expect((await anna.visit('/wijken/molenveld')).text, 'a draft leaks nowhere').not.toContain('schaakbord');

	const karim = await signedIn('karim@voorbeeld.example', agenda);
	await karim.follow('Bekijk de toets en het publiceren');
	await karim.press('Publiceer de agenda', { 'Wat staat er in deze agenda, in een paar zinnen?': 'Samen buiten.' });
	expect(karim.status, 'rule 2').toBe(409);
	for (const words of ['Wie lang in het park', 'Buitenspelen met de buurtsportcoach']) {
		await (await karim.visit(agenda)).follow(`Bronnen van ${words}`);
		await karim.press('Zet dit erbij als bron', { 'Waar komt dit vandaan?': 'Wij zagen dit zelf.' });
	}
	await (await karim.visit(agenda)).follow('Maak de agenda openbaar');
	await karim.press('Publiceer de agenda', { 'Wat staat er in deze agenda, in een paar zinnen?': 'Samen buiten.' });
	expect(karim.path).toBe('/wijken/molenveld');
	await anna.visit('/wijken/molenveld');
	expect(anna.text).toContain('Een schaakbord');
	expect(anna.text).toContain('Zo’n 800 euro.');
	expect(anna.text).toContain('Wie lang in het park wil blijven, vindt er geen toilet.');

	await (await karim.visit(agenda)).press('Begin een nieuwe versie');
	await karim.follow('Bewerk: Een schaakbord');
	await karim.press('Bewaar de tekst', { 'Wat wilt u precies, en waarom?': 'Een bord om op te schaken.' });
	await karim.follow('Reden van Een schaakbord');
	await karim.press('Bewaar de reden', {
		'Door het wijkplatform Molenveld zelf': true,
		'Waarom, in gewone woorden?': 'Zo is het duidelijker.'
	});
	await (
		await karim.visit(`${agenda}/publiceren`)
	).press('Publiceer de agenda', {
		'Wat staat er in deze agenda, in een paar zinnen?': 'Nog duidelijker.'
	});
	await anna.visit('/wijken/molenveld');
	await anna.follow('Wat veranderde er?');
	expect(anna.text).toContain('Zo is het duidelijker.');
	await anna.visit('/wijken/molenveld');
	await anna.follow('Een schaakbord');
	expect(anna.text).toContain('Zo ontstond dit punt');
});

test('the chair says who is of the platform, and each of them whether their name is read', async () => {
	const karim = await signedIn('karim@voorbeeld.example', '/wijkplatform');
	await karim.follow('Wie zitten er in het wijkplatform Molenveld?');
	const page = karim.path;
	await karim.press('Nodig uit', { Naam: 'Fatima' });
	expect(karim.status).toBe(422);
	await karim.press('Nodig uit', { Naam: 'Fatima', 'E-mailadres': 'fatima@voorbeeld.example' });
	expect(karim.text).toContain('fatima@voorbeeld.example');
	await karim.press('Ik stop ermee: Karim El Idrissi');
	expect(karim.text).toContain('Een wijkplatform heeft een voorzitter nodig.');

	const fatima = await signedIn('fatima@voorbeeld.example', '/wijkplatform');
	await fatima.follow('Wie zitten er in het wijkplatform Molenveld?');
	expect(fatima.text).not.toContain('karim@');
	expect(fatima.text).not.toContain('Nodig iemand uit');
	await fatima.press('Bewaar', {
		'Ja, zet mijn naam op de pagina van het wijkplatform': true,
		'Welke naam?': 'Fatima uit de flat'
	});
	const anna = new Visitor(platform);
	await anna.visit('/wijken/molenveld');
	await anna.follow('Het wijkplatform');
	expect(anna.text).toContain('Fatima uit de flat');
	expect(anna.text).not.toContain('Sanne');
	expect(anna.text).toContain('En nog 1 inwoner.');

	await (await fatima.visit(page)).press('Ik stop ermee');
	expect((await fatima.visit(page)).status).toBe(404);
	expect((await anna.visit(anna.path)).text).not.toContain('Fatima uit de flat');
});

test('everybody reads what a wijk said in every channel, and what became of it', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken/molenveld');
	await anna.follow('Wat zeiden mensen in deze wijk?');
	expect(anna.text).toMatch(/Hier staan [\d.]+ bijdragen van mensen uit deze wijk\./);
	expect(anna.text, 'who said two things is one person').toContain('Keer gezegd');
	await anna.visit('/wijken/molenveld/gezegd?kanaal=wensboom');
	expect(anna.path).toBe('/wijken/molenveld/gezegd');
	await anna.follow('Wat werd ervan?');
	expect(anna.path).toMatch(/^\/reactienota\//);
});

test('the redactie finds what the wijken passed on', async () => {
	const eva = await signedIn('eva@voorbeeld.example', '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/inbreng');
	await eva.press('Zoek', { Wijkagenda: 'Punten die over meer wijken gaan' });
	expect(eva.text).toContain('Een veilige oversteek bij de Hovenlaan');
	expect(eva.text).not.toContain('Een huiskamer aan het plein');
});

test('rule 10: the place of work of a wijkplatform is there for its members only', async () => {
	const karim = await signedIn('karim@voorbeeld.example', '/wijkplatform');
	await karim.follow('Wijkagenda Molenveld: naar elkaar omzien');
	const pages = ['', '/wijzigen', '/publiceren', '/nieuw', '/punten/nieuw'].map((page) => `${karim.path}${page}`);
	for (const email of ['eva@voorbeeld.example', 'fatima@voorbeeld.example']) {
		const other = await signedIn(email, '/');
		for (const page of ['/wijkplatform', '/wijkplatform/nieuw', ...pages])
			expect((await other.visit(page)).status, page).toBe(404);
	}
});
