// Adverbs that say how something is done: they count as content words. Those that say when, where, how much or whether do
// not, and are in no list.

export const mannerAdverbs = `
aandachtig aangenaam aarzelend accuraat achteloos achteraf achterelkaar achterover achteruit achterstevoren actief afwisselend
agressief alleen allengs almaar anders angstig anoniem apart automatisch averechts behendig behoedzaam bekwaam beleefd bescheiden
beschaafd bewust bijtijds blindelings blij blootsvoets boos botweg breed brutaal buitensporig cash collegiaal consequent
constructief contant correct creatief dapper dankbaar deels deskundig dicht diep digitaal direct diplomatiek doelbewust doelgericht
doelloos donker doodstil doortastend draadloos driftig droog druk dubbel duidelijk duur dwars echt eendrachtig eendrachtelijk eenvoudig
eenzijdig eerlijk efficiënt eigenhandig elektronisch enthousiast ernstig evenwichtig extra fanatiek feestelijk fel fijn flexibel
flink formeel foutloos fout frontaal gaandeweg gauw gedeeltelijk geduldig gedwongen geestdriftig gefaseerd geheim geleidelijk
gelijkmatig gelukkig gemakkelijk gemakshalve gemeend gericht geruisloos gerust gescheiden geregeld gestaag getrouw gewillig
gewoon gewoonweg gezamenlijk gezellig goed goedkoop goedschiks gratis grof grondig haastig hakkelend halfslachtig handig handmatig
hard hardhandig hardnekkig hardop hartelijk heel heftig heimelijk helder heldhaftig herhaaldelijk hevig hoffelijk hoog hulpeloos ijverig
illegaal individueel ingewikkeld inhoudelijk intensief intuïtief jammerlijk kalm kil klakkeloos kordaat kort kortaf kortweg kosteloos
koud krachtig kritisch krap kundig kunstmatig kwaad kwaadschiks kwalijk laag lachend langzaam langzamerhand laat lauw legaal leuk lichtjes
lief lomp los losjes luchtig lui luid luidkeels luidop machinaal makkelijk mechanisch meedogenloos methodisch minutieus
misprijzend moedig moeilijk moeiteloos moeizaam mondeling mooi nadrukkelijk nauwgezet nauwkeurig nauwlettend nederig negatief netjes
nieuwsgierig noodgedwongen noest normaal objectief officieel omstandig onafgebroken onafhankelijk onbaatzuchtig onbeleefd onbewust
ondoordacht ondubbelzinnig oneerlijk onaardig ongegeneerd ongemerkt ongestoord onhandig onjuist onmerkbaar onnodig onopvallend
onrechtmatig onrustig ontspannen onterecht onverschillig onvoorzichtig onvoorwaardelijk onvrijwillig onzorgvuldig openhartig openlijk
opgewekt oplettend oprecht oppervlakkig opvallend opzettelijk overhaast overzichtelijk overtuigend pal pardoes persoonlijk plechtig plichtsgetrouw
plotseling positief praktisch precies prettig privé professioneel rakelings realistisch recht rechtmatig rechtop rechtstreeks rechtsom
redelijk respectvol rechtuit rijkelijk royaal ruim rustig ruw samen samenhangend schaars scherp schielijk schoon schoorvoetend schriftelijk
schuin serieus simpel slecht slim slordig snel sober soepel spaarzaam spelenderwijs spontaan staand stapsgewijs steil
stelselmatig sterk stevig stiekem stil stilletjes stilzwijgend stipt strak streng strikt structureel subtiel systematisch tactvol
terecht terloops terughoudend tevergeefs tevreden tijdig toevallig traag transparant trots trouw uitbundig uitdrukkelijk uitvoerig
uitgebreid vakkundig vals vanzelf vast vastberaden veilig verdrietig vergeefs verkeerd verlegen verstandig vertrouwelijk vlot
vlug vloeiend volgzaam voorbeeldig voorspoedig voorzichtig vreemd vredig vriendelijk vrij vrijelijk vrijuit vrijwillig vrolijk vroeg vruchteloos
warm welwillend wettelijk wettig wild willekeurig woedend zacht zachtjes zakelijk zelf zelfstandig zichtbaar zienderogen zomaar zorgvuldig
zorgzaam zuinig zuiver zwaar zwijgend
`;
