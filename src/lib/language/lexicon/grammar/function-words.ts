// Closed classes of words, each with a space between.

export const copulas = `
zijn ben bent is was waren geweest worden word wordt werd werden geworden blijven blijf blijft bleef bleven gebleven
lijken lijk lijkt leek leken geleken schijnen schijn schijnt scheen schenen blijken blijk blijkt bleek bleken gebleken
heten heet heette heetten dunken dunkt voorkomen
`;

export const auxiliaries = `
hebben heb hebt heeft had hadden gehad zijn ben bent is was waren geweest worden word wordt werd werden
zullen zal zult zou zouden zoudt kunnen kan kunt kon konden mogen mag mocht mochten moeten moet moest moesten
willen wil wilt wilde wilden wou wouden hoeven hoef hoeft hoefde hoefden laten laat liet lieten gaan ga gaat ging gingen
dienen dient diende dienden behoren behoort behoorde behoorden blijken blijkt bleek bleken lijken lijkt leek leken
schijnen schijnt scheen schenen komen kom komt kwam kwamen blijven blijf blijft bleef bleven
`;

export const passiveAuxiliaries = `
worden word wordt werd werden geworden zijn ben bent is was waren
`;

export const subordinators = `
aangezien al alhoewel als alsof alvorens dat daar doordat eer gelijk hoewel indien ingeval mits naar naargelang naarmate nadat niettegenstaande
of ofschoon om omdat opdat sedert sinds tenzij terwijl toen totdat tot vermits voor vooraleer voordat voorzover wanneer wijl
zoals zodat zodra zolang zover
`;

export const relatives = `
die dat wie wat welke waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarnaast waarom waaronder waarop waarover waartegen
waartoe waartussen waaruit waarvan waarvoor hoe hoeveel wiens wier hetgeen
`;

export const coordinators = `
en of maar want dus doch noch alsmede alsook evenals
`;

export const prepositions = `
à aan aangaande achter behalve behoudens benevens beneden betreffende bij binnen boven buiten conform contra dankzij door
gedurende gezien halverwege hangende in ingevolge inzake jegens krachtens langs met middels na naar naast namens nabij
niettegenstaande omstreeks omtrent om ondanks onder ongeacht op over overeenkomstig per rond rondom sedert sinds te tegen
tegenover ten ter tijdens tot totdat tussen uit van vanaf vanuit vanwege versus via volgens voor voorbij wegens zonder
`;

export const determiners = `
de het een deze die dit dat mijn jouw uw zijn haar ons onze hun ieder iedere elk elke alle enkele sommige geen veel weinig
verschillende zo'n zulke welke welk
`;

export const separablePrefixes = `
aan achter achteraan achteruit af bij bijeen binnen boven deel door dood dicht eruit gade gelijk goed hard hoog in ineen klaar kwijt langs leeg los mee mede mis
na naar neer om omhoog omlaag onder op open over overeen overhoop paard plaats rond samen schoon schuil stand stil stop stuk
tegemoet tegen tekort teleur teniet tentoon terecht terug teweeg thuis toe tussen uit uiteen vast verder vol voor vooraf voorbij voorop vooruit
voort vrij waar weer weg wijs zwart bekend beschikbaar openbaar
`;

/** Say “must” in a long way when “te” follows: “dient te betalen”, “dient betaald te worden”. */
export const dutyVerbs = `
dien = moet
dient = moet
dienen = moeten
diende = moest
dienden = moesten
behoort = moet
behoren = moeten
behoorde = moest
behoorden = moesten
gelieve = wilt u
gelieven = wilt u
`;

/** What makes a negation. Two in one sentence are hard to undo: “niet zonder”, “geen bezwaar tegen het niet …”. */
export const negations = `
niet geen nooit niemand niets nergens zonder noch nimmer geenszins evenmin nauwelijks
`;

/** After “niet” they say the opposite: “niet onbelangrijk” is “belangrijk”. */
export const negatedWords = `
onaangenaam = aangenaam
onaannemelijk = aannemelijk
onaanzienlijk = flink
onaardig = aardig
onbegrijpelijk = te begrijpen
onbekend = bekend
onbelangrijk = belangrijk
onbeperkt = beperkt
onbereikbaar = te bereiken
onbevredigend = goed
onbillijk = eerlijk
ondenkbaar = mogelijk
onduidelijk = duidelijk
oneens = eens
oneerlijk = eerlijk
onervaren = ervaren
ongebruikelijk = gewoon
ongegrond = terecht
ongelukkig = gelukkig
ongeoorloofd = toegestaan
ongerechtvaardigd = terecht
ongeschikt = geschikt
ongevaarlijk = gevaarlijk
ongewenst = gewenst
ongewoon = gewoon
ongunstig = gunstig
onhaalbaar = mogelijk
onjuist = juist
onlogisch = logisch
onmogelijk = mogelijk
onnodig = nodig
onredelijk = redelijk
onrealistisch = mogelijk
onschuldig = schuldig
onterecht = terecht
onvermeld = genoemd
onverstandig = verstandig
onverwacht = verwacht
onvriendelijk = vriendelijk
onwaarschijnlijk = waarschijnlijk
onwelkom = welkom
onwenselijk = goed
onwettig = wettig
onwillig = bereid
onzeker = zeker
onzinnig = zinnig
zelden = vaak
zonder = met
`;

/** Units and signs that are no content words. */
export const units = `
m cm mm km dm m2 m3 m² m³ ha a l ml cl dl g kg mg gr ton u h min s sec w kw kwh mw mwh v kv j kj kcal cal db hz mhz ghz bit kb mb gb tb
€ % ° °c bar pa pk ppm fte
`;
