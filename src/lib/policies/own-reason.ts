import type { NamedPolicy } from './policy.ts';

/** How one says that a text comes from its writers themselves. */
export const ownReason = ({ kind, by }: Pick<NamedPolicy, 'kind' | 'by'>) =>
	kind === 'agenda'
		? {
				title: 'Weet u dit ergens anders van?',
				label: 'Waar komt dit vandaan?',
				hint: 'Bijvoorbeeld: de cijfers over wie er in de wijk wonen, of onze telling in het park. De lezer ziet dit erbij.',
				button: 'Zet dit erbij als bron'
			}
		: {
				title: `Komt dit van ${by} zelf?`,
				label: `Waarom voegt ${by} dit toe?`,
				hint: 'De lezer ziet dit bij de alinea.',
				button: `Voeg toe als toevoeging van ${by}`
			};

/** What stands before a reason of the writers themselves. */
export const reasonLabel = (by: string) =>
	by.startsWith('het wijkplatform') ? `Volgens ${by}` : `Toevoeging van ${by}`;
