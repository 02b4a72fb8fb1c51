import type { Fate } from '#lib/wishes/fate.ts';
import type { ThemeKey } from './world.ts';

export interface ExampleWish {
	text: string;
	theme: ThemeKey;
	/** The slug of the wijk. */
	wijk?: string;
	author?: string;
	/** How many people wish it too: 1 is the most. */
	loved?: number;
	fate?: Exclude<Fate, 'hanging'>;
	reason: string;
}

type Words = [text: string, theme: ThemeKey, wijk?: string, author?: string, loved?: number];

export const hanging = (...[text, theme, wijk, author, loved]: Words): ExampleWish => ({
	text,
	theme,
	...(wijk ? { wijk } : {}),
	...(author ? { author } : {}),
	...(loved === undefined ? {} : { loved }),
	reason: ''
});

export const told = (fate: Exclude<Fate, 'hanging'>, reason: string, ...words: Words): ExampleWish => ({
	...hanging(...words),
	fate,
	reason
});

/** Hung this year: most still hang, some have their answer. */
export const thisYearsWishes: ExampleWish[] = [
	hanging('Een lange tafel buiten, waar je gewoon kunt aanschuiven', 'places', 'molenveld', 'Hennie', 1),
	told(
		'come_true',
		'De koffie staat nu elke woensdag klaar, van 10 tot 12 uur. Gijs en Anja schenken in.',
		'Elke week een ochtend koffie zonder dat je iets hoeft',
		'places',
		'molenveld',
		'Anja',
		0.8
	),
	hanging('Meer banken met een leuning langs de Molenvliet', 'old', 'molenveld', 'Meneer Kuipers', 0.9),
	hanging('Een voetbalkooi waar ook meisjes spelen', 'young', 'de-hoven', 'Noor', 0.6),
	told(
		'taken_up',
		'De ouders van de Lindeschool maken samen een rooster. In het voorjaar begint het.',
		'Samen lopend naar school, met een groep uit de straat',
		'traffic',
		'lindenkwartier'
	),
	hanging('Een plek binnen waar je na school huiswerk kunt maken', 'young', 'molenveld', 'Yassin', 0.7),
	hanging('Een pluktuin met kruiden en bessen voor iedereen', 'green', 'molenveld', 'Loes'),
	told(
		'impossible',
		'Een zwembad kost meer dan alle buurthuizen samen. In de zomer zetten wij wel een waterspeelplaats neer bij De Spil.',
		'Een buitenbad in het park',
		'green',
		'molenveld',
		'',
		0.4
	),
	hanging('Een avond waarop we voor elkaar koken, elke maand een ander land', 'places', 'de-hoven', 'Samira', 0.85),
	hanging('Een beter verlicht pad van de molen naar de bushalte', 'traffic', 'molenveld', '', 0.75),
	hanging('De molen één avond open, met muziek en soep', 'places', 'molenveld', 'Gerrit'),
	hanging('Een kast om boeken te ruilen bij de ingang', 'places', 'molenveld'),
	hanging('Een rustige hoek in De Spil, zonder radio', 'old', 'molenveld', 'Truus', 0.3),
	hanging('Een jongerenavond die we zelf mogen regelen', 'young', 'waterrijk', 'Daan en Mila', 0.65),
	told(
		'come_true',
		'De drempel is weg. Ook met een rollator of kinderwagen komt u nu zo naar binnen.',
		'De drempel bij de achterdeur weg',
		'old',
		'molenveld',
		'Riet',
		0.5
	),
	hanging('Een plein waar kinderen mogen krijten en fietsen', 'green', 'stationskwartier', '', 0.45),
	hanging('Een wandelclub voor mensen die niet zo snel gaan', 'old', 'oude-haven', 'Wim', 0.55),
	hanging('Bomen die schaduw geven op het plein', 'green', 'de-hoven', '', 0.8),
	hanging('Een repaircafé op zaterdag', 'places', 'lindenkwartier', 'Bert', 0.6),
	told(
		'taken_up',
		'Twee vrijwilligers van het taalhuis komen in januari kennismaken.',
		'Nederlands oefenen met een kop thee erbij',
		'places',
		'de-hoven',
		'Amina',
		0.5
	),
	hanging('Een zebrapad voor De Spil', 'traffic', 'molenveld', '', 0.7),
	hanging('Een speeltuin waar een kind in een rolstoel ook kan spelen', 'green', 'waterrijk', 'Papa van Sem', 0.95),
	hanging('Iemand die mij ophaalt als ik ’s avonds niet alleen durf te lopen', 'old', 'molenveld'),
	hanging('Een buurtbarbecue op de laatste dag van de zomervakantie', 'places', 'molenveld', 'De Molenweg', 0.35),
	told(
		'impossible',
		'De zaal is ’s nachts dicht, omdat er mensen boven wonen. Tot 22 uur mag u er wel oefenen.',
		'Met de band oefenen tot na middernacht',
		'young',
		'molenveld',
		'Jip'
	),
	hanging('Bessen en kruiden die je zelf mag plukken', 'green', 'molenveld', 'Groep 6'),
	hanging('Een tafeltennistafel in het park', 'young', 'molenveld', 'Levi', 0.4),
	hanging('Een kaart met alle clubs in de wijk, op papier', 'places', 'molenveld', 'Corrie'),
	hanging('Een fietspad zonder kuilen naar Buitenlinde', 'traffic', 'buitenlinde', '', 0.5),
	told(
		'come_true',
		'De kring is begonnen. Elke eerste dinsdag van de maand zitten er acht mensen.',
		'Praten met anderen die ook iemand missen',
		'old',
		'aagtendorp',
		'Ineke',
		0.6
	),
	hanging('Een verkleedkist en een klein podium', 'places', 'molenveld', 'Groep 4'),
	hanging('Een middag per week voor mantelzorgers, even niets', 'old', 'molenveld', '', 0.45),
	hanging('Een hondenveldje met een hek eromheen', 'green', 'lindenkwartier', 'Baasje van Boef'),
	hanging('Dat de bus op zondag ook bij De Spil stopt', 'traffic', 'aagtendorp', '', 0.6),
	hanging('Een keuken die groot genoeg is om met twintig mensen te koken', 'places', 'molenveld', 'Farida', 0.4),
	hanging('Een muur waar je legaal op mag spuiten', 'young', 'stationskwartier', 'Rik', 0.3),
	told(
		'taken_up',
		'De bibliotheek leent ons de boeken. Wij zoeken nog voorlezers.',
		'Voorlezen op zondagmiddag, in twee talen',
		'places',
		'de-hoven'
	),
	hanging('Een plek om je fiets veilig neer te zetten', 'traffic', 'molenveld'),
	hanging('Een grote boom met lichtjes in de donkere maanden', 'green', 'molenveld', 'Oma Bep', 0.7),
	hanging('Een ontmoetingsplek die ook op maandag open is', 'places', 'oude-haven', '', 0.5)
];

export const waitingWishes: ExampleWish[] = [
	hanging('Een schommel voor grote mensen', 'green', 'molenveld', 'Tess'),
	hanging('Een spreekuur waar iemand meekijkt met brieven van de overheid', 'places', 'de-hoven'),
	hanging('Meer plekken in de schaduw om even te zitten', 'old', 'molenveld', 'Jan')
];

export const hiddenWish: ExampleWish = {
	text: 'Bel mij voor goedkope zonnepanelen op uw dak',
	theme: 'places',
	reason: 'Dit is reclame. Het gaat niet over elkaar ontmoeten in Molenveld.'
};

/** Hung in the year that is over: each has its answer. */
export const firstWishes: ExampleWish[] = [
	told(
		'come_true',
		'Sinds de herfst eten er elke donderdag dertig mensen mee. Iedereen mag aanschuiven.',
		'Samen eten, één keer in de week, voor wie alleen is',
		'meet',
		'molenveld',
		'Greet',
		1
	),
	told(
		'taken_up',
		'In het nieuwe beleid komt er in elke wijk een plek waar u zo binnenloopt. In Molenveld wordt dat De Spil.',
		'Een plek met hulp waar je niet eerst hoeft te bellen',
		'care',
		'molenveld',
		'',
		0.9
	),
	told(
		'come_true',
		'Wijkverpleegkundige Marloes zit elke dinsdag in De Spil.',
		'Een zuster in het buurthuis die even meekijkt',
		'care',
		'molenveld',
		'Mevrouw Dekker',
		0.7
	),
	told(
		'taken_up',
		'Alle brieven over hulp schrijven wij opnieuw. De eerste twintig zijn klaar.',
		'Brieven van de gemeente die ik in één keer begrijp',
		'info',
		'de-hoven',
		'Mustafa',
		0.8
	),
	told(
		'impossible',
		'De gemeente mag niet bepalen wat iemand bij de winkel betaalt. Wel is er nu een ruilkast met eten.',
		'Korting in de winkel voor iedereen met weinig geld',
		'money',
		'de-hoven'
	),
	told(
		'come_true',
		'De kledingruil is nu vier keer per jaar.',
		'Kinderkleren ruilen met andere ouders',
		'money',
		'molenveld',
		'Kim',
		0.6
	),
	told(
		'come_true',
		'Vijf jongeren regelen nu zelf de vrijdagavond, met een sleutel.',
		'Een avond voor ons, zonder dat iemand ons wegstuurt',
		'youth',
		'molenveld',
		'Ilyas',
		0.75
	),
	told(
		'taken_up',
		'De woningbouwvereniging kijkt in 40 huizen welke drempels weg kunnen.',
		'Langer in mijn eigen huis blijven wonen',
		'home',
		'molenveld',
		'Arie',
		0.85
	),
	told(
		'come_true',
		'De lampen branden. Het pad is ’s avonds weer in gebruik.',
		'Licht op het pad achter de flat',
		'home',
		'de-hoven',
		'',
		0.65
	),
	told(
		'come_true',
		'De breiclub begon met vier mensen. Nu zijn het er negentien.',
		'Samen breien en een beetje kletsen',
		'meet',
		'molenveld',
		'Ans'
	),
	told(
		'taken_up',
		'Wij maken een lijst met alle hulp in de wijk, op papier en op de website.',
		'Eén telefoonnummer voor al mijn vragen',
		'info',
		'aagtendorp',
		'',
		0.7
	),
	told(
		'impossible',
		'Een arts mag in het buurthuis geen spreekuur houden. De wijkverpleegkundige mag dat wel, en zij is er nu.',
		'Een huisarts in De Spil',
		'care',
		'molenveld',
		'Jos'
	),
	told(
		'come_true',
		'De buurtapp heeft een prikbord in De Spil gekregen, voor wie geen telefoon heeft.',
		'Weten wat er te doen is, ook zonder telefoon',
		'info',
		'molenveld',
		'Mien',
		0.5
	),
	told(
		'come_true',
		'Elke zaterdag is er een maatje om mee te sporten.',
		'Sporten met iemand die ook niet zo goed is',
		'meet',
		'lindenkwartier'
	),
	told(
		'taken_up',
		'De gemeente betaalt nu een cursus voor buren die elkaar helpen met geldzaken.',
		'Hulp met mijn geld van iemand die niet oordeelt',
		'money',
		'waterrijk',
		'',
		0.6
	),
	told(
		'come_true',
		'De mantelzorgers komen elke maand bij elkaar, met oppas erbij.',
		'Een middag vrij van zorgen voor mijn man',
		'care',
		'oude-haven',
		'Nelly',
		0.55
	),
	told(
		'impossible',
		'Een busje aan huis is te duur. Er rijden nu wel vrijwilligers, voor 30 cent per kilometer.',
		'Een busje dat iedereen thuis ophaalt',
		'care',
		'buitenlinde',
		'',
		0.4
	),
	told(
		'come_true',
		'De speeltuin heeft een hek en een bank. De ouders uit de straat kozen ze zelf uit.',
		'Een veilige speeltuin voor de kleintjes',
		'youth',
		'waterrijk',
		'Buurvrouw Els'
	),
	told(
		'taken_up',
		'Twee scholen doen mee. Na de zomer komen er meer.',
		'Na school ergens heen kunnen als mama werkt',
		'youth',
		'stationskwartier',
		'',
		0.5
	),
	told(
		'come_true',
		'De burendag was er, met soep en een band uit de straat.',
		'Mijn buren leren kennen',
		'meet',
		'stationskwartier',
		'Lotte',
		0.45
	),
	told(
		'come_true',
		'Er staat nu een bank halverwege. U kunt er uitrusten.',
		'Een bank op weg naar de winkel',
		'home',
		'molenveld',
		'Sjaan'
	),
	told(
		'taken_up',
		'Wij oefenen met vier ouderen hoe het loket beter kan.',
		'Een mens aan de balie en geen computer',
		'info',
		'oude-haven',
		'Leo',
		0.8
	),
	told(
		'come_true',
		'De weggeefkast staat in de hal. Er ligt altijd wel iets in.',
		'Een kast waar je eten in kunt zetten',
		'money',
		'molenveld'
	),
	told(
		'impossible',
		'Wie boven woont, heeft recht op rust. Daarom blijft de tuin na 22 uur dicht.',
		'De tuin de hele nacht open in de zomer',
		'youth',
		'molenveld',
		'',
		0.3
	),
	told('come_true', 'Er is een koor. Vals zingen mag.', 'Zingen met andere mensen', 'meet', 'aagtendorp', 'Bas', 0.35),
	told(
		'taken_up',
		'Nieuwe bewoners krijgen nu bezoek van een buur uit de straat.',
		'Dat iemand mij welkom heet als ik hier kom wonen',
		'meet',
		'waterrijk',
		'Olena',
		0.6
	)
];

/** Two wishes of this year that say the same: the first hangs with the second. */
export const sameWishes = [
	'Bessen en kruiden die je zelf mag plukken',
	'Een pluktuin met kruiden en bessen voor iedereen'
] as const;

/** The wish of which there is something to see. */
export const picturedWish = 'Elke week een ochtend koffie zonder dat je iets hoeft';

/** Who takes wishes of this year up; the last one waits for a yes. */
export const adopters = [
	{
		wish: 'De molen één avond open, met muziek en soep',
		name: 'Vereniging De Lindemolen',
		plan: 'Wij openen de molen op de eerste zaterdag van oktober. Wij zoeken nog vijf mensen die soep koken of muziek maken.',
		email: 'molen@lindewaard.example'
	},
	{
		wish: 'Een repaircafé op zaterdag',
		name: 'Bert en Wil',
		plan: 'Wij kunnen lampen en fietsen maken en beginnen met één zaterdag per maand. Wij zoeken een zaal.',
		email: 'bert@lindewaard.example'
	}
];

/** Typed over from cards; a moderator still has to look. */
export const cardWishes: ExampleWish[] = [
	hanging('Een schommel waar je met zijn tweeën op past', 'young', 'molenveld', 'Fenna'),
	hanging('Dat de buurvrouw weer meedoet met het zingen', 'old', 'molenveld', 'Koor De Molen')
];

/** Typed over by a volunteer of the kitchen, with a code. */
export const volunteerWishes: ExampleWish[] = [
	hanging('Een kookgroep voor mannen die alleen wonen', 'places', 'molenveld', 'Cor'),
	hanging('Soep op straat als het vriest', 'places', 'molenveld', 'De keukenploeg')
];

/** Written on a tablet without internet; it came when that was turned off already. */
export const lateWish = { text: 'Een deur die vanzelf opengaat, voor wie met een rollator komt', author: 'Riek' };

/** Written on the tablet by the coffee. */
export const kioskWishes: ExampleWish[] = [hanging('Een kapstok die lager hangt, voor wie zit', 'old', 'molenveld')];

/** A visitor reported this one. */
export const reported = {
	wish: 'Een hondenveldje met een hek eromheen',
	reason: 'Bij deze wens staat de naam van een hond. In onze straat weet iedereen dan wie dit is.'
};
