import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { writingDesk, type WritingDesk } from '#test/support/writing-desk.ts';

let place!: WritingDesk;
const { platform, browser } = await openBrowser(async () => (place = await writingDesk()));
const wrong: string[] = [];
const hard =
	'Ten aanzien van de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wlz gerealiseerd wordt.';
const traject = '/beheer/trajecten/nieuw';

async function eva(width = 1280): Promise<BrowserContext> {
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true }));
	await context.addCookies((await new HttpVisitor(platform.origin).signIn('eva@voorbeeld.example')).cookies);
	return context;
}

async function open(context: BrowserContext, path = place.paragraph): Promise<Page> {
	const page = await context.newPage();
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' && !/Failed to load/.test(message.text())) wrong.push(message.text());
	});
	await page.goto(platform.origin + path);
	return page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst', exact: true });
const area = (page: Page, name: string) => page.locator(`textarea[name=${name}]`);
const help = (page: Page, name = 'text') => page.locator(`samen-language[data-name=${name}] .help`);
const said = (page: Page, name = 'text') => help(page, name).locator('[data-said]');
const active = (page: Page) => page.evaluate('document.activeElement.ariaLabel');

/** After a rest of the writer, and a question to the platform on a busy machine. */
const soon = (look: () => Promise<string>) => expect.poll(look, { timeout: 10_000 });

async function write(page: Page, text: string) {
	await editor(page).click();
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
}

test('a redacteur who writes a hard sentence is led to a plain one in under a minute', async () => {
	const context = await eva();
	const page = await open(context);
	const since = Date.now();
	await write(page, hard);
	await help(page).getByText('Ten aanzien van', { exact: true }).first().waitFor();
	expect(await said(page).innerText()).toMatch(/^\d+ aanwijzingen, \d+ belangrijk\.$/);
	expect(await help(page).innerText()).toMatch(/participatie.+meedoen/s);
	expect(await help(page).innerText()).toContain('moet');

	// What can take the place of words, does so with a button. The rest she writes herself, with what stands beside it.
	await help(page).getByRole('button', { name: 'Gebruik “voor” in plaats van “in het kader van”' }).click();
	await soon(() => area(page, 'text').inputValue()).toContain('dat deze voor de Wlz');
	expect(await page.evaluate('String(getSelection())')).toBe('voor');
	await help(page)
		.getByRole('button', { name: /^Gebruik “Wet langdurige zorg/ })
		.click();
	await soon(() => area(page, 'text').inputValue()).toContain('de Wet langdurige zorg (Wlz)');
	await write(page, 'Inwoners doen mee. Wij regelen dat met de Wet langdurige zorg (Wlz).');
	await soon(() => said(page).innerText()).toMatch(/kleine|Wij zien niets/);
	expect(Date.now() - since).toBeLessThan(60_000);
	await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
	await page.waitForURL(/#alinea/);
	expect(await page.locator('main').innerText()).toContain('Inwoners doen mee.');
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('what is put in place comes back with Ctrl+Z, in the editor and in a plain field', async () => {
	const context = await eva();
	const page = await open(context);
	await write(page, 'Een bank. Thans is er niets.');
	await help(page).getByRole('button', { name: 'Gebruik “Nu” in plaats van “Thans”' }).click();
	expect(await area(page, 'text').inputValue()).toBe('Een bank. Nu is er niets.');
	await page.keyboard.press('Control+z');
	expect(await area(page, 'text').inputValue()).toBe('Een bank. Thans is er niets.');

	const plain = await open(context, traject);
	await area(plain, 'summary').fill('Een bank. Thans is er niets.');
	await help(plain, 'summary').getByRole('button', { name: 'Gebruik “Nu” in plaats van “Thans”' }).click();
	expect(await area(plain, 'summary').inputValue()).toBe('Een bank. Nu is er niets.');
	await plain.keyboard.press('Control+z');
	expect(await area(plain, 'summary').inputValue()).toBe('Een bank. Thans is er niets.');
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test.for(widths)('at %i px caret, focus and page stay where they are while the help changes', async (width) => {
	const context = await eva(width);
	const page = await open(context, traject);
	const field = area(page, 'summary');
	await field.fill(`${hard} ${hard}`);
	await said(page, 'summary').waitFor();
	const IT = 'document.querySelector("textarea[name=summary]")';
	const where = () =>
		page.evaluate(`[${IT}.selectionStart, scrollY, document.activeElement === ${IT}]`) as Promise<unknown[]>;
	await page.evaluate(`(${IT}.focus(), ${IT}.setSelectionRange(17, 17))`);
	await page.keyboard.type('x');
	const [caret, scroll] = await where();
	const before = await help(page, 'summary').innerText();
	await soon(() => help(page, 'summary').innerText()).not.toBe(before);
	expect(await where()).toEqual([caret, scroll, true]);
	expect(caret).toBe(18);

	// Beside the text where there is room, else below it.
	const [text, beside] = [await field.boundingBox(), await help(page, 'summary').boundingBox()];
	if (width > 1000) expect(beside!.x).toBeGreaterThan(text!.x + text!.width);
	else expect(beside!.y).toBeGreaterThan(text!.y + text!.height);
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('with the keyboard one walks the hints, goes to the words of one, and Enter in a field saves', async () => {
	const context = await eva();
	const page = await open(context, '/beheer/standaardteksten');
	const field = area(page, 'text');
	await field.fill(hard);
	await said(page).waitFor();
	await field.focus();
	await page.keyboard.press('Tab');
	expect(await active(page)).toBe('Kies in de tekst: Ten aanzien van');
	await page.keyboard.press('Tab');
	expect(await active(page)).toMatch(/^Gebruik “Over”/);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate('[document.activeElement.selectionStart, document.activeElement.selectionEnd]')).toEqual([
		0, 15
	]);
	await field.fill('Wij zetten er een bank.');
	await page.getByLabel('Hoe heet de tekst?').fill('Met Enter');
	await page.keyboard.press('Enter');
	await page.waitForURL(/standaardteksten\/.+/);
	expect(await page.locator('h1').innerText()).toBe('Met Enter');
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('who listens hears how many hints there are when the writer rests, and not with each key', async () => {
	const context = await eva();
	const page = await open(context, traject);
	const heard = page.locator('samen-language[data-name=summary] [role=status]');
	await area(page, 'summary').click();
	await page.keyboard.type('Thans is er niets.');
	await said(page, 'summary').waitFor();
	expect(await heard.innerText()).toBe('');
	await soon(() => heard.innerText()).toBe('1 belangrijke aanwijzing.');
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('nothing is asked when nothing changed, and when the network is away the page says so and goes on', async () => {
	const context = await eva();
	const page = await open(context, traject);
	let asked = 0;
	await page.route('**/taalcheck/stuk', (route) => ((asked += 1), route.continue()));
	await area(page, 'summary').fill('Thans is er niets.');
	await said(page, 'summary').waitFor();
	await area(page, 'summary').press('x');
	await area(page, 'summary').press('Backspace');
	await page.waitForTimeout(900);
	expect(asked).toBe(1);

	await page.unroute('**/taalcheck/stuk');
	await page.route('**/taalcheck/stuk', (route) => route.abort());
	await area(page, 'summary').fill('Alhier is er niets.');
	await help(page, 'summary').getByText('Wij kunnen nu even niet meelezen.').waitFor();
	await page.unroute('**/taalcheck/stuk');
	await area(page, 'summary').fill('Er is een park.');
	await help(page, 'summary').getByText('Wij zien niets dat makkelijker kan.').waitFor();
	expect(await help(page, 'summary').getByText('Wij kunnen nu even niet meelezen.').isVisible()).toBe(false);
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test('who goes back to words that were read keeps what was said of those, however late another answer comes', async () => {
	const context = await eva();
	const page = await open(context, traject);
	await area(page, 'summary').fill('Thans is er niets.');
	await said(page, 'summary').waitFor();
	await page.route('**/taalcheck/stuk', async (route) => {
		await new Promise((answer) => setTimeout(answer, 1500));
		await route.continue().catch(() => undefined);
	});
	const asked = page.waitForRequest('**/taalcheck/stuk');
	await area(page, 'summary').fill('Er is een park.');
	await asked;
	await area(page, 'summary').fill('Thans is er niets.');
	await page.waitForTimeout(2500);
	expect(await said(page, 'summary').innerText()).toBe('1 belangrijke aanwijzing.');
	await context.close();
	expect(wrong.splice(0)).toEqual([]);
});

test.for(widths)('the help reads well at %i px, with a script and without', async (width) => {
	const context = await eva(width);
	for (const path of [place.paragraph, traject, '/beheer/standaardteksten']) {
		const page = await open(context, path);
		await page.locator('textarea:visible, [role=textbox]:visible').first().click();
		await page.keyboard.press('Control+a');
		await page.keyboard.type(hard);
		await page.locator('[data-said]').first().waitFor();
		expect.soft(await violations(page), path).toEqual([]);
		expect.soft(await scrollsSideways(page), path).toBe(false);
		await page.close();
	}
	await context.close();
	const bare = await browser.newContext(screen(width));
	await bare.addCookies((await new HttpVisitor(platform.origin).signIn('eva@voorbeeld.example')).cookies);
	const page = await open(bare, '/beheer/standaardteksten');
	await area(page, 'text').fill(hard);
	await page.getByRole('button', { name: 'Controleer de taal' }).click();
	expect(await said(page).innerText()).toMatch(/belangrijk/);
	expect(await area(page, 'text').inputValue()).toBe(hard);
	expect.soft(await scrollsSideways(page)).toBe(false);
	await bare.close();
	expect(wrong.splice(0)).toEqual([]);
});
