import { execFileSync } from 'node:child_process';
import { HttpVisitor } from '#test/support/http-visitor.ts';
import type { Measurement } from './measurement.ts';
import { withPlatform } from './platform.ts';

/** From starting the process to the end of the first page out of the database, and what the process then holds. */
export async function measure(): Promise<Measurement[]> {
	// The first run makes the example; the second starts as a platform does that was there before.
	await withPlatform(async () => {});
	return withPlatform(async ({ origin, pid, startedAt }) => {
		await new HttpVisitor(origin).visit('/wensboom');
		const took = performance.now() - startedAt;
		const memory = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
		return [
			{ name: 'first page after start', figure: took, unit: 'ms', atMost: 500 },
			{ name: '  memory (RSS) after it', figure: memory, unit: 'MB', atMost: 150 }
		];
	});
}
