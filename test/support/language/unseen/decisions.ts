import type { UnseenText } from './unseen-texts.ts';

/** Letters with a decision. */
export const decisions: UnseenText[] = [
	{
		name: 'help at home',
		hard: `
# Beschikking Wmo-maatwerkvoorziening
Geachte mevrouw Yılmaz,
Naar aanleiding van uw melding d.d. 12 maart 2026 heeft op 26 maart jl. een onderzoek plaatsgevonden naar uw ondersteuningsbehoefte. @@ prepositional_phrase=Naar aanleiding van; abbreviation=d.d.; abbreviation=jl.; happening=plaatsgevonden; hard_word=ondersteuningsbehoefte; longish_sentence
Op basis van het bepaalde in artikel 2.3.5 van de Wmo 2015 wordt u met ingang van 1 april 2026 een maatwerkvoorziening in de vorm van huishoudelijke ondersteuning verstrekt. @@ prepositional_phrase=Op basis van; prepositional_phrase=met ingang van; law=artikel 2.3.5; acronym=Wmo; passive; hard_word=maatwerkvoorziening; hard_word=verstrekt; tang; long_sentence
U dient wijzigingen in uw persoonlijke situatie onverwijld kenbaar te maken aan de afdeling. @@ dient_te; hard_word=wijzigingen; hard_word=onverwijld; hard_word=kenbaar
Indien u hiertoe niet overgaat, kan de indicatie worden ingetrokken. @@ archaic_word=Indien; archaic_word=hiertoe; passive; hard_word=indicatie
De toekenning van de voorziening geschiedt onder voorbehoud van instemming van de zorgaanbieder. @@ noun_for_verb=toekenning; happening=geschiedt; hard_word=onder voorbehoud; hard_word=instemming
`,
		plain: `
# U krijgt hulp in huis
Beste mevrouw Yılmaz,
Op 12 maart vroeg u ons om hulp in huis. Op 26 maart kwam een medewerker bij u langs. U vertelde haar wat u zelf kunt en wat niet meer lukt. Daarom krijgt u vanaf 1 april hulp. Elke week komt er drie uur iemand bij u schoonmaken. Verandert er iets voor u? Bel ons dan meteen. Geeft u het niet door? Dan kan de hulp stoppen. Uw hulp belt u deze week voor een afspraak. Samen kiest u een vaste dag. Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken.
`
	},
	{
		name: 'parking permit',
		hard: `
**Onderwerp:** afwijzing parkeervergunning
Geachte heer De Boer,
Bij dezen delen wij u mede dat uw aanvraag voor een bewonersparkeervergunning voor het voertuig met kenteken XX-123-Y is afgewezen. @@ hard_word=Bij dezen; hard_word=delen; long_word=bewonersparkeervergunning; passive; late_verb; longish_sentence
Conform de vigerende beleidsregels komt u niet in aanmerking voor een vergunning, aangezien u beschikt over een parkeerplaats op eigen terrein. @@ hard_word=Conform; hard_word=vigerende; hard_word=komt; archaic_word=aangezien; hard_word=beschikt; longish_sentence
De reeds betaalde leges ten bedrage van € 37,50 worden door ons binnen zes weken gerestitueerd. @@ archaic_word=reeds; hard_word=leges; prepositional_phrase=ten bedrage van; passive; hard_word=gerestitueerd
Tegen dit besluit kunt u o.g.v. de Awb binnen zes weken na verzending een bezwaarschrift indienen bij het college. @@ abbreviation=o.g.v.; acronym=Awb; hard_word=bezwaarschrift; hard_word=indienen; tang; longish_sentence
Het indienen van een bezwaarschrift schorst de werking van het besluit niet. @@ verb_as_noun; hard_word=bezwaarschrift; hard_word=schorst
Voor nadere informatie kunt u z.s.m. contact opnemen met de heer Van der Velde, tel. 0123 456 789. @@ hard_word=nadere; abbreviation=z.s.m.
`,
		plain: `
**Onderwerp:** u krijgt geen parkeervergunning
Beste meneer De Boer,
U vroeg een parkeervergunning aan voor uw auto. Die krijgt u niet. U hebt namelijk zelf een plek bij uw huis. Wie zelf een plek heeft, krijgt geen vergunning. U betaalde al € 37,50. Dat geld krijgt u binnen zes weken terug. Wilt u bezwaar maken? Stuur ons dan binnen zes weken een brief. Schrijf in uw brief waarom u het niet eens bent met ons besluit. U kunt ook eerst bellen met meneer Van der Velde. Hij is er op maandag en donderdag. Zijn nummer is 0123 456 789.
`
	},
	{
		name: 'objection',
		hard: `
## Beslissing op bezwaar
Op 3 februari 2026 is door ons uw bezwaarschrift ontvangen, gericht tegen het besluit tot plaatsing van ondergrondse containers aan de Lindelaan. @@ passive; hard_word=bezwaarschrift; hard_word=ontvangen; longish_sentence
De commissie is van oordeel dat het college in redelijkheid heeft kunnen besluiten tot het plaatsen van de containers op de desbetreffende locatie. @@ hard_word=van oordeel; verb_as_noun; hard_word=desbetreffende; hard_word=locatie; longish_sentence
De door u aangevoerde argumenten, die met name betrekking hebben op geluidsoverlast en verkeersveiligheid, zijn in de heroverweging betrokken, maar geven geen aanleiding om het besluit te herroepen. @@ hard_word=betrekking hebben op; hard_word=met name; hard_word=heroverweging; hard_word=herroepen; long_sentence; passive
Hoewel de commissie begrijpt dat u hinder ondervindt die u liever niet had gehad, ziet zij geen reden waarom het besluit onjuist zou zijn. @@ nested_clauses; hard_word=ondervindt; longish_sentence
Derhalve verklaren wij uw bezwaar ongegrond. @@ archaic_word=Derhalve; hard_word=ongegrond
Het is niet onaannemelijk dat de overlast door een andere indeling van de straat afneemt. @@ double_negation
Een griffierecht van € 194,00 is verschuldigd indien u beroep instelt bij de rechtbank. @@ archaic_word=indien; hard_word=beroep
`,
		plain: `
## Ons antwoord op uw bezwaar
Op 3 februari kregen wij uw brief. U wilt geen containers in de Lindelaan. U bent bang voor lawaai en drukte. Een commissie heeft naar uw brief gekeken. Zij vindt dat wij de goede plek kozen. Daarom blijft ons besluit zoals het is. Wij snappen dat u dat jammer vindt. Wel maken wij de straat wat breder. Zo staat de vrachtwagen u niet in de weg. Bent u het nog steeds niet eens met ons? Dan kunt u naar de rechter gaan. Dat kost u € 194.
`
	}
];
