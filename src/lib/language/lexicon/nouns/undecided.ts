// Nouns that are concrete in one sentence and abstract in the next.
// Labelled by hand for this platform; singular, with a space between.

export const undecided = `
aanbieding aanblik adem ademhaling afdruk archief baan baken band bank beeld bel bestand beurs blad blik blok
boodschap bron cel cirkel complex ding driehoek druk duivel engel entree figuur gang gebaar gebied geluid gen
gesprek gestalte god golf grens groep grond helft hitte hoek hoest hof hulpmiddel iets ingang inrichting inventaris
kamer kamp kanaal kant kas kern keten kiem klasse knik komedie koppel kou kracht kring kruis kwart laag leiding
lesje licht lijn lijstje lucht maat markt massa meer middel middelen mijn object obstakel omgeving onderdak
ontlasting operatie orde origineel paar pak pas pijl plaats pool post print punt puntje rand rest rij rommel ronde
ruimte schaal schaduw schat school sirene slag smoel soort speech spektakel spel spoor stalling stand stel stip stof
streek streep stroom stuk thuis toneel top trek uitzicht vak vakje vangst verdieping vergunning verlichting
verzameling vestiging video vierkant vlucht vmbo-school voering vorm vrucht vuil warmte wereld wissel woonadres
woonvorm wrak zaak zang zegel zet zetel zijde zintuig
`;
