// Names in capitals that a municipality writes. One a line: the letters, the name in full, and in a few plain words
// what it is, where the name alone does not say so.

export const acronymList = `
AA = Aanvullende Arbeidsongeschiktheid
ABW = Algemene bijstandswet = de oude wet over bijstand
ACM = Autoriteit Consument en Markt = let op eerlijke handel
ACOI = Adviescollege Openbaarheid en Informatiehuishouding
AED = automatische externe defibrillator = apparaat dat bij een hartstilstand een schok geeft
AIO = Aanvullende inkomensvoorziening ouderen = extra geld bij een lage AOW
AIVD = Algemene Inlichtingen- en Veiligheidsdienst
ALO = Alleenstaande-ouderkop
AMvB = algemene maatregel van bestuur = regels van de regering bij een wet
ANBI = algemeen nut beogende instelling = goed doel waarvoor gunstige belastingregels gelden
Anw = Algemene nabestaandenwet = geld na de dood van partner of ouder
AOW = Algemene Ouderdomswet = pensioen van de overheid
AP = Autoriteit Persoonsgegevens = let op onze privacy
APV = Algemene Plaatselijke Verordening = regels van de gemeente voor de straat
ARBO = arbeidsomstandigheden = veilig en gezond werken
AVG = Algemene verordening gegevensbescherming = wet over privacy
Awb = Algemene wet bestuursrecht = regels voor besluiten van de overheid
Awir = Algemene wet inkomensafhankelijke regelingen = regels voor toeslagen
azc = asielzoekerscentrum
AWBZ = Algemene Wet Bijzondere Ziektekosten = oude wet voor langdurige zorg
B&W = burgemeester en wethouders = het dagelijks bestuur van de gemeente
BAG = Basisregistratie Adressen en Gebouwen = lijst van alle adressen en gebouwen
Bbl = Besluit bouwwerken leefomgeving = bouwregels
BBV = Besluit begroting en verantwoording = regels voor het geld van gemeenten
BBZ = Besluit bijstandverlening zelfstandigen = bijstand voor ondernemers
Bbz = Besluit bijstandverlening zelfstandigen = bijstand voor ondernemers
bbp = bruto binnenlands product = wat een land in een jaar verdient
BCF = btw-compensatiefonds
BHV = bedrijfshulpverlening = collega's die helpen bij brand of een ongeluk
BIBOB = Bevordering integriteitsbeoordelingen door het openbaar bestuur = onderzoek of een bedrijf eerlijk is
Bibob = Bevordering integriteitsbeoordelingen door het openbaar bestuur = onderzoek of een bedrijf eerlijk is
BIZ = bedrijveninvesteringszone = gebied waar ondernemers samen betalen
BJZ = Bureau Jeugdzorg
BKR = Bureau Krediet Registratie = houdt bij wie leningen heeft
BNG = Bank Nederlandse Gemeenten
boa = buitengewoon opsporingsambtenaar = handhaver die boetes mag geven
BOP = bewonersondersteuningsplan
BRP = Basisregistratie Personen = lijst van alle inwoners
Brp = Basisregistratie Personen = lijst van alle inwoners
bso = buitenschoolse opvang
BSO = buitenschoolse opvang
BSN = burgerservicenummer = uw persoonlijke nummer bij de overheid
bsn = burgerservicenummer = uw persoonlijke nummer bij de overheid
BUIG = geld van het Rijk voor bijstand
BuZa = ministerie van Buitenlandse Zaken
BVG = bestuurlijk veiligheidsoverleg
BZK = ministerie van Binnenlandse Zaken en Koninkrijksrelaties
CAK = Centraal Administratie Kantoor = rekent de eigen bijdrage voor zorg uit
cao = collectieve arbeidsovereenkomst = afspraken over loon en werk
CAO = collectieve arbeidsovereenkomst = afspraken over loon en werk
CBF = Centraal Bureau Fondsenwerving
CBR = Centraal Bureau Rijvaardigheidsbewijzen = regelt rijexamens
CBS = Centraal Bureau voor de Statistiek = maakt cijfers over Nederland
CCE = Centrum voor Consultatie en Expertise
CCV = Centrum voor Criminaliteitspreventie en Veiligheid
CDA = Christen-Democratisch Appèl = politieke partij
CIZ = Centrum Indicatiestelling Zorg = beslist of iemand langdurige zorg krijgt
CJG = Centrum voor Jeugd en Gezin
CJIB = Centraal Justitieel Incassobureau = int boetes
COA = Centraal Orgaan opvang asielzoekers
CPB = Centraal Planbureau = rekent uit hoe het met de economie gaat
CPO = collectief particulier opdrachtgeverschap = samen met anderen uw huis bouwen
CRvB = Centrale Raad van Beroep = hoogste rechter over uitkeringen
CROW = kenniscentrum voor wegen en verkeer
CU = ChristenUnie = politieke partij
CvB = college van bestuur
CvdK = commissaris van de Koning = voorzitter van de provincie
D66 = Democraten 66 = politieke partij
DAEB = dienst van algemeen economisch belang
DB = dagelijks bestuur
DigiD = digitale identiteit = uw inlogcode bij de overheid
DJI = Dienst Justitiële Inrichtingen = dienst voor de gevangenissen
DSO = Digitaal Stelsel Omgevingswet = website met regels over bouwen en wonen
DUO = Dienst Uitvoering Onderwijs = regelt studiefinanciering
DVO = dienstverleningsovereenkomst
EED = Europese richtlijn voor energie
EMB = ernstig meervoudig beperkt
EPA = energieprestatieadvies
EVC = erkenning van verworven competenties = bewijs van wat u al kunt
EZ = ministerie van Economische Zaken
FACT = team dat thuis helpt bij psychische problemen
FG = functionaris gegevensbescherming = let op privacy
fte = fulltime-equivalent = volledige baan
FTE = fulltime-equivalent = volledige baan
FUMO = milieudienst in Fryslân
GBA = Gemeentelijke Basisadministratie
GGD = Gemeentelijke Gezondheidsdienst
ggz = geestelijke gezondheidszorg
GGZ = geestelijke gezondheidszorg
GI = gecertificeerde instelling = organisatie voor jeugdbescherming
GR = gemeenschappelijke regeling = samenwerking van gemeenten
GREX = grondexploitatie = kosten en opbrengsten van bouwgrond
GRP = gemeentelijk rioleringsplan
GRIP = afspraken over wie wat doet bij een ramp
gft = groente, fruit en tuinafval
GVVP = gemeentelijk verkeers- en vervoersplan
HALT = straf voor jongeren in de vorm van een taak
HbH = hulp bij het huishouden
HH = huishoudelijke hulp
HO = huishoudelijke ondersteuning
HR = human resources = personeelszaken
HOV = hoogwaardig openbaar vervoer = snelle bus of tram
IB = intern begeleider
IBO = interdepartementaal beleidsonderzoek
IBP = interbestuurlijk programma
IC = interne controle
ICT = informatie- en communicatietechnologie = computers en netwerken
ict = informatie- en communicatietechnologie = computers en netwerken
IenW = ministerie van Infrastructuur en Waterstaat
IGJ = Inspectie Gezondheidszorg en Jeugd
IHP = integraal huisvestingsplan = plan voor schoolgebouwen
IKB = Individueel keuzebudget
IKC = integraal kindcentrum = school en opvang samen
ILT = Inspectie Leefomgeving en Transport
IND = Immigratie- en Naturalisatiedienst = beslist wie in Nederland mag blijven
IOAW = uitkering voor oudere werklozen
IOAZ = uitkering voor oudere ondernemers die stopten
IPO = Interprovinciaal Overleg = samenwerking van provincies
IPW = Invoeringswet Participatiewet
ISK = internationale schakelklas = school om Nederlands te leren
IvhO = Inspectie van het Onderwijs
JBG = jeugdbescherming
JGZ = jeugdgezondheidszorg
JOGG = Jongeren Op Gezond Gewicht
J&V = ministerie van Justitie en Veiligheid
KCC = klantcontactcentrum = beantwoordt telefoon en mail
KDV = kinderdagverblijf
KPI = kritieke prestatie-indicator = cijfer dat laat zien hoe het gaat
KRW = Kaderrichtlijn Water
KvK = Kamer van Koophandel
KVK = Kamer van Koophandel
LEA = lokale educatieve agenda = afspraken met scholen
LHBTI = lesbisch, homo, biseksueel, transgender en intersekse
lhbti = lesbisch, homo, biseksueel, transgender en intersekse
lhbtiq+ = lesbisch, homo, biseksueel, transgender, intersekse, queer en anderen
LNV = ministerie van Landbouw, Natuur en Voedselkwaliteit
LVB = licht verstandelijke beperking
lvb = licht verstandelijke beperking
LVV = Landelijke Vreemdelingenvoorziening
LVVN = ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur
MARAP = managementrapportage = verslag over geld en werk
MER = milieueffectrapport = onderzoek naar de gevolgen voor het milieu
MEE = hulp voor mensen met een beperking
MFA = multifunctionele accommodatie = gebouw voor veel dingen
MFC = multifunctioneel centrum = gebouw voor veel dingen
mkb = midden- en kleinbedrijf
MKB = midden- en kleinbedrijf
MO = maatschappelijke opvang = opvang voor dakloze mensen
MPG = meerjarenprogramma grondzaken
MR = medezeggenschapsraad = ouders en personeel van school
mr = medezeggenschapsraad = ouders en personeel van school
NEN = Nederlandse norm
NGO = niet-gouvernementele organisatie
ngo = niet-gouvernementele organisatie
Nibud = Nationaal Instituut voor Budgetvoorlichting = geeft advies over geld
NIBUD = Nationaal Instituut voor Budgetvoorlichting = geeft advies over geld
NJi = Nederlands Jeugdinstituut
NVVK = vereniging van organisaties voor schuldhulp
NVWA = Nederlandse Voedsel- en Warenautoriteit
OCW = ministerie van Onderwijs, Cultuur en Wetenschap
ODRN = omgevingsdienst in de regio Nijmegen
OESO = Organisatie voor Economische Samenwerking en Ontwikkeling
OGGZ = openbare geestelijke gezondheidszorg
OKE = wet over peuterspeelzalen en kinderopvang
OM = Openbaar Ministerie = de organisatie van officieren van justitie
OR = ondernemingsraad = werknemers die meepraten
OTS = ondertoezichtstelling = een gezin krijgt verplicht hulp
OV = openbaar vervoer
OVV = overlast gevende vreemdelingen
OWO = overheid werkt oplossend
OZB = onroerendezaakbelasting = belasting op huizen en gebouwen
ozb = onroerendezaakbelasting = belasting op huizen en gebouwen
P&C = planning en control = plannen en verantwoorden van geld
P&O = personeel en organisatie
PBL = Planbureau voor de Leefomgeving
pfas = schadelijke stoffen die niet afbreken
PFAS = schadelijke stoffen die niet afbreken
PGA = persoonsgerichte aanpak
PGB = persoonsgebonden budget = geld om zelf zorg in te kopen
pgb = persoonsgebonden budget = geld om zelf zorg in te kopen
PIP = persoonlijke internetpagina
po = primair onderwijs = basisschool
PO = primair onderwijs = basisschool
POH = praktijkondersteuner van de huisarts
PvdA = Partij van de Arbeid = politieke partij
PVE = programma van eisen = lijst met eisen
PvE = programma van eisen = lijst met eisen
PvdD = Partij voor de Dieren = politieke partij
PVV = Partij voor de Vrijheid = politieke partij
PW = Participatiewet = wet over werk en bijstand
RAP = regionaal actieplan
RES = Regionale Energiestrategie = plan van de regio voor schone energie
RIB = raadsinformatiebrief = brief van het college aan de raad
RIEC = Regionaal Informatie- en Expertisecentrum = samen tegen misdaad
RIVM = Rijksinstituut voor Volksgezondheid en Milieu
RMC = regionaal meld- en coördinatiepunt = helpt jongeren zonder diploma
RO = ruimtelijke ordening = inrichting van stad en land
ROC = regionaal opleidingencentrum = school voor mbo
ROM = regionale ontwikkelingsmaatschappij
RUD = regionale uitvoeringsdienst = milieudienst
RvS = Raad van State = hoogste adviseur en rechter van de overheid
RVO = Rijksdienst voor Ondernemend Nederland
RWS = Rijkswaterstaat
RWZI = rioolwaterzuivering
SCP = Sociaal en Cultureel Planbureau = onderzoekt hoe het met mensen gaat
SDE = subsidie voor schone energie
SDG = werelddoelen van de Verenigde Naties
SER = Sociaal-Economische Raad
SGP = Staatkundig Gereformeerde Partij = politieke partij
SMART = duidelijk, meetbaar en met een einddatum
SMI = sociaal-medische indicatie = reden om kinderopvang te betalen
so = speciaal onderwijs
SO = speciaal onderwijs
SP = Socialistische Partij = politieke partij
SPUK = geld van het Rijk voor één doel
SROI = social return = werk voor mensen die moeilijk werk vinden
SVB = Sociale Verzekeringsbank = betaalt AOW en kinderbijslag
SVn = Stimuleringsfonds Volkshuisvesting
SW = sociale werkvoorziening = werk voor mensen met een beperking
SZW = ministerie van Sociale Zaken en Werkgelegenheid
TOZO = tijdelijke hulp voor ondernemers
Tozo = tijdelijke hulp voor ondernemers
TVO = tijdelijke verkeersmaatregel
UHT = uitvoeringsorganisatie herstel toeslagen = helpt ouders met toeslagen
UWV = Uitvoeringsinstituut Werknemersverzekeringen = regelt uitkeringen bij ziekte en werkloosheid
VCA = veiligheidsdiploma voor werk
VIA = verbeterde inkomensafspraken
vmbo = voorbereidend middelbaar beroepsonderwijs
VNG = Vereniging van Nederlandse Gemeenten
vo = voortgezet onderwijs = middelbare school
VO = voortgezet onderwijs = middelbare school
VOG = verklaring omtrent het gedrag = bewijs dat u geen strafbare dingen deed
vog = verklaring omtrent het gedrag = bewijs dat u geen strafbare dingen deed
VR = veiligheidsregio
VRI = verkeersregelinstallatie = verkeerslicht
VRO = ministerie van Volkshuisvesting en Ruimtelijke Ordening
VSO = voortgezet speciaal onderwijs
vso = voortgezet speciaal onderwijs
VSV = voortijdig schoolverlaten = stoppen met school zonder diploma
VT = Veilig Thuis = hulp bij geweld thuis
VTE = voltijdbaan
VTH = vergunningen, toezicht en handhaving
VvE = vereniging van eigenaren
VVE = voor- en vroegschoolse educatie = taalhulp voor jonge kinderen
vve = voor- en vroegschoolse educatie = taalhulp voor jonge kinderen
VVD = Volkspartij voor Vrijheid en Democratie = politieke partij
VVN = Veilig Verkeer Nederland
VWS = ministerie van Volksgezondheid, Welzijn en Sport
Wabo = Wet algemene bepalingen omgevingsrecht = oude wet over vergunningen
WABO = Wet algemene bepalingen omgevingsrecht = oude wet over vergunningen
Wajong = uitkering voor jonge mensen met een beperking
Wbp = Wet bescherming persoonsgegevens = oude privacywet
Wgs = Wet gemeentelijke schuldhulpverlening = wet over hulp bij schulden
Wgr = Wet gemeenschappelijke regelingen = wet over samenwerking van gemeenten
WGR = Wet gemeenschappelijke regelingen = wet over samenwerking van gemeenten
WIA = Wet werk en inkomen naar arbeidsvermogen = uitkering na lange ziekte
Wi2021 = Wet inburgering 2021
WIZ = werk, inkomen en zorg
WKB = Wet kwaliteitsborging voor het bouwen = wet over goed bouwen
Wkb = Wet kwaliteitsborging voor het bouwen = wet over goed bouwen
Wlz = Wet langdurige zorg = wet over zorg voor mensen die hun leven lang zorg nodig hebben
WLZ = Wet langdurige zorg = wet over zorg voor mensen die hun leven lang zorg nodig hebben
Wmo = Wet maatschappelijke ondersteuning = wet over hulp om thuis te wonen en mee te doen
WMO = Wet maatschappelijke ondersteuning = wet over hulp om thuis te wonen en mee te doen
Wnb = Wet natuurbescherming
Wob = Wet openbaarheid van bestuur = oude wet over openbare stukken
Woo = Wet open overheid = wet over openbare stukken
WOO = Wet open overheid = wet over openbare stukken
WOZ = Wet waardering onroerende zaken = wet over de waarde van huizen
Wpg = Wet publieke gezondheid
Wro = Wet ruimtelijke ordening = oude wet over bouwen en plannen
WRO = Wet ruimtelijke ordening = oude wet over bouwen en plannen
Wsnp = Wet schuldsanering natuurlijke personen = wet om van schulden af te komen
WSNP = Wet schuldsanering natuurlijke personen = wet om van schulden af te komen
Wsw = Wet sociale werkvoorziening = wet over werk voor mensen met een beperking
WSW = Wet sociale werkvoorziening = wet over werk voor mensen met een beperking
Wvggz = Wet verplichte geestelijke gezondheidszorg = wet over verplichte psychische hulp
WVGGZ = Wet verplichte geestelijke gezondheidszorg = wet over verplichte psychische hulp
WW = Werkloosheidswet = uitkering als u uw baan verliest
WWB = Wet werk en bijstand = oude wet over bijstand
Wzd = Wet zorg en dwang = wet over verplichte zorg
WZD = Wet zorg en dwang = wet over verplichte zorg
zbo = zelfstandig bestuursorgaan = organisatie die werk doet voor het Rijk
ZBO = zelfstandig bestuursorgaan = organisatie die werk doet voor het Rijk
ZIN = zorg in natura = zorg die de gemeente voor u regelt
ZiN = zorg in natura = zorg die de gemeente voor u regelt
Zvw = Zorgverzekeringswet = wet over de zorgverzekering
ZVW = Zorgverzekeringswet = wet over de zorgverzekering
zzp = zelfstandige zonder personeel
ZZP = zorgzwaartepakket = hoeveel zorg iemand nodig heeft
`;
