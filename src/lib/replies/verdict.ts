/** The oordeel of the municipality on what was said. */
export const verdicts = ['adopted', 'partly', 'rejected', 'existing', 'elsewhere'] as const;

export type Verdict = (typeof verdicts)[number];

/** As people read it, as the open data names it, and what it means. */
export const verdictLabels: Record<Verdict, { name: string; slug: string; meaning: string }> = {
	adopted: { name: 'Overgenomen', slug: 'overgenomen', meaning: 'Dit staat nu in de tekst.' },
	partly: { name: 'Deels overgenomen', slug: 'deels-overgenomen', meaning: 'Een deel hiervan staat nu in de tekst.' },
	rejected: { name: 'Niet overgenomen', slug: 'niet-overgenomen', meaning: 'Dit doen wij niet. U leest waarom.' },
	existing: { name: 'Is al beleid', slug: 'is-al-beleid', meaning: 'Dit doet de gemeente al.' },
	elsewhere: { name: 'Hoort ergens anders', slug: 'hoort-ergens-anders', meaning: 'Een ander gaat hierover.' }
};

export const changesText = (verdict: Verdict) => verdict === 'adopted' || verdict === 'partly';

/** What it means for who gets this answer. `landed`: whether there is a text that everybody can read already. */
export function meaningOf(verdict: Verdict, landed: boolean): string {
	if (landed || !changesText(verdict)) return verdictLabels[verdict].meaning;
	return verdict === 'adopted' ? 'Dit komt in de tekst.' : 'Een deel hiervan komt in de tekst.';
}
