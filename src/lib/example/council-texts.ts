import type { PassageKey } from './policy-texts.ts';
import type { ThemeKey } from './world.ts';

/** A point as the adviesraad wrote it. */
export interface PointText {
	theme: ThemeKey;
	text: string;
	/** The number of the question that it answers. */
	question?: 1 | 2 | 3;
	/** What it is about in the concept. */
	passages?: readonly PassageKey[];
	minority?: string;
	minorityBy?: string;
}

export const askedQuestion = {
	title: 'Zorg en hulp dichtbij: wat mist u in het concept?',
	question:
		'Wij schreven een eerste tekst over samen leven en zorgen. De raad leest hem ook. Alles kan nog anders, behalve het geld dat er is: dat staat vast tot en met volgend jaar.',
	questions: ['Begrijpen mensen in uw omgeving deze tekst?', 'Wie vergeten wij?', 'Wat moet als eerste gebeuren?'],
	introduction:
		'Wij lazen het concept met 14 mensen: leden van de adviesraad, twee mantelzorgers en vier mensen van de taalgroep in De Hoven. De tekst is een stuk duidelijker dan de vorige. Op negen punten kan het beter.',
	minority:
		'Wij missen in dit advies de dorpen. Bijna alle punten gaan over de stad. Wij hadden graag eerst in Aagtendorp en Buitenlinde gevraagd.',
	minorityBy: '1 lid, uit Aagtendorp'
};

export const askedPoints: readonly PointText[] = [
	{
		theme: 'care',
		question: 3,
		passages: ['care-one-person'],
		text: 'Geef iedereen één vast gezicht. Mensen vertellen hun verhaal nu vaak drie of vier keer. Wijs bij elke vraag één medewerker aan die blijft, ook als er meer hulp nodig is.'
	},
	{
		theme: 'meet',
		question: 2,
		passages: ['meet-living-rooms'],
		text: 'Zorg dat er in elke wijk een plek is waar u kunt binnenlopen zonder afspraak. Ook in Buitenlinde, waar de bus maar één keer per uur rijdt. Denk daar aan een bus die een dag in de week langskomt.'
	},
	{
		theme: 'info',
		question: 1,
		passages: ['info-letters'],
		text: 'Laat brieven lezen door mensen die moeite hebben met lezen, voordat u ze verstuurt. Wij willen daar graag bij helpen.'
	},
	{
		theme: 'money',
		question: 2,
		passages: ['money-hour'],
		text: 'Veel mensen schamen zich voor schulden. Zorg dat iemand hulp met geld kan vragen op een gewone plek, zoals het buurthuis of de bibliotheek. Dus niet alleen in het gemeentehuis.'
	},
	{
		theme: 'care',
		question: 2,
		passages: ['care-carers'],
		text: 'Vergeet de mantelzorgers niet. Zij houden het vol als zij af en toe een weekend vrij hebben. In het concept staat nog niet wie dat regelt en wie het betaalt.'
	},
	{
		theme: 'info',
		question: 1,
		text: 'Schrijf bij elk hoofdstuk een korte samenvatting, en laat die inspreken. Dan kan ook wie niet kan lezen meedoen. Doe dat in het Nederlands, het Turks, het Arabisch en het Pools.'
	},
	{
		theme: 'care',
		question: 3,
		passages: ['care-first-call'],
		text: 'Doe het loket ook op zaterdag open. Wie werkt, kan nu bijna nooit langskomen.',
		minority: 'Wij zien liever twee avonden per week. Op zaterdag zijn er ook geen collega’s om iets na te vragen.',
		minorityBy: '2 leden'
	},
	{
		theme: 'money',
		question: 2,
		text: 'Zorg dat niemand wordt afgesloten van stroom of water omdat een rekening blijft liggen. Ga eerst langs.'
	},
	{
		theme: 'care',
		question: 2,
		text: 'In Aagtendorp is de huisarts weg. Zorg dat er weer een komt, of een dag in de week iemand die langskomt.'
	}
];

export const unaskedPoints: readonly PointText[] = [
	{
		theme: 'youth',
		text: 'Jongeren van 16 tot 23 jaar vallen tussen jeugdhulp en gewone hulp. Maak met hen een plan vóór hun 18e verjaardag, en laat dezelfde begeleider blijven.'
	},
	{
		theme: 'youth',
		text: 'Vraag jongeren zelf. Aan onze tafel zitten mensen van 45 jaar en ouder. Wij stellen voor dat twee jongeren lid worden van de adviesraad.'
	},
	{
		theme: 'home',
		text: 'Een jongere zonder eigen plek kan geen opleiding afmaken. Houd elk jaar een paar kleine woningen vrij voor jongeren die uit een instelling komen.'
	}
];

export const unaskedIntroduction =
	'Niemand vroeg ons om dit advies. Wij geven het toch. Want in een half jaar hoorden wij van zeven gezinnen hetzelfde: op de 18e verjaardag stopt de hulp, en begint het wachten.';

/** The one of which a point has no answer although the last day is over. */
export const latePoints: readonly PointText[] = [
	{
		theme: 'traffic',
		text: 'Laat de buurtbus ook na zes uur rijden. Wie geen auto heeft, komt nu ’s avonds niet in het buurthuis.'
	},
	{
		theme: 'places',
		text: 'Zet bij elke ontmoetingsplek een bord met de tijden van de bus en een telefoonnummer van een vrijwilliger die kan rijden.'
	}
];

export const lateIntroduction =
	'In onze inloop vertelden elf mensen dat zij ’s avonds thuisblijven, omdat de bus dan niet meer rijdt. Daarom dit korte advies.';

export const openQuestion = {
	title: 'Plekken voor iedereen: wie bereiken wij nog niet?',
	question:
		'Tot nu toe horen wij vooral mensen uit Molenveld en Waterrijk. Wij schrijven nu de huisregels van de ontmoetingsplekken. Die kunnen nog helemaal anders.',
	questions: [
		'Wie missen wij?',
		'Waar vinden wij deze mensen?',
		'Wat moet er op een plek zijn, zodat ook zij er komen?'
	],
	introduction:
		'Wij spraken tot nu toe met mensen bij de voedselbank en met de taalgroep. Nel gaat nog langs bij de moskee.'
};

export const openPoints: readonly PointText[] = [
	{
		theme: 'places',
		question: 2,
		text: 'Ga naar de mensen toe. Zet een tafel neer bij de voedselbank, de school en de winkel. Wie daar komt, vult geen vragenlijst in.'
	},
	{
		theme: 'places',
		question: 3,
		text: 'Denk aan mensen die slecht lopen. Een plek met een bankje, een wc en een vlakke stoep is voor iedereen fijn.',
		minority: 'Een wc kost veel. Wij zien liever meer plekken zonder wc dan een paar plekken met.',
		minorityBy: '1 lid'
	}
];
