import { existsSync } from 'node:fs';

const places = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Where Chromium is on this machine. Throws when there is none. */
export function chromiumPath(): string {
	const found = places.find((place) => place && existsSync(place));
	if (!found) throw new Error('Chromium is missing: install it, or set CHROMIUM to where it is.');
	return found;
}

/** No network but the pages under test; root needs --no-sandbox. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
