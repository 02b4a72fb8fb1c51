import type { Kind } from '#lib/agendas/agenda.ts';
import type { ThemeKey } from './world.ts';

export interface ExampleAgenda {
	title: string;
	/** Markdown. */
	analysis: string;
	items: {
		kind: Kind;
		title: string;
		description: string;
		theme: ThemeKey;
		/** How many days after publishing, by whom (empty: no name), and what. */
		reactions: [days: number, author: string, text: string][];
	}[];
}

/** In the consultation that is finished. */
export const molenveld: ExampleAgenda = {
	title: 'Wijkagenda Molenveld: naar elkaar omzien',
	analysis: `Wij liepen in het voorjaar door de hele wijk. Wij spraken **212 mensen**: op straat, bij de school en in De Spil. Dit hoorden wij.

### Wat fijn is

Molenveld is groen en rustig. Veel mensen wonen hier al meer dan twintig jaar. Buren kennen elkaar en passen op elkaars huis. De molen en het park zijn onze trots.

### Wat beter kan

- Een op de vier mensen in onze wijk is ouder dan 70. Velen van hen wonen alleen.
- Wie hulp nodig heeft, weet vaak niet waar te beginnen. “Ik bel pas als het echt niet meer gaat”, zei een mevrouw.
- Het pad van de flats naar De Spil is donker. ’s Avonds blijven mensen daarom thuis.
- Jongeren van 12 tot 18 jaar hebben geen eigen plek.

### Wat wij zelf doen

Wij beginnen een klussendienst en een eettafel. Voor de punten hieronder hebben wij de gemeente nodig.`,
	items: [
		{
			kind: 'social',
			title: 'Elke dag een open deur in De Spil',
			description:
				'Wij willen dat De Spil elke werkdag open is, met iemand die luistert en de weg weet. Nu is het buurthuis drie dagen dicht. Juist dan komen er vragen.',
			theme: 'care',
			reactions: [
				[6, 'Greet', 'Heel goed plan. Op maandag is het voor mij altijd een lange dag. Ik kom zeker.'],
				[11, '', 'Let wel op de vrijwilligers. Het zijn nu steeds dezelfde vijf mensen die alles doen.']
			]
		},
		{
			kind: 'physical',
			title: 'Licht op het pad langs de Molenvliet',
			description:
				'Op het pad tussen de flats en De Spil staan twee lampen. Wij vragen er zes bij, laag en warm van kleur. Dan durven mensen ’s avonds weer naar buiten.',
			theme: 'home',
			reactions: [[8, 'Arie', 'Mijn vrouw gaat na vijven de deur niet meer uit. Dit zou echt schelen.']]
		},
		{
			kind: 'physical',
			title: 'Banken waar je makkelijk uit opstaat',
			description:
				'Van de flats naar de winkel is het 700 meter. Onderweg kun je nergens zitten. Wij willen drie banken met een leuning en armsteunen.',
			theme: 'home',
			reactions: []
		},
		{
			kind: 'social',
			title: 'Een avond die van de jongeren is',
			description:
				'Geef jongeren één avond in de week de sleutel van de zaal. Zij maken zelf de regels, met een volwassene op de achtergrond. Twaalf jongeren hebben zich al gemeld.',
			theme: 'youth',
			reactions: [[14, 'Ilyas', 'Wij willen dit echt. Wij ruimen ook zelf op, dat beloven wij.']]
		},
		{
			kind: 'social',
			title: 'Hulp met brieven en geld, gewoon in de wijk',
			description:
				'Veel mensen leggen brieven van de gemeente ongeopend weg. Wij vragen elke week een ochtend met iemand die meeleest en meerekent. Zonder afspraak, zonder dossier.',
			theme: 'money',
			reactions: [[20, '', 'Kan er dan ook iemand zijn die Turks of Arabisch spreekt?']]
		},
		{
			kind: 'physical',
			title: 'Eén bord met alles wat er te doen is',
			description:
				'Niet iedereen zit op internet. Zet bij de winkel en bij De Spil een bord waarop staat wat er die week is, en wie u kunt bellen.',
			theme: 'info',
			reactions: []
		}
	]
};

/** In the consultation that is under way. */
export const deHoven: ExampleAgenda = {
	title: 'Wijkagenda De Hoven: het plein is van ons allemaal',
	analysis: `In De Hoven wonen mensen uit wel veertig landen. Wij vroegen **164 bewoners** op het winkelplein: waar komt u graag, en waar niet?

### Wat wij hoorden

- Het winkelplein is overdag vol en na zes uur leeg.
- Er is veel steen. In de zomer is het er te heet om te zitten.
- Kinderen spelen tussen de auto’s, omdat er geen andere plek is.
- Vrouwen zeggen vaker dan mannen dat zij nergens zomaar kunnen zijn.

### Wat wij willen

Een plein waar u ook zonder geld mag blijven zitten. Met bomen, water en iets te doen. Wij helpen zelf mee met planten en met het beheer.`,
	items: [
		{
			kind: 'physical',
			title: 'Bomen en water op het winkelplein',
			description:
				'Haal een derde van de tegels weg. Zet er bomen neer en maak een plek met water, zodat kinderen in de zomer kunnen spelen en ouderen in de schaduw zitten.',
			theme: 'green',
			reactions: [
				[5, 'Samira', 'Graag ook iets om op te zitten bij het water. Moeders staan nu altijd.'],
				[12, '', 'Denk aan de markt op donderdag. De kramen moeten er wel kunnen staan.']
			]
		},
		{
			kind: 'social',
			title: 'Een huiskamer aan het plein',
			description:
				'De oude schoenwinkel staat twee jaar leeg. Maak er een huiskamer van die elke avond open is. Wij hebben veertien mensen die een avond willen doen.',
			theme: 'places',
			reactions: [[9, 'Mustafa', 'Ik wil op vrijdag thee schenken. Schrijf mij maar op.']]
		},
		{
			kind: 'physical',
			title: 'Een veilige oversteek bij de Hovenlaan',
			description:
				'Kinderen steken over tussen de bussen. Wij willen een drempel en een zebrapad bij de school en bij het plein.',
			theme: 'traffic',
			reactions: [[16, 'Moeder van Noor', 'Mijn dochter is hier vorig jaar bijna aangereden. Wacht hier niet mee.']]
		},
		{
			kind: 'social',
			title: 'Sporten voor meisjes, op een eigen tijd',
			description:
				'Het veldje is altijd van de jongens. Wij willen twee avonden in de week met een trainer, alleen voor meisjes van 10 tot 16 jaar.',
			theme: 'young',
			reactions: []
		},
		{
			kind: 'social',
			title: 'Samen koken met ouderen die alleen zijn',
			description:
				'In onze flats wonen veel ouderen die weinig Nederlands spreken. Koken kan zonder taal. Wij vragen een keuken waar het mag, en geld voor boodschappen.',
			theme: 'old',
			reactions: []
		}
	]
};

/** Molenveld writes on, in the consultation that is under way. */
export const molenveldDraft: ExampleAgenda = {
	title: 'Wijkagenda Molenveld: samen buiten',
	analysis: `Sinds onze vorige agenda is er veel gebeurd. De Spil is vaker open en het pad is verlicht. Nu kijken wij naar **buiten**.

Wij telden op drie middagen hoeveel mensen er in het park waren. Dat waren er gemiddeld 31, bijna allemaal ouder dan 60 of jonger dan 6.`,
	items: [
		{
			kind: 'physical',
			title: 'Een lange tafel in het park',
			description: 'Een tafel waar twintig mensen aan kunnen zitten, onder de bomen bij de molen.',
			theme: 'places',
			reactions: []
		},
		{
			kind: 'physical',
			title: 'Een toilet dat open is',
			description:
				'Veel ouderen blijven niet lang in het park, omdat er geen toilet is. Kan het toilet van de molen open?',
			theme: 'old',
			reactions: []
		},
		{
			kind: 'social',
			title: 'Buitenspelen met de buurtsportcoach',
			description: 'Op woensdagmiddag een uur spelen in het park, voor kinderen en voor wie met hen mee wil doen.',
			theme: 'young',
			reactions: []
		}
	]
};
