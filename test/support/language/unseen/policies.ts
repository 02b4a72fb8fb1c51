import type { UnseenText } from './unseen-texts.ts';

/** Paragraphs of policy, and minutes. */
export const policies: UnseenText[] = [
	{
		name: 'housing policy',
		hard: `
### 3.2 Uitgangspunten
Teneinde de doorstroming op de woningmarkt te bevorderen, wordt ingezet op het realiseren van levensloopbestendige woningen. @@ archaic_word=Teneinde; hard_word=bevorderen; passive; verb_as_noun; hard_word=levensloopbestendige
De gemeente heeft in nauwe samenspraak met de woningcorporaties en de huurdersorganisaties van de drie kernen prestatieafspraken gemaakt. @@ tang; hard_word=prestatieafspraken
De monitoring van de voortgang van de uitvoering van de afspraken uit het convenant vindt jaarlijks plaats. @@ hard_word=monitoring; prepositions; noun_for_verb=uitvoering; hard_word=convenant; happening=vindt
Het college stelt na vaststelling van de programmabegroting door de gemeenteraad in november de definitieve planning vast. @@ split_verb; hard_word=programmabegroting
Er is een discrepantie tussen vraag en aanbod, waardoor statushouders, starters en senioren thans onevenredig lang op een woning moeten wachten. @@ hard_word=discrepantie; archaic_word=thans; hard_word=onevenredig; hard_word=statushouders; longish_sentence
Qua duurzaamheid conformeert de gemeente zich aan de landelijke ambities m.b.t. de energietransitie. @@ archaic_word=Qua; hard_word=conformeert; hard_word=ambities; abbreviation=m.b.t.
De regio ontwikkelt een programma voor het isoleren van woningen, het plaatsen van laadpalen, het vergroenen van schoolpleinen en het opwekken van duurzame energie. @@ enumeration; verb_as_noun; longish_sentence
`,
		plain: `
### Wat wij willen met wonen
Veel mensen zoeken een huis. Vooral jonge mensen en ouderen wachten lang. Daarom bouwen wij de komende jaren 400 huizen. De helft daarvan is voor mensen met weinig geld. In die huizen kunt u ook oud worden. Er is geen trap en de deuren zijn breed. De verhuurders helpen mee. Wij maakten samen drie afspraken:
- Elk jaar komen er 80 huizen bij.
- De huur blijft laag.
- Oude huizen krijgen een warm dak.
Elk jaar kijken wij of het lukt. De raad krijgt daar een brief over. Lukt het niet? Dan maken wij een nieuw plan.
`
	},
	{
		name: 'participation policy',
		hard: `
Inwonersparticipatie maakt een integraal onderdeel uit van de beleidscyclus. @@ hard_word=Inwonersparticipatie; hard_word=integraal; hard_word=beleidscyclus
Alvorens een ontwerpbesluit ter inzage wordt gelegd, dient de initiatiefnemer een omgevingsdialoog te organiseren. @@ archaic_word=Alvorens; hard_word=ter inzage; passive; dient_te; hard_word=initiatiefnemer; hard_word=omgevingsdialoog
In het kader van de zorgvuldigheid worden alle stakeholders uitgenodigd hun zienswijze kenbaar te maken. @@ prepositional_phrase=In het kader van; hard_word=stakeholders; hard_word=zienswijze; hard_word=kenbaar; passive
De resultaten worden geanalyseerd en vervolgens door middel van een raadsinformatiebrief teruggekoppeld. @@ passive; hard_word=geanalyseerd; hard_word=vervolgens; prepositional_phrase=door middel van; hard_word=raadsinformatiebrief; hard_word=teruggekoppeld
De mate van invloed varieert en is afhankelijk van de complexiteit van het vraagstuk. @@ hard_word=varieert; hard_word=complexiteit; hard_word=vraagstuk
Ingevolge artikel 150 van de Gemeentewet stelt de raad een verordening vast. @@ archaic_word=Ingevolge; law=artikel 150; hard_word=verordening; hard_word=stelt
Door de gemeente gefaciliteerde bijeenkomsten in de wijken met een achterstand op het gebied van gezondheid leveren een substantiële bijdrage aan de cohesie. @@ hard_word=gefaciliteerde; prepositional_phrase=op het gebied van; hard_word=substantiële; hard_word=cohesie; lead_in; prepositions; longish_sentence
`,
		plain: `
Wij maken plannen samen met u. Dat doen wij zo vroeg mogelijk. Dan valt er nog iets te kiezen. Bij elk plan vertellen wij waarover u kunt meepraten. Wij zeggen ook wat al vaststaat. Wilt u zelf iets bouwen? Praat dan eerst met uw buren. Schrijf op wat zij ervan vinden. Stuur dat mee met uw aanvraag. Wij lezen alle reacties. Daarna hoort u wat wij ermee doen. Doen wij iets niet? Dan leggen wij uit waarom.
`
	},
	{
		name: 'minutes',
		hard: `
## 4. Mededelingen
De voorzitter deelt mede dat de portefeuillehouder wegens ziekte afwezig is en dat de beantwoording van de vragen derhalve schriftelijk geschiedt. @@ hard_word=deelt; nested_clauses; noun_for_verb=beantwoording; archaic_word=derhalve; hard_word=schriftelijk; happening=geschiedt; longish_sentence
Mevrouw Jansen (CDA) refereert aan de motie die tijdens de vergadering van 14 januari is aangenomen. @@ hard_word=refereert; hard_word=motie; passive
De wethouder zegt toe dat de raad vóór de zomer geïnformeerd zal worden over de financiële consequenties. @@ hard_word=zegt; hard_word=geïnformeerd; passive; hard_word=consequenties
Geconstateerd wordt dat het draagvlak onder de omwonenden gering is. @@ passive; hard_word=Geconstateerd; hard_word=draagvlak; hard_word=gering
De heer Bakker verzoekt om een overzicht van de kosten, i.c.m. een doorkijk naar 2028 e.v. @@ hard_word=verzoekt; abbreviation=i.c.m.; abbreviation=e.v.
Het amendement wordt met 14 stemmen vóór en 9 stemmen tegen aangenomen. @@ hard_word=amendement; passive; tang
De raad neemt kennis van het rapport en besluit dit te betrekken bij de kadernota. @@ hard_word=kennis; hard_word=kadernota
`,
		plain: `
## 4. Nieuws van het college
De wethouder is ziek. Daarom krijgt de raad de antwoorden per brief. Mevrouw Jansen vraagt hoe het met de sporthal gaat. De wethouder had beloofd dat de hal in mei open zou gaan. De burgemeester zegt: “Dat lukt, als het niet te hard vriest.” De heer Bakker wil weten wat het kost. Hij krijgt voor de zomer een lijst met alle kosten. De raad stemt over het voorstel van mevrouw Smit. Veertien leden zijn voor en negen zijn tegen. Het voorstel gaat dus door. De vergadering is om half elf klaar.
`
	}
];
