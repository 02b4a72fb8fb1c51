import { afterAll, expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();
const text = `${platform.origin}/beleid/samen-leven-samen-zorgen`;
// axe is a script; ours there is none.
const context = await browser.newContext(screen(360, { javaScriptEnabled: true, bypassCSP: true }));
afterAll(() => context.close());

test('a word is explained at the foot of the screen, and the reader keeps their place', async () => {
	const page = await context.newPage();
	await page.goto(`${text}?heel`);
	const word = page.locator('a.term', { hasText: 'mantelzorger' });
	await word.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	await word.click();
	const explanation = page.locator(`${await word.getAttribute('href')}`);
	const box = (await explanation.boundingBox())!;
	const { height } = page.viewportSize()!;
	expect(Math.round(box.y + box.height)).toBe(height);
	expect(await page.evaluate(() => window.scrollY)).toBe(before);
	expect(await violations(page)).toEqual([]);

	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => location.hash)).toMatch(/^#bij-woord-/);
	expect((await explanation.boundingBox())!.y).toBeGreaterThan(height);
	await page.close();
});

test.for(['', '/versies/1/leesbaar', '/versies/3/leesbaar'])('%s reads well at 360 px', async (path) => {
	const page = await context.newPage();
	await page.goto(text + path);
	expect(await scrollsSideways(page)).toBe(false);
	expect(await violations(page)).toEqual([]);
	await page.close();
});
