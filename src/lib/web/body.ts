import type { RequestEvent } from '@sveltejs/kit';

const KILOBYTE = 1024;

/** In bytes, of all that a form or a question may be. */
export const MOST_OF_A_FORM = 512 * KILOBYTE;

/**
 * In bytes, of a form with files. It is more than what is kept of it (see parts.ts), so that who chose too large a photo
 * reads so beside the field, with all that they typed still there. Beyond it there is only a page that says so.
 */
export const MOST_WITH_FILES = 32 * KILOBYTE * KILOBYTE;

/** The pages that take files. */
const takingFiles = new Set([
	'/initiatieven/volg/[code]',
	'/vragenlijsten/[slug]/[[taal=taal]]/[pagina]',
	'/beheer/adviezen/[advies]',
	'/beheer/trajecten/[slug]/adviezen/vragen',
	'/beheer/trajecten/[slug]/beleid/inlezen',
	'/beheer/trajecten/[slug]/vragenlijsten/inlezen',
	'/beheer/trajecten/[slug]/wensboom/[plek]/[jaar]/kaarten/invoer',
	'/beheer/trajecten/[slug]/vragenlijsten/[lijst]/codes',
	'/beheer/trajecten/[slug]/beleid/[beleid]/nieuw',
	'/beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/gegevens',
	'/beheer/trajecten/[slug]/wijkagendas/[wijk]/[item]/stap/[stap]',
	'/uitvoering/[beleid]/nieuw',
	'/wijkplatform/[agenda]/nieuw',
	'/wijkplatform/[agenda]/alinea/[id]/gegevens',
	'/uitvoering/[beleid]/alinea/[id]/gegevens',
	'/beheer/trajecten/[slug]/bijeenkomsten/[bijeenkomst]/dag/fotos',
	'/tafel/[code]',
	'/wensboom/[plek]/[jaar]/invoer/[code]',
	'/beheer/trajecten/[slug]/wensboom/[plek]/[jaar]/[wens]',
	'/beheer/wijken/bevolking',
	'/beheer/wijken/kaart',
	'/beheer/trajecten/[slug]/vragenlijsten/[lijst]/vragen/[vraag]'
]);

export const isMultipart = ({ headers }: Request) => /^multipart\/form-data\b/i.test(headers.get('content-type') ?? '');

/**
 * The same request when it says that it is not too large. Otherwise it is counted while it is read, and reading it fails
 * with status 413: at once when it says itself that it is larger.
 */
export function bounded(event: RequestEvent): RequestEvent {
	const { request } = event;
	if (!request.body) return event;
	const most = takingFiles.has(event.route.id ?? '') && isMultipart(request) ? MOST_WITH_FILES : MOST_OF_A_FORM;
	// Who names a length sends no more than that: the server sees to it.
	const length = request.headers.get('content-length');
	if (length !== null && Number(length) <= most) return event;

	const { url, method, headers, signal } = request;
	const body = counted(request.body, most, Number(length ?? 0));
	return { ...event, request: new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit) };
}

/**
 * Reads what nobody read, and forgets it: a browser that is still sending looks at our answer only after that. Beyond
 * some size the connection closes instead.
 */
export async function leaveNothing({ body, bodyUsed }: Request) {
	if (body && !bodyUsed && !body.locked) await drain(body.getReader());
}

export async function drain(reader: ReadableStreamDefaultReader<Uint8Array>) {
	let size = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			size += next.value.length;
			if (size > MOST_WITH_FILES) return await reader.cancel();
		}
	} catch {
		// The visitor went away, or it was refused already: there is nothing left to read.
	}
}

class TooLarge extends Error {
	readonly status = 413;
}

function counted(body: ReadableStream<Uint8Array>, most: number, announced: number): ReadableStream<Uint8Array> {
	const reader = body.getReader();
	let size = announced > most ? announced : 0;
	return new ReadableStream({
		async pull(stream) {
			if (size <= most) {
				const { done, value } = await reader.read();
				if (done) return stream.close();
				size += value.length;
				if (size <= most) return stream.enqueue(value);
			}
			stream.error(new TooLarge(`more than ${most} bytes`));
			void drain(reader);
		},
		cancel: () => drain(reader)
	});
}
