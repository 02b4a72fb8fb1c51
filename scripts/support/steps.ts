import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One thing that must go well. It begins when those it comes after have. */
export interface Step {
	name: string;
	after?: Step[];
	work: (signal: AbortSignal) => Promise<Result>;
}

/** What a step tells in one line, and the tests it ran. */
export interface Result {
	note?: string;
	tests?: Tests;
}

export interface Tests {
	passed: number;
	failed: number;
	/** The titles of those that were skipped: they say why. */
	skipped: string[];
}

/** Its message is everything that the step had to say. */
export class StepFailed extends Error {
	readonly tests: Tests | undefined;

	constructor(output: string, tests?: Tests) {
		super(output);
		this.tests = tests;
	}
}

/**
 * Does the steps, as many at a time as there are cores. One that fails is shown at once; what stands apart from it goes
 * on, so that one run tells all that is wrong. Returns the exit code.
 */
export async function run(steps: Step[]): Promise<number> {
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
	const cores = new Slots(Math.max(2, Math.min(4, availableParallelism())));
	const ends = new Map<Step, Promise<boolean>>();
	const tests: Tests[] = [];

	/** Whether it went well. */
	const perform = async (step: Step) => {
		const earlier = await Promise.all((step.after ?? []).map((one) => ends.get(one)));
		const release = await cores.take();
		const began = performance.now();
		try {
			if (stop.signal.aborted || earlier.includes(false)) {
				console.log(line('not run', step, began));
				return false;
			}
			const result = await step.work(stop.signal);
			if (result.tests) tests.push(result.tests);
			console.log(line('ok', step, began, told(result)));
			for (const title of result.tests?.skipped ?? []) console.log(`         skipped: ${title}`);
			return true;
		} catch (error) {
			if (error instanceof StepFailed && error.tests) tests.push(error.tests);
			console.log(line('FAILED', step, began));
			console.log(error instanceof StepFailed ? error.message : error);
			return false;
		} finally {
			release();
		}
	};
	for (const step of steps) ends.set(step, perform(step));
	const well = await Promise.all(ends.values());
	if (tests.length) console.log(`\n${sum(tests)}`);
	return well.every(Boolean) ? 0 : 1;
}

const line = (verdict: string, { name }: Step, began: number, note = '') =>
	`${verdict.padEnd(7)}  ${name.padEnd(44)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${note}`.trimEnd();

const told = ({ note, tests }: Result) => note ?? (tests ? `${tests.passed} tests` : '');

/** The line by which a machine knows how many tests there were. */
function sum(tests: Tests[]) {
	const total = (count: (one: Tests) => number) => tests.reduce((all, one) => all + count(one), 0);
	const [passed, failed] = [total((one) => one.passed), total((one) => one.failed)];
	return `${passed} passed, ${failed} failed, ${total((one) => one.skipped.length)} skipped`;
}

/** Runs a program to its end and returns what it said. */
export function command(program: string, args: string[], options: { env?: NodeJS.ProcessEnv; signal: AbortSignal }) {
	return new Promise<string>((resolve, reject) => {
		// In a group of its own, so that stopping it stops what it started.
		const child = spawn(program, args, {
			env: { ...process.env, FORCE_COLOR: '0', ...options.env },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true
		});
		const stop = () => child.pid && process.kill(-child.pid, 'SIGTERM');
		options.signal.addEventListener('abort', stop, { once: true });

		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => reject(new StepFailed(error.message)));
		child.on('close', (code) => {
			options.signal.removeEventListener('abort', stop);
			if (code === 0) resolve(output);
			else reject(new StepFailed(`${output}\n${program} ${args.join(' ')} ended with ${code}`));
		});
	});
}

/** Runs a script of a package on the Node that runs this. */
export const node = (args: string[], signal: AbortSignal, env?: NodeJS.ProcessEnv) =>
	command(process.execPath, args, env ? { env, signal } : { signal });

class Slots {
	#free: number;
	#waiting: (() => void)[] = [];

	constructor(count: number) {
		this.#free = count;
	}

	async take() {
		if (this.#free > 0) this.#free--;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		return () => {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free++;
		};
	}
}
