import type { ThemeKey } from './world.ts';

export interface ExampleSuggestion {
	/** How many days ago. A moderator reads it a day later. */
	days: number;
	/** Empty: no name. */
	author: string;
	text: string;
	theme: ThemeKey;
	/** By the redactie: then nobody has to read it first. */
	official?: true;
	/** Nobody has read it yet. */
	unread?: true;
	/** Which item it was put with, two days later: from 0. */
	item?: number;
	/** Why the platform said no, two days later. */
	refused?: string;
}

/** While the agenda of Molenveld is written. */
export const forMolenveld: ExampleSuggestion[] = [
	{
		days: 13,
		author: '',
		text: 'Maak de tafel in het park hoog genoeg voor een rolstoel. Mijn man kan nu nergens aanschuiven.',
		theme: 'places',
		item: 0
	},
	{
		days: 11,
		author: '',
		text: 'Zet een hek om het park en doe het ’s avonds op slot. Dan is er geen lawaai meer.',
		theme: 'places',
		refused:
			'Het park is van iedereen, ook na het eten. In de zomer zitten er juist ’s avonds veel mensen. Over het lawaai praten wij met de jongerenwerker.'
	},
	{
		days: 6,
		author: 'Riet',
		text: 'Wij missen een plek waar je boeken kunt ruilen. Kan er een kastje komen bij De Spil? Ik wil de boeken wel bijhouden.',
		theme: 'places'
	},
	{
		days: 2,
		author: '',
		text: 'Kan er een pomp komen voor de fietsen? Bij de molen staat er nu nergens een.',
		theme: 'places',
		unread: true
	}
];

/** One before the agenda of De Hoven came out, one after. */
export const forDeHoven: ExampleSuggestion[] = [
	{
		days: 54,
		author: 'Zeynep',
		text: 'Mijn moeder spreekt weinig Nederlands, maar zij kan heel goed koken. Laat haar dat doen met andere ouderen. Dan eet niemand alleen.',
		theme: 'old',
		item: 4
	},
	{
		days: 20,
		author: '',
		text: 'Volgend jaar gaat de Hovenlaan open voor een nieuw riool. Wilt u daar ook bomen? Dan kan het in één keer.',
		theme: 'green',
		official: true
	}
];
