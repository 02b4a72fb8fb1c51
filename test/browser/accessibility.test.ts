import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import type { HttpVisitor } from '#test/support/http-visitor.ts';
import { planWalks } from '#test/support/walks.ts';

const { platform, browser } = await openBrowser();
const { walks, dead } = await planWalks(platform.origin);

test('no link leads to a page that is not there', () => {
	expect(dead).toEqual([]);
});

test.for(walks)('at 360 px each page reads well for $who, in light and in dark', ({ visitor, paths }) =>
	lookAt(visitor, 360, ['/bestaat-niet', ...paths], problemsOf)
);

test.for(walks)(
	'at 1280 px each page fits the screen for $who, with letters and targets large and clear',
	({ visitor, firsts }) => lookAt(visitor, 1280, firsts, problemsOfLayout)
);

test.for(walks)('each form that comes back with problems reads well for $who', ({ visitor, firsts }) =>
	lookAt(visitor, 360, firsts, async (page) => ((await sendEmpty(page)) ? problemsOf(page) : []))
);

/** Opens each page and says all that is wrong in all of them at once. */
async function lookAt(visitor: HttpVisitor, width: number, paths: string[], look: (page: Page) => Promise<string[]>) {
	// axe is a script, so these visits are with JavaScript; ours there is none.
	const context = await browser.newContext(screen(width, { javaScriptEnabled: true, bypassCSP: true }));
	context.setDefaultTimeout(30_000);
	await context.addCookies(visitor.cookies);
	// One tab for all of them: in a new one Chromium would read axe anew, which takes longer than running it.
	const page = await context.newPage();
	const problems: string[] = [];
	for (const path of paths) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(platform.origin + path);
		problems.push(...(await look(page)).map((problem) => `${path}  ${problem}`));
	}
	await context.close();
	expect(problems.join('\n')).toBe('');
}

async function problemsOf(page: Page) {
	const light = [...(await sideways(page)), ...(await violations(page))];
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = (await violations(page, ['color-contrast'])).map((problem) => `in dark: ${problem}`);
	return [...light, ...dark];
}

/** The page is the same at each width; only what its styles make of it can differ. */
async function problemsOfLayout(page: Page) {
	return [...(await sideways(page)), ...(await violations(page, ['color-contrast', 'target-size']))];
}

const sideways = async (page: Page) => ((await scrollsSideways(page)) ? ['is wider than the screen'] : []);

const TYPED = 'input[type="text"]:visible, input[type="email"]:visible, textarea:visible';
// A form may hold a button that only searches or checks the language, a field its own tools, and Enter a button that nobody sees.
const SENDS = 'button:visible:not([formmethod="get"], [type="button"], [name="taalcheck"], [aria-hidden])';

/** Sends the first form that one types in, with nothing in it. False: the page has none, or it was taken. */
async function sendEmpty(page: Page) {
	const form = page
		.locator('main form[method="POST" i]')
		.filter({ has: page.locator(TYPED) })
		.first();
	if (!(await form.count())) return false;
	for (const field of await form.locator(TYPED).all()) await field.fill('');
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await form.locator(SENDS).first().click();
	const status = (await answer).status();
	await page.waitForLoadState();
	return status === 422;
}
