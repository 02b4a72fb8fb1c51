interface Download {
	/** In plain letters. */
	name: string;
	mediaType: string;
	body: string | AsyncIterable<Uint8Array>;
}

/** A file to save. No cache keeps it, and no browser takes it for a page. */
export const download = ({ name, mediaType, body }: Download) =>
	new Response(typeof body === 'string' ? body : streamOf(body), {
		headers: {
			'Content-Type': mediaType,
			'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
			'Cache-Control': 'private, no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
	const iterator = pieces[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(stream) {
			const { done, value } = await iterator.next();
			if (done) stream.close();
			else stream.enqueue(value);
		},
		cancel: async () => void (await iterator.return?.())
	});
}
