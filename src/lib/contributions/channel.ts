/** The ways in which people are heard. */
export const channels = [
	'questionnaire',
	'wish',
	'agenda',
	'meeting',
	'advice',
	'council_round',
	'paragraph_reaction',
	'letter',
	'municipality'
] as const;

export type Channel = (typeof channels)[number];

/** Raadsleden, the adviesraad and the municipality speak for themselves; all else is what inwoners say. */
export const isOfResidents = (channel: Channel) =>
	channel !== 'council_round' && channel !== 'advice' && channel !== 'municipality';

/** Of which others can say that they find the same. */
export const supportable = ['wish', 'agenda', 'paragraph_reaction'] as const satisfies readonly Channel[];

export const isSupportable = (channel: Channel) => supportable.some((one) => one === channel);

/** As people read it, and as the open data names it. */
export const channelLabels: Record<Channel, string> = {
	questionnaire: 'Vragenlijst',
	wish: 'Wensboom',
	agenda: 'Wijkagenda',
	meeting: 'Bijeenkomst',
	advice: 'Advies',
	council_round: 'Raadsronde',
	paragraph_reaction: 'Reactie op een alinea',
	letter: 'Brief of balie',
	municipality: 'Gemeente'
};

/** What was asked, to stand behind the name of the way: a tree is called Wensboom already. */
export const askedThere = (channel: Channel, prompt: string) =>
	prompt.startsWith(`${channelLabels[channel]} `) ? prompt.slice(channelLabels[channel].length + 1) : prompt;

export const channelSlugs: Record<Channel, string> = {
	questionnaire: 'vragenlijst',
	wish: 'wensboom',
	agenda: 'wijkagenda',
	meeting: 'bijeenkomst',
	advice: 'advies',
	council_round: 'raadsronde',
	paragraph_reaction: 'reactie-op-alinea',
	letter: 'brief-of-balie',
	municipality: 'gemeente'
};

export const channelOfSlug = (slug: string) => channels.find((channel) => channelSlugs[channel] === slug);
