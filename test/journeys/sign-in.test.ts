import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

test('an inwoner signs in with a code from the mail, without a password', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/inloggen');
	await anna.press('Stuur mij een code', { 'Wat is uw e-mailadres?': 'anna@example.org' });
	expect(anna.text).toContain('Wij stuurden een code naar anna@example.org');
	expect(anna.path).toBe('/inloggen');

	await anna.press('Log in', { 'Welke code staat in de mail?': await codeFor('anna@example.org') });
	expect(anna.text).toContain('Uitloggen');
	await anna.press('Uitloggen');
	expect(anna.text).toContain('Inloggen');
});

test('a wrong code opens nothing, and what was typed is still there', async () => {
	const bas = new Visitor(platform);
	await bas.visit('/inloggen');
	await bas.press('Stuur mij een code', { 'Wat is uw e-mailadres?': 'bas@example.org' });
	await bas.press('Log in', { 'Welke code staat in de mail?': 'geen code' });
	expect(bas.status).toBe(422);
	expect(bas.title).toMatch(/^1 foutmelding/);
	expect(bas.html).toContain('geen code');
});

test('who typed another address asks for a code again, and reads what is wrong with it', async () => {
	const cas = new Visitor(platform);
	await cas.visit('/inloggen');
	await cas.press('Stuur mij een code', { 'Wat is uw e-mailadres?': 'cas@example.org' });
	await cas.follow('Stuur een nieuwe code');
	await cas.press('Stuur mij een code', { 'Wat is uw e-mailadres?': 'cas@' });
	expect(cas.status).toBe(422);
	expect(cas.text).toContain('Vul een e-mailadres in als naam@voorbeeld.nl.');
	expect(cas.text).toContain('Stuur mij een code');
});

test('a page that is not there tells how to log in, the same for what one may not see', async () => {
	const dirk = new Visitor(platform);
	for (const path of ['/mijn', '/bestaat-niet', '/beheer']) {
		await dirk.visit(path);
		expect(dirk.status).toBe(404);
		expect(dirk.text).toContain('Hebt u een account? Log dan in.');
	}
});

test('while the example is loaded, each role is one press away', async () => {
	const visitor = new Visitor(platform);
	await visitor.signIn('eva@voorbeeld.example');
	expect(visitor.text).toContain('Eva de Wit');
});

test('who signs in as another is no longer signed in as who they were', async () => {
	const visitor = new Visitor(platform);
	await visitor.signIn('eva@voorbeeld.example');
	const before = visitor.cookies.get('sessie')!;
	await visitor.signIn('mo@voorbeeld.example');
	expect(visitor.text).not.toContain('Eva de Wit');

	const thief = new Visitor(platform);
	thief.cookies.set('sessie', before);
	await thief.visit('/beheer');
	expect(thief.status).toBe(404);
});

/** The worker writes a mail as a file within a few seconds. */
async function codeFor(email: string) {
	const folder = join(process.env.DATA_DIR!, 'mail');
	for (let tries = 0; tries < 50; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 200));
		const mails = readMails(folder).filter((mail) => mail.includes(`To: ${email}`));
		const code = /code is (\d{6})/.exec(mails.at(-1) ?? '')?.[1];
		if (code) return code;
	}
	throw new Error(`no mail for ${email}`);
}

function readMails(folder: string) {
	try {
		return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
	} catch {
		return [];
	}
}
