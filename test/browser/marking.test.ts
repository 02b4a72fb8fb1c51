import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';

const { platform, browser } = await openBrowser();
const desk = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/bijeenkomsten/avond-voor-mantelzorgers';

async function open(width = 1280): Promise<Page> {
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: false }));
	await context.addCookies((await new HttpVisitor(platform.origin).signIn('yara@voorbeeld.example')).cookies);
	const page = await context.newPage();
	await page.goto(`${platform.origin}${desk}/knippen`);
	return page;
}

/** As with a mouse that is pulled over words, from one place in a text to another. */
const select = (page: Page, words: string) =>
	page.evaluate((wanted) => {
		const span = [...document.querySelectorAll('[data-start]')].find((one) => one.textContent.includes(wanted))!;
		const text = span.firstChild!;
		const from = span.textContent.indexOf(wanted);
		document.getSelection()!.setBaseAndExtent(text, from, text, from + wanted.length);
	}, words);

const sum = (page: Page) => page.locator('[data-sum]').innerText();
const marks = (page: Page) => page.locator('[data-lines] mark').allInnerTexts();

test('selected words become inbreng at once, in exactly those words, and can be taken back', async () => {
	const page = await open();
	expect(await sum(page)).toBe('2 bijdragen, samen 10 keer gezegd');
	await select(page, 'anderen te zien');
	const bar = page.locator('[data-bar][data-open]');
	await bar.waitFor();
	await bar.getByLabel('Ongeveer hoeveel mensen zeiden dit?').fill('4');
	await bar.getByRole('button', { name: 'Maak hier inbreng van' }).click();
	await page.getByText('3 bijdragen, samen 14 keer gezegd').first().waitFor();
	expect(await marks(page)).toContain('anderen te zien');
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await page.getByText('2 bijdragen, samen 10 keer gezegd').first().waitFor();
	expect(await marks(page)).not.toContain('anderen te zien');

	await page.getByRole('button', { name: /^Haal weg.*bijdrage 1$/ }).click();
	await page.getByText('1 bijdrage, samen 1 keer gezegd').first().waitFor();
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await page.getByText('2 bijdragen, samen 10 keer gezegd').first().waitFor();
	await page.context().close();
});

test('with keys alone: arrows go from line to line, space ticks, enter makes inbreng of it', async () => {
	const page = await open();
	const pieces = page.locator('input[name=piece]');
	await pieces.first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await page.getByText('3 bijdragen, samen 11 keer gezegd').first().waitFor();
	expect(await marks(page)).toContain('Een vrije middag helpt meer dan een folder.');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'one goes on where one was').toBe(
		'piece'
	);
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await page.getByText('2 bijdragen, samen 10 keer gezegd').first().waitFor();
	await page.context().close();
});

test('two sentences that are ticked one after the other can be one contribution, and the bar stays in sight', async () => {
	const page = await open();
	const joins = page.getByLabel('Hoort bij de vorige zin');
	const pieces = page.locator('input[name=piece]');
	const visible = async () => (await Promise.all((await joins.all()).map((join) => join.isVisible()))).filter(Boolean);
	await pieces.nth(0).check();
	expect(await visible()).toHaveLength(0);
	const follows = await pieces.evaluateAll((all) =>
		all.findIndex((one, i) => i > 0 && one.closest('li')!.previousElementSibling === all[i - 1]!.closest('li'))
	);
	await pieces.nth(follows - 1).check();
	await pieces.nth(follows).check();
	expect(await visible()).toHaveLength(1);
	await select(page, 'anderen te zien');
	const bar = page.locator('[data-bar][data-open]');
	await bar.waitFor();
	expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('sticky');
	await page.context().close();
});

test.for(widths)('the pages of minutes have no fault that axe knows, at %i px', async (width) => {
	const page = await open(width);
	const found: string[] = [];
	const look = async () => {
		found.push(...(await violations(page)));
		if (await scrollsSideways(page)) found.push(`${page.url()} scrolls sideways`);
	};
	await select(page, 'anderen te zien');
	await page.locator('[data-bar][data-open]').waitFor();
	await look();
	for (const path of [
		`${desk}/lezen`,
		desk,
		'/bijeenkomsten/wandeling-door-de-hoven',
		`${desk}/../../gesprekken/nieuw`
	]) {
		await page.goto(platform.origin + path);
		await look();
	}
	await page.goto(`${platform.origin}${desk}/lezen`);
	await page.locator('.link a').click();
	await look();
	expect(found).toEqual([]);
	await page.context().close();
});
