import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keeping } from './bare.ts';

/** A bare server that gives this page and keeps what is posted, until the work is done. */
export async function withBare<T>(options: { page: string; keeps: Keeping }, work: (port: number) => Promise<T>) {
	const folder = mkdtempSync(join(tmpdir(), 'samenspraak-bare-'));
	const server = fork('test/bench/bare.ts', { stdio: 'inherit' });
	try {
		const port = await new Promise<number>((resolve, reject) => {
			server.once('message', (port) => resolve(port as number));
			server.once('exit', (code) => reject(new Error(`the bare server stopped with ${code}`)));
			server.send({ file: join(folder, 'bare.sqlite'), ...options });
		});
		return await work(port);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}
