import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();
const tree = `/wensboom/buurthuis-de-spil/${new Date().getFullYear()}`;

async function open(path: string, width = 360, javaScriptEnabled = true) {
	const context = await browser.newContext(screen(width, { javaScriptEnabled, bypassCSP: true }));
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	await page.goto(platform.origin + path);
	return page;
}

/** The page of the first wish whose words these are, through the list beside the tree. */
async function openWish(words: string) {
	const page = await open(tree);
	await page.getByRole('link', { name: new RegExp(`gebeurt ?: ?${words}`) }).click();
	return page;
}

async function problemsOf(page: Page) {
	const light = await violations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, ['color-contrast']);
	return [...light, ...dark, ...((await scrollsSideways(page)) ? ['is wider than the screen'] : [])];
}

test.for([tree, `${tree}?tak=1`, `${tree}/scherm?stil`, `/wensboom/buurthuis-de-spil/${new Date().getFullYear() - 1}`])(
	'%s reads well on a phone, by day and by night',
	async (path) => {
		const page = await open(path);
		expect(await problemsOf(page)).toEqual([]);
		await page.context().close();
	}
);

test('a wish, who takes it up and how one helps read well on a phone', async () => {
	const page = await openWish('De molen één avond open');
	expect(await problemsOf(page)).toEqual([]);
	await page.getByRole('link', { name: 'Ik help mee' }).click();
	expect(await problemsOf(page)).toEqual([]);
	await page.getByRole('button', { name: 'Verstuur mijn bericht' }).click();
	expect(await page.title()).toMatch(/^4 foutmeldingen/);
	expect(await problemsOf(page)).toEqual([]);
	await page.context().close();
});

test('by keyboard one passes the tree in no step, and reaches each branch and each wish in the list', async () => {
	const page = await open(tree, 1280, false);
	const stops = page.locator('svg a:not([tabindex="-1"])');
	expect(await stops.count()).toBe(0);
	const link = page.getByRole('navigation', { name: 'De takken van de boom' }).getByRole('link', { name: /Jongeren/ });
	await link.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/tak=4/);
	expect(await page.locator('#lijst li.card').count()).toBeGreaterThan(3);
	await page.context().close();
});

test('who hears the page hears what the tree shows; on a wide screen the branches have their names', async () => {
	const page = await open(tree, 1280, false);
	const drawing = page.locator('svg[role="group"]').first();
	expect(await drawing.getAttribute('aria-labelledby')).toBeTruthy();
	expect(await drawing.locator('title').first().textContent()).toMatch(/\d+ wensen, \d+ uitgekomen/);
	expect(await drawing.getByText('Jongeren', { exact: true }).isVisible()).toBe(true);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await drawing.getByText('Jongeren', { exact: true }).isVisible()).toBe(false);
	await page.context().close();
});
