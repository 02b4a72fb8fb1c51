import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './free-port.ts';

export interface Served {
	origin: string;
	port: number;
	pid: number;
	/** When the process was made, on the clock of `performance`. */
	startedAt: number;
	stop(): Promise<void>;
}

/** The built platform as `npm start` serves it, in a process of its own on this machine. */
export async function servePlatform(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<Served> {
	const port = await freePort();
	const startedAt = performance.now();
	const server = spawn(process.execPath, ['scripts/run.js', 'start'], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			DATABASE_URL: '',
			ORIGIN: '',
			...env,
			HOST: '127.0.0.1',
			PORT: String(port),
			DATA_DIR: dataFolder
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	await ready(server);
	return {
		origin: env.ORIGIN ?? `http://localhost:${port}`,
		port,
		pid: server.pid!,
		startedAt,
		stop: () =>
			new Promise((resolve) => {
				server.once('close', () => resolve());
				server.kill('SIGTERM');
			})
	};
}

function ready(server: ChildProcess) {
	return new Promise<void>((resolve, reject) => {
		let said = '';
		const hear = (chunk: Buffer) => {
			said += String(chunk);
			if (said.includes('Samenspraak staat klaar')) resolve();
		};
		server.stdout!.on('data', hear);
		server.stderr!.on('data', hear);
		server.once('close', (code) => reject(new Error(`the platform stopped with ${code}:\n${said}`)));
	});
}
