/** In seconds. */
interface Patience {
	/** So long nobody touches it before it asks. */
	ask: number;
	/** So long it waits for an answer. */
	wait: number;
}

/**
 * Calls `ask` when nobody touched the screen for a while, and `leave` when nobody answers that. `isUsed`: whether there
 * is anything to wipe.
 */
export function whenIdle({ ask, wait }: Patience, isUsed: () => boolean, on: { ask(): void; leave(): void }) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const begin = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (!isUsed()) return;
			on.ask();
			timer = setTimeout(on.leave, wait * 1000);
		}, ask * 1000);
	};
	for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(sign, begin, { passive: true });
	begin();
}
