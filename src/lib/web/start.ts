import { mkdirSync } from 'node:fs';
import type { Configuration } from '#lib/configuration.ts';
import { connect } from '#lib/storage/index.ts';
import { loadExampleWhenEmpty } from '#lib/example/load.ts';
import { startWorker } from './worker.ts';

let started: Promise<void> | undefined;

/** Opens the database, loads the example when it is empty, and begins the work in the background. Once a process. */
export const startPlatform = (configuration: Configuration) => (started ??= start(configuration));

async function start(configuration: Configuration) {
	mkdirSync(configuration.dataFolder, { recursive: true });
	await connect(configuration.database);
	if (configuration.example) await loadExampleWhenEmpty();
	startWorker(configuration);
}
