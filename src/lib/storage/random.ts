import { randomFillSync } from 'node:crypto';

/** In bytes. */
const BLOCK = 4096;
const block = Buffer.alloc(BLOCK);
let used = BLOCK;

/** Bytes that nobody can foretell, each given out once; at most a block. Asking the system for few costs as much as for many. */
export function randomBytes(count: number): Uint8Array {
	const from = take(count);
	return Uint8Array.from(block.subarray(from, from + count));
}

/** A whole number of 32 random bits. */
export const randomUint32 = () => block.readUInt32LE(take(4));

function take(count: number) {
	if (count > BLOCK) throw new RangeError(`at most ${BLOCK} bytes at once`);
	if (used + count > BLOCK) {
		randomFillSync(block);
		used = 0;
	}
	used += count;
	return used - count;
}
