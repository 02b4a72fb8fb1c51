// Small classes of words: those with a space between, or a pair on each line.

export const determiners = `
de het een deze die dit dat mijn jouw uw zijn haar ons onze hun ieder iedere elk elke alle enkele sommige geen veel weinig
verschillende zo'n zulke welke welk
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
