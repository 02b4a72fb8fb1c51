import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '#test/support/chromium.ts';
import type { Measurement } from './measurement.ts';
import { openQuestionnaire, withPlatform } from './platform.ts';

/** What a browser with an empty cache fetches for the first page of a vragenlijst, as it goes over the wire. */
export const measure = () =>
	withPlatform(async ({ origin }): Promise<Measurement[]> => {
		const slug = await openQuestionnaire(origin);
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
			{ name: 'first visit of a vragenlijst', figure: total, unit: 'kB', atMost: 60 },
			{ name: '  requests', figure: sizes.length, unit: '', atMost: 5 },
			{ name: '  of which JavaScript', figure: scriptBytes / 1000, unit: 'kB', atMost: 0 }
		];
	});
