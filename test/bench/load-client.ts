import { Agent, request } from 'node:http';
import type { Job, Outcome, Shot } from './load.ts';

// Bounded in time and in number, and only to this machine.
process.once('message', (job: Job) => {
	void run(job).then((outcome) => process.send!(outcome, () => process.exit(0)));
});

async function run({ port, connections, shots, once, seconds }: Job): Promise<Outcome> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const statuses: Record<string, number> = {};
	const began = performance.now();
	const ends = began + seconds * 1000;
	let next = 0;

	const visitor = async () => {
		while (performance.now() < ends && !(once && next >= shots.length)) {
			const status = await send(agent, port, shots[next++ % shots.length]!);
			statuses[status] = (statuses[status] ?? 0) + 1;
		}
	};
	await Promise.all(Array.from({ length: connections }, visitor));
	const took = (performance.now() - began) / 1000;
	return { count: Object.values(statuses).reduce((sum, count) => sum + count, 0), seconds: took, statuses };
}

const send = (agent: Agent, port: number, { path, method = 'GET', headers, body }: Shot) =>
	new Promise<number>((resolve, reject) => {
		const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
		const sent = request(
			{ host: '127.0.0.1', port, agent, path, method, headers: { ...headers, ...length } },
			(answer) => {
				answer.resume();
				answer.once('end', () => resolve(answer.statusCode!));
			}
		);
		sent.once('error', reject);
		sent.end(body);
	});
