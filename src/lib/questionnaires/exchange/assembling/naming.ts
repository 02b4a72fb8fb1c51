/** Gives each name of a file a name of ours: `Q1_Age` becomes `q1-age`. No two are the same. */
export class Namer {
	readonly #used: Set<string>;

	/** `taken`: names that have a meaning of their own. */
	constructor(taken: Iterable<string> = []) {
		this.#used = new Set(taken);
	}

	nameFor(given: string, start: string): string {
		const plain = asName(given, start);
		let name = plain;
		for (let i = 2; this.#used.has(name); i++) name = `${plain.slice(0, 34)}-${i}`;
		this.#used.add(name);
		return name;
	}
}

/** What every object has already cannot be a name: answers are kept by them. */
function asName(given: string, start: string): string {
	if (/^[a-z][a-z0-9-]{0,39}$/.test(given) && !(given in {})) return given;
	const plain = given
		.slice(0, 200)
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 38);
	const named = /^[a-z]/.test(plain) ? plain : `${start}${plain}`;
	return named in {} ? `${start}-${named}` : named;
}

/** The parts of answers that are no options: see `Answers`. */
export const takenParts = ['other', 'street', 'point', 'escape', 'day', 'month', 'year', 'map'];
