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

test('a member drafts, orders and changes items; the chair makes the agenda public', async () => {
	const sanne = await signedIn('sanne@voorbeeld.example', '/wijkplatform');
	await sanne.follow('Wijkagenda Molenveld: samen buiten');
	expect(sanne.text).toContain('Dan maakt de voorzitter van uw wijkplatform de agenda openbaar.');
	await sanne.follow('Zet een punt op de agenda');
	await sanne.press('Zet op de agenda', { 'Wat is het punt?': 'Een schaakbord' });
	expect(sanne.status).toBe(422);
	expect(sanne.html).toContain('Een schaakbord');
	await sanne.press('Zet op de agenda', {
		'Straat en plein': true,
		'Wat is het punt?': 'Een schaakbord',
		'Wat wilt u precies, en waarom?': 'Een groot bord van steen, bij de bank.'
	});
	expect(sanne.text).toContain('4. Een schaakbord');
	await sanne.press('Omhoog: Een schaakbord');
	expect(sanne.text).toContain('3. Een schaakbord');
	await sanne.follow('Wijzig: Een toilet dat open is');
	await sanne.press('Haal weg');
	expect(sanne.text).not.toContain('Een toilet dat open is');
	const agenda = sanne.path;
	expect((await sanne.visit(`${agenda}/publiceren`)).status).toBe(404);

	const late = await signedIn('karim@voorbeeld.example', `${agenda}/wijzigen`);
	await (
		await sanne.visit(`${agenda}/wijzigen`)
	).press('Bewaar de wijkagenda', { 'Hoe gaat het in de wijk?': 'Sanne schreef dit.' });
	await late.press('Bewaar de wijkagenda', { 'Hoe gaat het in de wijk?': 'Karim schreef dit.' });
	expect(late.status, 'the last does not wipe out the first').toBe(409);
	const [stored, own] = late.document.querySelectorAll('.both .card').map(({ text }) => text);
	expect(stored).toContain('Sanne');
	expect(own).toContain('Karim');
	expect(late.html).toContain('Karim schreef dit.');
	await late.press('Bewaar de wijkagenda');
	expect(late.text, 'who saw both decides').toContain('Karim schreef dit.');

	const anna = new Visitor(platform);
	expect((await anna.visit('/wijken/molenveld')).text, 'a draft leaks nowhere').not.toContain('schaakbord');

	const karim = await signedIn('karim@voorbeeld.example', agenda);
	await karim.follow('Naar publiceren');
	await karim.press('Publiceer de agenda');
	expect(karim.path).toBe('/wijken/molenveld');
	expect((await anna.visit('/wijken/molenveld')).text).toContain('Een schaakbord');
	expect((await karim.visit(agenda)).text).toContain('verandert niet meer');
});

test('rule 10: the place of work of a wijkplatform is there for its members only', async () => {
	const karim = await signedIn('karim@voorbeeld.example', '/wijkplatform');
	await karim.follow('Wijkagenda Molenveld: naar elkaar omzien');
	const pages = ['', '/wijzigen', '/publiceren', '/punten/nieuw'].map((page) => `${karim.path}${page}`);
	for (const email of ['eva@voorbeeld.example', 'fatima@voorbeeld.example']) {
		const other = await signedIn(email, '/');
		for (const page of ['/wijkplatform', '/wijkplatform/nieuw', ...pages])
			expect((await other.visit(page)).status, page).toBe(404);
	}
});
