// Words that make a text harder than it must be, each with what one can write instead. A verb is given with its
// forms; of a noun or an adjective also the form with -e, -s or -en counts.

const list = `
aangaande = over
aangezien = omdat
aanvangen aanvangt aangevangen = beginnen
aanwenden aangewend = gebruiken
aanzienlijk = flink
additioneel additionele = extra
adequaat adequate = goed
afdoende = genoeg
alsmede = en
alsook = en ook
alvorens = voordat
anticiperen anticipeert geanticipeerd = rekening houden met
beargumenteren beargumenteert beargumenteerd = uitleggen waarom
behelzen behelst behelsde = inhouden
behoudens = behalve
beogen beoogt beoogde beoogd = willen
beschikking = besluit
betreffende = over
bevorderen bevordert bevorderde bevorderd = helpen
bewerkstelligen bewerkstelligt bewerkstelligd = zorgen voor
borgen borgt borgde geborgd = zorgen dat
casus = voorbeeld
circa = ongeveer
coherent = samenhangend
commitment = steun
compensatie = vergoeding
conform = volgens
consensus = overeenstemming
consequentie = gevolg
constateren constateert constateerde geconstateerd = zien
consulteren consulteert geconsulteerd = om advies vragen
continueren continueert gecontinueerd = doorgaan met
continuïteit = doorgaan zonder stoppen
convenant = afspraak
coördineren coördineert coördineerde gecoördineerd = regelen
cruciaal cruciale = heel belangrijk
daadwerkelijk = echt
decentralisatie = taken van het Rijk naar de gemeente
derhalve = daarom
desalniettemin = toch
desbetreffend = deze
desondanks = toch
discrepantie = verschil
doelmatig = goed en zuinig
doelstelling = doel
doeltreffend = met goed resultaat
draagvlak = steun
echter = maar
effectief effectieve = met goed resultaat
effectiviteit = resultaat
eenduidig = duidelijk
efficiënt = snel en goed
essentieel essentiële = heel belangrijk
evalueren evalueert evalueerde geëvalueerd evaluatie = bekijken hoe het ging
eveneens = ook
evident = duidelijk
expertise = kennis
expliciet = duidelijk
faciliteren faciliteert faciliteerde gefaciliteerd = mogelijk maken
financieren financiert financierde gefinancierd = betalen
fluctueren fluctueert gefluctueerd = op en neer gaan
formuleren formuleert formuleerde geformuleerd = opschrijven
fundamenteel fundamentele = heel belangrijk
gaarne = graag
gedurende = tijdens
genereren genereert genereerde gegenereerd = opleveren
generiek = algemeen
hanteren hanteert hanteerde gehanteerd = gebruiken
heden = nu
herijken herijkt herijkte = opnieuw bekijken
hetgeen = wat
hieromtrent = hierover
hiertoe = hiervoor
implementatie = invoering
implementeren implementeert implementeerde geïmplementeerd = invoeren
impliceren impliceert impliceerde geïmpliceerd = betekenen
inachtneming = rekening houden met
incidenteel incidentele = soms
inclusief inclusieve = met
indicator = teken
indien = als
ingezetene = inwoner
ingevolge = volgens
initiëren initieert initieerde geïnitieerd = beginnen
innovatie = vernieuwing
innovatief innovatieve = nieuw
integraal integrale = als geheel
intensiveren intensiveert geïntensiveerd intensivering = meer doen
intentie = bedoeling
interventie = hulp
inventariseren inventariseert geïnventariseerd inventarisatie = op een rij zetten
inzake = over
jegens = tegen
kaderstelling kaderstellend = regels
ketenpartner = organisatie waarmee wij samenwerken
knelpunt = probleem
krachtens = volgens
laagdrempelig = makkelijk
leefbaarheid = hoe prettig het is om ergens te wonen
legitimeren legitimeert gelegitimeerd = laten zien wie u bent
mandaat = toestemming om te beslissen
middels = met
mits = als
modaliteit = manier
momenteel = nu
monitoren monitort monitorde gemonitord monitoring = volgen
multidisciplinair = met mensen uit verschillende vakken
naderhand = later
navenant = naar verhouding
niettemin = toch
noodzakelijk = nodig
omtrent = over
omvangrijk = groot
onderhavig = deze
onderschrijven onderschrijft onderschreven = het eens zijn met
optimaal optimale = zo goed mogelijk
optimaliseren optimaliseert geoptimaliseerd = beter maken
participant = deelnemer
participatie participeren participeert participeerde geparticipeerd = meedoen
periodiek = op vaste tijden
preventie = voorkomen
preventief preventieve = om problemen te voorkomen
primair = eerst
prioriteit prioriteren prioriteert geprioriteerd = wat eerst komt
prognose = verwachting
realiseren realiseert realiseerde gerealiseerd realisatie = maken
reduceren reduceert reduceerde gereduceerd reductie = minder maken
reeds = al
regulier = gewoon
relevant = belangrijk
respectievelijk = en
resulteren resulteert resulteerde geresulteerd = leiden tot
signaleren signaleert signaleerde gesignaleerd = merken
significant = duidelijk
stagneren stagneert gestagneerd = stilstaan
stakeholder = wie meedoet
stimuleren stimuleert stimuleerde gestimuleerd = aanmoedigen
strategisch = volgens plan
structureel structurele = voor langere tijd
substantieel substantiële = flink
teneinde = om
tevens = ook
thans = nu
toereikend = genoeg
trachten tracht trachtte getracht = proberen
transformatie = verandering
transitie = verandering
transparant transparantie = open
uitgangspunt = basis
uitsluitend = alleen
urgent = dringend
veelal = vaak
verifiëren verifieert geverifieerd = controleren
verordening = regels van de gemeente
verrichten verricht verrichtte = doen
verschaffen verschaft verschafte = geven
verstrekken verstrekt verstrekte = geven
vigerend = geldend
vooralsnog = voorlopig
voornamelijk = vooral
voorts = ook
waarborgen waarborgt waarborgde gewaarborgd = zorgen voor
wederom = weer
wenselijk = goed
zelfredzaam zelfredzame = zelfstandig
zelfredzaamheid = zelfstandig zijn
zienswijze = mening
zodoende = zo
zorgdragen = zorgen`;

const phrases = {
	'aan de hand van': 'met',
	'dient te': 'moet',
	'dienen te': 'moeten',
	'door middel van': 'met',
	'in het kader van': 'voor',
	'in het licht van': 'vanwege',
	'met betrekking tot': 'over',
	'met inachtneming van': 'volgens',
	'met dien verstande dat': 'maar',
	'naar aanleiding van': 'door',
	'op basis van': 'volgens',
	'op grond van': 'volgens',
	'te allen tijde': 'altijd',
	'te zijner tijd': 'later',
	'ten aanzien van': 'over',
	'ten behoeve van': 'voor',
	'ten gevolge van': 'door',
	'ten tijde van': 'tijdens'
};

const words = new Map(
	list
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [forms, plain] = line.split(' = ') as [string, string];
			return forms.split(' ').flatMap((form) => ['', 'e', 's', 'n', 'en'].map((end) => [form + end, plain] as const));
		})
);

const phrase = new RegExp(`(?<!\\p{L})(?:${Object.keys(phrases).join('|')})(?!\\p{L})`, 'giu');

export interface HardWord {
	word: string;
	plain: string;
}

/** The hard words and phrases in a text, each time that they occur. */
export function findHardWords(text: string): HardWord[] {
	const found = [...text.matchAll(phrase)].map(([words]) => ({
		word: words,
		plain: phrases[words.toLowerCase() as keyof typeof phrases]
	}));
	for (const [word] of text.matchAll(/\p{L}+/gu)) {
		const plain = words.get(word.toLowerCase());
		if (plain) found.push({ word, plain });
	}
	return found;
}
