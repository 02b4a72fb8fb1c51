/** What can be taken. */
export type GivenKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'pdf';

/**
 * What these bytes are, by how they begin: what a browser calls them, or what stands in the name, may be anything.
 * `heic`: known, and not readable here. Nothing: whatever else.
 */
export function kindOf(bytes: Uint8Array): GivenKind | 'heic' | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 64));
	if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp';
	if (/^GIF8[79]a/.test(start)) return 'gif';
	if (/^%PDF-\d/.test(start)) return 'pdf';
	return start.startsWith('ftyp', 4) ? brandOf(start) : undefined;
}

/** AVIF and HEIC are the same box with other contents: its brands say which. */
function brandOf(start: string) {
	const length = start.charCodeAt(2) * 256 + start.charCodeAt(3);
	const brands = start.slice(8, Math.min(Math.max(length, 12), 64));
	if (/avi[fs]/.test(brands)) return 'avif';
	return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : undefined;
}
