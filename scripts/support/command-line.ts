import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readConfiguration } from '#lib/configuration.ts';

/** What was typed is not what the command takes: its message says what it does take. */
export class UsageError extends Error {}

/** The platform's own settings, also when a command runs beside the server. */
export function settings() {
	if (existsSync('.env')) process.loadEnvFile('.env');
	return readConfiguration();
}

/** Reads the arguments; what it does not know is told together with how the command is used. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
	try {
		return parseArgs({ options, allowPositionals: true, args: process.argv.slice(2) });
	} catch (error) {
		const option = /'(-[^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
		throw new UsageError(`${option ? `“${option}” klopt hier niet.\n` : ''}${usage}`);
	}
}

/** Does the work on the database of the platform. What goes wrong is one sentence and an exit code: 2 for a wrong command. */
export async function onTheDatabase(work: () => Promise<void>) {
	try {
		const { dataFolder, database } = settings();
		mkdirSync(dataFolder, { recursive: true });
		// The columns are made for one of the databases when they are first imported: after the settings are known.
		const { connect, disconnect } = await import('#lib/storage/index.ts');
		await connect(database);
		try {
			await work();
		} finally {
			await disconnect();
		}
	} catch (error) {
		console.error(sentenceOf(error));
		process.exitCode = error instanceof UsageError ? 2 : 1;
	}
}

/** The sentence of a refusal: the framework throws it as an object with a body. */
function sentenceOf(error: unknown) {
	const { body, message } = error as { body?: { message: string }; message?: string };
	return body?.message ?? message ?? String(error);
}
