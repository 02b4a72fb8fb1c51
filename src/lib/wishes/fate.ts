/** What became of a wish. */
export const fates = ['hanging', 'taken_up', 'come_true', 'impossible'] as const;

export type Fate = (typeof fates)[number];

export const fateLabels: Record<Fate, string> = {
	hanging: 'Hangt in de boom',
	taken_up: 'Opgepakt',
	come_true: 'Uitgekomen',
	impossible: 'Kan niet'
};
