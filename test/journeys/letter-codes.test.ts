import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consultations } from '#lib/consultations/tables.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { questionnaires } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { only } from '#test/support/only.ts';
import { readPdf } from '#test/support/pdf.ts';
import { everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const running = 'ruimte-om-elkaar-te-ontmoeten';
const manage = `/beheer/trajecten/${running}/vragenlijsten`;
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/;

/** A vragenlijst for who has a code, and the redacteur who looks after it. */
async function listWithCodes(title: string) {
	const editor = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const { id } = only(await db.select().from(consultations).where(eq(consultations.slug, running)));
	const list = await openQuestionnaire(editor, id, { ...everyKind, title });
	const settings = { access: 'code', closesAt: new Date('2099-11-30T22:59:00Z') } as const;
	await db.update(questionnaires).set(settings).where(eq(questionnaires.id, list.id));
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return { eva, slug: list.slug, base: `${manage}/${list.slug}` };
}

test('a redacteur finds the codes, makes them, prints the letters and keeps the file: once', async () => {
	const { eva, base, slug } = await listWithCodes('Codes per brief');
	await eva.visit(`${base}/instellingen`);
	await eva.follow('Maak de codes en de brieven');
	await eva.press('Bewaar de brief', { 'Wat staat er boven de brief?': 'Doet u mee?' });
	expect(eva.text).toContain('De brief is bewaard.');
	await eva.press('Maak de codes', { 'Naam van deze stapel': 'Wijk Noord', 'Hoeveel codes wilt u?': '0' });
	expect(eva.status).toBe(422);
	await eva.press('Maak de codes', { 'Hoeveel codes wilt u?': '2' });
	expect(eva.text).toContain('2 codes zijn gemaakt voor “Wijk Noord”.');
	expect(eva.text).toContain('U ziet de codes alleen nu.');
	expect(eva.headers.get('cache-control')).toBe('no-store');
	const codes = eva.document.querySelectorAll('.codes li').map((line) => line.text.trim());
	expect(codes).toHaveLength(2);

	await eva.press('Maak de brieven');
	expect(eva.headers.get('content-type')).toBe('application/pdf');
	expect(eva.headers.get('content-disposition'), 'the page with the codes stays').toMatch(/^attachment/);
	expect(eva.headers.get('cache-control')).toContain('no-store');
	const { pages } = await readPdf(eva.bytes);
	expect(pages).toHaveLength(2);
	for (const [i, code] of codes.entries())
		for (const words of [code, 'Doet u mee?', `/vragenlijsten/${slug}`, 'tot en met 30 november 2099'])
			expect(pages[i]!.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));

	await eva.back().press('Bewaar de codes');
	expect(eva.headers.get('content-type')).toContain('text/csv');
	const lines = eva.html.trim().split('\r\n');
	expect(lines).toHaveLength(3);
	expect(lines[1]).toBe(`"${codes[0]}";"https://platform.test/vragenlijsten/${slug}/verder?code=${codes[0]}"`);

	await eva.back().follow('Klaar: ik heb de codes bewaard');
	expect(eva.text).toContain('Wijk Noord');
	expect(eva.text).toContain('2 codes');
	expect(eva.html, 'nobody sees a code again').not.toMatch(CODE);
	await eva.visit(`${base}/codes/bestand`, { method: 'POST', body: new URLSearchParams({ kind: 'csv' }) });
	expect(eva.path, 'without codes there is no file').toBe(`${base}/codes`);
});

test('who got a letter opens its address, presses a button, sends once; the redacteur sees how many did', async () => {
	const { eva, base, slug } = await listWithCodes('Eén keer per code');
	await eva.visit(`${base}/codes`);
	await eva.press('Maak de codes', { 'Naam van deze stapel': 'Straat 1', 'Hoeveel codes wilt u?': '3' });
	const code = CODE.exec(eva.html)![0];
	const address = `/vragenlijsten/${slug}/verder?code=${code}`;

	const anna = await new Visitor(platform).visit(address);
	expect(anna.document.querySelector('input[name=code]')?.getAttribute('value')).toBe(code);
	expect([...anna.cookies.keys()], 'looking at the address changes nothing').toEqual([]);
	await eva.visit(`${base}/codes`);
	expect(eva.text).toContain('3 codes gemaakt. Nog niemand gebruikte er een.');

	await anna.press('Begin met deze code');
	await anna.press('Volgende', { Oud: true });
	await eva.visit(`${base}/codes`);
	expect(eva.text).toContain('0 keer verstuurd, 1 keer begonnen');
	expect(eva.text, 'a stack in use stays').not.toContain('Haal deze codes weg');
	await anna.press('Volgende', { '4': true });
	await anna.press('Versturen');
	expect(anna.path).toMatch(/^\/volg\/.*\/ontvangen$/);

	const again = await new Visitor(platform).visit(address);
	await again.press('Begin met deze code');
	expect(again.text).toContain('U hebt deze vragenlijst verstuurd');
	expect(again.document.querySelectorAll('a').some((link) => link.text.trim() === 'Begin')).toBe(false);
	await eva.visit(`${base}/codes`);
	expect(eva.text).toContain('3 codes gemaakt. 1 keer verstuurd, 0 keer begonnen');
});

test('codes of one’s own are read from a text, and a stack that nobody used goes away', async () => {
	const { eva, base, slug } = await listWithCodes('Eigen codes');
	await eva.visit(`${base}/codes`);
	await eva.press('Maak de codes', { 'Naam van deze stapel': 'Drukker', 'Eigen codes': 'te kort' });
	expect(eva.text).toContain('Regel 1: een code heeft 8 tot 40 letters en cijfers.');
	await eva.press('Maak de codes', { 'Eigen codes': 'code\nNOORD2345678\nZUID23456789' });
	expect(eva.text).toContain('2 codes zijn gemaakt voor “Drukker”.');
	const anna = await new Visitor(platform).visit(`/vragenlijsten/${slug}/verder?code=noord-2345678`);
	await anna.press('Begin met deze code');
	expect(anna.path).toBe(`/vragenlijsten/${slug}/1`);

	await eva.visit(`${base}/codes`);
	await eva.press('Haal deze codes weg: Drukker');
	expect(eva.text).not.toContain('Drukker');
	const late = await new Visitor(platform).visit(`/vragenlijsten/${slug}/verder?code=ZUID23456789`);
	await late.press('Begin met deze code');
	expect(late.status).toBe(422);
	expect(late.text).toContain('Deze code kennen wij niet.');
	expect(late.text, 'where the code is, also after a wrong one').toContain('Die staat in de brief die u kreeg.');
});
