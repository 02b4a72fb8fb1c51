/** A key for one form, made when the page is made: 128 random bits that only the visitor knows. */
export function newOnceKey() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}
