import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** A browser in a process of its own that one can cut the power of. What it keeps stays in the folder. */
export async function startTablet(folder: string): Promise<{ page: Page; cutPower(): Promise<void> }> {
	const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--window-size=1024,768'];
	const device = spawn(chromiumPath(), [...chromiumFlags, ...flags, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	// A test that fails leaves no browser behind.
	process.once('exit', () => device.kill('SIGKILL'));
	const gone = new Promise<void>((resolve) => device.once('close', () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		device.stderr.on('data', (chunk) => {
			said += String(chunk);
			const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
			if (found) resolve(found);
		});
		device.once('close', () => reject(new Error(`the browser stopped:\n${said}`)));
	});
	const browser = await chromium.connectOverCDP(address);
	const context = browser.contexts()[0]!;
	context.setDefaultTimeout(30_000);
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		page,
		async cutPower() {
			device.kill('SIGKILL');
			await gone;
		}
	};
}
