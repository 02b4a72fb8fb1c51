import { expect, test } from 'vitest';
import { scrollsSideways } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { addEntryAddress } from '#test/support/entry-codes.ts';
import { KeyboardVisitor } from '#test/support/keyboard.ts';

let address = '';
const { platform, browser } = await openBrowser(async () => {
	address = await addEntryAddress('Stapel van de bibliotheek');
});

test('with keys alone, on a small screen and without scripts, a volunteer types a stack over', async () => {
	const context = await browser.newContext(
		screen(360, { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' })
	);
	const visitor = await KeyboardVisitor.in(context);
	const { page } = visitor;
	const fine = async () => {
		expect(await visitor.look()).toEqual([]);
		expect(await scrollsSideways(page)).toBe(false);
	};
	await page.goto(platform.origin + address);
	await fine();
	expect((await visitor.focus())?.name, 'one begins at the number').toBe('Nummer van de kaart');
	await page.keyboard.type('8');
	await visitor.tab();
	await page.keyboard.type('Een hinkelbaan');
	await visitor.tab();
	await visitor.follow();
	await fine();
	expect(await page.title()).toContain('Kaart 8 is bewaard');

	const text = await visitor.focus();
	expect(text, 'the next begins at its words').toMatchObject({ name: 'Wat staat er op de kaart?', inView: true });
	expect(text!.description).toContain('Ligt kaart 9 boven op uw stapel?');
	const number = await visitor.tab('Shift+Tab');
	expect(number).toMatchObject({ name: 'Nummer van de kaart', value: '9' });
	await page.keyboard.type('8');
	expect((await visitor.focus())?.value, 'what one types takes the place of what stood there').toBe('8');
	await visitor.tab();
	await page.keyboard.type('Nog een hinkelbaan');
	await visitor.tab();
	await visitor.follow();
	await fine();
	expect(await page.title(), 'this card was used').toMatch(/^1 foutmelding/);
	expect((await visitor.focus())?.role).toBe('heading');
	await visitor.tab();
	await visitor.press('Enter');
	expect((await visitor.focus())?.name).toBe('Nummer van de kaart');
	await visitor.press('Control+a');
	await page.keyboard.type('9');
	await visitor.take('Bewaar en pak de volgende');
	expect(await page.title()).toContain('Kaart 9 is bewaard');
	expect(await page.locator('main').innerText()).toContain('Vandaag typte u 2 kaarten over.');
	expect(visitor.wrong).toEqual([]);
	await context.close();
});
