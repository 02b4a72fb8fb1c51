import type { Download } from '#lib/documents/download.ts';
import { mediaTypes } from '#lib/policies/files/file.ts';
import type { GivenVersionFile } from '#lib/policies/files/version-files.server.ts';
import { oneLine } from '#lib/text/one-line.ts';
import type { Part, StoredFile } from '#lib/uploads/uploads.server.ts';
import { sparingly } from './sparing.ts';

/** What somebody added to a form, to look at or to save. A document never opens inside the platform. */
export const answerFile = ({ bytes, mediaType, name, isPicture }: StoredFile) =>
	answerWith(bytes, { name, mediaType, opens: isPicture });

/** A picture of a vragenlijst: what it shows never changes. What only the redactie sees, no cache keeps. */
export const answerPicture = ({ isPublic, bytes, mediaType, name, isPicture }: StoredFile & { isPublic: boolean }) =>
	answerWith(bytes, { name, mediaType, opens: isPicture, ...(isPublic && { cache: FOREVER }) });

/** A PDF of ours to look at or to save. `keep`: a cache may have it for an hour. */
export const answerPdf = (pdf: Uint8Array, name: string, keep = false) =>
	answerWith(pdf, { name: `${name}.pdf`, mediaType: PDF, opens: true, ...(keep && { cache: AN_HOUR }) });

/** A PDF of ours to save: the page that asked for it stays. */
export const answerSavedPdf = (pdf: Uint8Array, name: string) =>
	answerWith(pdf, { name: `${name}.pdf`, mediaType: PDF });

/** A version of a document. A cache keeps only what never says anything else: sources and stories may be taken back. */
export const answerVersionFile = ({ bytes, format, isLasting, isPublic }: GivenVersionFile, name: string) =>
	answerWith(bytes, {
		...{ name, mediaType: mediaTypes[format], opens: format === 'pdf' },
		...(isPublic && isLasting && { cache: AN_HOUR })
	});

/** A calendar: a program for calendars asks for it again, so no cache keeps it long. */
export const answerCalendar = (calendar: string, name: string) =>
	answerWith(calendar, { name: `${name}.ics`, mediaType: 'text/calendar; charset=utf-8', opens: true });

/** A file to save, that is made while it is sent. */
export const answerDownload = ({ name, mediaType, pieces }: Omit<Download, 'pieces'> & { pieces: Pieces }) =>
	answerWith(typeof pieces === 'string' ? pieces : streamOf(sparingly(pieces)), { name, mediaType });

type Pieces = Download['pieces'] | string;

const PDF = 'application/pdf';
const FOREVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

interface About {
	name: string;
	mediaType: string;
	/** In the browser; else it is saved. */
	opens?: boolean;
	/** Which cache may keep it; without it none. */
	cache?: string;
}

/** The browser takes it for nothing but what it is, and runs nothing of it. */
const answerWith = (
	body: Uint8Array | ReadableStream<Uint8Array> | string,
	{ name, mediaType, opens = false, cache = 'private, no-store' }: About
) =>
	new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, {
		headers: {
			'Content-Type': mediaType,
			...(body instanceof Uint8Array && { 'Content-Length': String(body.length) }),
			'Content-Disposition': `${opens ? 'inline' : 'attachment'}; ${named(name)}`,
			// What shows a PDF in a browser does not work under such a policy.
			...(!(opens && mediaType === PDF) && { 'Content-Security-Policy': "default-src 'none'; sandbox" }),
			'Cache-Control': cache,
			'Cross-Origin-Resource-Policy': 'same-origin',
			'X-Content-Type-Options': 'nosniff'
		}
	});

/** Each piece is made when the one before it is sent; who stops waiting stops the making. */
function streamOf(pieces: AsyncIterable<Uint8Array>) {
	const made = pieces[Symbol.asyncIterator]();
	return new ReadableStream<Uint8Array>(
		{
			async pull(stream) {
				const { done, value } = await made.next();
				if (done) stream.close();
				else stream.enqueue(value);
			},
			async cancel() {
				await made.return?.();
			}
		},
		{ highWaterMark: 0 }
	);
}

/** RFC 6266: plain letters for old programs, and the name itself. */
function named(given: string) {
	const name = oneLine(given);
	const plain = name.replaceAll(/[^\w .()-]/g, '_');
	const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** `?klein`: the small picture of a photo. */
export const partOf = ({ searchParams }: URL): Part => (searchParams.has('klein') ? 'thumbnail' : 'whole');
