/** How far the say of inwoners goes, from least to most. */
export const levels = ['inform', 'consult', 'involve', 'decide'] as const;

export type Level = (typeof levels)[number];

export const levelLabels: Record<Level, { name: string; meaning: string }> = {
	inform: { name: 'Meeweten', meaning: 'Wij vertellen u wat er gebeurt.' },
	consult: { name: 'Meedenken', meaning: 'U geeft uw mening. Wij beslissen, en leggen uit waarom.' },
	involve: { name: 'Meewerken', meaning: 'U schrijft mee. Wij wijken alleen af met een reden.' },
	decide: { name: 'Meebeslissen', meaning: 'Wat u samen kiest, voert de gemeente uit.' }
};
