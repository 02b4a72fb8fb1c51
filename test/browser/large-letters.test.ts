import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { scrollsSideways } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';
import { planWalks } from '#test/support/walks.ts';

const { platform } = await openBrowser();
const { walks } = await planWalks(platform.origin);
const anyone = walks.find(({ who }) => who === 'nobody')!;

describe.for([16, 24, 32])('with letters of %s px, on a screen of 360 px', async (size) => {
	// The size that one sets in the browser itself: it also counts for the widths at which a page changes.
	const args = [...chromiumFlags, `--blink-settings=defaultFontSize=${size}`];
	const browser = await chromium.launch({ executablePath: chromiumPath(), args });
	afterAll(() => browser.close());

	test('no page is wider than the screen', async () => {
		const page = await browser.newPage(screen(360, { javaScriptEnabled: true }));
		const wide: string[] = [];
		for (const path of ['/bestaat-niet', ...anyone.firsts]) {
			await page.goto(platform.origin + path);
			if (await scrollsSideways(page)) wide.push(path);
		}
		await page.close();
		expect(wide).toEqual([]);
	});
});

test.for(['light', 'dark'] as const)('in %s, a field that has the focus has a ring around it', async (colorScheme) => {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	const page = await browser.newPage(screen(360, { javaScriptEnabled: true, colorScheme }));
	await page.goto(`${platform.origin}/inloggen`);
	await page.locator('input[type="email"]').first().focus();
	const ring = await page.evaluate(() => {
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
		return { outlineStyle, outlineWidth, spread: boxShadow.includes('6px') };
	});
	await browser.close();
	expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', spread: true });
});
