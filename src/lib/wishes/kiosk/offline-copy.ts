// The page survives a reload without network: a copy of it, and of all that it uses, is kept for the worker to give.

/** What the page uses: its script, its styles and its letters. */
const USED = /^\/(_app|fonts)\//;

/** Of the copies in the browser. */
export const CACHE = 'wens-kiosk';

/** Makes the copy anew, and lets go of what an earlier page used. */
export async function keepCopy(page: string, worker: string) {
	if (!('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.register(worker, { scope: page });
	const used = performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => USED.test(new URL(name).pathname));
	const cache = await caches.open(CACHE);
	await cache.addAll([...new Set([page, ...used])]);
	const kept = new Set([new URL(page, location.href).href, ...used]);
	for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
}

/** A device that is no kiosk any more shows none without network either. */
export const dropCopy = () => caches.delete(CACHE);
