/** How a stem is written when its last syllable closes: mak → maak, will → wil, belev → beleef. */
export function closed(stem: string) {
	if (/([bcdfgklmnprst])\1$/.test(stem)) return stem.slice(0, -1);
	return stem
		.replace(/(?<![aeiouyë])([aeou])([^aeiouywxj])$/, '$1$1$2')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}

/** How a word is written when its last syllable opens before -e or -en: adequaat → adequat, plan → plann, brief → briev. */
export function opened(word: string) {
	if (/([aou])\1[^aeiouy]$|ee[^aeiouy]$/.test(word)) return soft(word.replace(/([aeou])\1([^aeiouy])$/, '$1$2'), true);
	if (/(?<![aeiouyë])[aeiou][^aeiouywxj]$/.test(word)) return isWeak(word) ? word : word + word.at(-1);
	return soft(word, /(?:[aeiou]{2}|ij|[rl])[fs]$|ns$/.test(word));
}

/** A last syllable without stress: artikel, middel, verordening. */
const isWeak = (word: string) =>
	/[aeiouy].*(?:e[lnrm]|ig|ik|es|ing|em|[^f]er|or)$/.test(word) && !/(?:proef|model|hotel)$/.test(word);

const soft = (word: string, voiced: boolean) =>
	voiced && !/(?:mens|wens|dans|kans|lans|dens|lens|eis|kruis|ers|ls|rs)$/.test(word)
		? word.replace(/f$/, 'v').replace(/s$/, 'z')
		: word;
