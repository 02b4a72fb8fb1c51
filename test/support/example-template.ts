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
	const url = process.env.DATABASE_URL || undefined;
	await connect(url ?? file);
	await emptyDatabase();
	await transaction(loadExample);
	await disconnect();

	provide('template', { folder, file, url });
	return () => rmSync(folder, { recursive: true });
}

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the example is: a SQLite file, or a PostgreSQL database. `folder` goes when the tests are done. */
		template: { folder: string; file: string; url: string | undefined };
	}
}
