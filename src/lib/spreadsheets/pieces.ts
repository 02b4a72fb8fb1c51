const PIECE = 64 * 1024;

/** The same text in pieces of about 64 kB, in UTF-8. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	let held: string[] = [];
	let length = 0;
	for await (const text of texts) {
		held.push(text);
		length += text.length;
		if (length < PIECE) continue;
		yield encoder.encode(held.join(''));
		held = [];
		length = 0;
	}
	if (length) yield encoder.encode(held.join(''));
}
