import { expect, test } from 'vitest';
import { closeDuePolls } from '#lib/agendas/priorities/closing.server.ts';
import { at } from '#lib/clock.ts';
import { asDate, dayOf } from '#lib/text/dates.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { readPdf } from '#test/support/pdf.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/g;
const DAY = 24 * 3600_000;
const dayFromNow = (days: number) => dayOf(new Date(Date.now() + days * DAY));
const typed = (day: string) => day.split('-').reverse().join('-');

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

/** The chair of Molenveld makes a poll about its agenda, up to where the plans are chosen. */
async function begin(title: string, fields: Record<string, string | boolean>) {
	const chair = await signedIn('karim@voorbeeld.example', '/wijkplatform');
	await chair.follow('Wijkagenda Molenveld: naar elkaar omzien');
	await chair.follow('Laat inwoners zeggen wat voorgaat');
	await chair.follow('Begin een stemronde');
	await chair.press('Ga verder naar de plannen', {
		'Hoe heet de stemronde?': title,
		'Wat is de eerste dag?': typed(dayFromNow(0)),
		'Wat is de laatste dag?': typed(dayFromNow(20)),
		...fields
	});
	return chair;
}

test('an inwoner finds the open poll, divides points, and sees that the ballot counts', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken/de-hoven');
	await anna.follow('Stem mee');
	expect(anna.text).toContain('Zo tellen wij: punten optellen');
	expect(anna.text).toMatch(/In de stembus 37 stemmen/);
	expect(anna.text, 'nobody sees how it goes').not.toMatch(/Plaats \d van/);
	const points = (garden: string, room: string) => ({
		'Bomen en water op het winkelplein': garden,
		'Een huiskamer aan het plein': room
	});
	await anna.press('Breng mijn stem uit', points('7', 'twee'));
	expect(anna.status).toBe(422);
	expect(anna.html).toContain('value="7"');
	await anna.press('Breng mijn stem uit', points('7', '2'));
	expect(anna.status).toBe(422);
	expect(anna.text).toContain('U hebt nog 1 punt over. Verdeel dat ook.');
	await anna.press('Breng mijn stem uit', points('7', '3'));
	expect(anna.status).toBe(200);
	expect(anna.text).toContain('Dank u wel. Uw stem zit in de stembus.');
	const [receipt = ''] = anna.text.match(CODE) ?? [];
	expect(anna.headers.get('cache-control')).toContain('no-store');

	const elsewhere = new Visitor(platform);
	await elsewhere.visit('/wijken/de-hoven');
	await elsewhere.follow('Stem mee');
	expect(elsewhere.text).toMatch(/In de stembus 38 stemmen/);
	await elsewhere.follow('Hebt u gestemd? Kijk of uw stem meetelt');
	await elsewhere.press('Kijk na', { 'Uw stembewijs': receipt.toLowerCase() });
	expect(elsewhere.text).toContain('De stem bij dit bewijs zit in de stembus.');
	expect(elsewhere.text).not.toContain('huiskamer');
	await elsewhere.press('Kijk na', { 'Uw stembewijs': 'AAAA-AAAA' });
	expect(elsewhere.text).toContain('Dit stembewijs kennen wij niet');
});

test('a chair makes a ranking with letters; inwoners vote with their code, and mistakes keep what they chose', async () => {
	const chair = await begin('Wat het eerst?', {
		'Op volgorde zetten': true,
		'Alleen met een code uit een brief': true,
		'Hoeveel plaatsen mag iemand geven?': '2'
	});
	expect(chair.text).toContain('Welke plannen doen mee?');
	await chair.press('Bewaar de plannen');
	await chair.press('Open de stemronde');
	expect(chair.status).toBe(409);
	expect(chair.text).toContain('Er zijn nog geen codes.');
	await chair.follow('Maak codes en brieven');
	await chair.press('Maak de codes', { 'Naam van deze stapel': 'Flats', 'Hoeveel codes wilt u?': '0' });
	expect(chair.status).toBe(422);
	await chair.press('Maak de codes', { 'Hoeveel codes wilt u?': '2' });
	expect(chair.text).toContain('2 codes zijn gemaakt voor “Flats”.');
	await chair.press('Maak de brieven');
	const { pages } = await readPdf(chair.bytes);
	expect(pages).toHaveLength(2);
	expect(pages[0]).toContain('Stem op');
	await chair.back().press('Bewaar de codes');
	const codes = chair.html.match(/"([2-9A-Z-]{15})"/g)!.map((code) => code.slice(1, -1));
	expect(codes).toHaveLength(2);
	await chair.back().follow('Wat het eerst?');
	await chair.press('Open de stemronde');
	expect(chair.text).toContain('Zolang mensen stemmen, ziet niemand hoe het ervoor staat.');
	expect(chair.text, 'a code is a vote').not.toContain('Maak codes en brieven');
	await chair.follow('Bekijk de ronde zoals iedereen');
	expect(chair.text).toContain('Het wijkplatform maakte 2 codes voor brieven.');
	const page = chair.path;

	const bram = await new Visitor(platform).visit(`${page}?code=${codes[0]}`);
	const places = { 'Licht op het pad langs de Molenvliet': '1', 'Een avond die van de jongeren is': '1' };
	await bram.press('Breng mijn stem uit', places);
	expect(bram.status).toBe(422);
	expect(bram.text).toContain('Plaats 1 staat er meer dan één keer.');
	expect(bram.html).toContain(`value="${codes[0]}"`);
	await bram.press('Breng mijn stem uit', { 'Een avond die van de jongeren is': '2', 'Uw code uit de brief': '' });
	expect(bram.status).toBe(422);
	expect(bram.text).toContain('Vul de code uit uw brief in.');
	await bram.press('Breng mijn stem uit', { 'Uw code uit de brief': codes[0]! });
	expect(bram.text).toContain('Uw stem zit in de stembus.');
	const again = await new Visitor(platform).visit(page);
	await again.press('Breng mijn stem uit', {
		'Uw code uit de brief': codes[0]!,
		'Licht op het pad langs de Molenvliet': '1'
	});
	expect(again.status).toBe(409);
	expect(again.text).toContain('Met deze code is al gestemd.');

	await chair.visit(`${page}/uitslag`);
	expect(chair.path, 'no outcome while it is open').toBe(page);
	const mine = await signedIn('karim@voorbeeld.example', '/wijkplatform');
	await mine.follow('Wijkagenda Molenveld: naar elkaar omzien');
	await mine.follow('Laat inwoners zeggen wat voorgaat');
	await mine.follow('Wat het eerst?');
	expect(mine.text).toContain('Flats: 2 codes, 1 gebruikt');
	await mine.press('Stop de ronde');
	expect(mine.status).toBe(422);
	await mine.press('Stop de ronde', { 'Waarom stopt de ronde?': 'Een plan is al klaar.' });
	await again.visit(page);
	expect(again.text).toContain('Deze stemronde is gestopt. Een plan is al klaar.');
});

test('from a wijkbudget of the municipality to what is paid, for everybody to count again', async () => {
	const eva = await signedIn('eva@voorbeeld.example', '/beheer');
	await eva.follow('Wijkbudget');
	const details = eva.document
		.querySelectorAll('section.card')
		.find((section) => section.text.includes('naar elkaar omzien'))!;
	const id = details.querySelector('input[name=agendaId]')!.getAttribute('value')!;
	const give = (amount: string, about: string) =>
		eva.visit('/beheer/wijkbudget', {
			method: 'POST',
			body: new URLSearchParams({ agendaId: id, amount, about, isNew: 'ja' })
		});
	await give('veel', 'Uit de begroting.');
	expect(eva.status).toBe(422);
	expect(eva.html).toContain('value="veel"');
	await give('10.000', 'Uit de begroting.');
	expect(eva.text).toContain('10.000 euro');

	const chair = await begin('Ons wijkbudget', { 'Het wijkbudget verdelen': true, 'De meeste stemmen gaat voor': true });
	const costs = ['8.000', '4.000', 'duur', '4000', '500', '€ 600'];
	const plans = chair.document.querySelectorAll('input[inputmode=numeric]').map((input) => input.getAttribute('name')!);
	const labels = plans.map((name) => chair.document.querySelector(`label[for="${name}"]`)!.text.trim());
	await chair.press('Bewaar de plannen', Object.fromEntries(labels.map((label, i) => [label, costs[i]!])));
	expect(chair.status).toBe(422);
	expect(chair.html).toContain('value="duur"');
	await chair.press('Bewaar de plannen', { [labels[2]!]: '3000' });
	await chair.follow('Probeer het uit');
	expect(chair.text).toContain('Deze stemmen zijn verzonnen.');
	await chair.press('Reken uit', { 'Hoeveel geld is er?': '15.000', 'Samen de meeste stemmen': true });
	expect(chair.text).toContain('Zo wordt het met 15.000 euro');
	await chair.follow('Ons wijkbudget');
	await chair.press('Open de stemronde');
	await chair.follow('Bekijk de ronde zoals iedereen');
	const page = chair.path;

	const dear = { 'Elke dag een open deur in De Spil 8.000 euro': true };
	const cheap = { 'Licht op het pad langs de Molenvliet 4.000 euro': true };
	const first = await new Visitor(platform).visit(page);
	await first.press('Breng mijn stem uit', { ...dear, ...cheap });
	expect(first.status).toBe(422);
	expect(first.text).toContain('Dat is 2.000 euro te veel.');
	expect(first.document.querySelectorAll('input[checked]')).toHaveLength(2);
	await first.press('Breng mijn stem uit', { 'Licht op het pad langs de Molenvliet 4.000 euro': false });
	expect(first.text).toContain('Uw stem zit in de stembus.');
	await first.visit(page);
	expect(first.text).toContain('Vanaf dit apparaat is al gestemd.');
	for (const chosen of [dear, dear, dear, cheap]) {
		const other = await new Visitor(platform).visit(page);
		await other.press('Breng mijn stem uit', chosen);
		expect(other.status).toBe(200);
	}
	await at(new Date(Date.now() + 22 * DAY), closeDuePolls);
	await first.visit(page);
	await first.follow('Bekijk de uitslag');
	expect(first.text).toContain(`5 stemmen, van ${asDate(dayFromNow(0))}`);
	expect(first.text).toContain('✓ Elke dag een open deur in De Spil');
	expect(first.text).toContain('Er was 10.000 euro. Er blijft 2.000 euro over.');
	await first.follow('Download alle stemmen (csv)');
	expect(first.headers.get('content-type')).toContain('text/csv');
	expect(first.html.trim().split('\r\n')).toHaveLength(6);
	await first.visit('/wijken/molenveld');
	expect(first.text).toContain('4 stemmen in Ons wijkbudget');
	await chair.visit('/wijkplatform');
	await chair.follow('Wijkagenda Molenveld: naar elkaar omzien');
	await chair.follow('Laat inwoners zeggen wat voorgaat');
	await chair.follow('Ons wijkbudget');
	await chair.follow('Probeer het uit');
	expect(chair.text).toContain('Dit zijn de echte stemmen, opnieuw geteld.');
});

test('the outcome of Molenveld shows its tie, and the rule that decided', async () => {
	const anna = await new Visitor(platform).visit('/wijken/molenveld');
	await anna.follow('Bekijk de uitslag: Waar gaat het wijkbudget naartoe?');
	expect(anna.text).toContain('Er was nog een keuze met even veel stemmen samen.');
	expect(anna.text).toContain('allemaal met een code uit een brief'.slice(1));
	expect(anna.text).toContain('Er was 20.000 euro. Er blijft 3.000 euro over.');
});
