import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const base = '/trajecten/ruimte-om-elkaar-te-ontmoeten';

test('anybody follows a traject by mail without an account, and stops with one click', async () => {
	const anna = new Visitor(platform);
	await anna.visit(base);
	await anna.follow('Volg het nieuws van dit traject');
	await anna.press('Stuur mij nieuws', { 'Uw e-mailadres': 'geen adres' });
	expect(anna.status).toBe(422);
	await anna.press('Stuur mij nieuws', { 'Uw e-mailadres': 'anna@example.org' });
	expect(anna.text).toContain('Kijk in uw mail.');

	const link = await linkIn('anna@example.org');
	await anna.visit(link);
	await anna.press('Ja, stuur mij nieuws');
	expect(anna.text).toContain('Gelukt. U krijgt een mail als er nieuws is.');
	await anna.press('Bewaar mijn keuze', { 'Alleen bij grote stappen': true });
	expect(anna.text).toContain('Bewaard.');

	const key = link.split('/').at(-1)!;
	const program = await platform(
		new Request(`https://platform.test/afmelden/${key}/direct`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: 'List-Unsubscribe=One-Click'
		})
	);
	expect(program.status).toBe(200);
	await anna.visit(`/afmelden/${key}`);
	expect(anna.text).toContain('U krijgt deze mails niet meer');
	await anna.visit(link);
	expect(anna.status).toBe(404);
});

test('the feed of a traject is Atom; rule 10: of one that does not exist there is none', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${base}/nieuws.atom`);
	expect(anna.status).toBe(200);
	expect(anna.html).toMatch(/^<\?xml[^]*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
	expect((await anna.visit('/trajecten/bestaat-niet/nieuws.atom')).status).toBe(404);
	expect((await anna.visit('/afmelden/niets')).status).toBe(404);
});

/** The worker writes a mail as a file within a few seconds. */
async function linkIn(email: string) {
	const folder = join(process.env.DATA_DIR!, 'mail');
	for (let tries = 0; tries < 75; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 200));
		const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
		const mails = names.map((name) => readFileSync(join(folder, name), 'utf8'));
		const link = /\/trajecten\/\S+\/nieuws\/\S+/.exec(mails.find((mail) => mail.includes(`To: ${email}`)) ?? '')?.[0];
		if (link) return link;
	}
	throw new Error(`no mail for ${email}`);
}
