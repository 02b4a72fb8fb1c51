import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadExample } from '#lib/example/load.ts';
import { connect, disconnect, emptyDatabase, transaction } from '#lib/storage/index.ts';

// The example municipality is made once; each journey begins with a copy of it.
export default async function makeTemplate({ provide }: TestProject) {
	const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'samenspraak-'));
	const file = join(folder, 'example.sqlite');
	await connect(process.env.DATABASE_URL ?? file);
	await emptyDatabase();
	await transaction(loadExample);
	await disconnect();

	provide('template', file);
	return () => rmSync(folder, { recursive: true });
}

declare module 'vitest' {
	interface ProvidedContext {
		/** The SQLite file with the example. */
		template: string;
	}
}
