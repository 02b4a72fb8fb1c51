import { stances, stanceSlugs, type Stance } from '#lib/remarks/stance.ts';

/** Which reactions the redactie looks at: all, what waits for an answer, or one kind. */
export type Shown = 'all' | 'unanswered' | Stance;

/** By how it stands in the address; what stands there otherwise shows all. */
export const shownOf = (slug: string | null): Shown =>
	slug === 'zonder-antwoord' ? 'unanswered' : (stances.find((stance) => stanceSlugs[stance] === slug) ?? 'all');

export const isShown = ({ stance }: { stance: Stance | null }, shown: Shown, answered: boolean) =>
	shown === 'all' || (shown === 'unanswered' ? !answered : stance === shown);

export const shownFilters: { shown: Shown; query: string; label: string }[] = [
	{ shown: 'all', query: '', label: 'Alles' },
	{ shown: 'unanswered', query: '?toon=zonder-antwoord', label: 'Zonder antwoord' },
	{ shown: 'proposal', query: '?toon=voorstellen', label: 'Voorstellen' },
	{ shown: 'concern', query: '?toon=zorgen', label: 'Zorgen' },
	{ shown: 'question', query: '?toon=vragen', label: 'Vragen' },
	{ shown: 'agree', query: '?toon=mee-eens', label: 'Mee eens' }
];
