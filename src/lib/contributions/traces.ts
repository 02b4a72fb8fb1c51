/** Something in a text that may say who or where a person is. */
export interface Trace {
	kind: 'email' | 'phone' | 'address' | 'name';
	words: string;
}

export const traceLabels: Record<Trace['kind'], string> = {
	email: 'e-mailadres',
	phone: 'telefoonnummer',
	address: 'adres',
	name: 'naam'
};

const inBetween = "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Aa]l|'t) ){0,3}";
const capital = "\\p{Lu}[\\p{L}'’-]{1,40}";
const title = '(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Dd]e heer|[Mm]w\\.?|[Dd]okter|[Ww]ethouder)';
const relation = '(?:[Bb]uur(?:man|vrouw|jongen|meisje)|[Cc]ollega|[Jj]uf|[Mm]eester|zoon|dochter|broer|zus)';
const streets = '(?:straat|laan|weg|plein|hof|kade|dijk|gracht|singel|pad|dreef)';

// All lengths are bounded, so that no text makes them slow.
const patterns: [Trace['kind'], RegExp][] = [
	['email', /[^\s@<>(),;]{1,64}@[^\s@<>(),;]{1,100}\.\p{L}{2,24}/gu],
	['phone', /(?<![\d+])(?:\+31|0031|0)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d){8}(?!\d)/gu],
	['address', /(?<!\d)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu],
	['address', new RegExp(`(?<!\\p{L})\\p{Lu}\\p{L}{0,40}${streets} \\d{1,4}(?!\\d)`, 'gu')],
	['name', new RegExp(`(?<!\\p{L})(?:${title}|${relation}) ${inBetween}${capital}`, 'gu')],
	['name', new RegExp(`(?<=[\\p{Ll},] )(?!De |Het |Een |Oude |Nieuwe )${capital} ${inBetween}${capital}`, 'gu')]
];

/**
 * Where a text may say who or where someone is, so that a moderator looks twice. It guesses: not all that it finds is
 * a person, and it does not find all. `known`: names that are no person's, as of wijken.
 */
export function personalTraces(text: string, known: string[] = []): Trace[] {
	const found = patterns.flatMap(([kind, pattern]) =>
		[...text.matchAll(pattern)].map(([words]): Trace => ({ kind, words }))
	);
	const suspect = found.filter(({ words }) => !known.some((name) => words.includes(name) || name.includes(words)));
	return [...new Map(suspect.map((trace) => [trace.words, trace])).values()];
}
