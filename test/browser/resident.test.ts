import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { crawl } from '#test/support/crawl.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { listRoutes } from '#test/support/routes.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();

describe.for(widths)('at %s px, without JavaScript', (width) => {
	const visit = async (path: string) => {
		const context = await browser.newContext(screen(width));
		context.setDefaultTimeout(30_000);
		const page = await context.newPage();
		await page.goto(platform.origin + path);
		return page;
	};

	test('an inwoner hangs a wish in the tree and gets a volgcode', async () => {
		const page = await visit(await openTree());
		await page.locator('textarea').first().fill('Een bank bij de vijver, zodat wij daar samen kunnen zitten.');
		await page.locator('main button').first().click();

		expect(new URL(page.url()).pathname).toMatch(/^\/volg\/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}\/ontvangen$/);
		await page.context().close();
	});

	test('a wish without words comes back with the problem on top, and what was typed still there', async () => {
		const page = await visit(await openTree());
		await page.getByLabel('naam', { exact: false }).first().fill('Anna');
		await page.locator('main button').first().click();

		expect(await page.title()).toMatch(/^1 foutmelding/);
		expect(await page.getByLabel('naam', { exact: false }).first().inputValue()).toBe('Anna');
		await page.context().close();
	});

	test('the skip link comes first and leads to the content', async () => {
		const page = await visit('/wensboom');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatchObject({ href: '#inhoud', seen: true });
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatchObject({ inMain: true });
		await page.context().close();
	});

	test('who walks through a page with the keyboard always sees where they are', async () => {
		const page = await visit('/inloggen');
		for (let steps = 0; steps < 12; steps++) {
			await page.keyboard.press('Tab');
			expect(await focused(page)).toMatchObject({ seen: true, marked: true });
		}
		await page.context().close();
	});
});

/** Where one can hang a wish: the first tree that still takes them. */
async function openTree() {
	const visitor = new HttpVisitor(platform.origin);
	const trees = await crawl(['/wensboom'], await listRoutes(), visitor.visit, 4);
	const open = trees.find(({ path, status }) => path.endsWith('/ophangen') && status === 200);
	if (!open) throw new Error('no wensboom of the example is open');
	return open.path;
}

/** What has the focus, whether it is on the screen, and whether it looks different from what has not. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement!;
		const { width, height } = element.getBoundingClientRect();
		const { outlineStyle, boxShadow } = getComputedStyle(element);
		return {
			href: element.getAttribute('href'),
			inMain: !!element.closest('main'),
			seen: width > 1 && height > 1,
			marked: outlineStyle !== 'none' || boxShadow !== 'none'
		};
	});
