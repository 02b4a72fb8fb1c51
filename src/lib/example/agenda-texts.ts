import type { Item } from '#lib/policies/kinds/item.ts';
import type { Sort } from '#lib/policies/kinds/details.ts';
import type { ThemeKey } from './world.ts';

/** How the platform knows: a sentence of its own, or what people of the wijk said with one of these words in it. */
export interface Known {
	reason?: string;
	words?: string[];
}

export interface ExampleStatement extends Known {
	sort: Sort;
	text: string;
}

export interface ExampleItem extends Known, Pick<Item, 'title' | 'about' | 'origin'> {
	text: string;
	lines?: Partial<Pick<Item, 'who' | 'when' | 'money' | 'hours' | 'permission'>>;
	/** It is about other wijken too. */
	wider?: true;
	theme: ThemeKey;
	/** How many days after publishing, by whom (empty: no name), and what. */
	reactions?: [days: number, author: string, text: string][];
}

export interface ExampleAgenda {
	title: string;
	summary: string;
	statements: ExampleStatement[];
	items: ExampleItem[];
}

const figures = 'De cijfers over wie er in onze wijk wonen. Die staan op de pagina van de wijk.';

/** In the consultation that is under way. */
export const deHoven: ExampleAgenda = {
	title: 'Wijkagenda De Hoven: het plein is van ons allemaal',
	summary:
		'Wij vroegen 164 bewoners waar zij graag komen, en waar niet. Het plein kwam steeds terug. Hier staat wat wij willen.',
	statements: [
		{
			sort: 'figure',
			text: 'Bijna een derde van de mensen in onze wijk is jonger dan 25 jaar.',
			reason: figures
		},
		{
			sort: 'figure',
			text: 'Op het winkelplein zitten overdag zo’n tachtig mensen. Na zes uur zijn het er vijf.',
			reason: 'Wij telden op vier dagen in april hoeveel mensen er op het plein zaten.'
		},
		{
			sort: 'heard',
			text: 'Er is veel steen op het plein. In de zomer is het er te heet om te zitten.',
			words: ['heet', 'steen', 'boom', 'bomen', 'groen'],
			reason: 'Dit zeiden 71 van de 164 bewoners met wie wij spraken.'
		},
		{
			sort: 'heard',
			text: 'Vrouwen zeggen vaker dan mannen dat zij nergens zomaar kunnen zijn.',
			reason: 'Wij vroegen dit aan 164 bewoners op het plein.'
		},
		{
			sort: 'strong',
			text: 'Wij helpen elkaar. Veertien mensen willen een avond in de week iets doen voor de buurt.',
			reason: 'Zij schreven hun naam op de lijst in de buurtwinkel.'
		},
		{
			sort: 'missing',
			text: 'Kinderen spelen tussen de auto’s. Er is geen andere plek.',
			words: ['auto', 'spelen', 'oversteek', 'verkeer'],
			reason: 'Dit zien wij elke dag.'
		}
	],
	items: [
		{
			about: 'physical',
			origin: 'residents',
			title: 'Bomen en water op het winkelplein',
			text: 'Haal een derde van de tegels weg. Zet er bomen neer en maak een plek met water. Dan kunnen kinderen in de zomer spelen. Ouderen zitten dan in de schaduw.',
			lines: {
				who: 'De gemeente haalt de tegels weg. Wij planten, en geven in de zomer water.',
				when: 'Voor de zomer van volgend jaar.',
				money: 'Zo’n 60.000 euro.',
				hours: 'Wij doen 20 uur per week, met z’n tienen.'
			},
			words: ['boom', 'bomen', 'groen', 'water', 'heet'],
			reason: 'Dit zeiden 71 van de 164 bewoners met wie wij spraken.',
			theme: 'green',
			reactions: [
				[5, 'Samira', 'Graag ook iets om op te zitten bij het water. Moeders staan nu altijd.'],
				[12, '', 'Denk aan de markt op donderdag. De kramen moeten er wel kunnen staan.']
			]
		},
		{
			about: 'social',
			origin: 'platform',
			title: 'Een huiskamer aan het plein',
			text: 'De oude schoenwinkel staat twee jaar leeg. Maak er een huiskamer van die elke avond open is.',
			lines: {
				who: 'De gemeente huurt de winkel. Veertien bewoners doen elk een avond.',
				when: 'Voor de winter.',
				money: 'De huur: zo’n 900 euro per maand.',
				hours: 'Wij doen 28 uur per week.',
				permission: 'De eigenaar moet het goed vinden dat er mensen samenkomen.'
			},
			reason: 'Wij kwamen zelf op dit plan. Veertien mensen willen een avond doen.',
			theme: 'places',
			reactions: [[9, 'Mustafa', 'Ik wil op vrijdag thee schenken. Schrijf mij maar op.']]
		},
		{
			about: 'physical',
			origin: 'officials',
			title: 'Een veilige oversteek bij de Hovenlaan',
			text: 'Kinderen steken over tussen de bussen. Wij willen een drempel en een zebrapad bij de school en bij het plein.',
			lines: {
				who: 'De gemeente.',
				when: 'Als de straat toch opengaat, in het voorjaar.',
				permission: 'Van de busdienst.'
			},
			wider: true,
			words: ['oversteek', 'zebra', 'auto', 'hard'],
			reason: 'De verkeerskundige van de gemeente liep met ons mee en zag dit ook.',
			theme: 'traffic',
			reactions: [[16, 'Moeder van Noor', 'Mijn dochter is hier vorig jaar bijna aangereden. Wacht hier niet mee.']]
		},
		{
			about: 'social',
			origin: 'social_work',
			title: 'Sporten voor meisjes, op een eigen tijd',
			text: 'Het veldje is altijd van de jongens. Wij willen twee avonden in de week met een trainer, voor meisjes van 10 tot 16 jaar.',
			lines: {
				who: 'De buurtsportcoach geeft de training.',
				when: 'Na de zomervakantie.',
				hours: 'De coach: 4 uur per week.'
			},
			reason: 'De jongerenwerker sprak hierover met 22 meisjes uit de wijk.',
			theme: 'young'
		},
		{
			about: 'social',
			origin: 'residents',
			title: 'Samen koken met ouderen die alleen zijn',
			text: 'In onze flats wonen veel ouderen die weinig Nederlands spreken. Koken kan zonder taal. Wij vragen een keuken waar het mag.',
			lines: { who: 'Zes bewoners koken om de beurt.', money: 'Zo’n 150 euro per maand voor boodschappen.' },
			words: ['alleen', 'eenzaam', 'koken', 'eten'],
			reason: 'Dit hoorden wij bij de koffie in de flat.',
			theme: 'old'
		}
	]
};

/** Molenveld writes on, in the consultation that is under way. */
export const molenveldDraft: ExampleAgenda = {
	title: 'Wijkagenda Molenveld: samen buiten',
	summary: '',
	statements: [
		{
			sort: 'figure',
			text: 'In het park zijn op een middag gemiddeld 31 mensen. Bijna iedereen is ouder dan 60 of jonger dan 6.',
			reason: 'Wij telden op drie middagen in mei.'
		},
		{
			sort: 'strong',
			text: 'Sinds onze vorige agenda is De Spil vaker open, en is het pad verlicht.',
			reason: 'Dat staat in de antwoorden op onze vorige agenda.'
		},
		{ sort: 'missing', text: 'Wie lang in het park wil blijven, vindt er geen toilet.' }
	],
	items: [
		{
			about: 'physical',
			origin: 'residents',
			title: 'Een lange tafel in het park',
			text: 'Een tafel waar twintig mensen aan kunnen zitten, onder de bomen bij de molen.',
			lines: { money: 'Zo’n 4.000 euro.' },
			words: ['park', 'zitten', 'bank'],
			reason: 'Dit stond het vaakst op de briefjes in De Spil.',
			theme: 'places'
		},
		{
			about: 'physical',
			origin: 'residents',
			title: 'Een toilet dat open is',
			text: 'Veel ouderen blijven niet lang in het park, omdat er geen toilet is. Kan het toilet van de molen open?',
			words: ['toilet', 'wc', 'park'],
			reason: 'Dit hoorden wij in het park.',
			theme: 'old'
		},
		{
			about: 'social',
			origin: 'social_work',
			title: 'Buitenspelen met de buurtsportcoach',
			text: 'Op woensdagmiddag een uur spelen in het park, voor kinderen en voor wie met hen mee wil doen.',
			theme: 'young'
		}
	]
};
