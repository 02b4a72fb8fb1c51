import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consultations } from '#lib/consultations/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { mails } from '#lib/mail/tables.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { makeInvitations } from '#lib/questionnaires/filling/invitations.server.ts';
import { questionnaires, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { only } from '#test/support/only.ts';
import { everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const editor = (await findPersonByEmail('eva@voorbeeld.example'))!;
const running = 'ruimte-om-elkaar-te-ontmoeten';
const consultation = only(await db.select().from(consultations).where(eq(consultations.slug, running)));
const someone = (path: string) => new Visitor(platform).visit(path);
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/;

/** A vragenlijst of one name, with a page about who one is and one about what one thinks. */
async function list(
	title: string,
	draft: Partial<Definition> = {},
	settings: Partial<typeof questionnaires.$inferInsert> = {}
) {
	const made = await openQuestionnaire(editor, consultation.id, { ...everyKind, ...draft, title });
	if (Object.keys(settings).length) await db.update(questionnaires).set(settings).where(eq(questionnaires.id, made.id));
	return { ...made, base: `/vragenlijsten/${made.slug}` };
}

/** To the overview, with all that must be answered. */
async function fillIn(visitor: Visitor, base: string, words = 'Meer groen') {
	await visitor.visit(`${base}/1`);
	await visitor.press('Volgende', { Oud: true });
	return visitor.press('Volgende', { '4': true, 'Wat kan beter?': words });
}

const countOf = async (slug: string) =>
	(await db.select().from(responses)).filter(({ answers }) => JSON.stringify(answers).includes(slug)).length;

test('“later verder” shows a code, and with it one goes on from another device', async () => {
	const { base } = await list('Later verder');
	const anna = await someone(`${base}/1`);
	await anna.press('Volgende', { Jong: true });
	await anna.press('Later verder', { 'Wat kan beter?': 'Half af' });
	expect(anna.path).toBe(`${base}/later`);
	const code = CODE.exec(anna.text)![0];
	expect(anna.headers.get('cache-control')).toBe('no-store');
	const order = ['U kunt nu stoppen.', code, 'Schrijf de code op', 'Mail mij de code', 'Ga verder'];
	const main = anna.document.querySelector('main')!.text;
	expect(
		order.map((words) => main.lastIndexOf(words)),
		'in the order in which one needs it'
	).toEqual(order.map((words) => main.lastIndexOf(words)).toSorted((a, b) => a - b));
	for (const words of order) expect(main).toContain(words);

	const phone = await someone(base);
	await phone.press('Ga verder met deze code', { 'Uw code': code.toLowerCase().replaceAll('-', ' ') });
	expect(phone.path).toBe(`${base}/controle`);
	for (const words of ['Jong', 'Half af']) expect(phone.text).toContain(words);
	expect((await phone.visit(`${base}/verder?code=${code}`)).text).not.toContain('andere antwoorden');

	const wrong = await someone(base);
	await wrong.press('Ga verder met deze code', { 'Uw code': 'AAAA-BBBB-CCCCC' });
	expect([wrong.status, wrong.path]).toEqual([422, `${base}/verder`]);
	expect(wrong.title).toMatch(/^1 foutmelding - /);
	expect(wrong.text).toContain('Deze code kennen wij niet.');
	expect(wrong.html).toContain('AAAA-BBBB-CCCCC');
});

test('who fills in has the questions before them: the menu stands below', async () => {
	const { base } = await list('Klein');
	const anna = await someone(`${base}/1`);
	const menuIn = (part: string) => anna.document.querySelectorAll(`${part} nav[aria-label=Hoofdmenu] a`).length;
	const above = () => anna.document.querySelectorAll('header a').map((link) => link.getAttribute('href'));
	expect([menuIn('header'), menuIn('footer'), above()]).toEqual([0, 7, ['/']]);
	expect(anna.document.querySelector('a.nl-skip-link')?.getAttribute('href')).toBe('#inhoud');
	await anna.visit(base);
	expect([menuIn('header'), menuIn('footer')]).toEqual([7, 0]);
	await fillIn(anna, base);
	for (const page of ['controle', 'later']) {
		await anna.visit(`${base}/${page}`);
		expect([anna.path, above()]).toEqual([`${base}/${page}`, ['/']]);
	}
});

test('the mailed link shows a button and no answers: who only looks at it gets nothing', async () => {
	const { base } = await list('Met een link');
	const anna = await fillIn(await someone(base), base, 'Alleen van Anna');
	await anna.visit(`${base}/later`);
	await anna.press('Mail mij de code', { 'Uw e-mailadres': 'anna@' });
	expect(anna.status).toBe(422);
	await anna.press('Mail mij de code', { 'Uw e-mailadres': 'anna@example.org' });
	expect(anna.text).toContain('Wij hebben de code naar u gemaild.');
	const mail = (await db.select().from(mails)).find(({ text }) => text.includes('Met een link'))!;
	const link = /https?:\S+/.exec(mail.text)![0];

	const other = await someone(new URL(link).pathname + new URL(link).search);
	expect(other.text).not.toContain('Alleen van Anna');
	expect([...other.cookies.keys()]).toEqual([]);
	await other.press('Ga verder met deze code');
	expect(other.path).toBe(`${base}/controle`);
	expect(other.text).toContain('Alleen van Anna');
});

test('who expired comes back with the code; who goes on with another code is told what this device holds', async () => {
	const { base } = await list('Twee codes');
	const anna = await fillIn(await someone(base), base, 'De eerste');
	const first = CODE.exec((await anna.visit(`${base}/later`)).text)![0];
	anna.cookies.clear();
	await fillIn(anna, base, 'De tweede');
	const second = CODE.exec((await anna.visit(`${base}/later`)).text)![0];
	await anna.visit(`${base}/verder?code=${first}`);
	expect(anna.text).toContain(`Schrijf dan eerst deze code op: ${second}.`);
	await anna.press('Ga verder met deze code');
	expect(anna.text).toContain('De eerste');
});

test('a list in several languages has an address for each, and keeps answers over them', async () => {
	const translations = {
		en: { title: 'Your neighbourhood', 'page.pagina-1.title': 'About you', 'leeftijd.options.oud': 'Old' },
		ar: { title: 'حيك', 'page.pagina-1.title': 'عنك' }
	};
	const { base, slug } = await list('In meer talen', { translations });
	const anna = await someone(base);
	expect(anna.html).toContain(`hreflang="en" href="https://platform.test${base}/en"`);
	await anna.follow('English');
	expect(anna.path).toBe(`${base}/en`);
	expect(anna.document.querySelector('main')?.getAttribute('lang')).toBe('en');
	expect(anna.title).toContain('Your neighbourhood');
	await anna.follow('Begin');
	expect(anna.title).toContain('Page 1 of 2: About you');
	await anna.press('Next');
	expect(anna.title).toMatch(/^1 error - /);
	await anna.press('العربية', { Old: true });
	expect(anna.path).toBe(`${base}/ar/1`);
	expect(anna.document.querySelector('main')?.getAttribute('dir')).toBe('rtl');
	expect(anna.document.querySelector('html')?.getAttribute('lang')).toBe('ar');
	expect(anna.document.querySelector('header')?.closest('[dir]')?.getAttribute('lang')).toBe('nl');
	expect(anna.document.querySelector('input[value=oud]')?.hasAttribute('checked')).toBe(true);
	await anna.press('التالي');
	await anna.press('التالي', { '4': true, 'Wat kan beter?': 'حديقة' });
	expect(anna.path).toBe(`${base}/ar/controle`);
	expect(anna.text).toContain('تحقق من إجاباتك');
	await anna.press('إرسال');
	expect(anna.document.querySelector('section[lang=ar]')?.text).toContain('شكرًا لك.');
	const row = (await db.select().from(responses)).find(({ answers }) => answers.beter === 'حديقة');
	expect(row?.language).toBe('ar');

	for (const path of [`${base}/de`, `${base}/nl`, `${base}/nl/1`, `${base}/fr/1`, `${base}/en/9`])
		expect((await someone(path)).status, path).toBe(404);
	expect(slug).toBe('in-meer-talen');
});

test('who only chose answers is not promised a reply to words', async () => {
	const { base } = await list('Zonder woorden');
	const anna = await fillIn(await someone(base), base, '');
	await anna.press('Versturen');
	expect(anna.text).toContain('Uw antwoorden tellen mee in de uitslag.');
	expect(anna.text).not.toMatch(/wat u schreef|uw woorden/);
	await anna.follow('Bekijk uw inbreng');
	expect(anna.title).toContain('Wat er met uw antwoorden gebeurde');
	const bram = await fillIn(await someone(base), base, 'Meer bomen');
	await bram.press('Versturen');
	expect(bram.text).toContain('leest wat u schreef');
});

test('what was sent is changed in the same browser, and from another with the secret', async () => {
	const { base } = await list('Wijzigen');
	const anna = await fillIn(await someone(base), base, 'Eerst dit');
	await anna.press('Versturen');
	const receipt = anna.path;
	const secret = anna.document.querySelector('.secret')!.text;
	await anna.follow('het begin van de vragenlijst');
	for (const over of ['minu', 'U krijgt een volgcode', 'Geen naam of account nodig'])
		expect(anna.text).not.toContain(over);
	await anna.press('Wijzig uw antwoorden');
	expect(anna.path).toBe(`${base}/controle`);
	expect(anna.text).toContain('U wijzigt wat u eerder verstuurde.');
	await anna.follow('Wijzig: Wat kan beter?');
	await anna.press('Bewaar en ga naar het overzicht', { 'Wat kan beter?': 'Toch dat' });
	await anna.press('Verstuur de wijziging');
	expect(anna.path).toBe(receipt);
	expect(anna.document.querySelector('.secret')!.text).toBe(secret);

	const phone = await someone(receipt.replace('/ontvangen', ''));
	expect(phone.text).toContain('U schreef één reactie.');
	expect(phone.text).toContain('U hebt deze woorden vervangen door andere.');
	await phone.press('Wijzig mijn antwoorden', { 'Wat is de geheime code?': 'verkeerd' });
	expect([phone.status, phone.text.includes('hoort niet bij deze volgcode')]).toEqual([422, true]);
	await phone.press('Wijzig mijn antwoorden', { 'Wat is de geheime code?': secret.toLowerCase() });
	expect(phone.path).toBe(`${base}/controle`);
	expect(phone.text).toContain('Toch dat');
	await phone.press('Stop met wijzigen');
	expect(phone.text).toContain('U hebt deze vragenlijst verstuurd');
	expect(phone.text).not.toContain('U wijzigt');
});

test('a list for who has a letter asks for the code of it', async () => {
	const { base, id } = await list('Met een brief', {}, { access: 'code' });
	const [code = ''] = await makeInvitations(editor, id, { count: 1, batch: 'Proef' });
	const anna = await someone(`${base}/1`);
	expect(anna.path, 'without a code to the beginning').toBe(base);
	expect(anna.text).toContain('U hebt een code nodig om mee te doen.');
	expect(anna.html).not.toContain(`href="${base}/1"`);
	await anna.press('Begin met deze code', { 'Uw code': code });
	expect(anna.path).toBe(`${base}/1`);
	await fillIn(anna, base);
	await anna.press('Versturen');
	const again = await someone(base);
	await again.press('Begin met deze code', { 'Uw code': code });
	expect(again.text).toContain('U hebt deze vragenlijst verstuurd');
	expect(again.text).not.toContain('Vul de lijst nog een keer in');
});

test('a list for one answer each mails a code, and says the same whoever asks', async () => {
	const { base } = await list('Per mail', {}, { access: 'mail' });
	const answers: string[] = [];
	for (const email of ['cas@example.org', 'cas@example.org', 'dora@example.org']) {
		const visitor = await someone(base);
		await visitor.press('Mail mij een code', { 'Uw e-mailadres': email });
		expect(visitor.path).toBe(`${base}/verder`);
		answers.push(visitor.text);
	}
	expect(new Set(answers).size).toBe(1);
	const mail = (await db.select().from(mails)).find(({ recipient }) => recipient === 'cas@example.org')!;
	const cas = await someone(base);
	await cas.press('Begin met deze code', { 'Uw code': CODE.exec(mail.text)![0] });
	expect(cas.path).toBe(`${base}/1`);
});

test('who is one too many reads why, and the first page says that there are enough', async () => {
	const quotas = [
		{ id: 'oud', if: "${leeftijd} = 'oud'", most: 1, message: 'Wij hebben genoeg ouderen.' },
		{ id: 'alles', if: '', most: 2, message: 'Twee is genoeg.' }
	];
	const { base } = await list('Genoeg', { quotas });
	await (await fillIn(await someone(base), base)).press('Versturen');
	const bas = await someone(`${base}/1`);
	await bas.press('Volgende', { Oud: true });
	expect(bas.path).toBe(`${base}/vol`);
	expect(bas.text).toContain('Wij hebben genoeg ouderen.');
	await bas.visit(`${base}/1`);
	await bas.press('Volgende', { Jong: true });
	await bas.press('Volgende', { '4': true });
	await bas.press('Versturen');
	expect(bas.text).toContain('Dank u wel.');
	const cas = await someone(base);
	expect(cas.text).toContain('Twee is genoeg.');
	expect(cas.html).not.toContain(`href="${base}/1"`);
});

test('what is not translated says that it is Dutch, also the thanks of the maker', async () => {
	const { base } = await list('Anders', {
		thanks: 'Tot ziens.',
		introduction: 'Welkom.',
		translations: { en: { introduction: 'Welcome.', 'page.pagina-1.title': 'About you' } }
	});
	const anna = await someone(`${base}/en`);
	expect(anna.html).toMatch(/<h1[^>]* lang="nl"[^>]*>Anders/);
	expect(anna.html).toMatch(/<div class="markdown[^"]*" lang="en" dir="auto">\s*(<!--[^>]*-->)*<p>Welcome/);
	await anna.visit(`${base}/en/1`);
	expect(anna.html).toMatch(/<h1[^>]* lang="en"[^>]*>About you/);
	await anna.press('Next', { Oud: true });
	expect(anna.html).toMatch(/<h1[^>]* lang="nl"[^>]*>Uw mening/);
	await anna.press('Next', { '4': true });
	await anna.press('Send');
	expect(anna.html).toMatch(/<div class="markdown[^"]*" lang="nl" dir="auto">\s*(<!--[^>]*-->)*<p>Tot ziens/);
});

test('before the first day the list says from when; afterwards the maker thanks in own words', async () => {
	const { base, id } = await list(
		'Straks',
		{ thanks: 'Tot **ziens** op het plein.' },
		{ opensAt: new Date('2098-03-01T12:00Z') }
	);
	const anna = await someone(base);
	expect(anna.text).toContain('Deze vragenlijst gaat open op 1 maart 2098.');
	const all = await anna.visit('/vragenlijsten');
	const later = all.document.querySelector('section[aria-labelledby=later]')?.text.replaceAll(/\s+/g, ' ');
	expect(later, 'what is not open yet, is not called closed').toContain('Straks open vanaf 1 maart 2098 Straks');
	expect((await anna.visit(`${base}/1`)).text).toContain('Meedoen kan vanaf 1 maart 2098.');
	await db.update(questionnaires).set({ opensAt: null }).where(eq(questionnaires.id, id));
	await fillIn(anna, base);
	await anna.press('Versturen');
	expect(anna.text).toContain('Tot ziens op het plein.');
});

test('what is asked one by one is counted in questions from the start', async () => {
	const { base } = await list('Een voor een', { oneAtATime: true });
	const anna = await someone(base);
	expect(anna.text).toContain('6 vragen');
	await anna.follow('Begin');
	expect(anna.text).toContain('Vraag 1 van 6');
});

test('a kiosk shows one list and no way out, thanks with a code, and forgets who was there', async () => {
	const { base, slug } = await list('Kiosk');
	const tablet = new Visitor(platform);
	await tablet.signIn('eva@voorbeeld.example');
	await tablet.visit(`/beheer/trajecten/${running}/vragenlijsten/${slug}/kiosk`);
	await tablet.press('Maak een kiosk en log uit');
	expect(tablet.path).toBe(base);
	expect(tablet.cookies.has('__Host-sessie')).toBe(false);
	for (const link of tablet.document.querySelectorAll('a[href]'))
		expect(link.getAttribute('href')).toMatch(new RegExp(`^${base}`));

	await tablet.visit(`${base}/2`);
	expect(tablet.headers.get('cache-control'), 'the button “back” shows nothing of the last person').toBe('no-store');
	expect(tablet.html).toContain(`content="300;url=${base}?opnieuw"`);
	expect(tablet.text).not.toContain('Later verder');
	await fillIn(tablet, base, 'Van de kiosk');
	const refresh = () => tablet.document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content');
	expect(refresh()).toBe(`120;url=${base}?opnieuw`);
	for (const link of tablet.document.querySelectorAll('a[href]'))
		expect(link.getAttribute('href')).toMatch(new RegExp(`^${base}`));
	await tablet.press('Versturen');
	expect(tablet.path).toBe(`${base}/bedankt`);
	expect(tablet.text).toMatch(CODE);
	expect(tablet.document.querySelector('svg[role=img] path')).toBeTruthy();
	expect(refresh()).toBe(`30;url=${base}?opnieuw`);
	await tablet.visit(`${base}?opnieuw`);
	await tablet.visit(`${base}/bedankt`);
	expect(tablet.path, 'the code is not shown to the next').toBe(base);
	expect(tablet.text).toContain('Begin');

	await fillIn(tablet, base, 'Weggelopen');
	await tablet.visit(`${base}?opnieuw`);
	expect((await tablet.visit(`${base}/controle`)).text).not.toContain('Weggelopen');
	expect(await countOf('Weggelopen')).toBe(0);
	const row = (await db.select().from(responses)).find(({ answers }) => answers.beter === 'Van de kiosk');
	expect(row?.channel).toBe('kiosk');
	const forged = await someone(base);
	forged.cookies.set('__Host-kiosk', `${slug}.nep`);
	await forged.visit(base);
	expect(forged.document.querySelector('meta[http-equiv=refresh]')).toBeNull();
});

test('a short code of a letter is typed, and not tried without a limit as a cookie', async () => {
	const { id, slug, base } = await list('Eigen codes', {}, { access: 'code' });
	await makeInvitations(editor, id, { codes: '20310001\n20310002', batch: 'Drukker' });
	const anna = await someone(base);
	await anna.press('Begin met deze code', { 'Uw code': '2031 0001' });
	expect(anna.path).toBe(`${base}/1`);
	await anna.press('Volgende', { Oud: true });
	expect(anna.path).toBe(`${base}/2`);
	for (const held of ['20310001', '20310002', '20310001.nep']) {
		const other = new Visitor(platform);
		other.cookies.set(`__Host-vragenlijst-${slug}`, held);
		expect((await other.visit(`${base}/1`)).path, held).toBe(base);
	}
});

test('`?opnieuw` does nothing on a device of somebody’s own', async () => {
	const { base } = await list('Eigen apparaat');
	const anna = await fillIn(await someone(base), base, 'Blijft staan');
	await anna.visit(`${base}?opnieuw`);
	expect((await anna.visit(`${base}/controle`)).text).toContain('Blijft staan');
});

test('back, refresh and a double press lose nothing and double nothing', async () => {
	const { base } = await list('Dubbel');
	const anna = await someone(`${base}/1`);
	const twin = new Visitor(platform);
	await anna.press('Volgende', { Oud: true });
	anna.back();
	await anna.press('Volgende', { Jong: true });
	expect(anna.path).toBe(`${base}/2`);
	await anna.press('Volgende', { '3': true, 'Wat kan beter?': 'Uniek bij dubbel' });
	await anna.visit(anna.url);
	twin.cookies = anna.cookies;
	await twin.visit(`${base}/controle`);
	await Promise.all([anna.press('Versturen'), twin.press('Versturen')]);
	expect(twin.path).toBe(anna.path);
	const receipt = anna.path;
	anna.back();
	await anna.press('Versturen');
	expect(anna.path).toBe(receipt);
	expect(await countOf('Uniek bij dubbel')).toBe(1);
	expect(
		(await db.select().from(responses)).filter(({ answers }) => answers.beter === 'Uniek bij dubbel')[0]!.answers
	).toMatchObject({
		leeftijd: 'jong'
	});
});

test('the key of a form of no list is refused like any', async () => {
	const { base } = await list('Onbekend');
	const anna = await someone(`${base}/verder?code=${newOnceKey()}`);
	await anna.press('Ga verder met deze code');
	expect(anna.status).toBe(422);
});
