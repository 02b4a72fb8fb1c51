// Nouns that name a place where one can stand: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const places = `
aanlegplaats aanmeldpunt aarde achterkant achterom achterpad achterstandswijk achtertuin achterzijde adres afgrond
afhaalpunt afmeerplek afrit afvalbrengstation akker akkerland allee ambassade apotheek appartement arrondissement
asielzoekerscentrum atelier attractiepark aula autoweg avenue azc baai badhuis badkamer badplaats bakkerij balie
balkon bar bedrijfspand bedrijventerrein beek begraafplaats behandelkamer bejaardentehuis benedenverdieping
benzinestation berg berging bergruimte bergtop berm bermsloot bibliotheek bijgebouw binnenhof binnenkant binnenland
binnenplaats binnenstad binnentuin bioscoop bocht bodem boerderij boomgaard bos bospad bosrand boulevard bouwkavel
bouwplaats bouwput bouwterrein bovenkant bovenverdieping brandweerkazerne brug bufferzone buitengebied buitenkant
buitenland buitenplaats buitenruimte buitenwijk bungalowpark bunker burcht busbaan bushalte buslijn busstation buurt
buurthuis buurtpark buurtsuper cafetaria café camping campus casino centrum circuit clubgebouw clubhuis collegezaal
concertzaal conservatorium consulaat continent crematorium crèche dagcentrum dakterras dal delta depot dierenpark
dierentuin dijk doorgang dorp dorpscentrum dorpshuis dorpskern dorpsplein dorpsrand dovencentrum duin
eengezinswoning eenrichtingsstraat eetcafé eetkamer eiland elektriciteitscentrale emiraat erf etage eu-land evenaar
expertisecentrum fabriek fietsenstalling fietspad fietsroute fietsstraat filiaal fitnesscentrum flat flatgebouw fort
galerie garage gasthuis geboorteland geboorteplaats gebouw gemaal gemeentegrens gemeentehuis gevangenis gewest
gezondheidscentrum gracht graf grasveld greppel groenstrook groenzone grot gymzaal hal halfrond halte hangplek haven
havenstad heelal heide hel hemel heuvel hoekhuis hofje hofstede hok hol hondenlosloopgebied hondenveld honk
hoofdstad hoofdstraat hoofdweg hoogbouw horizon hospice hotel huis huisartsenpost huiskamer huizenblok hut
huurwoning ijsbaan industrieterrein informatiepunt inleverpunt inloophuis inrit invalsweg jachthaven jongerencentrum
jongerenhonk jungle kade kantine kantoor kantoorgebouw kantoorpand kapel kasteel kathedraal kavel kazerne keerlus
kelder kerk kerkhof kerkplein kerktoren keuken kinderboerderij kinderdagverblijf kinderkamer kiosk klaslokaal
kleedgebouw kleedkamer klooster koninkrijk koopwoning kraam kringloopwinkel kroeg kruising kruispunt kruisweg kust
kwekerij kwelder laadperron laadplek laan laboratorium land landbouwgrond landgoed landschap landschapspark
leefomgeving leeshoek legerbasis leslokaal ligplaats locatie logeerkamer logement lokaal loket loods looproute
losloopgebied luchthaven maan magazijn manege marktplein marktveld metrostation mfa middenberm milieustraat
moederland moeras moestuin molen monding monument moskee museum natuurgebied natuurpark nest nieuwbouwwijk
nieuwbouwwoning nooduitgang noorden noordkant noordpool noordzijde oceaan oerwoud oever onderkant ontmoetingscentrum
ontmoetingshuis ontmoetingsplek ontmoetingsruimte ontsluitingsweg oosten oostkant oostzijde ophaalpunt oprit
opvanglocatie opvangplek overkant oversteek oversteekplaats overweg pad paleis pand paradijs parcours park
parkeergarage parkeerhaven parkeerplaats parkeerplek parkeerstrook parkeerterrein parkeervak parkzijde paviljoen
penthouse perceel perk perron peuterspeelzaal pier piste planeet plantage plantsoen plas platteland plein pleintje
plek pluktuin podium polder polikliniek politiebureau portiek postkantoor prachtwijk pretpark probleemwijk promenade
provincialeweg provincie provinciehuis raadhuis raadzaal randweg ravijn rechtszaal recreatiegebied recreatieplas
regenwoud regio renbaan repaircafé restaurant rietland rijbaan rijksmonument rijstrook rijtjeshuis ringweg
rioolwaterzuivering rivier rondweg rotonde rotspunt route rouwcentrum rustplaats rustpunt ruïne salon sauna savanne
schaatsbaan schoolgang schoolgebouw schoolplein schooltuin schouwburg schuilkelder schuilplaats schuur schuurtje
seniorenwoning servicepunt skatebaan slaapkamer slagerij slagveld sloot sluis snackbar snelweg speelbos speelplaats
speelplek speelstraat speeltuin speelveld speelzaal spoorlijn spoorweg sporthal sportpark sportschool sportveld
sportzaal spreekkamer spreekuurlocatie stacaravan stad stadhuis stadion stadscentrum stadsdeel stadshart
stadskantoor stadspark stadspoort stadsrand stadstuin stal standplaats starterswoning station stationsplein steeg
steegje steiger stembureau stemhokje stemlokaal ster steunpunt stoep stortplaats straat strand strandtent
stroomgebied studeerkamer studentenflat studentenhuis studio stuw supermarkt synagoge tankstation taxistandplaats
tegelpad tehuis tehuisje tempel tennisbaan terras terrein theater thuisland toegangsweg toren torentje tracé
tramhalte trapportaal trapveld trapveldje treinstation tribune trottoir trouwzaal tuin tunnel tussenwoning
uiterwaard uitgang uitkijktoren uitlaatplaats uitrit universum vaarroute vaart vaderland vakantiepark vallei veld
ven verblijfplaats vergaderzaal verpleeghuis verzorgingshuis vesting viaduct vijver villa vlakte vliegveld
vluchtstrook voetbalveld voetpad volkstuin voorkant voorstad voortuin voorzijde vuilnisbelt vulkaan vuurtoren
wachtkamer wachtplaats wad wadi wal wandelgebied wandelpad wandelroute waterberging waterkant waterlijn waterplas
waterval weg wegberm weggeefwinkel wei weide weiland werelddeel werkkamer werkplaats werkplek westen westkant
westzijde wijk wijkcentrum wijkgebied wijkgebouw wijngaard windmolenpark winkel winkelcentrum winkelpand
winkelstraat woestijn woning woonblok woonboot wooncomplex wooneenheid woonerf woongebied woonkamer woonomgeving
woonplaats woonstraat woonwagen woonwagenstandplaats woonwijk woonzorgcentrum woud zaal zandpad zebrapad zee
zeebodem ziekenhuis zijkant zijstraat zolder zone zonnepark zonneweide zorgboerderij zorgcentrum zuidas zuiden
zuidkant zuidpool zuidzijde zwembad zwemplas zwemwater
`;
