import type { ThemeKey } from './world.ts';

/**
 * What people say of each theme. `{a|b}` is one of these, `@wijk` the wijk of who speaks. An answer is one of these,
 * with for some a sentence before and after it.
 */
export const middles: Record<ThemeKey, string[]> = {
	meet: [
		'Het buurthuis is {in de avond|in het weekend|op zondag} dicht, en juist dan ben ik alleen.',
		'Zet {een lange tafel|een paar picknicktafels|bankjes} op het plein, dan komt het praten vanzelf.',
		'Organiseer {elk jaar|twee keer per jaar} een straatfeest, en help met de vergunning.',
		'Een kop koffie in het buurthuis kost nu {drie euro|bijna drie euro}. Dat is voor veel mensen te veel.',
		'Ik ken mijn buren niet. Een {welkomstbezoek|rondje langs de deuren} voor nieuwe mensen zou helpen.',
		'Samen eten werkt het beste. Bij ons komen daar {dertig|wel veertig} mensen op af.',
		'Er zijn genoeg vrijwilligers, maar ze weten niet waar ze heen moeten. Maak één plek waar vraag en aanbod samenkomen.',
		'Veel activiteiten zijn overdag. Wie werkt, kan nooit meedoen.',
		'Mijn moeder durft niet alleen te gaan. Iemand die haar de eerste keer ophaalt, zou genoeg zijn.',
		'De taal is voor mij lastig. In een {kookgroep|wandelgroep} leer ik sneller dan in een cursus.',
		'Geef ons de sleutel van {het dorpshuis|het buurthuis|de gymzaal}, dan regelen wij de rest zelf.',
		'De moestuin in @wijk brengt mensen bij elkaar. Maak er meer van.',
		'Er hangt nergens wat er te doen is. Een bord bij de supermarkt leest iedereen.',
		'Hou het klein. Grote avonden van de gemeente trekken steeds dezelfde mensen.'
	],
	care: [
		'Ik moest {vier|zes|acht} maanden wachten op hulp in huis. Dat is te lang.',
		'Steeds komt er iemand anders. Ik wil één vast gezicht dat mij kent.',
		'De huisarts in @wijk neemt niemand meer aan.',
		'Ik zorg al {jaren|vijf jaar|twaalf jaar} voor mijn man. Niemand vraagt hoe het met mij gaat.',
		'Het wijkteam zit ver weg. Kom {één dag per week|een ochtend} naar het buurthuis.',
		'Elke keer moet ik mijn hele verhaal opnieuw vertellen.',
		'De hulp was goed, maar stopte na {zes weken|drie maanden} zonder uitleg.',
		'Geef mantelzorgers een vrije dag. Dan houden we het langer vol.',
		'Ik wist niet dat ik recht had op {een scootmobiel|een traplift|hulp bij het huishouden}. Vertel dat eerder.',
		'Het formulier voor hulp is {elf|veertien} bladzijden. Mijn dochter heeft het ingevuld, zelf lukt dat niet.',
		'Praat met ons, niet alleen over ons. De mevrouw van het keukentafelgesprek had geen tijd.',
		'De taxi voor ouderen komt vaak {een half uur|een uur} te laat.',
		'Voor mensen met verdriet of stress is er bijna niets dichtbij. Je moet naar de stad.',
		'De wijkverpleegkundige is goud waard. Zet er meer in.'
	],
	money: [
		'Ik kom elke maand {vijftig|tachtig|honderd} euro te kort.',
		'Ik werk gewoon, maar de huur en de stroom slokken alles op.',
		'Er zijn veel potjes, maar je moet ze zelf vinden. Maak één formulier voor alles.',
		'Kinderen moeten mee op schoolreis, ook als er thuis geen geld is.',
		'Mensen schamen zich. Kom naar ze toe en wacht niet tot ze bellen.',
		'Ik durfde geen hulp te vragen omdat ik bang was iets terug te moeten betalen.',
		'De voedselbank is alleen {op vrijdagmiddag|op donderdag} open. Dan werk ik.',
		'Een schuld van {tweehonderd|driehonderd} euro werd bij mij bijna duizend. Grijp eerder in.',
		'De bijdrage voor {de sportclub|zwemles|muziekles} is te hoog voor een gezin met drie kinderen.',
		'Net boven de grens krijg je niets. Dat is oneerlijk.',
		'Iemand die met mij naar de brieven keek, heeft mij enorm geholpen.',
		'Een ruilwinkel voor kinderkleren en fietsen in @wijk, dat zou veel schelen.'
	],
	youth: [
		'Er is niets te doen voor jongeren {na negen uur|in de winter|als het regent}.',
		'De speeltuin is voor kleuters. Voor kinderen van {tien|twaalf} is er niets.',
		'Wij hangen bij de supermarkt omdat er geen andere plek is.',
		'De wachttijd voor hulp aan kinderen is {een half jaar|negen maanden}. Dat kan echt niet.',
		'Op school merken ze het vaak eerst als het thuis niet gaat. Geef de juf tijd om er iets mee te doen.',
		'Jongerenwerk is er één avond per week. Dat moeten er {drie|vier} zijn.',
		'Vraag het aan ons zelf. Volwassenen weten niet wat wij willen.',
		'Mijn zoon heeft autisme. Er is geen enkele club waar hij terecht kan.',
		'Een plek om rustig huiswerk te maken, want thuis is het druk.',
		'Ouders weten niet waar ze met vragen heen moeten. Een inloop bij school zou goed zijn.',
		'Een stage vinden lukt niet als je niemand kent. Kan de gemeente dat niet regelen?',
		'Zet de gymzalen open in de vakantie. Ze staan weken leeg.'
	],
	home: [
		'Mijn dochter van {26|28|31} woont nog thuis. Er is niets te huur.',
		'De lampen in {het park|de steeg|het tunneltje} zijn kapot. Ik ga er in het donker niet langs.',
		'Ik wil kleiner wonen, maar dan wel in @wijk. Dat is er niet.',
		'De drempels in de flat zijn te hoog voor mijn rollator.',
		'Er is schimmel in onze slaapkamer. De verhuurder doet niets.',
		'Er wordt {bij het station|rond het winkelplein|in de speeltuin} gedeald, iedereen ziet het.',
		'De wijkagent ken ik niet. Vroeger dronk die hier koffie.',
		'Bouw huizen waar jong en oud door elkaar wonen.',
		'Auto’s rijden veel te hard door de straat. Leg drempels neer.',
		'Er ligt overal afval naast de bakken. Daar word je niet vrolijk van.',
		'Laat mensen samen een huis delen zonder dat ze geld kwijtraken.',
		'Ik voel mij veilig, maar alleen omdat ik mijn buren ken.'
	],
	info: [
		'Brieven van de gemeente zijn te moeilijk. Ik lees ze {twee|drie} keer en dan weet ik het nog niet.',
		'Als ik bel, sta ik {een kwartier|twintig minuten} in de wacht.',
		'Alles moet met de computer. Ik heb er geen.',
		'Geef één naam en één telefoonnummer per persoon.',
		'De website is mooi, maar ik vind nooit wat ik zoek.',
		'Vertel ook waarom iets niet mag. Nu krijg je alleen een nee.',
		'Gebruik plaatjes. Niet iedereen leest makkelijk.',
		'Ik heb {twee jaar geleden|vorig jaar} ook iets ingevuld. Nooit meer iets van gehoord.',
		'Zet een loket in de bibliotheek van @wijk, daar komen mensen toch al.',
		'Laat weten wat er met deze vragenlijst gebeurt. Dan doe ik de volgende keer weer mee.',
		'De afspraak duurde vijf minuten en ik snapte er niets van.',
		'Stuur een brief in gewone woorden en zet bovenaan wat ik moet doen.'
	],
	places: [
		'Het buurthuis in @wijk is {vaak dicht|bijna altijd bezet|aan een nieuwe keuken toe}.',
		'Ik mis een plek om binnen te zitten zonder iets te hoeven kopen.',
		'Zet {bankjes met een leuning|een overdekte bank|een tafel met stoelen} bij het water.',
		'Het plein is een parkeerplaats geworden. Geef het terug aan de mensen.',
		'De bibliotheek is heerlijk, alleen jammer dat die {op zondag|op maandag|’s avonds} dicht is.',
		'Wij willen het lege schoolgebouw gebruiken voor {muziek|samen koken|een repaircafé}.',
		'Er is nergens een openbaar toilet. Dan ga ik maar niet.',
		'In @wijk is niet één plek waar je elkaar tegenkomt, behalve bij de vuilcontainer.',
		'Een koffiekar op het plein op {woensdag|zaterdag} zou al veel doen.',
		'Het dorpshuis is prima. Blijf er vooral van af.',
		'De huur van een zaaltje is {veertig|vijfenveertig} euro per avond. Dat kan onze club niet betalen.',
		'Maak een plek met een dak, dan kunnen we ook in de herfst buiten zijn.'
	],
	green: [
		'Het gras staat {kniehoog|te hoog}. Een geit erbij en iedereen is blij.',
		'Meer bomen op het plein. In de zomer is het er {dertig graden|bloedheet}.',
		'De schommel is al {maanden|sinds de zomer} kapot.',
		'Er ligt hondenpoep in de zandbak. Zet er een hekje om.',
		'Laat ons een stuk groen zelf onderhouden. Wij hebben al {acht|twaalf} mensen die meedoen.',
		'Een speelplek waar een kind in een rolstoel ook kan spelen.',
		'Niet alles volzetten met toestellen. Kinderen willen takken, water en modder.',
		'Plant fruitbomen waar iedereen van mag plukken.',
		'Een trapveldje met echte doelen. Nu trappen we tegen de garage van de buren.',
		'Kap geen bomen voor parkeerplekken.',
		'Er is in @wijk geen losloopveld voor honden.',
		'Graag een waterpunt in het park, voor mens en hond.'
	],
	traffic: [
		'De stoep ligt zo scheef dat ik met {de rollator|de kinderwagen} op straat moet lopen.',
		'Op de {Dorpsweg|Kadeweg|Lindelaan} rijdt iedereen te hard.',
		'Het licht om over te steken is na {zes|acht} tellen weer rood. Dat red ik niet.',
		'Het fietspad houdt ineens op. Dan sta je tussen de auto’s.',
		'De bus rijdt na {zeven uur|half acht} niet meer. Dan kom ik nergens.',
		'Scooters op het voetpad, elke avond weer.',
		'In het donker zie je niets op het pad langs het water.',
		'Bij de school staat alles vol auto’s. Levensgevaarlijk om acht uur.',
		'Er kan geen fiets meer bij het station. Mijn fiets is al {twee keer|drie keer} weggehaald.',
		'Met de scootmobiel kom ik de stoep niet op: overal paaltjes.',
		'Ik fiets graag, maar de tegels van het fietspad liggen los.',
		'Voor mij is de auto nodig. Haal niet alle parkeerplekken weg.'
	],
	young: [
		'Een plek waar we mogen zijn zonder dat iemand belt. Met {wifi|een dak|een stopcontact}.',
		'Een skatebaan, want de dichtste is {twaalf|vijftien} kilometer fietsen.',
		'Laat jongeren zelf een avond in het buurthuis doen. Met muziek.',
		'Bij het voetbalveld gaat het licht om acht uur uit. Kan dat niet tot tien?',
		'Er is veel voor jongens. Vraag ook eens wat meisjes willen.',
		'Een jongerenwerker die er ook in {het weekend|de avond} is.',
		'Een plek voor mensen die niet van sport houden. Gamen, tekenen, gewoon zitten.',
		'Wij willen best helpen met opruimen, als we daarna mogen blijven.',
		'De bankjes waar wij zaten zijn weggehaald. Nu zitten we op de stoep.',
		'Een klusplek waar je aan brommers of fietsen kunt werken.',
		'Goedkope kaartjes voor het zwembad, want {zes|zeven} euro is te veel.'
	],
	old: [
		'Om de honderd meter een bankje. Verder kan ik niet lopen.',
		'Een ochtend gym in het buurthuis, en daarna koffie.',
		'Mijn man is vergeetachtig. Een plek waar hij overdag welkom is, zou ons redden.',
		'De winkel in @wijk is weg. Nu moet ik met de bus voor een brood.',
		'Leer ons {bellen met beeld|omgaan met de telefoon}. Het liefst door iemand met geduld.',
		'Iemand die even belt of het goed gaat. Soms spreek ik {dagen|het hele weekend} niemand.',
		'Een hofje met kleine huizen en een tuin samen. Daar verhuis ik morgen naartoe.',
		'Zet ook iets in de krant. Wij kijken niet op internet.',
		'De deur van het buurthuis is te zwaar voor mij.',
		'Een toilet dicht bij het park. Vraag het elke oudere.',
		'Laat kinderen van school een keer per maand bij ons eten. Dat is voor beide leuk.'
	]
};

export const befores: Record<'jong' | 'midden' | 'ouder' | 'oud' | 'niet', string[]> = {
	jong: ['Ik ben {16|17|19|21}.', 'Namens mijn vrienden ook:', 'Ik zit nog op school.', 'Eerlijk gezegd:'],
	midden: [
		'Wij hebben {twee|drie} kinderen.',
		'Ik werk overdag.',
		'We zijn hier pas komen wonen.',
		'Als ouder zie ik dit:',
		'Met een baan en een gezin is tijd schaars.'
	],
	ouder: [
		'Ik woon al {vijftien|twintig|dertig} jaar in @wijk.',
		'Mijn ouders wonen ook hier.',
		'Ik ben vrijwilliger.',
		'Wat mij opvalt:',
		'Ik heb er lang over gedacht.'
	],
	oud: [
		'Ik ben {72|78|81|84}.',
		'Ik ben alleen sinds {vorig jaar|mijn man er niet meer is|mijn vrouw er niet meer is}.',
		'Vroeger was dit beter geregeld.',
		'Ik loop niet zo goed meer.',
		'Wij wonen hier ons hele leven al.'
	],
	niet: ['Even kort:', 'Ik zeg het maar zoals het is.', 'Niet voor mijzelf, maar voor een ander:']
};

export const afters = [
	'Kunt u daar iets aan doen?',
	'Dat hoor ik ook van de buren.',
	'Ik wil er best bij helpen.',
	'Alvast bedankt.',
	'Zo moeilijk hoeft dat niet te zijn.',
	'Het is al vaker gezegd.',
	'Ik hoop dat u er nu wel iets mee doet.',
	'Dat zou voor mij een groot verschil maken.',
	'In andere plaatsen kan het ook.',
	'Eerst zien, dan geloven.',
	'Zeker in @wijk is dat nodig.',
	'Dit speelt al {jaren|een hele tijd}.'
];

/** Slips of the pen, as people make them. */
export const slips: [string, string][] = [
	['wordt', 'word'],
	['gebeurt', 'gebeurd'],
	['vrijwilligers', 'vrijwiligers'],
	['activiteiten', 'aktiviteiten'],
	['misschien', 'mischien'],
	['iedereen', 'ieder een'],
	['gemeente', 'gemeete'],
	['fietspad', 'fiets pad'],
	['bibliotheek', 'biblioteek'],
	['buurthuis', 'buurt huis'],
	['kinderen', 'kindern'],
	['ouderen', 'oudere']
];
