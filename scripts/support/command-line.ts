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

/**
 * Tells how far a long file is: on one line that changes where there is a screen, a line each tenth part where what is
 * said goes to a file.
 */
export function progress() {
	let tenths = 0;
	return (done: number, total: number) => {
		if (total <= 500) return;
		const said = `${done} van ${total} gelezen`;
		if (process.stdout.isTTY) process.stdout.write(`\r${said}${done === total ? '\n' : ''}`);
		else if (Math.floor((done / total) * 10) > tenths) console.log(said);
		tenths = Math.floor((done / total) * 10);
	};
}
