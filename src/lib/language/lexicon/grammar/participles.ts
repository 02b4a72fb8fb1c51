// Participles that make no passive with “zijn”: “het is gegaan”, “de winkel is gesloten”, “u bent verplicht”. The first
// come from verbs that are conjugated with zijn, the second say how something is.

export const activeParticiples = `
aangekomen aangebroken aangegaan aangevangen aangetreden achtergebleven afgegaan afgelopen afgenomen afgestapt afgestudeerd
afgetreden afgeweken begonnen bekomen beland bevroren bezweken bijgedraaid bijgekomen bijgebleven blijven doodgegaan doorgegaan
doorgestroomd doorgekomen gaan gebarsten gebeurd gebleken gebleven gedaald gegaan gegroeid gekomen geland gekropen gelopen
gelukt geraakt gereisd gereden gerezen geschied geschrokken geslaagd gesneuveld gesprongen gestegen gestopt gestorven gestrand
gevallen gevaren geweest gevlogen gevlucht gevorderd gewend geworden gewijd gezakt gezonken gezwommen gezwollen hersteld
ingegaan ingestort ingestroomd ingetrokken ingeslapen langsgekomen langsgegaan meegegaan meegekomen meegegroeid meegevallen
misgegaan mislukt nagekomen omgevallen omgekomen omgegaan ontploft ontsnapt ontstaan ontspoord ontwaakt opgehouden opgegroeid
opgestaan opgestapt opgetreden opgelopen opgegaan overgegaan overgebleven overgekomen overgestapt overgestoken overleden
overstroomd rondgegaan samengegaan samengekomen samengewoond teruggegaan teruggekeerd teruggekomen teruggelopen teruggetreden
tegengevallen thuisgekomen toegenomen toegetreden toegegroeid tussengekomen uitgebroken uitgegaan uitgekomen uitgegroeid
uitgelopen uitgestroomd uitgestorven uitgevallen uitgegleden uitgestapt veranderd verbleekt verbleven verdampt verdroogd
verdronken verdwaald verdwenen vergaan vergeten verhuisd verjaard verlopen verminderd verongelukt verouderd verschenen versleten
verstreken vertrokken verwelkt voorbijgegaan vooruitgegaan voortgekomen vrijgekomen weggegaan weggebleven weggelopen weggevallen
`;

export const stateParticiples = `
aangepast aangewezen aangesloten afgesloten afgelegen afhankelijk bedoeld bedreigd begaan bekend belast benieuwd beperkt bereid
beschikbaar beschadigd besloten bestand bevoegd bevriend bewogen bewust bezet bezorgd betrokken bevolkt dood doordacht gebaat gebonden
geboren gebouwd gebrekkig gedateerd gedwongen gedreven geëmotioneerd gehandicapt gehecht gehuwd geïnteresseerd gekleed gekwalificeerd
gelegen geliefd geneigd geopend gepast gepensioneerd geplaatst gerechtigd gericht gerust gescheiden geschikt geschrokken gesloten
gesteld gespannen getrouwd gevestigd gevoelig gewend gewond gezond gewenst gewild ingeschreven ingewikkeld onbekend ontwikkeld
ongerust opgelucht opgewekt opgewonden overtuigd overwerkt samengesteld teleurgesteld toegankelijk toegestaan uitgeput uitgebreid uitverkocht
verantwoord verboden verbaasd verbonden verdeeld verheugd verkeerd verkouden verliefd verloofd verplicht verrast verslaafd verschillend
verspreid vertrouwd vervuild vervallen verward verwant verzekerd voldaan volwassen voorbereid voorzien vrijgesteld zwanger
`;
