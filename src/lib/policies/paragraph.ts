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
	municipality: 'Door de gemeente zelf',
	editorial: 'Alleen anders opgeschreven'
};

/** As it ends a sentence: “7 door inwoners”. */
export const causePhrases: Record<Cause, string> = {
	residents: 'door inwoners',
	advice: 'door de adviesraad',
	council: 'door de raad',
	municipality: 'door de gemeente zelf',
	editorial: 'zonder andere betekenis'
};

/** As it stands in an address. */
export const causeSlugs: Record<Cause, string> = {
	residents: 'inwoners',
	advice: 'adviesraad',
	council: 'raad',
	municipality: 'gemeente',
	editorial: 'redactie'
};

export const causeOfSlug = (slug: string | null) => causes.find((cause) => causeSlugs[cause] === slug);
