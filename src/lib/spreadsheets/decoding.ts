/** The text of a file: UTF-8, UTF-16, or else windows-1252 as older programs write it. Without its byte order mark. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const encoding = encodingOf(bytes);
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function encodingOf(bytes: Uint8Array): Encoding {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	// Without a mark: of a Latin letter in UTF-16 one half is empty.
	if (first && second === 0 && bytes[3] === 0) return 'utf-16le';
	if (first === 0 && second && bytes[2] === 0) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array) {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
