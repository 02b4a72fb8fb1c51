// The worker of the kiosk: gives the copy that the page keeps of itself when there is no network. It sees nothing but
// the addresses of the kiosk, and what the kiosk asks for.
import { CACHE } from './offline-copy.ts';

interface Asked extends Event {
	request: Request;
	respondWith(answer: Promise<Response>): void;
}

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface Worker extends EventTarget {
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
}

const worker = self as unknown as Worker;

/** In milliseconds: a network that is dead often says nothing at all. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
	const asked = event as Asked;
	if (asked.request.method === 'GET') asked.respondWith(answerTo(asked.request));
});

async function answerTo(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	if (request.mode !== 'navigate') return (await cache.match(request)) ?? fetch(request);
	const copy = await cache.match(request, { ignoreSearch: true });
	if (!copy) return fetch(request);
	try {
		const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
		return response.status >= 500 ? copy : response;
	} catch {
		return copy;
	}
}
