export interface Weights {
	/** Adds what this clue says for and against each tag. */
	add: (clue: number, scores: Int32Array) => void;
}

/**
 * Reads what `packWeights` wrote: the number of clues (4 bytes), then of each clue its hash (4 bytes), how many tags
 * it speaks of (1 byte), and of each of those the tag and the weight (a byte each).
 */
export function readWeights(bytes: Uint8Array): Weights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = view.getUint32(0, true);
	const mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
	const clues = new Int32Array(mask + 1);
	const places = new Int32Array(mask + 1);
	let at = 4;
	for (let i = 0; i < count; i++) {
		const clue = view.getInt32(at, true);
		let slot = clue & mask;
		while (places[slot]) slot = (slot + 1) & mask;
		clues[slot] = clue;
		places[slot] = at + 4;
		at += 5 + 2 * bytes[at + 4]!;
	}
	return {
		add(clue, scores) {
			let slot = clue & mask;
			while (places[slot] && clues[slot] !== clue) slot = (slot + 1) & mask;
			const place = places[slot]!;
			if (!place) return;
			const end = place + 1 + 2 * bytes[place]!;
			for (let here = place + 1; here < end; here += 2) scores[bytes[here]!]! += view.getInt8(here + 1);
		}
	};
}

/** Weights of each clue by the number of the tag, between -127 and 127. */
export function packWeights(weights: [clue: number, [tag: number, weight: number][]][]): Uint8Array {
	const size = weights.reduce((sum, [, pairs]) => sum + 5 + 2 * pairs.length, 4);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, weights.length, true);
	let at = 4;
	for (const [clue, pairs] of weights) {
		view.setInt32(at, clue, true);
		bytes[at + 4] = pairs.length;
		at += 5;
		for (const [tag, weight] of pairs) {
			bytes[at] = tag;
			view.setInt8(at + 1, weight);
			at += 2;
		}
	}
	return bytes;
}
