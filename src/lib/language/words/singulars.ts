/** What the singular of a noun in the plural may be, most likely first; none when it does not look like a plural. */
export function singularsOf(noun: string): string[] {
	if (noun.endsWith("'s")) return [noun.slice(0, -2)];
	if (/(?:e[lrmn]|ie|e|aar|ier|oor|eur|age|tie|je)s$/.test(noun)) return [noun.slice(0, -1)];
	if (noun.endsWith('heden')) return [`${noun.slice(0, -5)}heid`];
	if (noun.endsWith('ën')) return [noun.slice(0, -2), `${noun.slice(0, -2)}e`];
	if (!noun.endsWith('en') || noun.length < 5) return [];
	return [...withoutEn(noun.slice(0, -2)), noun.slice(0, -1)];
}

function withoutEn(stem: string): string[] {
	const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
	const doubled = /([bcdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
	const open = /[bcdfghjklmnpqrstvwxz][aeou][bcdfgklmnprstvz]$/.test(stem) || /^[aeou][bcdfgklmnprstvz]$/.test(stem);
	const long = open ? hard.slice(0, -2) + hard.at(-2)!.repeat(2) + hard.at(-1)! : undefined;
	return [doubled, long, hard].filter((form) => form !== undefined);
}
