import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readConfiguration } from '#lib/configuration.ts';
import { queueMails } from '#lib/mail/outbox.ts';
import { mails } from '#lib/mail/tables.ts';
import { db } from '#lib/storage/index.ts';
import { startWorker } from '#lib/web/worker.ts';

const mail = { to: 'anna@example.org', subject: 'Antwoord', text: 'U kreeg antwoord.' };

test('a mail that is leaving when the platform stops is written down as sent; what waits stays for the next time', async () => {
	const server = await slowMailServer();
	await queueMails([1, 2, 3].map((number) => ({ ...mail, about: `reply:${number}` })));
	const stop = startWorker(readConfiguration({ MAIL_URL: `smtp://127.0.0.1:${server.port}` }));
	await server.received;
	await stop();

	const rows = await db.select().from(mails).orderBy(mails.subjectKey);
	expect(rows.map(({ sentAt }) => !!sentAt)).toEqual([true, false, false]);
	expect(server.count()).toBe(1);
	server.close();
});

/** Takes a mail in, and is slow to say that it has. */
async function slowMailServer() {
	const { promise: received, resolve } = Promise.withResolvers<void>();
	let taken = 0;
	const server = createServer((socket) => {
		let inMail = false;
		socket.write('220 here\r\n');
		socket.on('data', (chunk) => {
			for (const line of String(chunk).split('\r\n').filter(Boolean)) {
				if (!inMail) inMail = answer(socket, line);
				else if (line === '.') {
					inMail = false;
					taken++;
					resolve();
					setTimeout(() => socket.write('250 taken\r\n'), 300);
				}
			}
		});
		socket.on('error', () => undefined);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		received,
		count: () => taken,
		close: () => server.close()
	};
}

/** Whether the words of a mail follow. */
function answer(socket: Socket, line: string) {
	const isData = /^data/i.test(line);
	socket.write(isData ? '354 go on\r\n' : /^quit/i.test(line) ? '221 bye\r\n' : '250 ok\r\n');
	return isData;
}
