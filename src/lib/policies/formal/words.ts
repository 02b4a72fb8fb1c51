import { asDate } from '#lib/text/dates.ts';
import type { Agreed, Drift } from './pair.ts';

/** What stands above a formal text, in a file too: who reads that file in again knows it by this. */
export const FORMAL = 'Formele tekst';

/** Which of the two texts of a paragraph counts, for who reads them. */
export const whichDecides = 'De gewone tekst legt uit wat hier staat. Verschillen de twee? Dan geldt de formele tekst.';

/** What is the matter with the two texts, for who writes them. */
export function driftInWords({ changed, since }: Drift): string {
	if (changed === 'both')
		return 'Deze alinea is gesplitst of samengevoegd. De formele tekst ging mee. Kijk na of de twee teksten nog bij elkaar passen.';
	if (changed === 'never' || !since)
		return 'Nog niemand zei dat de gewone en de formele tekst bij elkaar passen. Klopt dat?';
	const [one, other] = changed === 'plain' ? ['gewone', 'formele'] : ['formele', 'gewone'];
	return `De ${one} tekst is anders dan ${sinceInWords(since)}. De ${other} tekst niet. Klopt die nog?`;
}

const sinceInWords = ({ number, by, at }: Agreed) =>
	number === undefined ? `op ${asDate(at)}. Toen zei ${by || 'iemand'} dat de twee klopten` : `in versie ${number}`;

/** That somebody looked, for who writes. */
export const confirmedInWords = ({ by, at }: Agreed) =>
	`${by || 'Iemand'} zei op ${asDate(at)} dat de twee teksten bij elkaar passen.`;
