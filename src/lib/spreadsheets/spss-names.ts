const LONGEST = 64;

/** Names that SPSS takes: a letter first, then letters, digits and _; 64 bytes at most; each only once. */
export function spssNames(given: readonly string[]): string[] {
	const taken = new Set<string>();
	return given.map((name) => {
		const wanted = legal(name);
		let own = wanted.slice(0, LONGEST);
		for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${wanted.slice(0, LONGEST - `_${i}`.length)}_${i}`;
		taken.add(own.toLowerCase());
		return own;
	});
}

const reserved = ['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'];

/** In the letters of ASCII one letter is one byte. */
function legal(name: string) {
	const plain = name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^A-Za-z0-9]+/g, '_')
		.replace(/^_+/, '')
		.slice(0, LONGEST)
		.replace(/_+$/, '');
	return /^[A-Za-z]/.test(plain) && !reserved.includes(plain.toLowerCase()) ? plain : `v_${plain}`.replace(/_$/, '');
}
