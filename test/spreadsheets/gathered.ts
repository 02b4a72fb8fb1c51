/** All bytes of a stream. */
export const gathered = async (stream: AsyncIterable<Uint8Array>) =>
	new Uint8Array(Buffer.concat(await Array.fromAsync(stream)));

/** All bytes of a stream, as text. */
export const gatheredText = async (stream: AsyncIterable<Uint8Array>) => Buffer.from(await gathered(stream)).toString();
