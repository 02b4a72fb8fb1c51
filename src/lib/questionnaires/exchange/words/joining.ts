import type { Spoken } from '../given.ts';

/** “What do you think of …: the park”, in each language that there is. */
export const both = (whole: Spoken, part: Spoken): Spoken =>
	Object.fromEntries(
		[...new Set([...Object.keys(whole), ...Object.keys(part)])].map((language) => [
			language,
			[(whole[language] ?? whole[''] ?? '').replace(/[:. ]+$/, ''), part[language] ?? part['']]
				.filter(Boolean)
				.join(': ')
		])
	);
