import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';

const { platform, browser } = await openBrowser();
const outcome = '/wijken/molenveld/stemmen/waar-gaat-het-wijkbudget-naartoe/uitslag';
const poll = '/wijken/de-hoven/stemmen/wat-is-voor-u-het-belangrijkst-in-de-hoven';

async function open(path: string, width = 360, javaScriptEnabled = true) {
	const context = await browser.newContext(screen(width, { javaScriptEnabled, bypassCSP: true }));
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	await page.goto(platform.origin + path);
	return page;
}

async function problemsOf(page: Page) {
	const light = await violations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, ['color-contrast']);
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light, ...dark, ...((await scrollsSideways(page)) ? ['is wider than the screen'] : [])];
}

test.for(widths)('at %s px the ballot, its problems, the receipt and an outcome read well', async (width) => {
	const page = await open(poll, width);
	expect(await problemsOf(page)).toEqual([]);
	const fields = page.getByRole('textbox', { name: /^Punten voor/ });
	await fields.nth(0).fill('7');
	expect(await page.getByRole('status').innerText()).toBe('Nog 3 van de 10 punten te verdelen');
	await page.getByRole('button', { name: 'Breng mijn stem uit' }).click();
	expect(await page.title()).toMatch(/^1 foutmelding/);
	expect(
		await page
			.getByRole('textbox', { name: /^Punten voor/ })
			.nth(0)
			.inputValue()
	).toBe('7');
	expect(await problemsOf(page)).toEqual([]);
	await page.getByRole('link', { name: 'U hebt nog 3 punten over. Verdeel die ook.' }).click();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Punten voor/);
	await page
		.getByRole('textbox', { name: /^Punten voor/ })
		.nth(2)
		.fill('3');
	await page.getByRole('button', { name: 'Breng mijn stem uit' }).click();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Uw stem zit in de stembus');
	expect(await problemsOf(page)).toEqual([]);
	await page.goto(platform.origin + outcome);
	expect(await problemsOf(page)).toEqual([]);
	await page.context().close();
});

test('with the keyboard alone, and without JavaScript, one votes in as many steps as there are fields', async () => {
	const page = await open(poll, 360, false);
	await page
		.getByRole('textbox', { name: /^Punten voor/ })
		.nth(0)
		.focus();
	for (const points of ['4', '', '6', '', '']) {
		await page.keyboard.type(points);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/bewijs\?code=/);
	await page.context().close();
});

test('a chair makes a poll, chooses plans and tries the rule: each page reads well', async () => {
	const { cookies } = await new HttpVisitor(platform.origin).signIn('karim@voorbeeld.example');
	const page = await open('/');
	await page.context().addCookies(cookies);
	await page.goto(`${platform.origin}/wijkplatform`);
	await page.getByRole('link', { name: 'Wijkagenda Molenveld: naar elkaar omzien' }).click();
	await page.getByRole('link', { name: 'Laat inwoners zeggen wat voorgaat' }).click();
	expect(await problemsOf(page)).toEqual([]);
	for (const [link, back] of [
		['Begin een stemronde', 0],
		['Wat doen wij het eerst?', 1],
		['Wijzig de ronde', 0],
		['Kies de plannen', 0],
		['Maak codes en brieven', 0],
		['Probeer het uit', 0]
	] as const) {
		await page.getByRole('link', { name: link, exact: true }).click();
		expect(await problemsOf(page), link).toEqual([]);
		if (!back) await page.goBack();
	}
	await page.context().close();
});
