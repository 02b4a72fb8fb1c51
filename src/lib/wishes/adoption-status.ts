/** Of somebody who takes a wish up. It shows once staff or the keeper of the place said yes. */
export const adoptionStatuses = ['offered', 'confirmed', 'refused', 'ended'] as const;

export type AdoptionStatus = (typeof adoptionStatuses)[number];

export const adoptionLabels: Record<AdoptionStatus, string> = {
	offered: 'Wacht op de gemeente',
	confirmed: 'Opgepakt',
	refused: 'Niet aangenomen',
	ended: 'Gestopt'
};
