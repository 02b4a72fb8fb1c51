import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isAnswerable, type Page as ListPage, type Values } from '#lib/questionnaires/definition.ts';
import { scrollsSideways, violations } from '#test/support/axe.ts';
import { openBrowser, screen } from '#test/support/browser.ts';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { everyType } from '#test/support/every-type.ts';
import { goodAnswerTo } from '#test/support/generated-lists.ts';
import { join } from '#test/support/people.ts';
import { openQuestionnaire } from '#test/support/questionnaires.ts';

let slug = '';
const { platform, browser } = await openBrowser(async () => {
	const anna = await join('Anna', 'editor');
	const { id } = await newConsultation(anna, { title: 'Alle soorten vragen' });
	({ slug } = await openQuestionnaire(anna, id, everyType));
});

test('without JavaScript at 360 px one answers every type of question, and comes to the overview', async () => {
	const page = await open(screen(360));
	for (const { questions } of everyType.pages) {
		await fillIn(page, questions);
		await next(page);
	}
	expect(new URL(page.url()).pathname).toBe(`/vragenlijsten/${slug}/controle`);
	await page.context().close();
});

test.for([360, 1280])(
	'at %s px every type reads well, with and without problems, in light and in dark',
	async (width) => {
		// axe is a script; what of ours is there as well, must not make it worse.
		const page = await open(screen(width, { javaScriptEnabled: true, bypassCSP: true }));
		const problems: string[] = [];
		for (const [i, { questions }] of everyType.pages.entries()) {
			problems.push(...(await wrongOn(page)).map((wrong) => `page ${i + 1}: ${wrong}`));
			const answer = page.waitForResponse((response) => response.request().method() === 'POST');
			await next(page);
			expect((await answer).status()).toBe(422);
			problems.push(...(await wrongOn(page)).map((wrong) => `page ${i + 1} with problems: ${wrong}`));
			await fillIn(page, questions);
			await next(page);
		}
		await page.context().close();
		expect(problems.join('\n')).toBe('');
	}
);

test.for([16, 32])('with letters of %s px no type is wider than a phone, from right to left neither', async (size) => {
	const args = [...chromiumFlags, `--blink-settings=defaultFontSize=${size}`];
	const large = await chromium.launch({ executablePath: chromiumPath(), args });
	const page = await open(screen(360, { javaScriptEnabled: true }), large);
	const wide: string[] = [];
	for (const i of everyType.pages.keys()) {
		await page.goto(`${platform.origin}/vragenlijsten/${slug}/${i + 1}`);
		await next(page);
		if (await scrollsSideways(page)) wide.push(`page ${i + 1}`);
		await page.evaluate('document.documentElement.dir = "rtl"');
		if (await scrollsSideways(page)) wide.push(`page ${i + 1} from right to left`);
	}
	await large.close();
	expect(wide).toEqual([]);
});

test('a problem leads to a field that takes the focus', async () => {
	const page = await open(screen(360));
	for (const { questions } of everyType.pages) {
		await next(page);
		const links = page.locator('.utrecht-alert a');
		for (let i = 0; i < (await links.count()); i++) {
			await links.nth(i).click();
			// Without scripts in the page, playwright's own still look.
			expect(await page.locator(':focus').count(), await links.nth(i).innerText()).toBe(1);
		}
		await fillIn(page, questions);
		await next(page);
	}
	await page.context().close();
});

test('with JavaScript an option moves up, keeps the focus, and the points that are left are said', async () => {
	const page = await open(screen(360, { javaScriptEnabled: true }));
	const refused: string[] = [];
	page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
	for (const { questions } of everyType.pages.slice(0, 2)) {
		await fillIn(page, questions);
		await next(page);
	}

	const up = page.getByRole('button', { name: 'Zet Lampen plaatsen hoger' });
	await up.click();
	await page.getByRole('button', { name: 'Zet Bomen planten hoger' }).click();
	await page.getByRole('button', { name: 'Zet Bomen planten hoger' }).click();
	expect(await page.getByLabel('Plaats van Bomen planten').inputValue()).toBe('1');
	expect(await page.getByLabel('Plaats van Lampen plaatsen').inputValue()).toBe('2');
	expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Zet Bomen planten hoger');

	await page.getByLabel('Punten voor Groen').fill('30');
	expect(await page.locator('samen-points [role=status]').innerText()).toContain('Nog 70 van de 100 punten');
	// The pictures of this list are not there.
	expect(refused.filter((text) => !text.includes('404'))).toEqual([]);
	await page.context().close();
});

test('a page where nothing goes quicker with a script, asks for none', async () => {
	const page = await open(screen(360, { javaScriptEnabled: true }));
	const scripts: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
	await page.goto(`${platform.origin}/vragenlijsten/${slug}/2`);
	expect(scripts).toEqual([]);
	await page.context().close();
});

async function open(options: ReturnType<typeof screen>, where = browser) {
	const context = await where.newContext({ ...options, reducedMotion: 'reduce' });
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	await page.goto(`${platform.origin}/vragenlijsten/${slug}/1`);
	return page;
}

const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

async function fillIn(page: Page, questions: ListPage['questions']) {
	for (const question of questions.filter(isAnswerable)) {
		const values: Values =
			question.type === 'neighbourhood'
				? {}
				: goodAnswerTo({ ...question, escapes: [] }, (most) => (most > 30 ? 3 : 0));
		for (const [name, value] of Object.entries(values)) await give(page, name, [value].flat()[0]!);
		if (question.type === 'neighbourhood') await firstWijk(page, question.id);
	}
}

async function give(page: Page, name: string, value: string) {
	const field = page.locator(`[name="${name}"]`).first();
	const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName.toLowerCase());
	if (kind === 'select') await field.selectOption(value);
	else if (kind === 'radio' || kind === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check();
	else await field.fill(value);
}

/** The municipality of the example has wijken of its own. */
async function firstWijk(page: Page, name: string) {
	const select = page.locator(`select[name="${name}"]`);
	if (await select.count()) await select.selectOption({ index: 1 });
	else await page.locator(`[name="${name}"]`).first().check();
}

async function wrongOn(page: Page) {
	await page.emulateMedia({ colorScheme: 'light' });
	const sideways = (await scrollsSideways(page)) ? ['is wider than the screen'] : [];
	const light = await violations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = (await violations(page, ['color-contrast'])).map((problem) => `in dark: ${problem}`);
	return [...sideways, ...light, ...dark];
}
