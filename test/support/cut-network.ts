import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A network between a browser and a platform that can fail. */
export interface CutNetwork {
	origin: string;
	/** The platform behind it. */
	leadTo(port: number): void;
	/** Lets through; after so many answers each answer is lost, though its question arrived. */
	open(answers?: number): void;
	/** Nobody is reached. */
	cut(): void;
	/** How many answers came back since it was opened. */
	answered(): number;
	stop(): void;
}

/** Nobody is behind it before `leadTo`: a platform wants to know its address first. */
export async function newNetwork(): Promise<CutNetwork> {
	const sockets = new Set<Socket>();
	let [isOpen, left, answered, behind] = [true, Infinity, 0, 0];
	const server = createServer((near) => {
		if (!isOpen) return void near.destroy();
		const far = connect(behind, '127.0.0.1');
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
		}
		near.pipe(far);
		far.on('data', (answer) => {
			if (left <= 0) return void [near, far].forEach((socket) => socket.destroy());
			left--;
			answered++;
			near.write(answer);
		});
		far.on('end', () => near.end());
	});
	const own = await freePort();
	await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve));
	const drop = () => sockets.forEach((socket) => socket.destroy());
	return {
		origin: `http://localhost:${own}`,
		leadTo(port) {
			behind = port;
		},
		open(answers = Infinity) {
			[isOpen, left, answered] = [true, answers, 0];
		},
		cut() {
			isOpen = false;
			drop();
		},
		answered: () => answered,
		stop() {
			drop();
			server.close();
		}
	};
}
