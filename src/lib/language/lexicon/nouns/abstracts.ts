// Nouns for what cannot be seen or touched.
// Labelled by hand for this platform; singular, with a space between.

export const abstracts = `
aanbesteding aanbod aandacht aandachtspunt aandeel aandeelhouderschap aangifte aanhef aankondiging aanleg aanleiding
aanmaak aanmelding aanname aanpak aanrader aanraking aansluiting aanspraak aantal aantocht aanvang aanvoer aanvraag
aanwas aanwezigheid aanzet aanzien aard aardwarmte abonnement abortus abuis accent acceptatie account achtergrond
achterstand actie actieplan activiteit adhd adoptie advies afbreuk afgunst afhankelijkheid afkeer afkeuring afkomst
aflevering afloop aflossing afmelding afname afscheid afschrijving afsluiting afspraak afstamming afstand afstel
aftrek afvalstoffenheffing afvoer afwegingskader afwijzing agenda agressie aio akkoord akte aktie alarm
alcoholgebruik algebra alinea allergie alternatief ambitie ambt amendement analyse anarchie angst animatie antwoord
aow apostrof app arbeid arbeidsmarkt arbeidsrecht argument armoede armoedebeleid artikel aspect astma autisme
avontuur balans ban barrière basis basisschool baten bbp bebouwing beding bedrijfsleven bedrijfstak bedrijfsvoering
bedrog beeldspraak beetje begeleiding begin begrijpelijkheid begrip begroting begrotingspost begrotingstekort
begunstiging behandeling behandeltermijn beheer behoefte behoud behulp bekentenis belang belangenverstrengeling
belasting beleefdheid beleid beleidskader beleidsnota beleidsplan beleidsregel beleidsvrijheid belofte beloop benul
beoordeling beoordelingskader beraad bereikbaarheid bericht beroep beroepschrift beroerte bescherming besef beslag
besluit besparing bestaan bestaansrecht bestek bestemming bestemmingsplan bestuursakkoord bestuursdwang
bestuursrecht bestuursstijl betaling betalingsachterstand betalingsregeling betoog betrekking betrokkenheid beurt
bevoegdheid bevolking bevoordeling bewegen bewijs bewind bewondering bewonersbijeenkomst bewoning bewustzijn
bezetting bezit bezuiniging bezwaar bezwaarschrift biecht bijdrage bijeenkomst bijlage bijscholing bijschrift
bijstand bijstandsuitkering bijval bijverdienste bijzaak bijzin binding binnenklimaat biodiversiteit blaam blog bnp
bod bodemdaling bodemkwaliteit boete bonus boodschappenlijst borg bouw bouwplan bouwwerkzaamheden breuk
broeikaseffect browser bruikleen btw budget burgerinitiatief burgerschap buurtactiviteit buurtfunctie campagne
capaciteit carrière casus casuïstiek categorie chaos chat checklist cijfer cijfermateriaal circulariteit citaat
claim clausule cliëntondersteuning cloud co2-uitstoot coalitieakkoord code cohesie collectie collegeprogramma
commentaar communicatie compensatie competentie competitie compliment component compromis concept conclusie conflict
consensus contact context continuïteit contract controle controverse convenant conversatie cookie copyright corona
correctie corruptie coulance covid coördinatie creativiteit criminaliteit crisis crisisopvang criteria criterium
cultuur curatele cursus cv cyclus daad dagbesteding dagopvang dank data database deal debat debuut decentralisatie
deel deelmobiliteit deelname deelneming deemoed defect definitie dekking dementie democratie depressie design
deskundigheid deugd diabetes diagnose diagram dialect dialoog dieet dienstverlening dieptepunt digid digitalisering
dilemma diplomering discipline discriminatie discussie diversiteit doctrine document doel doeleinde doelstelling
domein dood doorbraak doorgroei doorloop doorstroming doorstroom doorverwijzing dosis dossier download draagkracht
draaglast draagvlak draai drama drang dreiging drempelbedrag drift droom drugsgebruik drukte duidelijkheid
duurzaamheid dwang dwangmiddel dwangsom dyslexie e-mail e-mailadres echtscheiding economie eed eenzaamheid eer
eerbied eerherstel eerstelijn eerstelijnszorg effect effectiviteit efficiëntie eigenbelang eigendom eigendomsrecht
eind einde eindresultaat eindsituatie eis elektriciteit element emancipatie embargo emotie energie energiearmoede
energiebesparing energielabel energieprijs energierekening energietransitie energieverbruik enkelvoud enquête
enthousiasme entiteit epilepsie erfgoed erfpacht ergernis erkenning ernst ervaring ethiek evaluatie evenement
evenwicht examen excuses excuus exemplaar experiment expertise export faam factor failliet faillissement fantasie
feedback feit fenomeen filosofie financiering financiën flexibiliteit focus formatie formule fout fraude frustratie
functie functioneren gastvrijheid geaardheid gebiedsontwikkeling geboorte gebrek gebruik gebruikersrecht gedachte
gedeelte gedicht gedoe gedrag gedragscode gedragsprobleem gedragsregel geduld geest gegeven gegevens
gehandicaptenzorg geheel geheim geheimhouding geheugen gehoor geld geldgebrek geldigheidsduur geldzorgen gelegenheid
gelijk gelijkheid gelijkwaardigheid geloof geloofsovertuiging geluidsoverlast geluk gemak gemeenschap gemeentefonds
genade gender generatie genot gerechtigheid gerucht geschiedenis geschil geslacht gesprekspunt gesprekstechniek
getal getuigenis geur gevaar geval gevoel gevoelens gevolg geweld geweten gewicht gewoonte gezag gezamenlijkheid
gezichtspunt gezinsprobleem gezondheid gezondheidsbeleid gezondheidswinst gezondheidszorg gladheidsbestrijding goed
goedheid goedkeuring gok gokverslaving graafwerkzaamheden grafiek grap gratie greep griep grip groei groeikans
groeispurt groepsgesprek grondbeleid grondprijs grondslag grondwet grootte gunning haalbaarheid haast haat handboek
handel handeling handelwijze handhaving handicap handtekening handvest harmonie hartaanval havo hbo hechting heffing
heimwee heleboel hergebruik herhaling herindicatie herkomst herstel herziening hiaat hinder hinderbeleving historie
hobby hoedanigheid hoeveelheid hondenbelasting hoofddoel hoofdlijn hoofdpunt hoofdstuk hoofdzaak hoogmoed hoogte
hoogtepunt hoop horeca houvast huidskleur huisartsenzorg huishouden huishouding huisnummer huisregel huisvesting
huisvestingsbeleid huiswerk hulp hulpaanbod hulpbehoefte hulpverlening hulpvraag humor huur huurachterstand
huurprijs huurrecht huurtoeslag huwelijk hygiëne hypotheek hypothese ict ideaal idee identiteit ijver illusie image
imago impact impasse import impuls inachtneming inbreng inburgering incident inclusie indexatie indicatie indicator
indiening indruk industrie infarct inflatie influx info infographic informatie informatiebijeenkomst infrastructuur
ingebrekestelling ingreep inhaalslag inhoud initiatief inkomen inkomensgrens inkomsten inkomstenbelasting inkoop
inkoopbeleid inleg inloop inloopbijeenkomst innovatie inschrijving inspanning inspiratie inspraak inspraakreactie
instemming instinct instroom instructie intake integratie integriteit intelligentie intensiteit intentie interesse
internet interventie intimidatie intrede intrek intrekking intrige inval invalshoek inventarisatie investering
invloed invulling inwerkingtreding inwilliging inzage inzameling inzet inzicht irritatie islam isolatie issue
jaarplan jaarrekening jaarverslag jaloezie jargon jeugd-ggz jeugdbeleid jeugdbescherming jeugdhulp jeugdoverlast
jeugdreclassering jeugdwet jeugdzorg journaal jurisprudentie kabinetsbeleid kader kadernota kanker kans kanttekening
karakter keer keerpunt kenmerk kennis kennisgeving kernenergie kerntaak kernwaarde ketenzorg keus keuze
keuzevrijheid kinderbijslag kindermishandeling kinderopvang kinderopvangtoeslag klacht klank kleur klimaat
klimaatadaptatie klimaatakkoord klimaatbeleid klimaatdoel klimaatneutraliteit klimaatverandering klus knelpunt koers
komma koop koopkracht koopprijs koorts kopie kopje kost kosten kostprijs kraamzorg krediet krimp kritiek kunde kunst
kunstgreep kwaad kwaadheid kwaliteit kwestie kwetsbaarheid kwijtschelding laadinfrastructuur laagdrempeligheid
laaggeletterdheid label last lasten leasing leed leedvermaak leefbaarheid leefritme leefstijl leefwereld leegstand
leenbijstand leerachterstand leerplicht leerproces leesbaarheid legaat legende leges leiderschap leidraad lengte
lening leugen leven levensbeschouwing levensgeluk levenskunst levensloop levenslust levensonderhoud
levensovertuiging levensstijl levensverwachting levenswijze lidwoord liefde ligging lijden lijst limiet link
literatuur lof logeeropvang logica logistiek logo lokroep lol loon loop loopbaan lot loting loyaliteit
luchtkwaliteit lust luxe maaiveld maal maatregel maatstaf maatwerk maatwerkvoorziening macht machtsmisbruik mail
manco mandaat mandaatregeling manier mantelzorg marge massaliteit masterplan mate maximum maximumsnelheid mbo
mededogen medeleven medelijden medewerking medezeggenschap media meebeslissen meedenken meedoen meepraten
meerderheid meerjarenplan meervoud meerwaarde meeting meldcode melding meldplicht mening meningsvorming mensenrecht
mensenrechten menswaardigheid mentaliteit menu methode methodiek meting middelengebruik migratie milieu milieubeleid
milieurecht milieuschade minderheid minimabeleid minimaregeling minimum misbruik misdaad misdrijf mishandeling
missie misverstand mkb mobiliteit mode model modus moed moeilijkheid moeilijkheidsgraad moeite mogelijkheid
mondigheid mondzorg monopolie moraal moratorium motie motief motto mysterie mythe naam nabijheid nachtmerrie
nachtopvang nachtrust nachtvorst nadeel nadruk nagedachtenis naleving nasleep nationaliteit natuur natuurbeheer
natuurbeleid nazicht nazorg neiging net netcongestie netwerk nevenfunctie nieuws nieuwsbrief nieuwsgierigheid nijd
niveau nood noodgeval noodopvang noodsituatie noodtoestand noodverordening noodzaak norm normen normenkader nota
notulen nul nulmeting nummer nut objectiviteit octrooi offerte omgang omgangsvormen omgevingsplan omgevingsrecht
omgevingsvergunning omgevingsvisie omgevingswet omleiding omloop omscholing omslag omstandigheid omvang omweg omzet
onafhankelijkheid onbegrip onderbouwing onderdeel onderhandeling onderhoud ondermijning ondernemerschap onderpand
onderscheid ondersteuning ondersteuningsplan ondersteuningsvraag ondertoezichtstelling onderverdeling onderwerp
onderwijs onderwijsachterstand onderwijsbeleid onderzoek onderzoeksverslag ongelijkheid ongemak ongenoegen onheil
onkosten onmacht onrecht onroerendezaakbelasting onrust ontheffing ontmoetingsfunctie ontplooiing ontroering ontslag
ontspanning ontstaan ontstening ontvangst ontwerp ontwerpbesluit ontwikkeling ontzag onveiligheid onvrede
onzekerheid onzin oogst oordeel oorsprong oorzaak opbouw opbrengst opdracht openbaarheid openheid opening opgave
ophef opinie opkomst opleiding oplossing opmaak opmaat opmars opmerking opname oppervlak oppervlakte oproep
opschorting opslag opstand opstap opstelling optie opvang opvatting opvoeding opvoedondersteuning opvoedvraag
opwarming opzegging opzet opzicht orgaan ouderenzorg ouderschap ov overbelasting overdaad overdracht overeenkomst
overeenstemming overgang overgewicht overlast overleg overleven overlijden overmaat overname overschot overtreding
overtuiging overweging overwinning overzicht ozb pagina paniek paradox paragraaf parkeerbeleid parkeerdruk
parkeergeld parkeernorm parkeeroverlast parkeerplan parkeertarief parkeervergunning parkeren participatie
participatiewet passie patroon pauze pech peil peiling pensioen percentage pers persoonsgebondenbudget
persoonsgegevens persoonsvorm perspectief pesten pestgedrag pgb pijn pilot pincode plaatsing plan planning
planschade pleegzorg plezier plicht plug-in podcast poging polarisatie polis politiek populatie positie postcode
poëzie praktijk presentatie prestatie prestige pret preventie preventiebeleid prijs prijsstelling principe
prioriteit privaatrecht privacy probleem problematiek procedure procedé proces procesafspraak product proef profiel
profielschets profijt prognose programma project projectplan prooi protest protocol provisie pseudoniem psyche
psychologie psychose puntkomma raadpleging raadsbesluit raadsel raadsinformatiebrief raadsstuk raadsvoorstel racisme
radicalisering raming ramp randvoorwaarde rang rapport rapportage ras rattenoverlast realiteit recept recht
rechtsbescherming rechtsgevolg rechtshulp rechtsmiddel rechtspersoon rechtspositie rechtspraak rechtsstaat
rechtstaat rechtszaak rechtvaardigheid recreatie rede reden reeks referendum reflectie regeerakkoord regel
regelgeving regeling regelmaat regels regie regime register registratie reikwijdte rekening rekeningnummer rekensom
relatie religie remedie rendement renovatie rente reputatie request reserve reservering respect respijtzorg
resultaat retributie revalidatie reïntegratie richting richtlijn rijkdom rijksbeleid rijksbijdrage rioolheffing
risico ritme roem roep roken rol rooster rouw rouwverwerking rubriek ruil ruimtegebrek rust salaris samenhang
samenleving samenloop samenspel samenspraak samenstelling samenvatting samenwerking samenwerkingsafspraak samenzijn
sanctie scenario schaamte schaarste schade schadevergoeding schakel schande scheiding schema schending schijn
schizofrenie scholing schooladvies schoolkeuze schooluitval schoolverzuim schoonheid schouw schrijfwijzer schrik
schuld schuldenlast schuldenproblematiek schuldhulp schuldhulpverlening schuldsanering score scriptie sector sein
seks seksisme seksualiteit selectie serie service set sfeer signaal site situatie slaagkans slaap slapeloosheid
slogan sloopwerkzaamheden slotsom sluiting smaak smet sms snelheid snelheidsovertreding soberheid software
solidariteit som souplesse spaargeld spam spanning specialisme speelbeleid speelruimte speerpunt spelregel spijt
spoed spoedzorg sport sporten sprake spreekrecht spreekuur spreiding spreuk stabiliteit stadsverwarming stage
stageplaats standaard standpunt stankoverlast stap stappenplan start startbijeenkomst startkwalificatie startnotitie
startpunt statement statistiek status statuut stedenbouw stelling stelsel stem stemming stemrecht sterfgeval sterfte
steun stijl stikstofbeleid stilte stimulans stookkosten stoornis straf strafbeschikking strafrecht strafzaak
strategie strekking stress streven strijd stroming stroomverbruik structuur structuurvisie studie studiefinanciering
subject subsidie subsidieaanvraag subsidieregeling succes suïcide symbool sympathie synoniem synthese systeem taak
taakstelling taal taalachterstand taalgebruik taalniveau taalvaardigheid tabel tact tactiek talent
talentontwikkeling tandzorg tarief teamwerk techniek teelt tegemoetkoming tegendeel tegengas tegenslag tegenstelling
tegenwicht tegoed teken tekort tekortkoming tekst telefoonnummer teleurstelling telling tempo tendens tentamen term
terugblik terugkeer terugkoppeling test tevredenheid thema themabijeenkomst theorie therapie thuiszorg tip titel
toedracht toegang toegankelijkheid toekenning toekomstbeeld toekomstvisie toelage toelichting toeloop toename
toepassing toerisme toeristenbelasting toeslag toestand toestemming toets toetsing toetsingskader toeval toevlucht
toevoer toewijding toewijzing toezegging toezicht tool toon toorn totaal traditie training traject transport trauma
trend troost trots trouw twijfel twist type uitbraak uitdaging uitdrukking uiterlijk uitgangspositie uitgangspunt
uitgangssituatie uitgave uiting uitkering uitkomst uitleg uitnodiging uitslag uitsluiting uitspraak uitstel uitstoot
uitstraling uitstroom uitstroomprofiel uittocht uitval uitvoering uitvoeringsplan uitvoeringsprogramma uitwerking
uitwisseling uitzending uitzondering urgentie urgentieverklaring url vaardigheid vacature vakgebied vakkennis
vakmanschap variant veerkracht veeteelt veiligheid ventilatie verandering verantwoordelijkheid verantwoording
verband verbazing verbetering verbinding verblijf verbod verbond verbouwing verbruik verdachtmaking verdediging
verdeeldheid verdeling verdienste verdrag verdriet verdroging verduurzaming vereiste vergoeding vergrijzing
vergroening verhaal verhouding verkeer verkeersbeleid verkeersdruk verkeersdrukte verkeersoverlast verkeersplan
verkeersveiligheid verkiezing verkiezingen verklaring verkoop verkoopprijs verkoudheid verlangen verleiding
verlening verlies verlof verlokking verloop vermoeden vermogen vermogensgrens vernieling vernieuwing verordening
verpaupering verpleging verplichting verrassing verschijnsel verschil versie verslag verslaving versnelling verstand
versterking vertaling vertier vertoning vertraging vertrek vertrouwen verval verveling vervoer vervoersvoorziening
vervolg vervuiling verwaarlozing verwachting verwarring verwijt verwijzing verzekering verzet verzoek verzoekschrift
verzorging verzuim vete vijandschap virus visie visserij vitaliteit vlijt vmbo voeding voldoening volgorde volume
voorbeeld voorbehoud voorbereiding voordeel voordracht voorgevoel voorkeur voorlichting voornaamwoord voornemen
vooroordeel vooroordelen voorraad voorrang voorrangsregel voorschrift voorspelling voorsprong voorstel voortgang
voortouw voortraject vooruitgang vooruitzicht voorval voorwaarde voorwendsel voorzetsel voorziening vordering
vormgeving vorming vraag vraagstuk vragenlijst vrede vrees vreugde vriendschap vrijetijdsbesteding vrijheid
vrijheidsbeperking vrijwilligerswerk vroegsignalering vwo waan waarde waardering waarheid waarneming wachtlijst
wachtwoord wajong wangedrag wanhoop wantoestand wantrouwen warmtetransitie warmtevisie waterbeheer wateroverlast web
webinar website weelde weerbaarheid weergave weerstand weerwil wegwerkzaamheden weigering welbevinden welstand
welvaart welzijn welzijnswerk wending wens werk werkafspraak werkdruk werkelijkheid werkervaring werkgelegenheid
werkloosheid werkloosheidsuitkering werkplan werkstuk werkterrein werkveld werkwijze werkzaamheden wet wetboek weten
wetenschap wetgeving wetsvoorstel wezen wia wijkaanpak wijkbeheer wijkbudget wijkfunctie wijkplan wijs wijsheid
wijze wijziging wil willekeur windenergie winst winstbelasting winstoogmerk wlz wmo woede wonder wonen woningbouw
woningmarkt woningnood woningtekort woonbeleid woongenot woonkosten woonlasten woonvisie woonwens woonzorg woord
woordkeus woordkeuze workshop wraak ww zakgeld zeggenschap zeggingskracht zekerheid zelfbeeld zelfbeschikking
zelfbeschikkingsrecht zelfmoord zelfredzaamheid zelfregie zelfstandigheid zelfvertrouwen zicht ziekte ziekteverzuim
ziel zienswijze zin zinsnede zoekterm zonde zonne-energie zorg zorgakkoord zorgbehoefte zorgbeleid zorgen
zorgindicatie zorgketen zorgkosten zorgovereenkomst zorgplan zorgplicht zorgtoeslag zorgtraject zorgverlening
zorgverlof zorgverzekering zorgvraag zorgzaamheid zorgzwaarte zwaarte zwaartepunt zwangerschap zwerfafvalaanpak
`;
