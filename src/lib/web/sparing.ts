import { setFlagsFromString } from 'node:v8';

/**
 * Hands on these pieces in as little memory as can be. V8 lets a heap grow where there is room, and all that a large
 * download is made of is gone in a moment: meanwhile V8 tidies up sooner, and gives no more room to what is new.
 */
export async function* sparingly<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
	if (!running++) ['--optimize-for-size', '--semi-space-growth-factor=1'].forEach(setFlagsFromString);
	try {
		yield* pieces;
	} finally {
		if (!--running) ['--no-optimize-for-size', '--semi-space-growth-factor=2'].forEach(setFlagsFromString);
	}
}

let running = 0;
