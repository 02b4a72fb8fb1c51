// No 0 and O, no 1 and I: they are mistaken for each other on paper and by phone.
export const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** In signs, without the check sign. */
export const CODE_LENGTH = 12;

/** The code that follows from these bytes, of which it takes twelve: 60 bits and a check sign, as `K7QX-M3PA-9RTVB`. */
export function codeOf(bytes: Uint8Array) {
	const signs = [...bytes.subarray(0, CODE_LENGTH)].map((byte) => SIGNS[byte % 32]!).join('');
	return asPrinted(signs + checkSign(signs));
}

/** What a person typed, as it was printed; nothing when no code can have been meant. */
export function readCode(typed: string): string | undefined {
	const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	const good = signs.length === CODE_LENGTH + 1 && checkSign(signs.slice(0, CODE_LENGTH)) === signs[CODE_LENGTH];
	return good ? asPrinted(signs) : undefined;
}

const asPrinted = (signs: string) => `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;

/** Luhn mod 32: catches one wrong sign and two that changed places. */
function checkSign(signs: string) {
	const sum = [...signs].reverse().reduce((total, sign, i) => {
		const value = SIGNS.indexOf(sign) * (i % 2 === 0 ? 2 : 1);
		return total + Math.floor(value / 32) + (value % 32);
	}, 0);
	return SIGNS[(32 - (sum % 32)) % 32];
}
