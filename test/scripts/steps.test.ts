import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run, type Step, StepFailed } from '../../scripts/support/steps.ts';
import { whatFailed } from '../../scripts/support/what-failed.ts';

let said: string[] = [];
beforeEach(() => {
	said = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => void vi.restoreAllMocks());

const tests = (passed: number, failed: number) => ({ passed, failed, skipped: [] });
const good = (name: string, after: Step[] = []): Step => ({ name, after, work: async () => ({ tests: tests(3, 0) }) });
const bad: Step = {
	name: 'bad',
	work: async () => {
		throw new StepFailed('why it failed', tests(2, 1));
	}
};

test('one step that fails fails the run, and what stands apart from it still runs', async () => {
	expect(await run([bad, good('apart')])).toBe(1);
	expect(said.join('\n')).toMatch(/FAILED +bad[^]*why it failed[^]*ok +apart/);
	expect(said.at(-1)).toBe('\n5 passed, 1 failed, 0 skipped');
});

test('what comes after a step that failed does not run', async () => {
	expect(await run([bad, good('next', [bad])])).toBe(1);
	expect(said.join('\n')).toMatch(/not run +next/);
});

test('a run in which all goes well ends with 0', async () => {
	const first = good('first');
	expect(await run([first, good('next', [first])])).toBe(0);
	expect(said.at(-1)).toBe('\n6 passed, 0 failed, 0 skipped');
});

test('of a failing run of tests only what failed is told, with the first lines of why', () => {
	const failed = { status: 'failed', title: 'Fatima is thanked', failureMessages: ['Error: no\n'.repeat(60)] };
	const report = {
		numPassedTests: 1,
		numFailedTests: 1,
		testResults: [
			{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed', title: 'Bram' }, failed] },
			{ name: 'b.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
			{ name: 'c.test.ts', status: 'passed', assertionResults: [] }
		]
	};
	const told = whatFailed(report);
	expect(told).toMatch(/a\.test\.ts > Fatima is thanked\n +Error: no/);
	expect(told).toContain('… and 21 lines more');
	expect(told).toMatch(/b\.test\.ts\n +cannot be read/);
	expect(told).not.toMatch(/Bram|c\.test/);
});
