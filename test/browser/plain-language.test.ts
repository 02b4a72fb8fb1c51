import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { HARD } from '#test/support/hard-words.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { writingDesk, type WritingDesk } from '#test/support/writing-desk.ts';

let place!: WritingDesk;
const { platform, browser } = await openBrowser(async () => (place = await writingDesk()));
const longest = 'woonvoorzieningenverordeningsuitvoeringsbesluitencommissies';

/** A phone with scripts for axe. */
async function phoneOf(who?: string): Promise<BrowserContext> {
	const context = await browser.newContext(screen(360, { javaScriptEnabled: true, bypassCSP: true }));
	if (who)
		await context.addCookies((await new HttpVisitor(platform.origin).signIn(`${who}@voorbeeld.example`)).cookies);
	return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(platform.origin + path);
	return page;
}

async function readsWell(page: Page) {
	expect(await scrollsSideways(page)).toBe(false);
	expect(await violations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await violations(page, ['color-contrast'])).toEqual([]);
}

test.for([HARD, `Wij bouwen met ${longest}. `.repeat(20)])(
	'a result of the taalcheck reads well on a phone',
	async (text) => {
		const context = await phoneOf();
		const page = await open(context, '/taalcheck');
		await page.locator('textarea').fill(text);
		await page.getByRole('button', { name: 'Controleer de taal' }).click();
		await page.getByRole('heading', { name: 'Wat wij zien in uw tekst' }).waitFor();
		await readsWell(page);
		await context.close();
	}
);

test('a paragraph with its help and its formal text reads well on a phone', async () => {
	const context = await phoneOf('eva');
	const page = await open(context, place.paragraph);
	await page.getByText('Formele tekst (niet verplicht)').click();
	await page.getByLabel('De formele tekst').fill('Het college realiseert een plein als bedoeld in artikel 1.');
	await page.getByRole('textbox', { name: 'De tekst', exact: true }).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type(HARD);
	await page.locator('[data-said]').first().waitFor();
	await readsWell(page);
	await context.close();
});

test('an answer that is not in plain language reads well on a phone, and says where to look', async () => {
	const context = await phoneOf('eva');
	const traject = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';
	const list = await open(context, `${traject}/antwoorden`);
	const page = await open(
		context,
		(await list.locator('main a[href*="antwoorden?inbreng="]').first().getAttribute('href'))!
	);
	await page.locator('textarea[name=reason]').fill(HARD);
	await page.locator('input[name=verdict]').first().check();
	await page.getByRole('button', { name: 'Bied aan een collega aan' }).click();
	await page.getByText('Deze tekst is nog niet in gewone taal.', { exact: true }).waitFor();
	await page.locator('samen-language[data-name=reason] [data-said]').waitFor();
	await readsWell(page);
	await context.close();
});

test('a long word of the municipality fits a phone, at the desk and for who reads it', async () => {
	const context = await phoneOf('bea');
	const page = await open(context, '/beheer/taal');
	await page.getByLabel('Welk woord legt u uit?').fill(longest);
	await page.getByLabel('Wat betekent het?').fill('Mensen die over huizen beslissen.');
	await page.getByRole('button', { name: 'Bewaar de uitleg' }).click();
	await page.getByText(longest).first().waitFor();
	await readsWell(page);
	await readsWell(await open(context, '/woorden'));
	await context.close();
});

test('beside a text without hints the help is silent until somebody writes', async () => {
	const context = await phoneOf('eva');
	const page = await open(context, '/beheer/standaardteksten');
	const answered = page.waitForResponse('**/taalcheck/stuk');
	await page.getByRole('link', { name: 'Bankje of prullenbak op één plek' }).click();
	await (await answered).finished();
	const help = page.locator('samen-language[data-name=text] .help');
	await help.locator('[data-said]').waitFor({ state: 'attached' });
	expect(await help.isVisible()).toBe(false);
	await page.locator('textarea[name=text]').fill('Thans is er niets.');
	await help.getByText('Thans', { exact: true }).first().waitFor();
	await context.close();
});
