import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startAdvice } from '#lib/councils/councils.server.ts';
import { addPoint } from '#lib/councils/writing.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { findPersonByEmail } from '#lib/people/people.server.ts';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';

let advice!: string;
let point!: string;
const { platform, browser } = await openBrowser(async () => {
	const nel = (await findPersonByEmail('nel@voorbeeld.example'))!;
	const { id, slug } = await startAdvice(nel, { onceKey: newOnceKey(), title: 'Bankjes bij de school' });
	advice = `/adviesraad/${slug}`;
	point = `${advice}/punten/${await addPoint(nel, id, newOnceKey(), { text: 'Zet er **twee** neer.' })}`;
});
const wrong: string[] = [];

async function signedIn(name: 'nel' | 'piet', width = 1280): Promise<BrowserContext> {
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: false }));
	await context.addCookies((await new HttpVisitor(platform.origin).signIn(`${name}@voorbeeld.example`)).cookies);
	return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	page.on('pageerror', (error) => wrong.push(error.message));
	await page.goto(platform.origin + path);
	return page;
}

// The field that was there first steps aside for the editor: a click must not meet it on its way.
const introduction = (page: Page) =>
	page.getByRole('textbox', { name: /^Inleiding van het advies/ }).and(page.locator('[contenteditable]'));
const saved = (page: Page) => page.locator('.saving-state[data-state=kept]').waitFor();

test('an introduction is kept while a member writes, with the minority view below it', async () => {
	const nel = await signedIn('nel');
	const page = await open(nel, `${advice}/inleiding`);
	await introduction(page).click();
	await page.keyboard.type('Wij liepen een rondje. ');
	await page.keyboard.press('Control+b');
	await page.keyboard.type('Drie keer');
	await saved(page);
	await page.getByText('Minderheidsstandpunt').click();
	await page.getByRole('textbox', { name: /^Wat vinden leden/ }).click();
	await page.keyboard.type('Wij bleven thuis.');
	await page.locator('.saving-state[data-state=refused]').waitFor();
	await page.getByLabel(/^Wie vinden dit/).fill('1 lid');
	await saved(page);

	const piet = await signedIn('piet');
	const his = await open(piet, `${advice}/inleiding`);
	expect(await his.locator('main').innerText()).toMatch(/Nel Bakker werkt nu aan deze inleiding/);
	expect(await his.locator('main strong', { hasText: 'Drie keer' }).count()).toBe(1);
	expect(await violations(his)).toEqual([]);
	await his.getByRole('button', { name: 'Neem deze inleiding over' }).click();
	await introduction(his).click();
	await his.keyboard.press('Control+End');
	await his.keyboard.type(' om het dorp.');
	await saved(his);

	await introduction(page).click();
	await page.keyboard.type('En weer terug. ');
	await page.getByRole('button', { name: 'Leg de twee teksten naast elkaar' }).click();
	await page.getByRole('heading', { name: 'Twee mensen schreven tegelijk' }).waitFor();
	const both = await page.locator('.both .card').allInnerTexts();
	expect(both[0]).toContain('om het dorp');
	expect(both[1]).toContain('En weer terug');
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Bewaar de inleiding' }).click();
	await page.waitForURL(/bewaard/);
	await Promise.all([nel.close(), piet.close()]);
	expect(wrong.splice(0)).toEqual([]);
});

test.for(widths)('the places where members write read well at %i px', async (width) => {
	const nel = await signedIn('nel', width);
	for (const path of [advice, `${advice}/inleiding`, point, `${advice}/punten/nieuw`]) {
		const page = await open(nel, path);
		await page.waitForTimeout(300);
		expect.soft(await violations(page), path).toEqual([]);
		expect.soft(await scrollsSideways(page), path).toBe(false);
		await page.close();
	}
	await nel.close();
	expect(wrong.splice(0)).toEqual([]);
});
