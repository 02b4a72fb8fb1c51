import { isOfResidents, type Channel } from '#lib/contributions/channel.ts';

/**
 * A plan says how an organisation carries out its part of a framework; an agenda is what a wijkplatform wants for its
 * wijk. The council decides on frameworks alone.
 */
export const policyKinds = ['framework', 'plan', 'agenda'] as const;

export type PolicyKind = (typeof policyKinds)[number];

export const versionStatuses = ['draft', 'concept', 'published', 'adopted'] as const;

export type VersionStatus = (typeof versionStatuses)[number];

export const versionStatusLabels: Record<VersionStatus, string> = {
	draft: 'In bewerking',
	concept: 'Concept',
	published: 'Gepubliceerd',
	adopted: 'Vastgesteld'
};

/** What each of them is and says: kinds/. */
export const kinds = [
	'chapter',
	'text',
	'result',
	'story',
	'value',
	'figure',
	'addition',
	'statement',
	'item'
] as const;

/** Whose doing a change is. `editorial`: the words changed, the meaning did not. */
export const causes = ['residents', 'advice', 'council', 'municipality', 'editorial'] as const;

export type Cause = (typeof causes)[number];

/** The adviesraad and the raad have no say in what a wijk wants. */
export const causesIn = (document: PolicyKind): readonly Cause[] =>
	document === 'agenda' ? causes.filter((cause) => cause !== 'advice' && cause !== 'council') : causes;

/** Who speaks when nobody else did: in a beleidskader the municipality, in another document who wrote it. */
export const MUNICIPALITY = 'de gemeente';

const causeLabels: Record<Exclude<Cause, 'municipality'>, string> = {
	residents: 'Door inwoners',
	advice: 'Door de adviesraad',
	council: 'Door de raad',
	editorial: 'Alleen anders opgeschreven'
};

/** `by`: whose document it is. */
export const causeLabel = (cause: Cause, by = MUNICIPALITY) =>
	cause === 'municipality' ? `Door ${by} zelf` : causeLabels[cause];

const isVoiceOf: Partial<Record<Cause, (channel: Channel) => boolean>> = {
	residents: isOfResidents,
	advice: (channel) => channel === 'advice',
	council: (channel) => channel === 'council_round'
};

/**
 * Who is named as the cause said something: it came by one of these channels. The municipality is a cause by itself,
 * and so is the council when it decides.
 */
export function isBacked(cause: Cause, channels: Channel[], byDecision = false) {
	const isVoice = isVoiceOf[cause];
	return !isVoice || channels.some(isVoice) || (cause === 'council' && byDecision);
}

/** What is missing when nothing is there behind a cause. */
export const backingNeeded: Partial<Record<Cause, string>> = {
	residents: 'Kies ook wat inwoners hierover zeiden. Zoek het eerst op en vink het aan.',
	advice: 'Kies ook het punt van de adviesraad. Zoek het eerst op en vink het aan.',
	council:
		'Kies ook de opmerking van het raadslid. Zoek die eerst op. Of kies een amendement. Of vink aan dat de raad dit zelf besloot.'
};

interface Told {
	cause: Cause | null;
	causeText: string;
}

interface Behind {
	role: 'source' | 'cause';
	findingId: string | null;
	contributionId: string | null;
	amendmentId?: string | null;
}

/** What is told of a change: by whom, why, and what was said. */
export const causeOf = ({ cause, causeText }: Told, links: Behind[]) => [
	...[cause, causeText],
	...links
		.flatMap(({ role, findingId, contributionId, amendmentId }) =>
			role === 'cause' ? (findingId ?? contributionId ?? amendmentId ?? []) : []
		)
		.sort()
];

/** As it ends a sentence: “7 door inwoners”. */
export const causePhrase = (cause: Cause, by = MUNICIPALITY) =>
	cause === 'editorial' ? 'zonder andere betekenis' : causeLabel(cause, by).replace(/^D/, 'd');

/** As it stands in an address. */
export const causeSlugs: Record<Cause, string> = {
	residents: 'inwoners',
	advice: 'adviesraad',
	council: 'raad',
	municipality: 'gemeente',
	editorial: 'redactie'
};

export const causeOfSlug = (slug: string | null) => causes.find((cause) => causeSlugs[cause] === slug);
