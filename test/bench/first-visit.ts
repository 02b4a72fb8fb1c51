import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';
import type { Measurement } from './measurement.ts';
import { addOpenList, tenQuestions } from './lists.ts';
import { databaseIn, withPlatform } from './platform.ts';

/** What a browser with an empty cache fetches for ten questions on one screen, as it goes over the wire. */
export const measure = async () => {
	let slug = '';
	const prepare = (data: string) => (slug = addOpenList(databaseIn(data), tenQuestions));
	return withPlatform(async ({ origin }): Promise<Measurement[]> => {
		const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
		const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
		const wire = await page.context().newCDPSession(page);
		await wire.send('Network.enable');
		const sizes: number[] = [];
		const scripts = new Set<string>();
		let scriptBytes = 0;
		wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
		wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			// What comes from the browser's own cache weighs nothing and is no request.
			if (encodedDataLength) sizes.push(encodedDataLength);
			if (scripts.has(requestId)) scriptBytes += encodedDataLength;
		});
		await page.goto(`${origin}/vragenlijsten/${slug}/1`, { waitUntil: 'networkidle' });
		await browser.close();

		const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
		return [
			{ name: 'first visit, ten questions', figure: total, unit: 'kB', atMost: 25 },
			{ name: '  requests', figure: sizes.length, unit: '', atMost: 3 },
			{ name: '  of which JavaScript', figure: scriptBytes / 1000, unit: 'kB', atMost: 0 }
		];
	}, prepare);
};
