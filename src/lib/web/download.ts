/** A file to save, of rows or of texts. `name`: in plain letters. No cache keeps it, and no page takes it for a page. */
export const download = (name: string, mediaType: string, body: string | AsyncIterable<Uint8Array>) =>
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
