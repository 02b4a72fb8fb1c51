/** Whether a contribution says what a finding says, or does not agree with it. */
export const stances = ['supports', 'dissents'] as const;

export type Stance = (typeof stances)[number];

export const stanceLabels: Record<Stance, string> = { supports: 'Steunt dit', dissents: 'Is het er niet mee eens' };
