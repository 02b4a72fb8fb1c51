import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';

/** In bytes. What is smaller than a packet gains nothing. */
const SMALL = 1024;
const LARGE = 64 * 1024;

const aside = promisify(gzip);

/**
 * The answer in fewer bytes, when the browser can read that. Most pages are so small that doing it at once takes less
 * than asking another thread, and that a better compression wins nothing; a large one would keep the others waiting.
 * The files of the build are compressed already.
 */
export async function compress(request: Request, response: Response): Promise<Response> {
	const { headers, status } = response;
	if (!response.body || !isText(headers.get('content-type') ?? '') || isDownload(headers)) return response;
	headers.append('vary', 'accept-encoding');
	if (!readsGzip(request.headers.get('accept-encoding') ?? '')) return response;

	const body = Buffer.from(await response.arrayBuffer());
	if (body.length < SMALL) return new Response(body, { status, headers });
	const compressed = body.length < LARGE ? gzipSync(body) : await aside(body);
	headers.set('content-encoding', 'gzip');
	headers.set('content-length', String(compressed.length));
	return new Response(compressed, { status, headers });
}

/** That is sent while it is made: here it would be held whole. */
const isDownload = (headers: Headers) => headers.get('content-disposition')?.startsWith('attachment') ?? false;

const isText = (type: string) => /^text\/|[/+](json|xml)\b/.test(type);

/** A browser names what it reads, with `;q=0` behind what it does not want. */
const readsGzip = (accepted: string) =>
	accepted.split(',').some((one) => /^\s*gzip\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/i.test(one));
