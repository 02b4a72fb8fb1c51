import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { connect, disconnect } from '#lib/storage/index.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { type Served, servePlatform } from './served-platform.ts';

export const widths = [360, 1280];

/**
 * The served platform with a copy of the example of its own, and a real browser. Both end with the tests of the file.
 * `prepare`: what is put in the copy before the platform starts.
 */
export async function openBrowser(prepare?: () => Promise<unknown>): Promise<{ platform: Served; browser: Browser }> {
	const { folder, file } = inject('template');
	const data = mkdtempSync(join(folder, 'browser-'));
	const copy = join(data, 'samenspraak.sqlite');
	copyFileSync(file, copy);
	if (prepare) {
		await connect(copy);
		await prepare();
		await disconnect();
	}
	const platform = await servePlatform(data);
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
	afterAll(async () => {
		await browser.close();
		await platform.stop();
	});
	return { platform, browser };
}

/** As most visitors see it, and without JavaScript unless it is asked for. */
export const screen = (width: number, options: BrowserContextOptions = {}): BrowserContextOptions => ({
	viewport: { width, height: 800 },
	locale: 'nl-NL',
	javaScriptEnabled: false,
	...options
});
