import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();

test.for(widths)(
	'at %i px an inwoner asks for money with the keyboard alone, and reads each page well',
	async (width) => {
		const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: true }));
		const page = await context.newPage();
		const problems: string[] = [];
		const look = async (what: string) => {
			if (await scrollsSideways(page)) problems.push(`${what}: is wider than the screen`);
			problems.push(...(await violations(page)).map((problem) => `${what}: ${problem}`));
		};
		await page.goto(`${platform.origin}/initiatieven`);
		await look('overview');
		await page.goto(`${platform.origin}/initiatieven/fondsen/buurtfonds-lindewaard`);
		await look('fund');
		await page.goto(`${platform.origin}/initiatieven/fondsen/buurtfonds-lindewaard/aanvragen`);
		await look('form');
		await page.locator('#title').focus();
		await page.keyboard.press('Enter');
		await page.locator('.utrecht-alert--error').waitFor();
		expect(await page.title()).toContain('foutmeldingen');
		await look('form with problems');

		await page.locator('#title').focus();
		const typed = ['Een praatbank', 'Wij zetten een bank neer.', 'Iedereen', '', '', 'In mei', '300', 'Hout', 'Anna'];
		for (const words of [...typed, `anna-${width}@voorbeeld.nl`]) {
			await page.keyboard.type(words);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(/ontvangen$/);
		await look('thanks');
		await page.getByRole('link', { name: 'Bekijk uw aanvraag' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/volg\/[A-Z0-9-]+$/);
		await look('code page');
		await page.goto(`${platform.origin}/initiatieven/uitdagen`);
		await look('challenge');
		await context.close();
		expect(problems.join('\n')).toBe('');
	}
);
