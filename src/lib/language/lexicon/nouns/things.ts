// Nouns for what one can touch, eat, see or keep, with animals, plants, the body and the weather: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const things = `
aanhanger aanslagbiljet aanvraagformulier aap aardappel aardbei aardgas aardolie acceptgiro accu achterdeur aed
afbeelding affiche afrastering afval afvalbak afvalbakje afvalcontainer album alcohol ambulance anker ansichtkaart
antenne apparaat apparatuur appel arm armband as asbest asfalt aspirine auto autostoel avondeten azijn baarmoeder
bacterie bad badkuip badpak bagage bagger bak bakfiets bakje baksteen bal balk banaan bankbiljet bankje bankpas
batterij bed beeldscherm been beer behang beker benzine beplanting berk bestelbus bestelwagen bestrating
bestrijdingsmiddel beton beugel beuk bever bewakingscamera bewijsstuk bezem bh bier bieten bij bijl bijsluiter
biljet biogas blaas bladblazer bladkorf blessure blikje bliksem bloed bloem bloembak bloempot bloes blusmiddel boei
boek boekenkast boekje bom bon bonen bonnetje boodschappentas boom boomspiegel boomstam boon boor boot bord bordje
borrelhapje borst borstel bot boter boterham bouwmateriaal bouwtekening bouwwerk bovenleiding box brandblusser
brandstof brandtrap brandweerauto brief brievenbus bril brochure broek bromfiets brommer brood broodje bui buik buis
bus busje cadeau camera camper caravan cavia cd ceintuur cement certificaat chemicalie chemicaliën chocola chocolade
citroen co2 compost computer conifeer constructie container cv-ketel dak dakgoot dakkapel dakpan dakraam damwand
darm deeg deelauto deelfiets deelscooter defibrillator dekbed deken deksel den deur deurbel diamant dier diesel
diligence diner diploma dispenser dna dobbelsteen doek dolfijn donder doos doosje douche douchestoel draad drank
drankje drempel drinkwater droger drol drone drug drugs druif drukwerk drumstel duif duim duizendknoop dvd dweil
eekhoorn eend egel ehbo-doos ei eik eikenprocessierups eiwit elektriciteitskast elleboog emmer enkel envelop enzym
erwt eten ets exoot explosief ezel factuur fiets fietsband fietsbel fietsenrek fietshelm fietslamp fietsnietje
fietstrommel fijnstof fles fluit flyer folder fontein formulier fornuis foto foto-album friet frisdrank fruit föhn
gans gas gasleiding gasmeter gat gebak gebit gehoorapparaat geit geldautomaat geraamte gerecht gereedschap gerst
geschenk gevel gewas gewassen geweer gezicht gezwel gft gft-afval gierzwaluw gieter gif gift gips giraf gitaar glas
glasbak glascontainer glasvezelkabel glijbaan goederen goot gordel gordijn goud graafmachine graan grafsteen granaat
gras grasmaaier grind groenafval groente grofvuil grondwater haag haai haan haar haas hagedis hagel hals hamer
hamster hand handdoek handgreep handschoen handvat hapje hark hart heg hek hekje helikopter helm hemd hersenen hert
heup hoed hommel hond hondenpoep hondenpoepzak honing hoofd hoofddoek hoog-laagbed hoogspanningskabel
hoogspanningsmast hooi horloge hormoon hout huid huisafval huisdier id-kaart identiteitsbewijs identiteitskaart iep
ijs ijsje ijspegel ijzer illustratie insect installatie intercom isolatiemateriaal jam jas jurk kaars kaart
kaartautomaat kaartenbak kaartje kaartspel kaas kabel kabelgoot kachel kademuur kalender kalf kam kameel kar karper
karton kassa kast kastanje kastje kat kater katoen kei kentekenplaat kerstboom ketel ketting kettingzaag kever kies
kikker kin kinderkleding kinderwagen kinderzitje kip kist kitten kleding kleed klei kleingeld kleren kliko klimrek
klinker klok kluis knie knipperlicht koe koek koekenpan koekje koelkast koffer koffie kogel kolen kolom komkommer
konijn kookplaat kool kooldioxide koolmees koolmonoxidemelder koolstof kop koplamp kostuum kozijn kraai kraan
kraanwater krant krat krokodil kroon kruiwagen kruk kuil kunstgebit kunstmest kunstwerk kussen kwast kwik kwitantie
laadpaal laars ladder lading lak laken lam lamp landkaart lantaarn lantaarnpaal laptop ledikant leenfiets leeuw
legitimatiebewijs lens lepel letsel letter leuning levensmiddel levensmiddelen lever lichaam lift lijf lijk lijm
limonade linde lip litteken locomotief long longen lood loofboom looprek luidspreker luier luis lunch maag maaltijd
machine magnetron mal mand map maquette markies masker mast mat materiaal matras maïs medaille medicatie medicijn
medicijnen meel meeuw melk melkpak mengsel merel mes mest metaal meterkast metro meubel meubels meubilair microfoon
mier mineraal mist mobieltje modder mond mondkapje monster mos mossel motor motorkap mug muis munt muntgeld mus muts
muur naald naaldboom naambord nagel nek neus nicotine nier nietje nietmachine noodtrap noot nummerbord olie olifant
omheining onderbroek ondergoed ongedierte onkruid ontbijt onweer oog ooievaar oor oorbel oppervlaktewater
oproepkaart ordner orgel otter ov-chipkaart oven overhemd paal paaltje paard pakje pakket paling pan paneel
pantoffel papier papierbak papiercontainer papieren paraplu parel parfum parkeerautomaat parkeermeter partytent
pasje paspoort pasta patat pedaal peer pen peper pesticide pet peuk peukenbak pfas piano pijp pil pinautomaat pinpas
pistool pizza plafond plakband plank plant plantenbak plastic plattegrond pleister plint pluimvee podiumwagen poep
poepbak poepzakje poes polisblad politieauto pols pomp pont pony poort pop populier portemonnee portret poster
poststuk postzegel potlood printer prothese prullenbak puin puppy put puzzel pyjama raam racket radiator radio rails
raket rasp rat reddingsboot ree reflector regen regenbui regenpijp regenton regenwater restafval riem riet rijbewijs
rijst ring riolering riool rioolbuis rioolwater robot roer roet rok rolcontainer rollator rolluik rolstoel roltrap
roman rook rookmelder roos rotje rots router rouwkaart rozenstruik rubber rug rugzak ruit rups salade salamander sap
saus schaakbord schaap schaar schaats schedel scheermes schep scherm scheur schijf schilderij schildpad schimmel
schip schoen schoffel schommel schoolbord schoorsteen schouder schrift schroef schroevendraaier schutting scooter
scootmobiel shampoo shirt sieraad sieraden sinaasappel sinterklaascadeau sjaal sjabloon skateboard skelet ski
slagboom slak slang slee sleutel slib sloopafval slot smartphone snaar snack sneeuw sneeuwpop snoeischaar snoep snor
soep sok spade spalk spandoek spar speeksel speelgoed speeltoestel speeltoestellen speen spek spiegel spier spijker
spijkerbroek spin spoorboom spuit spul spullen staal stam standbeeld stapel statiegeldfles steen steenkool steentje
stekker stembiljet stembus stempas stempotlood stengel step steunzool stick stier stift stikstof stoel stoepkrijt
stoeprand stoeptegel stofzuiger stok stoom stopcontact stoplicht storm straatlantaarn straatmeubilair straatnaambord
straatverlichting strijkijzer strip stro strooiwagen strooizout strook stroomkabel struik stuurwiel suiker t-shirt
taart tabblad tablet tafel tak tand tandenborstel tang tapijt tarwe tas tasje taxi teek teen tegel tekening telefoon
televisie tent textiel thee thermometer thermostaat ticket tijdschrift tijger tillift toestel toetsenbord toilet
toiletverhoger tomaat tong touw tractor tram trampoline transformatorhuisje trap trapleuning traplift trechter trein
treinstel trofee trommel trompet trouwring trui tuinslang tulp tumor turbine tv ui uil uitlaat uitrusting uniform
uranium urine urn usb-stick vaandel vaatwasser vaccin vangrail varken vee veegwagen veerboot venster verf verharding
verkeersbord verkeersdrempel verkeerslicht verpakking versiering verwarming vetbol vezel vinger viool vis vlag vlam
vleermuis vlees vlek vleugel vlieg vliegtuig vliegwiel vlinder vlo vloer vloot vocht voedsel voerbak voet vogel vonk
voordeur voorgevel voorwerp vork vos vracht vrachtauto vrachtwagen vriezer vuilnis vuilnisbak vuilniswagen
vuilniszak vulling vuur vuurwerk vuurwerkbom wagen wagon walvis wand wandelstok wandtegel wang wapen warmtepomp
washandje wasmachine wastafel water waterleiding waterleidingbuis watermeter waterpas waterstof wc weefsel
weegschaal wegdek wekker wesp whisky whiteboard wieg wiel wijn wilg wind windmolen windturbine winkelwagen wip wol
wolf wolk wond worm worst wortel yoghurt zaad zaag zadel zak zaklamp zalf zalm zand zandbak zandzak zebra zeef zeep
zeewater zeil zelfportret zender zendmast zenuw zilver zitbank zon zonnecollector zonnepaneel zonnescherm zonwering
zout zuur zuurstof zwaan zwaard zwaluw zweet zwemvest zwerfafval zwerfvuil zwerm
`;
