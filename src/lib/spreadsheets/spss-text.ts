import { onOneLine } from './csv.ts';

/** A line of syntax has 256 bytes at most: room for two of these, as a code and its label. */
const PART = 110;

/** A text between apostrophes, on lines that are short enough. `most` is what SPSS keeps of it, in bytes. */
export function spssText(text: string, most = Infinity): string {
	const parts = [''];
	let kept = 0;
	let length = 0;
	for (const sign of onOneLine(text).toWellFormed().replaceAll('\0', '')) {
		kept += Buffer.byteLength(sign);
		if (kept > most) break;
		const written = sign === `'` ? `''` : sign;
		length += Buffer.byteLength(written);
		if (length > PART) {
			parts.push('');
			length = Buffer.byteLength(written);
		}
		parts[parts.length - 1] += written;
	}
	return parts.map((part) => `'${part}'`).join(' +\n      ');
}
