/** The code of a language: `nl` of `nl-informal`, `Nederlands (nl)` and `nl_NL`; nothing when none is said. */
export function languageCode(said: string): string {
	const within = /\(([a-z]{2,3})\b[^)]*\)\s*$/i.exec(said)?.[1];
	if (within) return within.toLowerCase();
	const named = names[said.trim().toLowerCase()];
	if (named) return named;
	return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(said.trim())?.[1]?.toLowerCase() ?? '';
}

/** What people write in place of a code. */
const names: Record<string, string> = {
	nederlands: 'nl',
	dutch: 'nl',
	english: 'en',
	engels: 'en',
	türkçe: 'tr',
	turkish: 'tr',
	polski: 'pl',
	polish: 'pl',
	українська: 'uk',
	ukrainian: 'uk',
	العربية: 'ar',
	arabic: 'ar',
	deutsch: 'de',
	german: 'de',
	français: 'fr',
	french: 'fr'
};
