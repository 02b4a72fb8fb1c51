import { saying, type Sayings } from './sayings.ts';
import type { finishedThemes } from './world.ts';

/** What people say of the themes of the consultation that is finished. */
export const finishedSayings: Sayings<keyof typeof finishedThemes> = {
	meet: [
		saying(
			'meet-evening',
			'all',
			'Het buurthuis is {in de avond|in het weekend|op zondag} dicht, en juist dan ben ik alleen.',
			'Kan de deur dan ook open?',
			'Overdag red ik mij wel.'
		),
		saying(
			'meet-open',
			'all',
			'Ik wil ergens kunnen zitten zonder dat ik me hoef op te geven.',
			'Een tafel en een kan koffie is genoeg.',
			'Nu moet alles via een formulier.'
		),
		saying(
			'meet-volunteers',
			'grown',
			'Ik wil {elk jaar|twee keer per jaar} een straatfeest doen, maar de vergunning kost mij te veel tijd.',
			'Help ons daarmee.',
			'Vorig jaar ging het daarom niet door.'
		),
		saying(
			'meet-open',
			'adult',
			'Een kop koffie in het buurthuis kost {drie euro|bijna drie euro}. Dat is voor veel mensen te veel.',
			'Dan blijven zij thuis.',
			'Maak het gratis, of vraag een kwartje.'
		),
		saying(
			'meet-open',
			'all',
			'Ik ken mijn buren niet. Er is in @wijk geen plek waar je elkaar tegenkomt.',
			'Bij de supermarkt zeg je gedag, meer niet.',
			'Zo’n plek zou veel schelen.'
		),
		saying(
			'meet-volunteers',
			'grown',
			'Bij ons koken vrijwilligers voor {dertig|wel veertig} mensen. Zij betalen de pannen zelf.',
			'Een klein potje zou al helpen.',
			'Dat houden zij niet vol.'
		),
		saying(
			'meet-volunteers',
			'adult',
			'Ik wil best vrijwilliger zijn, maar er komen zo veel papieren bij kijken.',
			'Eén formulier moet genoeg zijn.',
			'Ik heb het daarom laten zitten.'
		),
		saying(
			'meet-evening',
			'grown',
			'Alles is overdag. Wie werkt, kan nooit meedoen.',
			'Doe ook iets na zeven uur.',
			'Mijn collega’s zeggen hetzelfde.'
		),
		saying(
			'meet-open',
			'grown',
			'Mijn moeder durft niet alleen naar het buurthuis. Laat er iemand bij de deur staan.',
			'De eerste keer is het moeilijkst.',
			'Daarna komt zij vanzelf terug.'
		),
		saying(
			'meet-open',
			'adult',
			'Nederlands leer ik {bij het koken|aan tafel bij anderen} sneller dan in een cursus.',
			'Maar dan moet er wel een plek voor zijn.',
			'En het is gezellig ook.'
		),
		saying(
			'meet-volunteers',
			'grown',
			'Geef ons de sleutel van {het dorpshuis|het buurthuis|de gymzaal}, dan regelen wij de rest zelf.',
			'Wij staan klaar met zes mensen.',
			'Vertrouw ons maar.'
		),
		saying(
			'meet-volunteers',
			'adult',
			'De moestuin in @wijk brengt mensen bij elkaar. Wij zoeken alleen nog geld voor een schuurtje.',
			'Vraag ons gerust om te komen vertellen.',
			'Iedereen mag meedoen.'
		),
		saying(
			'meet-bus',
			'older',
			'Zonder auto kom ik ’s avonds het dorp niet uit. De laatste bus gaat om {zeven uur|half acht}.',
			'Mijn zus woont vijf kilometer verderop.',
			'Taxi’s kan ik niet betalen.'
		),
		saying(
			'meet-evening',
			'older',
			'De zondag duurt lang als je alleen bent. Dan is overal alles gesloten.',
			'Ik kijk de hele week op tegen die dag.',
			'Een paar uur open zou genoeg zijn.'
		)
	],
	care: [
		saying(
			'care-wait',
			'adult',
			'Ik moest {vier|zes|acht} maanden wachten op hulp.',
			'Dat is te lang.',
			'Niemand vertelde mij hoe lang het zou duren.'
		),
		saying(
			'care-one-person',
			'adult',
			'Steeds komt er iemand anders. Ik wil één vast gezicht dat mij kent.',
			'Dan hoef ik niet steeds opnieuw te beginnen.',
			'Vorige maand waren het er vier.'
		),
		saying(
			'care-wait',
			'grown',
			'De huisarts in @wijk neemt niemand meer aan. Nu wacht ik op een plek in de stad.',
			'Ik weet niet waar ik heen moet.',
			'Dat kan toch niet de bedoeling zijn?'
		),
		saying(
			'care-carers',
			'older',
			'Ik zorg al {jaren|vijf jaar|twaalf jaar} voor mijn {man|vrouw}. Niemand vraagt hoe het met mij gaat.',
			'Eén middag vrij zou al veel zijn.',
			'Ik slaap slecht.'
		),
		saying(
			'care-one-person',
			'all',
			'Het wijkteam zit ver weg. Kom {één dag per week|een ochtend} naar het buurthuis.',
			'Dan loop ik zo binnen.',
			'Dichtbij durf ik eerder iets te vragen.'
		),
		saying(
			'care-one-person',
			'adult',
			'Elke keer moet ik mijn hele verhaal opnieuw vertellen.',
			'Schrijf het een keer goed op.',
			'Daar word ik moe van.'
		),
		saying(
			'care-household',
			'older',
			'De hulp in huis stopte na {zes weken|drie maanden}, zonder uitleg.',
			'Ik kreeg alleen een brief.',
			'Het huis doe ik nu zelf, zo goed als het gaat.'
		),
		saying(
			'care-carers',
			'grown',
			'Geef mantelzorgers af en toe een vrije dag. Dan houden wij het langer vol.',
			'Ik heb sinds de zomer geen dag vrij gehad.',
			'Vraag het mijn zus, zij kan niet meer.'
		),
		saying(
			'care-wait',
			'older',
			'Ik wist niet dat ik recht had op {een scootmobiel|een traplift}. Dat hoorde ik pas na een jaar.',
			'Vertel dat eerder.',
			'Al die tijd zat ik binnen.'
		),
		saying(
			'care-household',
			'older',
			'Ik kreeg drie uur hulp bij het huishouden. Nu is dat nog anderhalf uur.',
			'De ramen blijven vuil.',
			'Niemand legde uit waarom.'
		),
		saying(
			'care-one-person',
			'adult',
			'Praat met ons en niet over ons. De mevrouw die langskwam, had geen tijd.',
			'Zij keek steeds op haar scherm.',
			'Een rustig gesprek was genoeg geweest.'
		),
		saying(
			'meet-bus',
			'older',
			'Naar het ziekenhuis is het voor mij een uur met de bus, en ik moet overstappen.',
			'Met een rollator lukt dat niet.',
			'Mijn buurman brengt mij nu.'
		),
		saying(
			'care-wait',
			'grown',
			'Mijn vader belde drie keer over zijn aanvraag. Niemand wist hoe het ervoor stond.',
			'Bel mensen terug.',
			'Na twee maanden kwam er eindelijk bericht.'
		),
		saying(
			'care-one-person',
			'older',
			'De wijkverpleegkundige is goud waard. Zij kent mij en ziet meteen of het goed gaat.',
			'Laat haar niet steeds van wijk wisselen.',
			'Zo moet het overal.'
		)
	],
	money: [
		saying(
			'money-edge',
			'adult',
			'Ik kom elke maand {vijftig|tachtig|honderd} euro te kort.',
			'Aan het eind eten wij brood.',
			'En ik geef niets uit aan leuke dingen.'
		),
		saying(
			'money-edge',
			'grown',
			'Ik werk gewoon, maar de huur en de stroom slokken alles op.',
			'Voor hulp verdien ik net te veel.',
			'Sparen lukt al jaren niet.'
		),
		saying(
			'money-forms',
			'adult',
			'Er zijn veel potjes, maar je moet ze zelf vinden.',
			'Maak één formulier voor alles.',
			'Ik ontdekte er een bij toeval.'
		),
		saying(
			'youth-sport',
			'parent',
			'Kinderen moeten mee op schoolreis, ook als er thuis geen geld is.',
			'Mijn dochter bleef vorig jaar thuis.',
			'Een kind kan daar niets aan doen.'
		),
		saying(
			'money-early',
			'adult',
			'Mensen schamen zich voor hun schulden. Kom naar hen toe en wacht niet tot zij bellen.',
			'Bij mijn broer was het toen al te laat.',
			'Niemand loopt ermee te koop.'
		),
		saying(
			'money-forms',
			'adult',
			'Ik vroeg geen hulp, omdat ik bang was iets verkeerd in te vullen.',
			'Dan moet je alles terugbetalen.',
			'Laat iemand met mij meekijken.'
		),
		saying(
			'money-forms',
			'grown',
			'Voor de bijzondere bijstand moest ik {elf|veertien} pagina’s invullen.',
			'Halverwege ben ik gestopt.',
			'De helft wist u al.'
		),
		saying(
			'money-early',
			'adult',
			'Een schuld van {tweehonderd|driehonderd} euro werd bij mij bijna duizend.',
			'Had iemand maar eerder gebeld.',
			'Ik durfde de brieven niet open te maken.'
		),
		saying(
			'youth-sport',
			'parent',
			'De bijdrage voor {de sportclub|zwemles|muziekles} is te hoog voor een gezin met drie kinderen.',
			'Nu mag er één op een club.',
			'Dat er hulp voor is, wist ik niet.'
		),
		saying(
			'money-edge',
			'adult',
			'Net boven de grens krijg je niets.',
			'Dat is oneerlijk.',
			'Mijn buurvrouw houdt meer over dan ik, en zij werkt niet.'
		),
		saying(
			'money-early',
			'adult',
			'Iemand die met mij naar de brieven keek, heeft mij enorm geholpen.',
			'Dat gun ik meer mensen.',
			'Ik durfde het eerst niet te vragen.'
		),
		saying(
			'money-edge',
			'grown',
			'Kinderkleren koop ik tweedehands, en dan nog is het geld op voor het einde van de maand.',
			'Alles is duurder geworden.',
			'Ik werk vier dagen.'
		)
	],
	youth: [
		saying(
			'youth-place',
			'all',
			'Er is niets te doen voor jongeren {na negen uur|in de winter|als het regent}.',
			'Dan hangt iedereen op straat.',
			'Een plek met een dak zou al helpen.'
		),
		saying(
			'youth-place',
			'grown',
			'De speeltuin is voor kleuters. Voor kinderen van {tien|twaalf} is er geen plek.',
			'Zij worden overal weggestuurd.',
			'Vraag hun wat zij willen.'
		),
		saying(
			'youth-place',
			'young',
			'Wij hangen bij de supermarkt omdat er geen andere plek is.',
			'En dan belt er weer iemand.',
			'Wij doen niemand kwaad.'
		),
		saying(
			'youth-wait',
			'adult',
			'Een kind in onze familie wacht al {een half jaar|negen maanden} op hulp.',
			'Intussen hoort niemand iets.',
			'Op school gaat het steeds slechter.'
		),
		saying(
			'youth-wait',
			'grown',
			'Op school zien zij het vaak eerst als het thuis niet gaat. Maar dan begint het wachten.',
			'Zet daar iemand neer die meteen kan helpen.',
			'De juf kan niet alles doen.'
		),
		saying(
			'youth-place',
			'all',
			'Jongerenwerk is er één avond per week. Dat moeten er {drie|vier} zijn.',
			'Op de andere avonden is er niets.',
			'Juist die ene avond is druk.'
		),
		saying(
			'youth-place',
			'young',
			'Vraag het aan ons zelf. Volwassenen weten niet wat wij willen.',
			'Wij willen best meedenken.',
			'Dat trapveld had van ons niet gehoeven.'
		),
		saying(
			'youth-sport',
			'parent',
			'Mijn zoon heeft autisme. Er is geen sportclub waar hij mee kan doen.',
			'Terwijl hij zo graag wil.',
			'Nu zit hij elke middag binnen.'
		),
		saying(
			'youth-place',
			'young',
			'Ik zoek een plek om rustig huiswerk te maken, want thuis is het druk.',
			'De bibliotheek sluit om vijf uur.',
			'Wij zijn thuis met zijn zessen.'
		),
		saying(
			'youth-wait',
			'parent',
			'Ik wist niet waar ik met mijn vragen over ons kind heen moest.',
			'Een inloop bij school zou goed zijn.',
			'Na vier keer doorverbinden gaf ik het op.'
		),
		saying(
			'youth-place',
			'young',
			'Geef jongeren zelf geld om iets te doen. Wij weten wat er leeft.',
			'Een filmavond, of een toernooi.',
			'Dan komen er ook mensen.'
		),
		saying(
			'youth-sport',
			'parent',
			'Zwemles is hier zo duur dat de helft van de klas geen diploma heeft.',
			'En overal is water.',
			'Regel dat via school.'
		)
	],
	home: [
		saying(
			'home-cheap',
			'older',
			'Mijn dochter van {26|28|31} woont nog thuis. Er is niets te huur.',
			'Zij verdient gewoon haar geld.',
			'Vrienden van haar trekken weg.'
		),
		saying(
			'home-street',
			'all',
			'De lampen in {het park|de steeg|het tunneltje} zijn kapot. Ik ga er in het donker niet langs.',
			'Dan fiets ik liever om.',
			'Ik heb het al twee keer gemeld.'
		),
		saying(
			'home-stay',
			'older',
			'Ik wil kleiner wonen, maar dan wel in @wijk. Dat is er niet.',
			'Hier ken ik iedereen.',
			'Nu houd ik een groot huis bezet.'
		),
		saying(
			'home-stay',
			'older',
			'De drempels in mijn flat zijn te hoog voor de rollator.',
			'Verder woon ik hier prima.',
			'Ik wil niet verhuizen om een paar drempels.'
		),
		saying(
			'home-cheap',
			'grown',
			'Wij zoeken al {drie|vier} jaar een huis dat wij kunnen betalen.',
			'Elke keer zijn er honderd mensen voor ons.',
			'Samen verdienen wij gewoon goed.'
		),
		saying(
			'home-street',
			'all',
			'Er wordt {bij het station|rond het winkelplein|in de speeltuin} gedeald, iedereen ziet het.',
			'Ik loop er met een boog omheen.',
			'Wanneer doet iemand er iets aan?'
		),
		saying(
			'home-street',
			'adult',
			'De wijkagent ken ik niet. Vroeger dronk die hier koffie.',
			'Dan wist je bij wie je moest zijn.',
			'Dat voelde veiliger.'
		),
		saying(
			'home-stay',
			'adult',
			'Bouw huizen waar jong en oud door elkaar wonen, met een gang beneden.',
			'Dan kun je blijven als lopen moeilijk wordt.',
			'Mijn ouders zouden er morgen intrekken.'
		),
		saying(
			'home-street',
			'all',
			'Auto’s rijden veel te hard door de straat.',
			'Leg drempels neer.',
			'Kinderen kunnen er niet meer spelen.'
		),
		saying(
			'home-street',
			'all',
			'Er ligt overal afval naast de bakken.',
			'Daar word je niet vrolijk van.',
			'’s Avonds durf ik er niet langs.'
		),
		saying(
			'home-cheap',
			'young',
			'Ik wil op mijzelf wonen, maar een kamer kost hier {zeshonderd|zevenhonderd} euro.',
			'Dat is meer dan ik verdien.',
			'Dus woon ik bij mijn ouders.'
		),
		saying('home-street', 'adult', 'Ik voel mij veilig, maar alleen omdat ik mijn buren ken.')
	],
	info: [
		saying(
			'info-letters',
			'all',
			'Brieven van de gemeente zijn te moeilijk. Ik lees ze {twee|drie} keer en dan weet ik het nog niet.',
			'Zet bovenaan wat ik moet doen.',
			'Mijn buurvrouw leest ze nu voor.'
		),
		saying(
			'info-desk',
			'adult',
			'Als ik bel, sta ik {een kwartier|twintig minuten} in de wacht.',
			'En dan krijg ik een ander.',
			'Ik wil gewoon een mens spreken.'
		),
		saying(
			'info-desk',
			'older',
			'Alles moet met de computer. Ik heb er geen.',
			'Laat mij langskomen of bellen.',
			'Mijn kleinzoon helpt, maar die woont ver weg.'
		),
		saying(
			'info-desk',
			'all',
			'Geef één naam en één telefoonnummer. Dan weet ik wie ik moet hebben.',
			'Nu word ik steeds doorverbonden.',
			'Dat scheelt u ook tijd.'
		),
		saying(
			'info-desk',
			'all',
			'De website is mooi, maar ik vind nooit wat ik zoek.',
			'Ik vraag het liever aan iemand.',
			'Dan bel ik maar.'
		),
		saying(
			'info-answer',
			'all',
			'Vertel ook waarom iets niet mag. Nu krijg je alleen een nee.',
			'Met een reden kan ik leven.',
			'Dat is toch niet te veel gevraagd?'
		),
		saying(
			'info-letters',
			'all',
			'Gebruik plaatjes. Niet iedereen leest makkelijk.',
			'Mijn ouders hebben daar veel aan.',
			'Korte zinnen helpen ook.'
		),
		saying(
			'info-answer',
			'adult',
			'Ik heb {twee jaar geleden|vorig jaar} ook iets ingevuld. Nooit meer iets van gehoord.',
			'Ik doe nu nog één keer mee.',
			'Dan vraag je je af waarvoor je het doet.'
		),
		saying(
			'info-desk',
			'all',
			'Zet een loket in de bibliotheek, daar komen mensen toch al.',
			'Het gemeentehuis is ver weg.',
			'Dan vraag je het meteen even.'
		),
		saying(
			'info-answer',
			'all',
			'Laat weten wat er met deze vragenlijst gebeurt.',
			'Dan doe ik de volgende keer weer mee.',
			'Ook als het antwoord tegenvalt.'
		),
		saying(
			'info-letters',
			'adult',
			'Van de laatste brief werd ik bang. Achteraf was er niets aan de hand.',
			'Schrijf dat dan meteen.',
			'Ik heb er een nacht van wakker gelegen.'
		),
		saying(
			'info-letters',
			'all',
			'Stuur een brief in gewone woorden en zet bovenaan wat ik moet doen.',
			'De rest zoek ik dan wel op.',
			'Nu staat dat pas op de laatste pagina.'
		)
	]
};
