import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What vitest writes about a run, as far as we read it. */
export interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: FileReport[];
}

interface FileReport {
	name: string;
	status: string;
	/** Why the file itself fell over, where it did. */
	message?: string;
	assertionResults: { status: string; title: string; failureMessages?: string[] | null }[];
}

const LINES = 40;

/** Each test that failed, with the file it is in and the first lines of why. Empty where no test tells of a failure. */
export const whatFailed = ({ testResults }: Report) => testResults.flatMap(inFile).join('\n\n');

function inFile({ name, status, message, assertionResults }: FileReport) {
	const file = relative(process.cwd(), name);
	const failed = assertionResults.filter((one) => one.status === 'failed');
	const tests = failed.map(({ title, failureMessages }) =>
		[`${file} > ${title}`, shortened((failureMessages ?? []).join('\n'))].join('\n')
	);
	const fell = status === 'failed' && !failed.length ? [`${file}\n${shortened(message ?? '')}`] : [];
	return [...tests, ...fell];
}

function shortened(message: string) {
	const lines = stripVTControlCharacters(message).split('\n');
	const more = lines.length > LINES ? [`… and ${lines.length - LINES} lines more`] : [];
	return [...lines.slice(0, LINES), ...more].map((line) => `    ${line}`).join('\n');
}
