// Takes pictures of pages of a running platform: `node scripts/look.ts http://localhost:3000 FOLDER / /wijken …`.
// An address after `als:redacteur@…` is seen as that example account. Widths: 360 and 1280 px.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath, chromiumFlags } from '#test/support/chromium.ts';

const [origin, folder, ...paths] = process.argv.slice(2) as [string, string, ...string[]];
mkdirSync(folder, { recursive: true });

for (const width of [360, 1280]) {
	// A browser of its own for each: one that took many tall pictures may stop answering.
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	let context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
	for (const path of paths) {
		if (path.startsWith('als:')) {
			await context.close();
			context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(`${origin}/inloggen`);
			await page.locator(`form:has(input[value="${path.slice(4)}"]) button`).click();
			await page.close();
			continue;
		}
		const page = await context.newPage();
		await page.goto(origin + path);
		const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'begin';
		await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
		const wider = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
		console.log(`${folder}/${name}-${width}.png${wider ? ' WIDER THAN THE SCREEN' : ''}`);
		await page.close();
	}
	await browser.close();
}
