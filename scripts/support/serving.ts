import type { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Configuration } from '#lib/configuration.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Longer than any request takes; after it we close what is still open. */
const DRAIN_FOR = 10_000;

/** Serves the built platform until SIGTERM or SIGINT. Resolves when it listens. */
export async function serve({ origin, port }: Configuration) {
	// The framework reads these when it is imported. Without an origin it takes https for granted.
	process.env.ORIGIN = origin;
	// More than any form may be: src/lib/web/body.ts says which page takes how much, and says in Dutch what is too large.
	process.env.BODY_SIZE_LIMIT = '33M';
	const started = new Promise<{ example: boolean }>((resolve) => events.once('samenspraak:started', resolve));

	// The port comes first: who starts it twice reads so at once, and the second one leaves the database alone.
	const { promise: platform, resolve: open } = Promise.withResolvers<Handler>();
	const server = createServer(async (request, response) =>
		(await platform)(request, response, () => response.writeHead(404).end())
	);
	await listen(server, port);
	stopOnSignal(server);

	open((await import(pathToFileURL('build/handler.js').href)).handler);
	const { example } = await started;
	console.log(`\nSamenspraak staat klaar op ${origin}`);
	if (example)
		console.log(
			`De voorbeeldgemeente Lindewaard is geladen. Log in op ${origin}/inloggen: kies daar een rol, zonder wachtwoord.`
		);
	console.log('Stop met Ctrl+C.');
}

/** The platform is a bundle of its own, in this process: it says so here when it has started, and hears here to stop. */
const events: EventEmitter = process;

const listen = (server: Server, port: number) =>
	new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				new Error(
					error.code === 'EADDRINUSE'
						? `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=3001 npm start`
						: `Luisteren op poort ${port} lukt niet: ${error.message}`
				)
			)
		);
		server.listen(port, process.env.HOST || undefined, resolve);
	});

function stopOnSignal(server: Server) {
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		// Who is being served gets their answer; then the database closes.
		server.close(() => events.emit('sveltekit:shutdown'));
		server.closeIdleConnections();
		setInterval(() => server.closeIdleConnections(), 100).unref();
		setTimeout(() => server.closeAllConnections(), DRAIN_FOR).unref();
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}
