import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '#lib/errors.ts';
import { typesetterCode } from './typesetter-code.ts';

const SECOND = 1000;
const IDLE = 60 * SECOND;
const START_LIMIT = 10 * SECOND;

/** One document to make: the source of its main file, texts for `sys.inputs`, and the only files that it can read. */
export interface Job {
	source: string;
	inputs: Record<string, string>;
	files: Record<string, string | Uint8Array>;
}

type Answer = { pdf?: Uint8Array; problem?: string; ready?: boolean };

let running: Promise<ChildProcess> | undefined;
let newest: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;

/**
 * Gives a job to the child process, which starts when it is first needed and ends when it has been idle for a minute.
 * A process and not a thread: its memory is given back when it ends, a time limit can stop it in native code, and when it
 * falls over the platform stays up. One job at a time.
 */
export async function typeset(job: Job, limit: number): Promise<Answer> {
	clearTimeout(idle);
	const child = await (running ??= start());
	try {
		return await ask(child, job, limit);
	} finally {
		idle = setTimeout(endTypesetter, IDLE).unref();
	}
}

/** Ends the child process; the next job starts another. */
export function endTypesetter() {
	clearTimeout(idle);
	const ending = running;
	running = undefined;
	void ending?.then(
		(child) => child.kill('SIGKILL'),
		() => undefined
	);
}

/** Refuses where no compiler came along for this machine, or one that cannot make an accessible PDF. */
async function start(): Promise<ChildProcess> {
	const { fonts } = await import('./fonts.ts');
	const child = (newest = launch());
	child.once('exit', () => forget(child));
	// Who waits for an answer hears of it in `ask`; without a listener it would end the platform.
	child.on('error', () => forget(child));
	const path = compilerPath();
	const folder = join(tmpdir(), `samenspraak-${randomUUID()}`);
	const answer = path && (await ask(child, { path, fonts: fonts(), folder }, START_LIMIT).catch(() => undefined));
	if (answer && answer.ready) return child;

	child.kill('SIGKILL');
	forget(child);
	return refuse(
		'invalid',
		'Op deze computer kan het platform geen toegankelijke pdf maken. Vraag de beheerder om hulp.'
	);
}

/** The end of an earlier child is no news for the one that runs now. */
function forget(child: ChildProcess) {
	if (child === newest) running = undefined;
}

/** Whether this kind of machine has a compiler that makes accessible PDFs: a page then offers none, and says so. */
export const canMakePdf = (): boolean => (able ??= hasCompiler());

let able: boolean | undefined;

/** The part for another machine may have stayed behind, at a version that cannot do this. */
function hasCompiler() {
	const path = compilerPath();
	if (!path) return false;
	const { platform, arch } = process;
	const name = `@myriaddreamin/typst-ts-node-compiler`;
	const kinds = platform === 'linux' ? ['-gnu', '-musl'] : platform === 'win32' ? ['-msvc'] : [''];
	const versionOf = (of: string) => versionIn(createRequire(path), `${of}/package.json`);
	return kinds.some((kind) => versionOf(`${name}-${platform}-${arch}${kind}`) === versionOf(name));
}

function versionIn(load: NodeJS.Require, path: string): string | undefined {
	try {
		return String((load(path) as { version?: unknown }).version);
	} catch {
		return undefined;
	}
}

function compilerPath() {
	try {
		return createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler');
	} catch {
		return undefined;
	}
}

/** Nothing of our settings goes along, and the network ends at a port where nobody listens. */
function launch(): ChildProcess {
	const nowhere = 'http://127.0.0.1:9';
	const { SystemRoot } = process.env;
	return spawn(process.execPath, ['--input-type=commonjs', '--eval', typesetterCode], {
		cwd: tmpdir(),
		env: { HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere, ...(SystemRoot && { SystemRoot }) },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		windowsHide: true
	});
}

/** The child keeps this process up only while there is something to wait for. */
function ask(child: ChildProcess, message: object, limit: number): Promise<Answer> {
	child.ref();
	child.channel?.ref();
	return new Promise<Answer>((resolve, reject) => {
		const timer = setTimeout(() => fail(new Error(`Typst was niet klaar in ${limit / SECOND} seconden.`)), limit);
		const onExit = () => fail(new Error('Typst is gestopt.'));
		const onError = (error: Error) => fail(error);
		const onMessage = (answer: Answer) => {
			settle();
			resolve(answer);
		};
		const settle = () => {
			clearTimeout(timer);
			child.off('exit', onExit).off('error', onError).off('message', onMessage);
			child.unref();
			child.channel?.unref();
		};
		function fail(error: Error) {
			settle();
			// What did not answer is not asked again.
			child.kill('SIGKILL');
			forget(child);
			reject(error);
		}
		child.once('exit', onExit).once('error', onError).once('message', onMessage);
		child.send(message, (error) => error && fail(error));
	});
}
