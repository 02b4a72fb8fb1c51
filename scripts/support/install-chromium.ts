import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromiumPath } from '#test/support/chromium.ts';
import { command, StepFailed } from './steps.ts';

/** Installs Chromium where we may: as root on Debian. Returns where it is. */
export async function installChromium(signal: AbortSignal): Promise<string> {
	if (isThere()) return chromiumPath();
	if (userInfo().uid !== 0 || !existsSync('/usr/bin/apt-get'))
		throw new StepFailed(
			'Chromium is missing: install it (on Debian: apt-get install chromium), or set CHROMIUM to it.'
		);

	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await command('apt-get', ['update'], { env, signal });
	await command('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, signal });
	return chromiumPath();
}

function isThere() {
	try {
		return !!chromiumPath();
	} catch {
		return false;
	}
}
