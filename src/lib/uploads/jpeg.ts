const MARKER = 0xff;
const START_OF_SCAN = 0xda;

/**
 * A JPEG without what tells of its making: where it was, the camera, a small copy, remarks. The picture itself stays
 * byte for byte, and so do the parts that say how its colours are meant. What is no whole JPEG comes back as it is.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== MARKER || bytes[1] !== 0xd8) return bytes;
	const kept = [bytes.subarray(0, 2)];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === MARKER && bytes[at + 1] !== START_OF_SCAN) {
		const end = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!;
		if (!tellsOfMaking(bytes, at)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	if (bytes[at + 1] !== START_OF_SCAN) return bytes;
	kept.push(bytes.subarray(at, endOf(bytes)));
	return Buffer.concat(kept);
}

/** APP0 (JFIF), a colour profile in APP2 and Adobe's word on colours in APP14 stay; other APPn and remarks go. */
function tellsOfMaking(bytes: Uint8Array, at: number) {
	const marker = bytes[at + 1]!;
	if (marker === 0xfe) return true;
	if (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee) return false;
	const name = String.fromCharCode(...bytes.subarray(at + 4, at + 15));
	return marker !== 0xe2 || name !== 'ICC_PROFILE';
}

/** Behind the last end marker nothing belongs to the picture. */
function endOf(bytes: Uint8Array) {
	for (let at = bytes.length - 2; at > 0; at--) if (bytes[at] === MARKER && bytes[at + 1] === 0xd9) return at + 2;
	return bytes.length;
}
