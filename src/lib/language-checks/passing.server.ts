import { refuse } from '#lib/errors.ts';
import { checkLanguage } from './checking.server.ts';
import { SHORTEST_OVERRIDE, type Gated } from './passing.ts';
import type { LanguageVerdict } from './verdict.ts';

export interface Passed extends Gated {
	language: LanguageVerdict;
}

/**
 * Measures these texts as one, as they go out: with their verdict, and with the reason when they did not pass. Without
 * one they do not go out. `what`: how the refusal names them.
 */
export async function passGate(texts: string[], override: string | undefined, what?: string): Promise<Passed> {
	const { verdict } = await checkLanguage(texts);
	assertPlain(verdict, override, what);
	return { language: verdict, languageOverride: keptOverride(verdict, override) };
}

/** A reason is for what did not pass: with a text that did, nobody has to read one. */
export const keptOverride = ({ passed }: LanguageVerdict, override = '') => (passed ? '' : override.trim());

export function assertPlain({ passed }: LanguageVerdict, override = '', what = 'De tekst') {
	if (passed || seenOf(override).length >= SHORTEST_OVERRIDE) return;
	refuse(
		'conflict',
		`${what} is nog niet in gewone taal. Maak de tekst eenvoudiger, of leg in minstens ${SHORTEST_OVERRIDE} tekens uit waarom dat niet kan.`
	);
}

/** What a reader sees of it. Signs that show nothing, and a row of spaces, are no reason; nor are points alone. */
function seenOf(reason: string) {
	const seen = reason
		.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	return /\p{L}/u.test(seen) ? seen : '';
}
