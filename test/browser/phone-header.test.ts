import { expect, test } from 'vitest';
import { openBrowser, screen } from '#test/support/browser.ts';
import { visitors } from '#test/support/access-table.ts';

const { platform, browser } = await openBrowser();

test.each(Object.entries(visitors))(
	'on a phone the top of a page leaves room for what %s came for',
	async (_, email) => {
		const page = await browser.newPage(screen(360, { javaScriptEnabled: false }));
		if (email) {
			await page.goto(`${platform.origin}/inloggen`);
			await page.locator(`form:has(input[value="${email}"]) button`).click();
		}
		await page.goto(`${platform.origin}/beleid`);
		const box = await page.locator('header.header').boundingBox();
		expect(box!.height).toBeLessThanOrEqual(email ? 150 : 200);
		if (email) {
			await page.locator('header summary').focus();
			await page.keyboard.press('Enter');
			await page.getByRole('banner').getByRole('link', { name: 'Adviezen' }).waitFor();
			await page.getByRole('banner').getByRole('button', { name: 'Uitloggen' }).waitFor();
		}
		await page.close();
	}
);
