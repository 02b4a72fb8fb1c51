import { encode } from 'uqr';

/** A QR code as a drawing of `size` by `size` squares: the path of the black ones. */
export function qrPath(text: string) {
	const { data, size } = encode(text, { border: 2, ecc: 'M' });
	const path = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
	return { size, path };
}
