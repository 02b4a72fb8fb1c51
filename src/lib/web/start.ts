import type { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Configuration } from '#lib/configuration.ts';
import { loadExampleWhenEmpty } from '#lib/example/load.ts';
import { isExample } from '#lib/settings/settings.server.ts';
import { connect, disconnect } from '#lib/storage/index.ts';
import { startWorker } from './worker.ts';

let started: Promise<void> | undefined;

/** Opens the database, loads the example when it is empty, and begins the work in the background. Once a process. */
export const startPlatform = (configuration: Configuration) => (started ??= start(configuration));

async function start(configuration: Configuration) {
	await openDatabase(configuration);
	if (configuration.example) await loadExampleWhenEmpty();
	const stopWorker = startWorker(configuration);
	server.once('sveltekit:shutdown', () => stopWorker().then(disconnect));
	server.emit('samenspraak:started', { example: await isExample() });
}

/** The server around the platform runs in this process: it hears here that the platform has started, and says when it stops. */
const server: EventEmitter = process;

async function openDatabase({ database, dataFolder }: Configuration) {
	try {
		mkdirSync(dataFolder, { recursive: true });
		await connect(database);
	} catch (cause) {
		const setting = process.env.DATABASE_URL ? 'DATABASE_URL' : `DATA_DIR (${dataFolder})`;
		throw new Error(`De database gaat niet open. Kijk naar ${setting}: ${reason(cause)}`, { cause });
	}
}

/** A connection that is refused has no message, only a code. */
function reason(cause: unknown): string {
	const { message, code, cause: deeper } = cause as NodeJS.ErrnoException;
	return deeper ? reason(deeper) : message || code || String(cause);
}
