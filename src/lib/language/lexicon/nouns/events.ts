// Nouns for what happens before one’s eyes or ears, at a place and an hour: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const events = `
aanrijding aanslag aanval aardbeving applaus arrestatie autorit avondvierdaagse barbecue beet begrafenis belronde
beroving bevalling bewonersavond bezoek borrel botsing braderie brand bruiloft brunch burendag busreis buurtfeest
carnaval ceremonie commissievergadering concert conferentie congres controlebeurt crematie dans demonstratie
diefstal diploma-uitreiking dodehoekles dodenherdenking doop dorpsfeest dreun duw excursie explosie expositie feest
feestje feestmaal festival fietstocht file film gala geblaf gehuil gejuich gelach geritsel geschreeuw gevecht gil
glimlach graafwerk groet gymles hardloopwedstrijd herdenking huisbezoek huiszoeking huttenbouw huwelijksfeest
inbraak informatieavond inloopavond inloopmiddag inloopochtend inloopspreekuur interview jaarmarkt kampioenschap
kerkdienst kermis kerstmarkt keukentafelgesprek klap knal knuffel koffie-uurtje koffieochtend kranslegging kus lach
lawine les lezing lied liedje maaibeurt marathon moord musical muziek neerslag ongeluk ongeval ontbijtje ontmoeting
ontploffing onweersbui oorlog opendag opera opruimactie opschoondag optocht optreden orkaan overstroming overval
parade picknick plechtigheid potje première raadsvergadering race receptie regenval reis rel rellen reprimande
rijles rit ritueel rommelmarkt rondgang rondleiding rondvraag ruzie schietpartij schoolreis schoolreisje
schoonmaakactie schop schot schreeuw show sloop sneeuwval snoeibeurt sportdag sprong staking steekpartij stoet stoot
straatfeest straatinterview straatspeeldag symposium taalles tandartsbezoek telefoongesprek tentoonstelling
theatervoorstelling tocht toernooi toespraak toneelstuk tornado uitreiking uitvaart vaartocht vakantiekamp
vechtpartij vergadering vergadersessie verhuizing verjaardagsfeest verkeersongeval videogesprek vierdaagse viering
voetbalwedstrijd voorstelling vuurwerkshow wandeling wandeltocht wedstrijd weekmarkt wijkfeest wijkschouw worp zucht
zwemles
`;
