import { randomFillSync } from 'node:crypto';

/** Of a uuid, in bytes. */
const BYTES = 16;

/** Many ids (uuids), in as few bytes as they need. */
export class Ids {
	#bytes = Buffer.alloc(0);
	length = 0;

	add(ids: readonly string[]) {
		this.#makeRoom(this.length + ids.length);
		for (const id of ids) this.#bytes.write(id.replaceAll('-', ''), this.length++ * BYTES, 'hex');
	}

	/** In an order that says nothing of how they came. */
	shuffle() {
		const chances = randomFillSync(new Uint32Array(this.length));
		const one = Buffer.alloc(BYTES);
		for (let last = this.length - 1; last > 0; last--) {
			const at = (chances[last]! % (last + 1)) * BYTES;
			this.#bytes.copy(one, 0, at, at + BYTES);
			this.#bytes.copyWithin(at, last * BYTES, (last + 1) * BYTES);
			one.copy(this.#bytes, last * BYTES);
		}
	}

	slice(from: number, to: number): string[] {
		const end = Math.min(to, this.length);
		return Array.from({ length: Math.max(0, end - from) }, (_, i) => this.#at(from + i));
	}

	#at(index: number) {
		const hex = this.#bytes.toString('hex', index * BYTES, (index + 1) * BYTES);
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	}

	#makeRoom(count: number) {
		if (count * BYTES <= this.#bytes.length) return;
		const larger = Buffer.alloc(Math.max(count, 2 * this.length) * BYTES);
		this.#bytes.copy(larger);
		this.#bytes = larger;
	}
}
