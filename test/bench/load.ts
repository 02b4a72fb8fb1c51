import { fork } from 'node:child_process';

export interface Shot {
	path: string;
	method?: 'GET' | 'POST';
	headers?: Record<string, string>;
	body?: string;
}

export interface Job {
	/** A server on this machine. */
	port: number;
	connections: number;
	/** Sent in turn; from the first again when there is time left, unless each may go only once. */
	shots: Shot[];
	once?: boolean;
	seconds: number;
}

export interface Outcome {
	count: number;
	seconds: number;
	/** How often each status came back. */
	statuses: Record<string, number>;
}

/** Sends the shots from a process of its own, so that the server is not measured together with its visitors. */
export function load(job: Job): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const client = fork('test/bench/load-client.ts', { stdio: 'inherit' });
		client.once('message', (outcome) => resolve(outcome as Outcome));
		client.once('exit', (code) => reject(new Error(`the load client stopped with ${code}`)));
		client.send(job);
	});
}

/** How many of these a second. Throws when anything else came back. */
export function rateOf({ count, seconds, statuses }: Outcome, expected: number) {
	if (statuses[expected] !== count) throw new Error(`expected ${expected} only, got ${JSON.stringify(statuses)}`);
	return count / seconds;
}
