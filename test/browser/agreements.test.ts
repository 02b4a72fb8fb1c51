import { afterAll, expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';

const { platform, browser } = await openBrowser();
// axe is a script; ours there is none.
const open = (width: number) => browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: true }));
const contexts = [await open(360), await open(1280)];
afterAll(async () => {
	for (const context of contexts) await context.close();
});

async function lookAt(path: string) {
	for (const context of contexts) {
		const page = await context.newPage();
		await page.goto(platform.origin + path);
		expect(await scrollsSideways(page), path).toBe(false);
		expect(await violations(page), path).toEqual([]);
		await page.close();
	}
}

test('what was promised reads well on a phone and on a wide screen', async () => {
	for (const path of ['/wijken', '/wijken/molenveld', '/wijken/molenveld/voortgang']) await lookAt(path);
	const page = await contexts[0]!.newPage();
	await page.goto(`${platform.origin}/wijken/molenveld`);
	await page.getByRole('link', { name: 'Hulp met brieven en geld, gewoon in de wijk', exact: true }).click();
	await page.waitForURL(/agenda/);
	await lookAt(new URL(page.url()).pathname);
	await page.close();
});

test('the table of the wijken is a table to who hears it, also where its rows look like cards', async () => {
	const page = await contexts[0]!.newPage();
	await page.goto(`${platform.origin}/wijken`);
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Molenveld/ }) });
	expect(await row.getByRole('cell').count()).toBe(6);
	await page.close();
});

test('the desk of the redactie reads well, with its longest form', async () => {
	for (const context of contexts) {
		const page = await context.newPage();
		await page.goto(`${platform.origin}/inloggen`);
		await page.locator('form:has(input[value="eva@voorbeeld.example"]) button').click();
		await page.waitForURL((url) => url.pathname !== '/inloggen');
		await page.close();
	}
	const finished = '/beheer/trajecten/samen-leven-samen-zorgen';
	const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wijkagendas/de-hoven';
	for (const path of ['/wijkagendas', '/wijkagendas/molenveld', '/opdracht']) await lookAt(finished + path);
	const page = await contexts[1]!.newPage();
	await page.goto(platform.origin + running);
	await page.getByRole('link', { name: /Een huiskamer aan het plein/ }).click();
	await page.waitForURL(/de-hoven\/./);
	await lookAt(new URL(page.url()).pathname);
	await page.close();
});
