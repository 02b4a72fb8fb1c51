export const versionStatuses = ['draft', 'concept', 'published', 'adopted'] as const;

export type VersionStatus = (typeof versionStatuses)[number];

export const versionStatusLabels: Record<VersionStatus, string> = {
	draft: 'In bewerking',
	concept: 'Concept',
	published: 'Gepubliceerd',
	adopted: 'Vastgesteld'
};

export const kinds = ['chapter', 'text'] as const;

/** Whose doing a change is. `editorial`: the words changed, the meaning did not. */
export const causes = ['residents', 'advice', 'council', 'municipality', 'editorial'] as const;

export type Cause = (typeof causes)[number];

export const causeLabels: Record<Cause, string> = {
	residents: 'Door inwoners',
	advice: 'Door de adviesraad',
	council: 'Door de raad',
	municipality: 'Toevoeging van de gemeente',
	editorial: 'Redactioneel'
};
