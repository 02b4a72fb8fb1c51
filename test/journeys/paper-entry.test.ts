import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consultations } from '#lib/consultations/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail, giveRole } from '#lib/people/people.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
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
const all = `/beheer/trajecten/${running}/vragenlijsten`;
const list = `${all}/waar-komt-u-graag`;

async function editor(email = 'eva@voorbeeld.example') {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
}

/** A colleague of Eva, with the same work. */
async function colleague() {
	await giveRole(undefined, (await findPersonByEmail('mo@voorbeeld.example'))!, 'editor', '');
	return editor('mo@voorbeeld.example');
}

async function newList(title: string) {
	const eva = (await findPersonByEmail('eva@voorbeeld.example'))!;
	const { id } = only(await db.select().from(consultations).where(eq(consultations.slug, running)));
	const made = await openQuestionnaire(eva, id, { ...everyKind, title });
	/** Publishes a version that asks where people come before how old they are. */
	const publishNext = async () => {
		const [first, second] = everyKind.pages;
		const draft = { ...everyKind, title, pages: [second!, first!] };
		await db.update(questionnaires).set({ draft }).where(eq(questionnaires.id, made.id));
		await publishQuestionnaire(eva, made.id, newOnceKey());
	};
	return { base: `${all}/${made.slug}`, publishNext };
}

const numberOf = (visitor: Visitor, label: string) => {
	const found = visitor.document.querySelectorAll('label strong').find((strong) => strong.text.includes(label));
	if (!found) throw new Error(`no question ${label}`);
	return found.text.trim();
};

test('a redacteur makes papers with numbers, and looks at them', async () => {
	const eva = await editor();
	await eva.visit(list);
	await eva.follow('Papier en balie');
	await eva.press('Maak de papieren', { 'Hoeveel papieren wilt u?': '0' });
	expect(eva.status).toBe(422);
	await eva.press('Maak de papieren', { 'Hoeveel papieren wilt u?': '2' });
	expect(eva.text).toContain('Papier 1 tot en met 2 liggen klaar.');
	await eva.follow('Open de pdf om te printen');
	expect(eva.headers.get('content-type')).toBe('application/pdf');
});

test('a redacteur types in a paper, mends it and prints the slip', async () => {
	const eva = await editor();
	await eva.visit(`${list}/invoer?papier=41`);
	await eva.press('Bewaar en ga naar het volgende');
	expect(eva.status).toBe(422);
	expect(eva.title).toMatch(/foutmelding/);
	const age = numberOf(eva, 'oud');
	const happy = numberOf(eva, 'tevreden');
	const where = numberOf(eva, 'Waar komt u');
	await eva.press('Bewaar en ga naar het volgende', { [age]: '9', [happy]: '4', [where]: '1' });
	expect(eva.text).toContain('typ een nummer van 1 tot en met');
	await eva.press('Bewaar en ga naar het volgende', { [age]: '1' });
	if (eva.status === 422) {
		const sure = Object.fromEntries(
			eva.document
				.querySelectorAll('input[name$=".papier"]')
				.map((box) => [box.closest('label')!.text.replace(/\s+/g, ' ').trim(), true])
		);
		await eva.press('Bewaar en ga naar het volgende', sure);
	}
	expect(eva.text).toMatch(/Papier 41 is bewaard, volgcode [A-Z0-9-]{15}\./);
	await eva.follow('Verbeter deze invoer');
	await eva.press('Bewaar de verbetering', { [happy]: '5' });
	expect(eva.text).toContain('Papier 41 is bewaard');
	await eva.follow('Print de bon');
	expect(eva.text).toContain('Het nummer van uw papier is 41.');

	await eva.visit(`${list}/invoer/papieren?papier=41`);
	expect(eva.text).toContain('Eén keer ingevoerd');
	await eva.visit(`${list}/invoer?tweede`);
	await eva.press('Vergelijk', { 'Nummer van het papier': '41' });
	expect(eva.text).toContain('U voerde dit papier zelf in.');
});

test('anybody prints an open vragenlijst at home', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/vragenlijsten/waar-komt-u-graag');
	await anna.follow('Liever op papier?');
	expect(anna.headers.get('content-type')).toBe('application/pdf');
});

test('nobody has to make codes for a list that does not ask for one', async () => {
	const eva = await editor();
	await eva.visit(`${list}/codes`);
	expect(eva.text).toContain('Deze vragenlijst vraagt niet om een code.');
	await eva.visit(`${list}/papier`);
	expect(eva.document.querySelector(`a[href="${list}/codes"]`)).toBeNull();
});

test('two people type in a paper, and the second chooses what it says; nobody checks their own', async () => {
	const { base } = await newList('Twee keer');
	const [eva, mo] = [await editor(), await colleague()];
	const first = { '2. Hoe oud bent u?': '1', '3. Welk cijfer geeft u?': '4', '5. Wat kan beter?': 'Meer groen' };
	await eva.visit(`${base}/invoer?papier=A1`);
	await eva.press('Bewaar en ga naar het volgende', first);
	expect(eva.text).toContain('Papier A1 is bewaard');
	await eva.follow('Nakijken');
	await eva.press('Vergelijk', { 'Nummer van het papier': 'A1', ...first });
	expect(eva.text).toContain('U voerde dit papier zelf in.');

	await mo.visit(`${base}/invoer?tweede`);
	await mo.press('Vergelijk', { 'Nummer van het papier': 'A1', ...first, '3. Welk cijfer geeft u?': '3' });
	expect(mo.path).toMatch(/\/verschil$/);
	expect(mo.text).toContain('1 antwoord is twee keer anders ingevoerd.');
	const { path } = mo;
	await eva.visit(path);
	expect(eva.text).toContain('Vraag een collega om te kiezen.');
	expect(eva.text).not.toContain('Bewaar wat er staat');
	await eva.visit(`${base}/invoer/papieren`);
	expect(eva.text).toContain('Bij 1 papier verschilt de tweede invoer.');

	await mo.press('Bewaar wat er staat');
	expect(mo.status).toBe(422);
	expect(mo.text).toContain('Kies wat er op het papier staat bij vraag 3.');
	await mo.press('Bewaar wat er staat', { '3 (1 is slecht, 5 is goed)': true });
	expect(mo.text).toContain('Papier A1 is nagekeken.');
	await mo.visit(path);
	expect(mo.text).toContain('Bij dit papier zijn geen verschillen.');
	await mo.visit(`${base}/invoer/papieren?papier=A1`);
	expect(mo.text).toContain('Nagekeken');
});

test('a paper of an older version is typed in with its own questions, and checked with them', async () => {
	const { base, publishNext } = await newList('Twee versies');
	const [eva, mo] = [await editor(), await colleague()];
	await eva.visit(`${base}/papier`);
	await eva.press('Maak de papieren', { 'Hoeveel papieren wilt u?': '2' });
	const pdf = eva.document.querySelectorAll('a').find((link) => link.text.startsWith('Open de pdf'))!;
	await publishNext();
	await eva.visit(pdf.getAttribute('href')!);
	const { pages } = await readPdf(eva.bytes);
	expect(pages[0], 'printed later it is still what it was').toMatch(
		/1 In welke wijk woont u\?.*Versie 1 · Bladzijde 1/
	);

	await eva.visit(`${base}/invoer?papier=1`);
	expect(eva.text).toContain('Dit zijn de vragen van versie 1.');
	await eva.visit(`${base}/invoer`);
	expect(eva.text).toContain('Dit zijn de vragen van versie 2.');
	await eva.press('Bewaar en ga naar het volgende', {
		'Nummer van het papier': '1',
		'6. Hoe oud bent u?': '1'
	});
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Papier 1 is van versie 1. Hieronder staan nu de vragen van dat papier.');
	const said = { '2. Hoe oud bent u?': '1', '3. Welk cijfer geeft u?': '4' };
	// What was typed at the same question is still there.
	await eva.press('Bewaar en ga naar het volgende', { '3. Welk cijfer geeft u?': '4' });
	expect(eva.text).toContain('Papier 1 is bewaard');
	expect(eva.text, 'the next of the stack has the same questions').toContain('Dit zijn de vragen van versie 1.');
	await eva.follow('versie 2');
	expect(eva.text).toContain('Dit zijn de vragen van versie 2.');

	await mo.visit(`${base}/invoer?tweede`);
	await mo.press('Vergelijk', { 'Nummer van het papier': '1' });
	expect(mo.text).toContain('Papier 1 is van versie 1.');
	await mo.press('Vergelijk', said);
	expect(mo.text).toContain('Papier 1 is nagekeken.');
});
