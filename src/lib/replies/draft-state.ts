/** `writing`: not ready · `offered`: a colleague reads it · `returned`: sent back with a note. */
export const draftStates = ['writing', 'offered', 'returned'] as const;

export type DraftState = (typeof draftStates)[number];

export const draftStateLabels: Record<DraftState, string> = {
	writing: 'In de maak',
	offered: 'Wacht op een collega',
	returned: 'Teruggegeven'
};
