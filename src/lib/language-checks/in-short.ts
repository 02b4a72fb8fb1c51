import type { Analysis, Unreliable } from '#lib/language/analysis.ts';
import { levelLabels, ruleLabels, unreliableLabels } from '#lib/language/labels.ts';
import { counted } from '#lib/text/numbers.ts';

/** Nothing was looked for in it: in another language our marks and rules would be nonsense. */
export const isUnread = (why: Unreliable | undefined): why is 'not_dutch' | 'too_long' =>
	why === 'not_dutch' || why === 'too_long';

/** “5 aanwijzingen, 3 belangrijk.”: all that is said aloud while somebody types. */
export function hintsInShort({ hints, why }: Pick<Analysis, 'hints' | 'why'>) {
	if (isUnread(why)) return unreliableLabels[why];
	if (!hints.length) return 'Wij zien niets dat makkelijker kan.';
	const serious = hints.filter((hint) => hint.serious).length;
	if (!serious) return `${counted(hints.length, 'kleine aanwijzing', 'kleine aanwijzingen')}.`;
	if (serious === hints.length) return `${counted(serious, 'belangrijke aanwijzing', 'belangrijke aanwijzingen')}.`;
	return `${counted(hints.length, 'aanwijzing', 'aanwijzingen')}, ${serious} belangrijk.`;
}

/** How hard the text is in a line, or why there is no level. */
export function levelInShort({ level, struggling, why }: Analysis) {
	if (level && struggling !== undefined)
		return `Niveau: ${levelLabels[level]}. ${struggling} van de 100 volwassenen hebben moeite met zo’n tekst.`;
	return isUnread(why) ? '' : 'Te kort om te meten hoe moeilijk de tekst is.';
}

/** Which rules of the gate it does not keep, in a line; nothing when there is none, or when nothing was read. */
export function rulesInShort({ gate, why, words }: Analysis) {
	if (!words || isUnread(why)) return '';
	const failed = gate.rules.filter(({ passed }) => !passed).map(({ rule }) => ruleLabels[rule].name.toLowerCase());
	return failed.length ? `Let op: ${inARow.format(failed)}.` : '';
}

const inARow = new Intl.ListFormat('nl', { type: 'conjunction' });
