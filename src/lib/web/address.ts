import type { RequestEvent } from '@sveltejs/kit';

/**
 * From where somebody comes, to count with. Who comes past the proxy, without the header that the proxy writes, has no
 * address: they all count as one.
 */
export function visitorAddress(event: Pick<RequestEvent, 'getClientAddress'>): string {
	try {
		return event.getClientAddress();
	} catch {
		return WITHOUT_ADDRESS;
	}
}

const WITHOUT_ADDRESS = 'zonder adres';
