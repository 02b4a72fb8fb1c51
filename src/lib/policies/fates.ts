import { counted } from '#lib/text/numbers.ts';
import type { Fate } from './comparison.ts';

/** What happened to a paragraph, as people read it. */
export const fateLabels: Record<Fate, string> = {
	same: 'Gelijk gebleven',
	changed: 'Gewijzigd',
	added: 'Nieuw',
	removed: 'Weggehaald',
	split: 'Gesplitst',
	merged: 'Samengevoegd',
	formatting: 'Alleen de opmaak is anders',
	reference: 'Alleen een nummer is anders'
};

const counts: Record<Exclude<Fate, 'same'>, (n: number) => string> = {
	changed: (n) => `${n} gewijzigd`,
	added: (n) => `${n} nieuw`,
	removed: (n) => `${n} weggehaald`,
	split: (n) => `${n} gesplitst`,
	merged: (n) => `${n} samengevoegd`,
	formatting: (n) => `${n} alleen in opmaak`,
	reference: (n) => `${n} alleen in nummers`
};

/** `3 gewijzigd`. */
export const countedFate = (fate: Exclude<Fate, 'same'>, count: number) => counts[fate](count);

export const countedMoves = (count: number) => `${counted(count, 'alinea staat', 'alinea’s staan')} op een andere plek`;
