// Nouns that name people, alone or together: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const persons = `
aanbieder aannemer aanvoerder aanvraagster aanvrager abonnee accountant achterban acteur activist actrice
administrateur adviesraadslid adviseur advocaat afdelingshoofd afdelingsmanager afgevaardigde afnemer afzender agent
agente alleenstaande allochtonen allochtoon amateur ambachtsman ambassadeur ambtenaar ambtenares amerikaan
analfabeet analist aow'er apotheker arbeider arbeidskracht arbeidsmigrant arbeidsongeschikte architect archivaris
artiest arts asielzoeker assistent assistente atheïst atleet auteur automobilist automobiliste baas baasje baby
badmeester bakker baliemedewerker baliemedewerkster bankier barman baron basisschoolleerling bediende beeldhouwer
begeleider begeleidster beginner belanghebbende belegger beleidsadviseur beleidsmedewerker belg bemanning
bemiddelaar bestemmeling bestuurder bestuurslid bestuursrechter betoger betrokkene beveiliger bewaker bewindslieden
bewindsman bewindspersoon bewindvoerder bewoner bezoeker bezorger bibliothecaris bieder bijstandsgerechtigde bioloog
bisschop blinde boa boekhouder boer boerin bondgenoot bouwvakker brandweerman brandweervrouw broeder broer broertje
bromfietser brommerrijder brugklasser bruid bruidegom budgethouder buitenlander buitenslaper buitenstaander
burgemeester burgemeestersvrouw burger burgerraadslid buschauffeur buschauffeuse butler buur buurman buurmoeder
buurtbewoner buurtgenoot buurtsportcoach buurtvader buurtwerker buurvader buurvrouw caissière cardioloog casemanager
casusregisseur ceo chauffeur chef chef-kok chemicus chinees chirurg christen cliënt cliëntondersteuner clown clublid
coach collega commissaris commissielid communicatieadviseur communist componist conciërge conducteur conservator
consul consulent consulente consument controleur cowboy coördinator crimineel criticus curator cursist dader dakloze
dame danser danseres danspartner dealer decaan deelneemster deelnemer delegatie democraat demonstrant deskundige
detective deurwaarder dichter dichteres dictator dief dienaar dierenarts diplomaat directeur directrice dirigent
diëtist docent dochter dode dokter doktersassistent dominee donateur doorstromer dorpeling dorpsbewoner dorpsgenoot
dove dreumes drieling drinker dropout drugsdealer drugsgebruiker duitser dwerg echtgenoot echtgenote ecoloog econoom
eenverdiener eerling eigenaar eigenares elektricien elite engelsman erfgenaam erfpachter ergotherapeut expat expert
exploitant exporteur extremist fabrikant familie familielid fan fascist fee fietser filosoof forens fotograaf
fransman freelancer functionaresse functionaris fysiotherapeut gangster gast gastheer gastouder gastvrouw
geadresseerde gebiedsmakelaar gebiedsmanager gebruiker gebruikster gehandicapte gek geleerde gelovige gemachtigde
gemeenteraadslid gemeentesecretaris geneeskundige generaal gepensioneerde getuige getuige-deskundige gevangene
gevorderde gewonde gezelschap gezin gezinslid gids gijzelaar glazenwasser gokker gouverneur graaf gravin griffier
groenteboer grootouder handelaar handhaver hangjongere hardloper heer heilige heks held herder hertog hertogin
historicus hondenbezitter hondeneigenaar hoogleraar horecaondernemer hovenier huisarts huisbaas huiseigenaar
huisgenoot huishoudster huisman huismeester huisvader huisvrouw huizenzoeker hulpbehoevende hulpje hulpkracht
hulpsinterklaas hulpverleenster hulpverlener hulpvrager huurder ict'er idioot iemand imam immigrant importeur
inbreker inburgeraar indiaan indiener indringer ingenieur ingezetene initiatiefneemster initiatiefnemer inspecteur
inspreker installateur instructeur instructrice intellectueel intermediair invalkracht investeerder inwoner inzender
it'er italiaan jager jeugd jeugdarts jeugdprofessional jeugdwerker jongedame jongeman jongen jongere jongerencoach
jongerenraadslid jongerenwerker jood journalist juf juffrouw jurist jury jurylid kameraad kamergenoot kamerlid
kamerverhuurder kampioen kandidaat kandidate kantonrechter kapitein kapper kassière katholiek keeper keizer kerel
kerstman kiezer kijker kind kinderarts kinderleidster kinderopvanghouder klager klant klantmanager klasgenoot
kleindochter kleinkind kleinzoon kleuter klokkenluider klootzak knecht koerier kok kolonel koning koningin
koningskind koopman koper kopman korporaal kostwinner kraamverzorgende kraker kroonprins kroost kunstenaar kwetsbare
laaggeletterde laborant landgenoot leeftijdgenoot leek leerkracht leerling leerlingbegeleider leider leidinggevende
leidster leraar lerares leverancier lezer lezeres liberaal lid lieden liefhebber lieveling lieverd lifeguard
lijfwacht lijsttrekker logopedist loodgieter loper lotgenoot lui luisteraar luitenant luitjes maatje machinist
makelaar mam mama mamma mammie man manager mantelzorger mantelzorgmakelaar marktkoopman marokkaan matroos
mede-eigenaar medebewoner medeburger medehuurder medemens medestander medewerker medewerkster mediator meerderjarige
meester meid meisje melder meneer menigte mens mensen mensheid mentor metselaar mevrouw migrant mijnheer militair
minderjarige minima minister moeder moeke monnik monteur moordenaar moslim motorrijder muzikant naaste nabestaande
nakomeling nazi nederlander neef nicht nieuwkomer non notaris notulist ober oekraïner officier oma ombudsman
ombudsvrouw omstander omwonende onderhuurder ondernemer onderzoeker ontdekker ontvanger ontwerper ontwikkelaar
oogarts oom opa opbouwwerker opdrachtgever opdrachtnemer oplichter oppas oproepkracht opticien opvoeder organisator
oud-wethouder ouder oudere ouders overlastgever overledene overtreder overvaller pachter panellid pap papa pappa
partijgenoot partner passagier pastoor pater patiënt patiëntje paus pechvogel pedagoog penningmeester personeel
personeelslid persoon pestkop peuter piet piloot pionier piraat planoloog pleeggezin pleegkind pleegouder pleger
ploeg poetshulp politica politicus politieagent politieman pooier portier postbode premier presentator president
president-directeur priester prins prinses procesbegeleider producent prof profeet professional professor
programmamanager programmeur projectleider projectmanager projectontwikkelaar prostituee psychiater psycholoog puber
publiek raadsheer raadslid raadsman racist receptionist receptioniste rechercheur rechter rechthebbende rector
redacteur redder reiziger relschopper renner republikein reus ridder rijder rijinstructeur rijksambtenaar roker
rolstoelgebruiker rondleider ruiter rus ruziemaker samenwonende schaatser schatje scheidsrechter schilder schipper
scholier schoolarts schooljeugd schoolkind schoolverlater schoondochter schoonmaakster schoonmaker schoonmoeder
schoonvader schoonzoon schoonzus schrijfster schrijver schuldeiser schuldenaar schurk scooterrijder secretaresse
secretaris sekswerker senior sergeant serveerster sinterklaas slaaf slachtoffer slager slechthorende slechtziende
sociaalwerker socialist soldaat spanjaard specialist specialiste speelster speler spijbelaar spion spoedzoeker
sporter sportster spreker staatssecretaris stadgenoot stadsbewoner stagiair staker stalker stamgast
standplaatshouder starter statenlid statushouder stedenbouwkundige stewardess stiefmoeder stiefvader straatcoach
straatmuzikant student studente stukadoor sukkel suppoost supporter syriër taalmaatje taalvrijwilliger tandarts
tante taxichauffeur team teamgenoot teamleider tegenstander telefonist terrorist teruggekeerde terugkeerder
therapeut thuisloze thuiszorgmedewerker tiener tijdgenoot timmerman tiran toeleverancier toerist toeschouwer
toezichthouder tolk topsporter tovenaar trainer treinreiziger tuinder tuinman turk turner tweeling typist
uitkeringsgerechtigde uitvinder uitvoerder uitzendkracht vader vaderlief vakbondslid vakbondsman vakkracht vakman
vandaal vent verbruiker verdachte vergunningaanvrager vergunninghouder verhuurder verkoopster verkoper verliezer
verloskundige verpachter verpleegkundige verpleegster verpleger verrader verslaafde verslaggever vertaler
vertegenwoordiger vertrouwenspersoon verwijzer verzamelaar verzekerde verzekeringnemer verzorgende verzorger
veteraan vijand violist violiste visser vluchteling voetballer voetganger vogelaar volk volkje
volksvertegenwoordiger volwassene volwassenen voogd voorbijganger voorlezer voorouder voorstander voorzitter
vormgever vrachtwagenchauffeur vredestichter vreemdeling vriend vriendin vriendinnetje vriendje vrijwilliger vrouw
vuilnisman wandelaar weduwe weduwnaar wees weggebruiker welzijnswerker werker werkgever werkloze werknemer
werkzoekende wetenschapper wethouder wielrenner wijkagent wijkbewoner wijkcoach wijkraadslid wijkverpleegkundige
winkelier winkelmedewerker winnaar wiskundige woningzoekende woordvoerder zakenman zanger zangeres zelfstandige
zieke zij-instromer zoon zorgaanbieder zorgcoördinator zorgmedewerker zorgmijder zorgprofessional zorgverlener
zorgvrager zus zusje zuster zwager zwemjuf zwemleraar zwemmer zwerver zzp'er
`;
