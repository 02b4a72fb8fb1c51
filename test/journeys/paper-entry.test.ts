import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const list = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten/waar-komt-u-graag';

async function editor() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
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

test('codes are there once, as letters and as a file', async () => {
	const eva = await editor();
	await eva.visit(`${list}/codes`);
	expect(eva.text).toContain('Deze vragenlijst vraagt niet om een code.');
});
