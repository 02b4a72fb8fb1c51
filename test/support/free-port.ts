import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody uses now. */
export const freePort = () =>
	new Promise<number>((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
