import { expect, test } from 'vitest';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import { KeyboardVisitor } from '#test/support/keyboard.ts';
import { openBrowser, screen, widths } from '#test/support/browser.ts';
import { scrollsSideways } from '#test/support/axe.ts';

const { platform, browser } = await openBrowser();
const tree = `/wensboom/buurthuis-de-spil/${new Date().getFullYear()}`;
const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${tree}`;

async function as(email: string, width: number) {
	const context = await browser.newContext(
		screen(width, { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' })
	);
	const { cookies } = await new HttpVisitor(platform.origin).signIn(email);
	await context.addCookies(cookies);
	const visitor = await KeyboardVisitor.in(context);
	return { visitor, done: () => context.close() };
}

test('with keys alone the redactie types one card after another', async () => {
	const { visitor, done } = await as('eva@voorbeeld.example', 1280);
	const { page } = visitor;
	await page.goto(`${platform.origin}${desk}/kaarten/invoer`);
	expect((await visitor.focus())?.name).toBe('Nummer van de kaart');
	await page.keyboard.type('9');
	await visitor.tab();
	for (const number of ['9', '10']) {
		expect((await visitor.focus())?.name).toBe('Wat staat er op de kaart?');
		await page.keyboard.type(`De wens van kaart ${number}`);
		await visitor.tab();
		await page.keyboard.type('Jet');
		await visitor.follow();
		expect(await page.title()).toContain(`Kaart ${number} is bewaard`);
	}
	expect(visitor.wrong).toEqual([]);
	await done();
});

test('with keys alone a moderator decides on one after another, and undoes', async () => {
	const { visitor, done } = await as('mo@voorbeeld.example', 1280);
	const { page } = visitor;
	await page.goto(`${platform.origin}/beheer/moderatie/een-voor-een`);
	const words = () => page.locator('blockquote').innerText();
	const first = await words();
	expect((await visitor.focus())?.name, 'one begins at the wish').toMatch(/^1 van \d+ te bekijken$/);
	await visitor.take('Laat staan');
	expect(await words()).not.toBe(first);
	await visitor.take('De tekst is reclame.');
	const second = await words();
	await page.keyboard.press('Shift+Tab');
	await visitor.follow();
	expect(await page.title()).toContain('Ongedaan gemaakt.');
	expect(await words()).not.toBe(second);
	expect(visitor.wrong).toEqual([]);
	await done();
});

test.for(widths)('nothing is wrong with the pages of staff and of who reports at %i px', async (width) => {
	const pages = {
		'eva@voorbeeld.example': ['/kiosken', '/kaarten', '/kaarten/invoer', '/lezen'].map((path) => desk + path),
		'mo@voorbeeld.example': ['/beheer/moderatie', '/beheer/moderatie/een-voor-een']
	};
	for (const [email, paths] of Object.entries(pages)) {
		const { visitor, done } = await as(email, width);
		for (const path of paths) {
			await visitor.page.goto(platform.origin + path);
			expect.soft(await visitor.look(), path).toEqual([]);
			expect.soft(await scrollsSideways(visitor.page).catch(() => false), path).toBe(false);
		}
		await visitor.page.goto(platform.origin + tree);
		await visitor.page.locator('a', { hasText: 'Meld deze wens' }).first().click();
		expect.soft(await visitor.look(), 'melden').toEqual([]);
		await done();
	}
});
