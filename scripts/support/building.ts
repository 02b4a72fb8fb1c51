import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'build/.stamp';
const sources = ['src/**', 'static/**', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether build/ was made from what is here now. The journeys use the output of SvelteKit beside it. */
export const isBuilt = () =>
	existsSync(STAMP) &&
	existsSync('.svelte-kit/output/server/manifest.js') &&
	readFileSync(STAMP, 'utf8') === fingerprint();

/** Throws with all that the build said when it fails. */
export function build(stdio: 'inherit' | 'pipe') {
	const before = fingerprint();
	const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		stdio,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`De build is mislukt.\n${stdout ?? ''}${stderr ?? ''}`);
	writeFileSync(STAMP, before);
}

function fingerprint() {
	const hash = createHash('sha256').update(process.version);
	for (const file of globSync(sources).sort())
		if (statSync(file).isFile()) hash.update(`\n${file}\n`).update(readFileSync(file));
	return hash.digest('base64url');
}
