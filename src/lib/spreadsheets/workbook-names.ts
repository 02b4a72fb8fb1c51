import { xmlSafe } from './xml-text.ts';

const LONGEST = 31;

/** The names of sheets as Excel takes them: 31 signs at most, without []:*?/\ and each only once. */
export function sheetNames(given: readonly string[]): string[] {
	const taken = new Set<string>();
	return given.map((name) => {
		const wanted = legal(name) || 'Blad';
		let own = cut(wanted, LONGEST);
		for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${cut(wanted, LONGEST - ` ${i}`.length)} ${i}`;
		taken.add(own.toLowerCase());
		return own;
	});
}

const legal = (name: string) =>
	xmlSafe(name)
		.slice(0, 10 * LONGEST)
		.replace(/[[\]:*?/\\\s]+/g, ' ')
		.replace(/^['\s]+|['\s]+$/g, '');

const cut = (name: string, most: number) =>
	name
		.slice(0, most)
		.replace(/[\ud800-\udbff]$/, '')
		.replace(/['\s]+$/, '');
