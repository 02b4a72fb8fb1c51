import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();
const coffee = '/bijeenkomsten/koffie-en-plannen-in-waterrijk';

test('an inwoner signs up with the keyboard alone, on a small screen, and each page reads well', async () => {
	const context = await browser.newContext(screen(360, { javaScriptEnabled: true, bypassCSP: true }));
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	const readsWell = async () => {
		expect(await violations(page), page.url()).toEqual([]);
		expect(await scrollsSideways(page), page.url()).toBe(false);
	};
	await page.goto(platform.origin + coffee);
	await readsWell();
	await page.getByRole('link', { name: 'Zet mij op de wachtlijst' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/aanmelden');
	await readsWell();

	// One group is one stop: from there the arrows choose.
	await page.getByRole('radio', { name: '1 mens' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.getByLabel('Wat is uw e-mailadres?').focus();
	await page.keyboard.type('geen adres');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Er klopt nog iets niet' }).waitFor();
	await readsWell();
	expect(await page.getByRole('radio', { name: '2 mensen' }).isChecked()).toBe(true);
	expect(await page.getByLabel('Hulp met de taal').isChecked()).toBe(true);
	await page.getByLabel('Wat is uw e-mailadres?').fill('');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'U staat op de wachtlijst' }).waitFor();
	await readsWell();
	await page.getByText('Verander mijn aanmelding').click();
	await readsWell();
	await context.close();
});

test('what a redacteur does for a meeting to come reads well on a small screen', async () => {
	const context = await browser.newContext(screen(360, { javaScriptEnabled: true, bypassCSP: true }));
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	await page.goto(`${platform.origin}/inloggen`);
	await page.locator('form:has(input[value="eva@voorbeeld.example"]) button').click();
	await page.waitForURL((url) => url.pathname !== '/inloggen');
	const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${coffee}`;
	for (const below of ['', '/aankondiging', '/aanmeldingen', '/verplaatsen', '/niet-doorgaan', '/wijzigen']) {
		await page.goto(platform.origin + desk + below);
		expect(await violations(page), below).toEqual([]);
		expect(await scrollsSideways(page), below).toBe(false);
	}
	await context.close();
});
