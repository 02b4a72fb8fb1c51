/** What became of a wish. */
export const fates = ['hanging', 'taken_up', 'come_true', 'impossible'] as const;

export type Fate = (typeof fates)[number];

export const fateLabels: Record<Fate, string> = {
	hanging: 'Hangt in de boom',
	taken_up: 'Opgepakt',
	come_true: 'Uitgekomen',
	impossible: 'Kan niet'
};

/** The colour of its badge. */
export const fateTones = {
	hanging: 'plain',
	taken_up: 'sun',
	come_true: 'good',
	impossible: 'no'
} as const satisfies Record<Fate, string>;

/** What a redacteur says with it. */
export const fateMeanings: Record<Fate, string> = {
	hanging: 'Er is nog niets besloten.',
	taken_up: 'Iemand is ermee bezig.',
	come_true: 'Het is er, of het is gebeurd.',
	impossible: 'Het gaat niet door. U legt uit waarom.'
};
