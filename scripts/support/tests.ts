import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, type Result, StepFailed, type Tests } from './steps.ts';

/** What vitest writes about a run, as far as we read it. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { assertionResults: { status: string; title: string }[] }[];
}

/** Runs vitest with one of our configurations, and counts. */
export async function vitest(args: string[], signal: AbortSignal, env: NodeJS.ProcessEnv = {}): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'samenspraak-report-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	try {
		await node(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], signal, env);
		return { tests: count(report) };
	} catch (error) {
		throw error instanceof StepFailed ? new StepFailed(error.message, countIfAny(report)) : error;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function count(file: string): Tests {
	const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
	const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ title }) => title);
	return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** A run that fell over before its first test has no report: that counts as one failure. */
function countIfAny(file: string): Tests {
	try {
		return count(file);
	} catch {
		return { passed: 0, failed: 1, skipped: [] };
	}
}
