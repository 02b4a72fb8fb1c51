import type { Arrival } from './kiosk.ts';
import { listWaiting, removeWaiting, setAside, type LockedWish } from './waiting-wishes.ts';

/** In milliseconds: as long as somebody in the hall waits for an answer. */
const PATIENCE = 5000;

export interface Heard {
	arrival?: Arrival;
	/** Whether the kiosk may hang wishes now. */
	on: boolean;
}

/**
 * Sends one wish; nothing when there was no answer that one can build on. It is let go of only after the server has it,
 * so what is cut off half way is sent again, and the server knows that it has it.
 */
export async function sendWish(wish: LockedWish, left: number): Promise<Heard | undefined> {
	const heard = await post(wish.to, { of: wish.of, sealed: wish.sealed, waiting: left });
	if (!heard?.arrival) return undefined;
	await ('refused' in heard.arrival ? setAside(wish) : removeWaiting(wish.id));
	return heard;
}

/** Sends all that waits, the oldest first, and stops at the first that does not come through. One tab at a time. */
export const sendAll = (to: string) =>
	inTurn(async () => {
		const wishes = await listWaiting();
		let last = wishes.length ? undefined : await post(to, { waiting: 0 });
		for (const [i, wish] of wishes.entries()) {
			last = await sendWish(wish, wishes.length - i - 1);
			if (!last) break;
		}
		return last;
	});

const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> =>
	navigator.locks.request('wens-kiosk', { ifAvailable: true }, async (lock) => (lock ? work() : undefined));

async function post(to: string, body: object): Promise<Heard | undefined> {
	try {
		const response = await fetch(to, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(PATIENCE)
		});
		return response.ok ? ((await response.json()) as Heard) : undefined;
	} catch {
		// No network, or nobody behind it: it waits on.
		return undefined;
	}
}
