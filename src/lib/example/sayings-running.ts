import { saying, type Sayings } from './sayings.ts';
import type { runningThemes } from './world.ts';

/** What people say of the themes of the consultation that is under way. */
export const runningSayings: Sayings<keyof typeof runningThemes> = {
	places: [
		saying(
			'places',
			'all',
			'Het buurthuis in @wijk is {vaak dicht|bijna altijd bezet}.',
			'Even binnenlopen kan dus niet.',
			'Ik sta er geregeld voor een dichte deur.'
		),
		saying(
			'places',
			'all',
			'Ik mis een plek om binnen te zitten zonder iets te hoeven kopen.',
			'In een café kost dat elke keer geld.',
			'Een paar tafels zijn genoeg.'
		),
		saying(
			'places',
			'adult',
			'Zet {een lange tafel|een paar tafels met stoelen} op het plein. Dan eten wij samen.',
			'Wij nemen zelf de pannen mee.',
			'Vorig jaar deden wij dat een keer, en iedereen kwam.'
		),
		saying(
			undefined,
			'adult',
			'Het plein is een parkeerplaats geworden. Geef het terug aan de mensen.',
			'Vroeger was daar markt.',
			'Nu loop je er alleen tussen auto’s.'
		),
		saying(
			undefined,
			'all',
			'De bibliotheek is heerlijk, alleen jammer dat die {op zondag|op maandag|’s avonds} dicht is.',
			'Dan heb ik juist tijd om te lezen.'
		),
		saying(
			'places',
			'grown',
			'Wij willen het lege schoolgebouw gebruiken voor {muziek|samen koken|een repaircafé}.',
			'Wij zijn met tien mensen.',
			'Het staat al twee jaar leeg.'
		),
		saying(
			'places',
			'all',
			'In @wijk is niet één plek waar je elkaar tegenkomt, behalve bij de vuilcontainer.',
			'Dat is jammer, want er wonen leuke mensen.',
			'Een dak en een bank is al iets.'
		),
		saying(
			'places',
			'adult',
			'Een koffiekar op het plein op {woensdag|zaterdag} zou al veel doen.',
			'Daar komt vanzelf een praatje van.',
			'Ik wil wel inschenken.'
		),
		saying(
			'places',
			'older',
			'Het dorpshuis is prima. Blijf er vooral van af.',
			'Wij redden ons daar al veertig jaar.'
		),
		saying(
			undefined,
			'grown',
			'De huur van een zaaltje is {veertig|vijfenveertig} euro per avond. Dat kan onze club niet betalen.',
			'Wij zijn met acht mensen.'
		),
		saying(
			'places',
			'all',
			'Maak een plek met een dak, dan kunnen wij ook in de herfst buiten zijn.',
			'Nu gaat na september iedereen naar binnen.',
			'Het hoeft niet groot te zijn.'
		)
	],
	green: [
		saying(
			undefined,
			'adult',
			'Het gras staat {kniehoog|te hoog}. Een geit erbij en iedereen is blij.',
			'Twee geiten mag ook.'
		),
		saying(
			'green',
			'all',
			'Ik wil meer bomen op het plein. In de zomer is het er {dertig graden|bloedheet}.',
			'Je kunt er dan nergens in de schaduw zitten.',
			'Begin met drie grote.'
		),
		saying(
			'green',
			'parent',
			'De schommel is al {maanden|sinds de zomer} kapot.',
			'Mijn kinderen vragen er elke dag naar.',
			'Verder is er niets om op te spelen.'
		),
		saying(
			undefined,
			'parent',
			'Er ligt hondenpoep in de zandbak. Zet er een hekje om.',
			'Ik laat mijn kind er niet meer in.'
		),
		saying(
			undefined,
			'adult',
			'Laat ons een stuk groen zelf onderhouden. Wij hebben al {acht|twaalf} mensen die meedoen.',
			'Gereedschap hebben wij zelf.',
			'Wij kunnen in het voorjaar beginnen.'
		),
		saying(
			'green',
			'all',
			'Ik wil een speelplek waar een kind in een rolstoel ook kan spelen.',
			'Mijn nichtje kijkt nu alleen maar toe.',
			'In andere plaatsen kan het ook.'
		),
		saying(
			'green',
			'grown',
			'Niet alles volzetten met toestellen. Kinderen willen takken, water en modder.',
			'Laat die ene ruige hoek zoals hij is.'
		),
		saying(
			'green',
			'all',
			'Plant fruitbomen waar iedereen van mag plukken.',
			'Dan heb je schaduw en appels.',
			'Kinderen vinden dat prachtig.'
		),
		saying(
			undefined,
			'young',
			'Wij willen een trapveldje met echte doelen. Nu trappen wij tegen de garage van de buren.',
			'Die vinden dat ook niet leuk.'
		),
		saying(
			'green',
			'adult',
			'Kap geen bomen voor parkeerplekken.',
			'Die kastanje bij de school is ouder dan ik.',
			'Auto’s kunnen ook ergens anders staan.'
		),
		saying(undefined, 'adult', 'Er is in @wijk geen losloopveld voor honden.', 'Dus lopen ze los in het park.')
	],
	traffic: [
		saying(
			'traffic',
			'older',
			'De stoep ligt zo scheef dat ik met de rollator op straat moet lopen.',
			'Ik ben er al een keer gevallen.',
			'Bij de bakker is het het ergst.'
		),
		saying(
			'traffic',
			'all',
			'Op de {Dorpsweg|Kadeweg|Lindelaan} rijdt iedereen te hard.',
			'Ik durf er niet over te steken.',
			'Daarom breng ik de kinderen met de auto.'
		),
		saying(
			'traffic',
			'older',
			'Het licht om over te steken is na {zes|acht} tellen weer rood. Dat red ik niet.',
			'Dan sta ik midden op de weg.'
		),
		saying(
			'traffic',
			'all',
			'Het fietspad houdt ineens op. Dan sta je tussen de auto’s.',
			'Trek het door tot het station.',
			'Met de kinderen fiets ik om.'
		),
		saying(
			undefined,
			'all',
			'De bus rijdt na {zeven uur|half acht} niet meer. Dan kom ik nergens.',
			'De film begint om acht uur.'
		),
		saying(
			'traffic',
			'adult',
			'Scooters rijden over het voetpad, elke avond weer.',
			'Ik spring steeds opzij.',
			'Zet er een paaltje neer.'
		),
		saying(
			'traffic',
			'all',
			'In het donker zie je niets op het pad langs het water.',
			'Drie lampen zijn genoeg.',
			'Daar ga ik na vijven niet meer langs.'
		),
		saying(
			'traffic',
			'parent',
			'Bij de school staat alles vol auto’s. Om acht uur is het er levensgevaarlijk.',
			'Maak de straat dan een half uur dicht.',
			'Mijn zoon werd bijna aangereden.'
		),
		saying(
			undefined,
			'all',
			'Er kan geen fiets meer bij het station. Mijn fiets is al {twee keer|drie keer} weggehaald.',
			'Terugkrijgen kost dertig euro.'
		),
		saying(
			'traffic',
			'older',
			'Met de scootmobiel kom ik de stoep niet op: overal paaltjes.',
			'Dan rijd ik maar over straat.'
		),
		saying(
			'traffic',
			'older',
			'Voor mij is de auto nodig. Haal niet alle parkeerplekken weg.',
			'Lopen gaat niet ver meer.'
		)
	],
	young: [
		saying(
			'young',
			'young',
			'Wij willen een plek waar wij mogen zijn zonder dat iemand belt. Met {wifi|een dak|een stopcontact}.',
			'Wij ruimen zelf op.',
			'Nu worden wij overal weggestuurd.'
		),
		saying(
			undefined,
			'young',
			'Ik wil een skatebaan, want de dichtste is {twaalf|vijftien} kilometer fietsen.',
			'Een paar hellingen is al leuk.'
		),
		saying(
			'young',
			'all',
			'Laat jongeren zelf een avond in het buurthuis doen. Met muziek.',
			'Zonder volwassenen erbij.',
			'Dan komen er ook meer.'
		),
		saying(
			undefined,
			'young',
			'Bij het voetbalveld gaat het licht om acht uur uit. Kan dat niet tot tien?',
			'In de winter kun je er bijna nooit op.'
		),
		saying(
			'young',
			'all',
			'Er is veel voor jongens. Vraag ook eens wat meisjes willen.',
			'Zij hebben nu geen plek.',
			'Op het veld komen zij niet aan de beurt.'
		),
		saying(
			undefined,
			'all',
			'Er moet een jongerenwerker komen die er ook in {het weekend|de avond} is.',
			'Op dinsdagmiddag zit iedereen op school.'
		),
		saying(
			'young',
			'young',
			'Maak een plek voor mensen die niet van sport houden. Gamen, tekenen, gewoon zitten.',
			'Niet alles hoeft voetbal te zijn.',
			'Dan kom ik elke week.'
		),
		saying(
			'young',
			'young',
			'Wij willen best helpen met opruimen, als wij daarna mogen blijven.',
			'Vraag het ons gewoon.',
			'Dat is toch eerlijk?'
		),
		saying(
			'young',
			'young',
			'De bankjes waar wij zaten zijn weggehaald. Nu zitten wij op de stoep.',
			'En dan klagen mensen weer.'
		),
		saying(
			undefined,
			'all',
			'Goedkope kaartjes voor het zwembad zouden helpen, want {zes|zeven} euro is te veel.',
			'Nu ga ik twee keer per jaar.'
		)
	],
	old: [
		saying(
			'old',
			'older',
			'Zet om de honderd meter een bankje neer. Verder kan ik niet lopen.',
			'Dan kom ik weer bij de winkel.',
			'Met een leuning, anders kom ik niet overeind.'
		),
		saying(
			undefined,
			'older',
			'Ik wil een ochtend gym in het buurthuis, en daarna koffie.',
			'Alleen doe ik mijn oefeningen niet.'
		),
		saying(
			undefined,
			'older',
			'Mijn man is vergeetachtig. Een plek waar hij overdag welkom is, zou ons redden.',
			'Dan kan ik even boodschappen doen.'
		),
		saying(
			undefined,
			'older',
			'De winkel in @wijk is weg. Nu moet ik met de bus voor een brood.',
			'En met die tas moet ik ook weer terug.'
		),
		saying(
			undefined,
			'older',
			'Leer ons {bellen met beeld|omgaan met de telefoon}. Het liefst door iemand met geduld.',
			'Mijn kleinkinderen gaan mij te snel.'
		),
		saying(
			undefined,
			'older',
			'Laat iemand even bellen of het goed gaat. Soms spreek ik {dagen|het hele weekend} niemand.',
			'Vijf minuten is genoeg.'
		),
		saying(undefined, 'older', 'Zet ook iets in de krant. Wij kijken niet op internet.', 'Nu horen wij alles te laat.'),
		saying(
			'old',
			'older',
			'De deur van het buurthuis is te zwaar voor mij.',
			'Ik wacht tot er iemand langskomt.',
			'Een knop om hem te openen zou fijn zijn.'
		),
		saying(
			'old',
			'older',
			'Ik wil een wc dicht bij het park. Nu blijf ik thuis, want ik weet niet waar ik terechtkan.',
			'Vraag het elke oudere.',
			'De winkels zeggen nee.'
		),
		saying(
			'old',
			'older',
			'Bij het park kan ik nergens zitten. Halverwege moet ik terug.',
			'Eén bank bij de vijver scheelt al.',
			'Vroeger stond daar wel iets.'
		),
		saying(
			undefined,
			'all',
			'Laat kinderen van school een keer per maand eten bij ouderen. Dat is voor beide leuk.',
			'Bij mijn moeder in huis doen zij dat al.'
		)
	]
};
