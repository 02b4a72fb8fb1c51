import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at, now } from '#lib/clock.ts';
import { mailKeyOf } from '#lib/initiatives/opening.server.ts';
import { initiatives } from '#lib/initiatives/tables.ts';
import { watchInitiatives } from '#lib/initiatives/watching.server.ts';
import { db } from '#lib/storage/index.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

const words = {
	'Hoe heet uw plan?': 'Schaken onder de boom',
	'Wat wilt u doen?': 'Op zondag schaken wij buiten. Wie het niet kan, leert het.',
	'Voor wie is het?': 'Jong en oud',
	'Wanneer begint u?': 'In juni',
	'Waarvoor is het geld?': 'Borden: 200 euro',
	'Hoe heet u?': 'Anna de Boer'
};

const codeOf = async (title: string) => {
	const [row] = await db.select().from(initiatives).where(eq(initiatives.title, title)).orderBy(initiatives.id);
	return row!;
};

test('an inwoner asks, answers a question, gets a decision and does the APK, without account and without JavaScript', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken/molenveld');
	await anna.follow('Wijkfonds Molenveld');
	await anna.follow('Vraag geld aan');
	await anna.press('Verstuur mijn aanvraag', { ...words, 'Hoeveel geld vraagt u?': '200' });
	expect(anna.status).toBe(422);
	expect(anna.text).toContain('Vul een e-mailadres of een telefoonnummer in.');
	await anna.press('Verstuur mijn aanvraag', {
		...{ 'Hoeveel geld vraagt u?': '900', 'Wat is uw e-mailadres?': 'anna@voorbeeld.nl' }
	});
	expect(anna.text, 'more than the maximum').toContain('U kunt hoogstens 750 euro vragen.');
	await anna.press('Verstuur mijn aanvraag', { 'Hoeveel geld vraagt u?': '200' });
	expect(anna.path).toMatch(/^\/initiatieven\/volg\/.+\/ontvangen$/);
	const code = anna.document.querySelector('.code')!.text;
	const secret = anna.document.querySelector('.secret')!.text;
	expect(anna.text).toContain('Dan krijgt u een mail.');

	const eva = await signedIn('eva@voorbeeld.example', '/beheer/initiatieven');
	await eva.follow('Schaken onder de boom');
	const desk = eva.path;
	expect(eva.text).toContain('anna@voorbeeld.nl');
	await eva.press('Verstuur de vraag', { 'Wat wilt u weten?': 'Waar staan de borden als het regent?' });
	expect(eva.text).toContain('De tijd om te beslissen staat nu stil.');

	await anna.visit('/volg');
	await anna.press('Volg', { 'Wat is uw volgcode?': code.toLowerCase() });
	expect(anna.path).toBe(`/initiatieven/volg/${code}`);
	expect(anna.text, 'who finds the code reads nothing of the plan').not.toContain('Schaken');
	const found = await new Visitor(platform).visit(`/initiatieven/volg/${code}`);
	expect(found.text, 'who finds the code cannot read or answer').not.toMatch(/de borden|Uw antwoord/);
	await found.press('Open mijn aanvraag', { 'Wat is uw geheime code?': 'fout' });
	expect(found.status).toBe(422);
	await found.press('Open mijn aanvraag', { 'Wat is uw geheime code?': secret });
	expect(found.text).toContain('Waar staan de borden als het regent?');
	const byMail = await new Visitor(platform).visit(
		`/initiatieven/volg/${code}?sleutel=${await mailKeyOf(await codeOf('Schaken onder de boom'))}`
	);
	expect(byMail.text).toContain('Waar staan de borden als het regent?');
	expect(byMail.path, 'the key does not stay in the address').toBe(`/initiatieven/volg/${code}`);
	expect(byMail.headers.get('cache-control')).toContain('no-store');
	await anna.press('Verstuur mijn antwoord');
	expect(anna.status).toBe(422);
	await anna.press('Verstuur mijn antwoord', { 'Uw antwoord': 'In het hok van de tuin.' });
	expect(anna.text).toContain('Wij hebben uw antwoord.');

	const stranger = new Visitor(platform);
	expect((await stranger.visit('/initiatieven')).text).not.toContain('Schaken onder');
	await eva.visit(desk);
	expect(eva.text).toContain('In het hok van de tuin.');
	await eva.press('Verstuur het besluit', { Toegekend: true });
	expect(eva.status, 'never without a reason').toBe(422);
	await eva.press('Verstuur het besluit', { 'Waarom?': 'Uw plan brengt jong en oud bij elkaar. U krijgt het geld.' });
	expect(eva.text).toContain('Het ligt nu vast.');

	expect((await stranger.visit('/initiatieven?wijk=molenveld')).text).toContain('Schaken onder de boom');
	await stranger.follow('Schaken onder de boom');
	expect(stranger.text).toContain('200 euro van de gemeente');
	expect(stranger.text).not.toMatch(/Anna|hok van de tuin/);
	await anna.visit(`/volg/${code}`);
	expect(anna.text).toContain('binnen zes weken');

	const { id } = await codeOf('Schaken onder de boom');
	await at(new Date(now().getTime() + 366 * 24 * 3600_000), watchInitiatives);
	await anna.visit(`/initiatieven/volg/${code}`);
	await anna.press('Verstuur de APK');
	expect(anna.status).toBe(422);
	await anna.press('Verstuur de APK', {
		...{ 'Ja, het gaat goed': true, 'Wat hebt u nodig?': 'Een klok', 'Wat wilt u laten zien?': 'Wij zijn met tien.' }
	});
	expect(anna.text).toContain('Wij weten nu hoe het gaat.');
	expect((await stranger.visit(`/initiatieven/${id}`)).text).not.toContain('Wij zijn met tien.');
	await eva.visit(desk);
	await eva.press('Verstuur het antwoord', { 'Wat doet u hieraan?': 'Wij brengen een klok.' });
	await eva.press('Maak het openbaar');
	expect((await stranger.visit(`/initiatieven/${id}`)).text).toContain('Wij zijn met tien.');
	expect((await anna.visit(`/initiatieven/volg/${code}`)).text).toContain('Wij brengen een klok.');

	await anna.press('Wis mijn gegevens', { 'Wat is de geheime code?': 'fout' });
	expect(anna.status).toBe(422);
	await anna.press('Wis mijn gegevens', { 'Wat is de geheime code?': secret });
	expect(anna.text).toContain('Wij hebben uw gegevens gewist.');
	expect((await eva.visit(desk)).text).not.toMatch(/Anna|anna@|Een klok|hok van de tuin/);
});

test('an inwoner takes a request back, and its words are gone', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/initiatieven/uitdagen');
	await anna.press('Verstuur mijn plan', {
		...{ 'Hoe heet uw plan?': 'Zelf de heg knippen', 'Welke taak wilt u overnemen?': 'Het knippen van de heg.' },
		...{
			'Waarom kunt u dit beter, goedkoper of dichterbij?': 'Wij wonen ernaast.',
			'Met wie doet u het?': 'De straat'
		},
		...{
			'Wat vraagt u van de gemeente?': 'Een schaar',
			'Hoe heet u?': 'Anna',
			'Wat is uw telefoonnummer?': '06 1234 5678'
		}
	});
	const secret = anna.document.querySelector('.secret')!.text;
	const eva = await signedIn('eva@voorbeeld.example', '/beheer/initiatieven');
	await eva.follow('Zelf de heg knippen');
	expect(eva.text).toContain('Zonder e-mailadres krijgt deze persoon geen mails.');
	await anna.follow('Bekijk uw aanvraag');
	await anna.press('Wis mijn aanvraag', { 'Wat is de geheime code?': secret });
	expect(anna.text).toContain('Wij hebben uw aanvraag gewist.');
	await eva.visit(eva.path);
	expect(eva.text).not.toMatch(/heg|06 1234/);
	await eva.visit('/beheer/initiatieven');
	expect(eva.text).not.toContain('heg');
});

test('a beheerder makes a fund, and an inwoner finds it', async () => {
	const bea = await signedIn('bea@voorbeeld.example', '/beheer');
	await bea.follow('Fondsen en regels');
	await bea.follow('Maak een fonds');
	await bea.press('Maak het fonds', { 'Hoe heet het fonds?': 'Groenpot' });
	expect(bea.status).toBe(422);
	await bea.press('Maak het fonds', {
		...{ 'Waar is het geld voor?': 'Voor bomen en planten.', 'Wat past, en wat niet?': 'Het is groen.' },
		...{ 'Hoeveel kan iemand hoogstens krijgen?': '300', [`Hoeveel geld is er in ${now().getFullYear()}?`]: '1.000' }
	});
	expect(bea.path).toBe('/beheer/initiatieven/fondsen/groenpot');
	await bea.press('Bewaar het bedrag', { 'Hoeveel geld is er dan?': '2000' });
	expect(bea.text).toContain('2.000 euro');
	await bea.press('Bewaar het fonds', { 'Binnen hoeveel weken beslist u?': '4' });
	await bea.visit('/beheer/initiatieven/fondsen');
	await bea.press('Bewaar de regels', { 'Hoeveel dagen bewaart u naam en adres?': '5' });
	expect(bea.status).toBe(422);

	const anna = new Visitor(platform);
	await anna.visit('/initiatieven');
	await anna.follow('Groenpot');
	expect(anna.text).toContain('Antwoord binnen 4 weken.');
});

test('a moderator hides the words of a plan, and everybody reads why', async () => {
	const mo = await signedIn('mo@voorbeeld.example', '/beheer/initiatieven/openbaar');
	const { id } = await codeOf('Samen zingen op dinsdag');
	const form = `/beheer/initiatieven/openbaar?/hide`;
	const body = new URLSearchParams({ id, reason: 'Er staat een naam in.' });
	await mo.visit(form, { method: 'POST', body });
	const anna = new Visitor(platform);
	expect((await anna.visit(`/initiatieven/${id}`)).text).toContain('Een medewerker verborg die: Er staat een naam in.');
	expect((await anna.visit('/wijken/molenveld')).text).not.toContain('Samen zingen');
	await mo.press('Toon de tekst weer');
	expect((await anna.visit(`/initiatieven/${id}`)).text).toContain('Samen zingen op dinsdag');
});

test('rule 10: who may not decide finds no desk, and who does not know a code finds nothing', async () => {
	const { id } = await codeOf('Leren fietsen');
	for (const email of ['mo@voorbeeld.example', 'bea@voorbeeld.example', 'fatima@voorbeeld.example']) {
		const other = await signedIn(email, '/');
		for (const page of ['/beheer/initiatieven', `/beheer/initiatieven/${id}`])
			expect((await other.visit(page)).status, `${page} for ${email}`).toBe(404);
	}
	const anna = new Visitor(platform);
	expect((await anna.visit(`/initiatieven/${id}`)).status).toBe(404);
	expect((await anna.visit('/initiatieven/volg/AAAA-BBBB-CCCCC')).status).toBe(404);
	expect((await anna.visit('/initiatieven/foto/niets')).status).toBe(404);
});
