import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';

const { platform, browser } = await openBrowser();

async function openAs(email: string, width: number, bypassCSP = false) {
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP }));
	await context.addCookies((await new HttpVisitor(platform.origin).signIn(email)).cookies);
	return { context, page: await context.newPage() };
}

test('a member writes at the desk of the platform, which keeps it by itself and says who is there too', async () => {
	const karim = await openAs('karim@voorbeeld.example', 1280);
	await karim.page.goto(`${platform.origin}/wijkplatform`);
	await karim.page.getByRole('link', { name: 'Wijkagenda Molenveld: samen buiten', exact: true }).click();
	const desk = karim.page.url();
	await karim.page.getByRole('link', { name: /Bewerk ?: Een lange tafel in het park/ }).click();
	const editor = karim.page.getByRole('textbox', { name: 'Wat wilt u precies, en waarom?', exact: true });
	await karim.page.getByRole('button', { name: 'Markdown' }).waitFor();
	await editor.click();
	await karim.page.keyboard.press('Control+End');
	await karim.page.keyboard.type(' Met een dak.');
	await karim.page.locator('.saving-state[data-state=kept]').waitFor();

	const sanne = await openAs('sanne@voorbeeld.example', 360);
	await sanne.page.goto(desk);
	expect(await sanne.page.locator('main').innerText()).toContain('Met een dak.');
	expect(await sanne.page.locator('main').innerText()).toContain('Karim');
	await sanne.context.close();
	await karim.context.close();
});

test.for(widths)('what a wijkplatform makes reads well at %i px, at the desk and for everybody', async (width) => {
	const { context, page } = await openAs('karim@voorbeeld.example', width, true);
	await page.goto(`${platform.origin}/wijkplatform`);
	await page.getByRole('link', { name: 'Wijkagenda Molenveld: samen buiten', exact: true }).click();
	const desk = new URL(page.url()).pathname;
	await page.goto(`${platform.origin}/wijken/molenveld`);
	const item = (await page
		.getByRole('link', { name: 'Elke dag een open deur in De Spil', exact: true })
		.getAttribute('href'))!;
	const problems: string[] = [];
	for (const path of [
		...[desk, `${desk}/nieuw?soort=item`, `${desk}/nieuw?soort=statement`, `${desk}/publiceren`],
		...['/wijkplatform/leden/molenveld', '/wijken/molenveld', item],
		...['/wijken/molenveld/wijkplatform', '/wijken/molenveld/gezegd']
	]) {
		await page.goto(platform.origin + path);
		for (const folded of await page.locator('main details').all())
			await folded.evaluate((fold) => fold.setAttribute('open', ''));
		problems.push(...(await violations(page)).map((problem) => `${path}  ${problem}`));
		if (await scrollsSideways(page)) problems.push(`${path}  scrolls sideways`);
	}
	expect(problems).toEqual([]);
	await context.close();
});
