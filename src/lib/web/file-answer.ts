import type { Part, StoredFile } from '#lib/uploads/uploads.server.ts';

/**
 * What somebody added to a form, to look at or to save. The browser takes it for nothing but what it is, runs nothing of
 * it, and no cache keeps it. A document never opens inside the platform.
 */
export const answerFile = ({ bytes, mediaType, name, isPicture }: StoredFile) =>
	new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': mediaType,
			'Content-Length': String(bytes.length),
			'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; ${named(name)}`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'Cache-Control': 'private, no-store',
			'Cross-Origin-Resource-Policy': 'same-origin',
			'X-Content-Type-Options': 'nosniff'
		}
	});

/** A picture of a vragenlijst: what it shows never changes. What only the redactie sees, no cache keeps. */
export function answerPicture({ isPublic, ...file }: StoredFile & { isPublic: boolean }) {
	const answer = answerFile(file);
	if (isPublic) answer.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
	return answer;
}

/** RFC 6266: plain letters for old programs, and the name itself. */
export function named(name: string) {
	const plain = name.replaceAll(/[^\w .()-]/g, '_');
	const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** `?klein`: the small picture of a photo. */
export const partOf = ({ searchParams }: URL): Part => (searchParams.has('klein') ? 'thumbnail' : 'whole');
