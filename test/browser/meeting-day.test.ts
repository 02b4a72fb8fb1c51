import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { findPreparedDay, openDay } from '#lib/meetings/day/days.server.ts';
import { listTables } from '#lib/meetings/day/tables.server.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { who } from '#test/support/canary.ts';

const slug = 'koffie-en-plannen-in-waterrijk';
const day = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/bijeenkomsten/${slug}/dag`;
const codes = { hall: '', screen: '', table: '' };
const { platform, browser } = await openBrowser(async () => {
	const eva = await who('eva@voorbeeld.example');
	const { id } = await findMeeting(slug, eva);
	await openDay(eva, id);
	const { code, screenCode } = await findPreparedDay(id);
	Object.assign(codes, { hall: code, screen: screenCode, table: (await listTables(id))[0]!.code });
});
const contexts: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(contexts.map((context) => context.close())));

async function open(path: string, width = 360, height = 760): Promise<Page> {
	const context = await browser.newContext({
		...screen(width, { javaScriptEnabled: true, bypassCSP: true }),
		viewport: { width, height }
	});
	contexts.push(context);
	context.setDefaultTimeout(20_000);
	const page = await context.newPage();
	await page.goto(platform.origin + path);
	return page;
}

async function asEva(path: string) {
	const page = await open('/inloggen');
	await page.locator('form:has(input[value="eva@voorbeeld.example"]) button').click();
	await page.goto(platform.origin + path);
	return page;
}

async function readsWell(page: Page) {
	expect(await violations(page)).toEqual([]);
	expect(await scrollsSideways(page)).toBe(false);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, ['color-contrast'])).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Of the new note: those that are there have the same labels. */
const words = (page: Page) => page.getByLabel('Wat zeggen mensen?').first();

const statement = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('phone, screen and control page follow each other by themselves, and a vote waits for the network', async () => {
	const eva = await asEva(day);
	const anna = await open(`/meedoen?code=${codes.hall}`);
	const wall = await open(`/bijeenkomsten/${slug}/scherm?sleutel=${codes.screen}`, 1920, 1080);
	await Promise.all([eva, anna, wall].map(readsWell));

	await eva.getByRole('button', { name: 'Open stelling 1' }).first().click();
	await expect.poll(() => statement(anna), { timeout: 15_000 }).toBe('Langs het water komt een plek om samen te eten.');
	await expect.poll(() => wall.locator('.voted').innerText(), { timeout: 15_000 }).toContain('0');
	await Promise.all([eva, anna, wall].map(readsWell));

	await anna.context().setOffline(true);
	await anna.getByRole('button', { name: 'Eens', exact: true }).click();
	await anna.getByText('Het netwerk is even weg.').waitFor();
	await anna.context().setOffline(false);
	await anna.getByText('Uw keuze “Eens” is bewaard.').waitFor();
	expect(await anna.getByText('Het netwerk is even weg.').isVisible()).toBe(false);
	await readsWell(anna);
	await expect.poll(() => wall.locator('.voted').innerText(), { timeout: 15_000 }).toContain('1');

	await eva.getByRole('button', { name: 'Sluit het stemmen' }).focus();
	await eva.keyboard.press('Enter');
	await expect.poll(() => statement(anna), { timeout: 15_000 }).toBe('Dank u wel');
	await expect.poll(() => wall.locator('.which').innerText(), { timeout: 15_000 }).toContain('Uitslag van stelling 1');
	await Promise.all([eva, anna, wall].map(readsWell));
});

test('who votes with the keyboard hears the choice, and is still where the stelling is', async () => {
	const eva = await asEva(day);
	await eva.getByRole('button', { name: 'Open stelling 2' }).first().click();
	const bert = await open(`/meedoen?code=${codes.hall}`);
	await bert.keyboard.press('Tab');
	await bert.keyboard.press('Tab');
	await bert.keyboard.press('Enter');
	await bert.getByText('Uw keuze “Oneens” is bewaard.').waitFor();
	expect(await bert.evaluate('document.activeElement.tagName')).toBe('H1');
	expect(await bert.getByRole('button', { name: /^Oneens/ }).getAttribute('aria-pressed')).toBe('true');
});

test('a table goes on writing when the network was away: each note arrives once', async () => {
	const host = await open(`/tafel/${codes.table}`);
	await readsWell(host);
	await words(host).fill('De steiger is te glad.');
	await host.context().setOffline(true);
	await host.getByRole('button', { name: 'Bewaar de aantekening' }).click();
	await host.getByText('Het netwerk is even weg.').waitFor();
	expect(await words(host).inputValue()).toBe('De steiger is te glad.');
	await host.context().setOffline(false);
	await host.getByText('1 aantekening bewaard').waitFor();
	expect(await words(host).inputValue()).toBe('');
	await readsWell(host);
	await host.getByRole('button', { name: 'Bewaar de aantekening' }).click();
	await host.getByText('Schrijf op wat er gezegd is.').first().waitFor();
	await readsWell(host);
});
