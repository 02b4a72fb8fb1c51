import type { Details } from '#lib/policies/kinds/details.ts';
import type { Kind } from '#lib/policies/policy.ts';
import type { FindingKey } from '../finding-texts.ts';
import { prose } from '../prose.ts';

/** A paragraph of another kind than text, with what it rests on. */
export interface Extra {
	kind: Kind;
	text: string;
	details?: Details;
	findings?: FindingKey[];
	reason?: string;
}

/** What stands at the end of these chapters. */
export const extras: Record<string, Extra[]> = {
	'Elkaar ontmoeten': [
		{
			kind: 'value',
			findings: ['meet-open'],
			details: { kind: 'value', name: 'Dichtbij' },
			text: 'Wat u nodig hebt om mee te doen, vindt u op loopafstand. Wij komen naar de wijk toe.'
		},
		{
			kind: 'story',
			details: { kind: 'story', name: 'Ria', about: '71 jaar, woont alleen in Molenveld' },
			text: prose`
				Toen mijn man overleed, was het hele huis stil. Soms zei ik een dag lang niets. Mijn buurvrouw nam mij mee naar de
				huiskamer. De eerste keer bleef ik een kwartier. Nu zet ik er op donderdag de koffie. Als ik er niet ben, belt er
				iemand of het goed gaat.
			`
		},
		{
			kind: 'result',
			findings: ['meet-open', 'meet-evening'],
			details: {
				kind: 'result',
				title: 'Iedereen heeft iemand om mee te praten',
				indicator: 'Hoeveel van de 100 inwoners zeggen dat zij iemand hebben om mee te praten.',
				measure: 'De gezondheidsdienst vraagt het elke twee jaar aan 2.000 inwoners.',
				now: '61 van de 100 inwoners (2025).',
				aim: '70 van de 100 inwoners.',
				by: 'Eind 2029.'
			},
			text: 'U kent in uw wijk een plek waar u zo naar binnen loopt, en mensen die u daar groeten.'
		},
		{
			kind: 'figure',
			reason: 'Wij willen dat iedereen kan zien hoe het nu gaat, en of ons plan werkt.',
			details: {
				kind: 'figure',
				alt: 'Vier staven: 58 in 2021, 60 in 2023, 61 in 2025, en ons doel van 70 in 2029.',
				source: 'Gezondheidsdienst, vraag aan 2.000 inwoners (2021, 2023 en 2025). Het doel is van de gemeente.',
				numbers:
					'| Jaar | Van de 100 inwoners |\n| --- | --- |\n| 2021 | 58 |\n| 2023 | 60 |\n| 2025 | 61 |\n| 2029 (doel) | 70 |'
			},
			text: 'Zoveel van de 100 inwoners hebben iemand om mee te praten. Het groeit, maar langzaam.'
		}
	],
	'Zorg en hulp dichtbij': [
		{
			kind: 'result',
			findings: ['care-wait'],
			details: {
				kind: 'result',
				title: 'Wie hulp vraagt, hoeft niet lang te wachten',
				indicator: 'Hoeveel weken er zitten tussen uw vraag en het eerste gesprek.',
				measure: 'Het wijkteam houdt het bij, en telt het elke drie maanden.',
				now: 'Gemiddeld zeven weken (2025).',
				aim: 'Hoogstens drie weken.',
				by: 'Eind 2027.'
			},
			text: 'U weet snel wie u helpt. Duurt het langer, dan belt er iemand om te zeggen waarom.'
		},
		{
			kind: 'addition',
			reason: 'De wet zegt dat wij hierover duidelijk moeten zijn. Niemand bracht het in.',
			text: 'Bent u het niet eens met een besluit over hulp? Dan kunt u bezwaar maken. Iemand die niet bij de gemeente werkt, helpt u daar gratis bij.'
		}
	]
};
