import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, whatFailed } from './what-failed.ts';
import { node, type Result, StepFailed, type Tests } from './steps.ts';

/** Runs vitest with one of our configurations, and counts. Of a run that fails it tells only what failed. */
export async function vitest(args: string[], signal: AbortSignal, env: NodeJS.ProcessEnv = {}): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'samenspraak-report-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	try {
		await node(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], signal, env);
		return { tests: count(read(file)) };
	} catch (error) {
		throw error instanceof StepFailed ? told(error, file) : error;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Report;

function count({ numPassedTests: passed, numFailedTests: failed, testResults }: Report): Tests {
	const all = testResults.flatMap(({ assertionResults }) => assertionResults);
	const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ title }) => title);
	return { passed, failed, skipped };
}

/** A run that fell over before its first test has no report: that counts as one failure, and is shown whole. */
function told(failure: StepFailed, file: string) {
	try {
		const report = read(file);
		return new StepFailed(whatFailed(report) || failure.message, count(report));
	} catch {
		return new StepFailed(failure.message, { passed: 0, failed: 1, skipped: [] });
	}
}
