/** Knows whether a word is in a list. It takes one in a hundred other words for one of the list as well. */
export interface Filter {
	has: (word: string) => boolean;
}

const BITS = 10;
const HASHES = 7;

/** A Bloom filter: a list of 350,000 words in half a megabyte. */
export function packFilter(words: Iterable<string>): Uint8Array {
	const list = [...words];
	const bytes = new Uint8Array(Math.ceil((list.length * BITS) / 8));
	for (const word of list)
		eachBit(word, bytes.length * 8, (bit) => {
			bytes[bit >> 3]! |= 1 << (bit & 7);
			return true;
		});
	return bytes;
}

export const readFilter = (bytes: Uint8Array): Filter => ({
	has: (word) => eachBit(word, bytes.length * 8, (bit) => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0)
});

/** Looks at the bits of a word one by one, as long as `look` says so; true when it said so for all. */
function eachBit(word: string, size: number, look: (bit: number) => boolean) {
	let one = 0x811c9dc5;
	let other = 0x1b873593;
	for (let at = 0; at < word.length; at++) {
		one = Math.imul(one ^ word.charCodeAt(at), 0x01000193);
		other = Math.imul(other ^ word.charCodeAt(at), 0x85ebca6b);
		other ^= other >>> 13;
	}
	for (let at = 0; at < HASHES; at++) if (!look(((one + Math.imul(at, other | 1)) >>> 0) % size)) return false;
	return true;
}
