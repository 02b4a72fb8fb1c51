import type { ExampleAgenda, ExampleItem } from './agenda-texts.ts';

/** In the consultation that is finished: the first version. */
export const molenveld: ExampleAgenda = {
	title: 'Wijkagenda Molenveld: naar elkaar omzien',
	summary: 'Wij liepen door de hele wijk en spraken 212 mensen. Hier staat hoe het gaat, en wat wij willen.',
	statements: [
		{
			sort: 'figure',
			text: 'Een op de vier mensen in onze wijk is ouder dan 65 jaar. Velen van hen wonen alleen.',
			reason: 'De cijfers over wie er in onze wijk wonen. Die staan op de pagina van de wijk.'
		},
		{
			sort: 'figure',
			text: 'Van de flats naar de winkel is het 700 meter. Onderweg staat geen bank.',
			reason: 'Wij liepen het zelf, met een meetwiel.'
		},
		{
			sort: 'heard',
			text: 'Wie hulp nodig heeft, weet vaak niet waar te beginnen. “Ik bel pas als het echt niet meer gaat”, zei een mevrouw.',
			words: ['hulp', 'bellen', 'loket'],
			reason: 'Dit hoorden wij vaak toen wij aanbelden.'
		},
		{
			sort: 'heard',
			text: 'Het pad van de flats naar De Spil is donker. ’s Avonds blijven mensen daarom thuis.',
			words: ['donker', 'licht', 'lamp', 'avond'],
			reason: 'Dit zeiden 38 van de 212 mensen.'
		},
		{
			sort: 'strong',
			text: 'Buren kennen elkaar. Zij passen op elkaars huis en doen boodschappen voor wie ziek is.',
			words: ['buren', 'buurvrouw', 'buurman'],
			reason: 'Dit zeiden de meeste mensen als eerste.'
		},
		{
			sort: 'strong',
			text: 'Molenveld is groen en rustig. De molen en het park zijn onze trots.',
			reason: 'Wij vroegen aan iedereen: wat is hier fijn?'
		},
		{
			sort: 'missing',
			text: 'Jongeren van 12 tot 18 jaar hebben geen eigen plek.',
			words: ['jongeren', 'jeugd', 'tieners'],
			reason: 'Twaalf jongeren kwamen dit zelf vertellen.'
		}
	],
	items: [
		{
			about: 'social',
			origin: 'residents',
			title: 'Elke dag een open deur in De Spil',
			text: 'Wij willen dat De Spil elke werkdag open is, met iemand die luistert en de weg weet. Nu is het buurthuis drie dagen dicht. Juist dan komen er vragen.',
			lines: {
				who: 'De gemeente betaalt de gastvrouw. Wij zorgen voor koffie en een praatje.',
				when: 'Voor de winter.',
				money: 'Zo’n 25.000 euro per jaar.',
				hours: 'Vijf vrijwilligers doen elk 4 uur per week.'
			},
			words: ['buurthuis', 'spil', 'koffie', 'praatje'],
			reason: 'Dit hoorden wij vaak toen wij aanbelden.',
			theme: 'care',
			reactions: [
				[6, 'Greet', 'Heel goed plan. Op maandag is het voor mij altijd een lange dag. Ik kom zeker.'],
				[11, '', 'Let wel op de vrijwilligers. Het zijn nu steeds dezelfde vijf mensen die alles doen.']
			]
		},
		{
			about: 'physical',
			origin: 'platform',
			title: 'Licht op het pad langs de Molenvliet',
			text: 'Op het pad tussen de flats en De Spil staan twee lampen. Wij vragen er zes bij, laag en warm van kleur. Dan durven mensen ’s avonds weer naar buiten.',
			lines: { who: 'De gemeente.', when: 'Voor de klok wordt verzet.', money: 'Zo’n 9.000 euro.' },
			words: ['donker', 'licht', 'lamp'],
			reason: 'Wij liepen er zelf, op een avond in maart.',
			theme: 'home',
			reactions: [[8, 'Arie', 'Mijn vrouw gaat na vijven de deur niet meer uit. Dit zou echt schelen.']]
		},
		{
			about: 'physical',
			origin: 'residents',
			title: 'Banken waar je makkelijk uit opstaat',
			text: 'Van de flats naar de winkel is het 700 meter. Onderweg kun je nergens zitten. Wij willen drie banken met een leuning en armsteunen.',
			lines: { who: 'De gemeente plaatst ze. Wij wijzen de plekken aan.' },
			words: ['bank', 'zitten'],
			reason: 'Dit stond vaak op de briefjes in De Spil.',
			theme: 'home'
		},
		{
			about: 'social',
			origin: 'residents',
			title: 'Een avond die van de jongeren is',
			text: 'Geef jongeren één avond in de week de sleutel van de zaal. Zij maken zelf de regels, met een volwassene op de achtergrond. Twaalf jongeren hebben zich al gemeld.',
			lines: { who: 'De jongeren zelf, met twee ouders.', permission: 'Van het bestuur van De Spil.' },
			words: ['jongeren', 'jeugd', 'tieners'],
			reason: 'Twaalf jongeren kwamen dit zelf vertellen.',
			theme: 'youth',
			reactions: [[14, 'Ilyas', 'Wij willen dit echt. Wij ruimen ook zelf op, dat beloven wij.']]
		},
		{
			about: 'social',
			origin: 'social_work',
			title: 'Hulp met brieven en geld, gewoon in de wijk',
			text: 'Veel mensen leggen brieven van de gemeente ongeopend weg. Wij vragen elke week een ochtend met iemand die meeleest en meerekent. Zonder afspraak, zonder dossier.',
			lines: { who: 'Het sociaal team.', hours: 'Een ochtend per week.' },
			wider: true,
			words: ['brief', 'brieven', 'geld', 'rekening'],
			reason: 'Dit vertelden de maatschappelijk werkers in onze wijk.',
			theme: 'money',
			reactions: [[20, '', 'Kan er dan ook iemand zijn die Turks of Arabisch spreekt?']]
		},
		{
			about: 'physical',
			origin: 'platform',
			title: 'Eén bord met alles wat er te doen is',
			text: 'Niet iedereen zit op internet. Zet bij de winkel en bij De Spil een bord waarop staat wat er die week is, en wie u kunt bellen.',
			lines: { who: 'De gemeente plaatst het bord.', money: 'Zo’n 1.200 euro.' },
			reason: 'Wij kwamen hier zelf op.',
			theme: 'info'
		}
	]
};

/** What the second version says in the place of the first item, because of what people said of it. */
export const molenveldSecond = {
	summary: 'Na uw reacties: er komen meer vrijwilligers, de banken zijn geregeld, en er is een punt bij.',
	changed: {
		item: 0,
		text: 'Wij willen dat De Spil elke werkdag open is, met iemand die luistert en de weg weet. Wij beginnen met de maandag. De vrijwilligers krijgen versterking: er komt een poule van vijftien mensen.',
		why: 'Mensen vroegen om de maandag. Zij maakten zich zorgen over de vrijwilligers: het zijn er te weinig.'
	},
	removed: {
		item: 2,
		why: 'De gemeente vertelde dat deze banken al op de lijst staan. Daarom halen wij het punt van de agenda.'
	},
	added: {
		about: 'social',
		origin: 'residents',
		title: 'Een klussendienst van buren',
		text: 'Buren helpen elkaar met kleine klussen: een lamp, een kraan, een plank. Wij zoeken een droge plek voor het gereedschap.',
		lines: { who: 'Negen buren die handig zijn.', hours: 'Samen 10 uur per week.' },
		reason: 'Na de eerste agenda meldden zich negen buren die handig zijn.',
		theme: 'care'
	} satisfies ExampleItem,
	addedWhy: 'Dit punt kwam erbij. Buren boden het zelf aan.'
};
