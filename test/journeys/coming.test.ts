import { expect, test } from 'vitest';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';
const coffee = '/bijeenkomsten/koffie-en-plannen-in-waterrijk';
const asTyped = (day: string) => day.split('-').map(Number).reverse().join('-');
const inDays = (days: number) => asTyped(dayAfter(dayOf(new Date()), days));

async function asEva() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
}

test('an inwoner finds a meeting, reads all that one wants to know, and puts it in a calendar', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/bijeenkomsten');
	expect(anna.text).toContain('Gaat niet door');
	await anna.follow('Koffie en plannen in Waterrijk');
	const asked = [
		'Wanneer?',
		'Waar?',
		'Waar gaat het over?',
		'Kunt u naar binnen',
		'Kunnen uw kinderen mee?',
		'Welke talen'
	];
	const places = [...asked, 'Komt u ook?'].map((words) => anna.text.indexOf(words));
	expect(places, 'in the order in which one decides').toEqual(places.toSorted((a, b) => a - b));
	expect(places[0]).toBeGreaterThan(0);
	await anna.follow('Zet in mijn agenda');
	expect(anna.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(anna.html).toContain('SUMMARY:Koffie en plannen in Waterrijk\r\n');
	await anna.visit('/bijeenkomsten/agenda.ics?wijk=waterrijk');
	expect(anna.html.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	await anna.visit('/bijeenkomsten/agenda.ics?traject=samen-leven-samen-zorgen');
	expect(anna.html).not.toContain('VEVENT');
});

test('where all places are taken an inwoner waits, without a name, an account or a mail', async () => {
	const anna = new Visitor(platform);
	await anna.visit(coffee);
	expect(anna.text).toContain('Alle plekken zijn bezet.');
	await anna.follow('Zet mij op de wachtlijst');
	await anna.press('Zet mij op de wachtlijst', { 'Wat is uw e-mailadres?': 'geen adres' });
	expect(anna.status).toBe(422);
	expect(anna.html).toContain('geen adres');
	await anna.press('Zet mij op de wachtlijst', { 'Wat is uw e-mailadres?': '', '2': true });
	expect(anna.text).toContain('U staat op de wachtlijst');
	expect(anna.text).toContain('U bent nummer 3 op de wachtlijst.');

	const address = anna.path;
	const bram = new Visitor(platform);
	await bram.visit(address.replace(/.{5}$/, 'AAAAA'));
	expect(bram.status).toBe(404);
	await bram.visit(coffee);
	await bram.follow('Bekijk of verander uw aanmelding');
	await bram.press('Bekijk uw aanmelding', { 'Uw code': 'K7QX-M3PA' });
	expect(bram.text).toContain('Deze code hoort niet bij deze bijeenkomst.');
	await bram.press('Bekijk uw aanmelding', {
		'Uw code': address.split('/').at(-1)!.toLowerCase().replaceAll('-', ' ')
	});
	expect(bram.path).toBe(address);
	await bram.press('Ik kom niet');
	expect(bram.text).toContain('U hebt zich afgemeld.');
	await anna.visit(address);
	expect(anna.html).not.toContain('Ik kom niet');
});

test('a redacteur announces a meeting, an inwoner comes, changes and cancels; then it is moved, and called off', async () => {
	const eva = await asEva();
	await eva.visit(`${running}/bijeenkomsten/nieuw`);
	await eva.press('Bewaar de bijeenkomst', {
		'Hoe heet de bijeenkomst?': 'Soep in het park',
		'Waar was of is het?': 'Het park',
		'Op welke dag?': inDays(9),
		'Hoe laat begint het?': '17.30',
		'Hoe laat is het klaar?': '17:00'
	});
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Het einde moet na het begin komen.');
	await eva.press('Bewaar de bijeenkomst', { 'Hoe laat is het klaar?': '19:00' });
	const page = `${running}/bijeenkomsten/soep-in-het-park`;
	expect(eva.path).toBe(`${page}/aankondiging`);
	await eva.press('Bewaar de aankondiging');
	expect(eva.text).toContain('Schrijf op waar het over gaat.');
	await eva.press('Bewaar de aankondiging', {
		'Waar gaat het over?': 'Wat kan er beter in het park?',
		'Er is opvang voor kinderen': true,
		'Voor hoeveel mensen is er plek?': '4'
	});
	const anna = new Visitor(platform);
	await anna.visit('/bijeenkomsten/soep-in-het-park/aanmelden');
	expect(anna.status).toBe(404);
	await eva.press('Publiceer');

	await anna.visit('/bijeenkomsten/soep-in-het-park');
	expect(anna.text).toContain('Er zijn nog 4 plekken vrij.');
	await anna.follow('Meld u aan');
	await anna.press('Ik kom', { '3': true, 'Opvang voor mijn kind of kinderen': true });
	expect(anna.text).toContain('Dank u wel. Wij hebben uw aanmelding. U komt met 3 mensen.');
	const own = anna.path;
	await anna.press('Bewaar mijn aanmelding', { '5': true });
	expect(anna.status).toBe(409);
	expect(anna.text).toContain('Er is nog plek voor 1 mens erbij.');
	await anna.press('Bewaar mijn aanmelding', { '4': true });
	expect(anna.text).toContain('U komt met 4 mensen.');

	await eva.visit(`${page}/aanmeldingen`);
	expect(eva.text).toContain('4 mensen komen. Er is plek voor 4.');
	expect(eva.text).toContain('1 keer: Opvang voor mijn kind of kinderen');
	await eva.press('Zet op de lijst', { 'Wilt u daar iets over zeggen?': 'Een stoel bij de deur.' });
	expect(eva.text).toContain('Zij staan op de wachtlijst.');
	await anna.visit(own);
	await anna.press('Ik kom niet');
	await eva.visit(`${page}/aanmeldingen`);
	expect(eva.text).toContain('Een stoel bij de deur. (gebeld)');
	expect(eva.text).not.toContain('op de wachtlijst');

	await eva.visit(`${page}/wijzigen`);
	await eva.follow('Verplaats de bijeenkomst');
	await eva.press('Verplaats de bijeenkomst', {
		'Op welke dag?': inDays(11),
		Adres: 'Parklaan 1',
		'Waarom verandert het?': 'Er komt storm.'
	});
	expect(eva.path).toBe(page);
	await anna.visit('/bijeenkomsten/soep-in-het-park');
	expect(anna.text).toContain('De dag, de tijd of de plek is veranderd. Er komt storm.');
	expect(anna.text).toContain('Parklaan 1');

	await eva.follow('Laat niet doorgaan');
	await eva.press('Laat niet doorgaan', { 'Waarom gaat het niet door?': 'Het park staat onder water.' });
	await anna.visit('/bijeenkomsten/soep-in-het-park');
	expect(anna.text).toContain('Deze bijeenkomst gaat niet door. Het park staat onder water.');
	expect(anna.html).not.toContain('/aanmelden');
	await anna.visit('/bijeenkomsten/soep-in-het-park/aanmelden');
	expect(anna.text).toContain('U kunt zich niet aanmelden');
	await anna.visit('/bijeenkomsten/soep-in-het-park/agenda.ics');
	expect(anna.html).toContain('STATUS:CANCELLED');
	expect(anna.html).toContain('SEQUENCE:2');
});

test('a meeting in one’s own wijk stands on the page of the wijk, and not one that was', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken/waterrijk');
	expect(anna.text).toContain('Bijeenkomsten in de wijk');
	await anna.visit('/wijken/aagtendorp');
	expect(anna.text).not.toContain('Bijeenkomsten in de wijk');
});

test('who signs up very often in a short time waits, and keeps what was filled in', async () => {
	const busy = new Visitor(platform);
	busy.address = '10.9.8.7';
	for (let i = 0; i < 21; i++) {
		await busy.visit(`${coffee}/aanmelden`);
		await busy.press('Zet mij op de wachtlijst', { 'Wilt u daar iets over zeggen?': `Keer ${i}` });
	}
	expect(busy.status).toBe(429);
	expect(busy.html).toContain('Keer 20');
});
