import type { UnseenText } from './unseen-texts.ts';

/** Web pages and questionnaires. */
export const pages: UnseenText[] = [
	{
		name: 'web page on subsidy',
		hard: `
# Subsidie aanvragen
## Voorwaarden
Om voor subsidie in aanmerking te komen, dient de activiteit aantoonbaar ten goede te komen aan inwoners van de gemeente. @@ dient_te; hard_word=in aanmerking; hard_word=aantoonbaar; hard_word=ten goede
- De aanvrager is een rechtspersoon zonder winstoogmerk; @@
- de aanvraag wordt uiterlijk acht weken voor aanvang van de activiteit ingediend; @@ passive; hard_word=aanvang; hard_word=ingediend; tang
- cofinanciering door derden strekt tot aanbeveling. @@ hard_word=cofinanciering
Het subsidieplafond bedraagt € 250.000,- per kalenderjaar. @@ hard_word=subsidieplafond; hard_word=bedraagt
Bij overschrijding van het plafond vindt verdeling plaats naar rato van het aantal gegadigden. @@ hard_word=overschrijding; happening=vindt; hard_word=gegadigden
Subsidieontvangers leggen binnen dertien weken na afloop van het kalenderjaar waarin de activiteiten hebben plaatsgevonden verantwoording af. @@ split_verb; happening=plaatsgevonden; hard_word=verantwoording
`,
		plain: `
# Geld vragen voor uw plan
## Wanneer krijgt u geld?
Hebt u een goed plan voor de buurt? Vraag ons dan om geld. U krijgt geld als dit klopt:
- Uw plan is goed voor mensen die hier wonen.
- U verdient er zelf niets aan.
- U vraagt het geld acht weken voor het begin aan.
Wij hebben elk jaar € 250.000. Is dat geld op? Dan krijgt u niets meer. Na afloop vertelt u wat u met het geld deed. Bewaar daarom alle bonnen. Vul eerst het formulier in. Klik daarna op de groene knop.
`
	},
	{
		name: 'questionnaire',
		hard: `
## Vragenlijst leefbaarheid
Door het invullen van deze vragenlijst levert u een waardevolle bijdrage aan het optimaliseren van de leefbaarheid van uw wijk. @@ hard_word=leefbaarheid; hard_word=optimaliseren; verb_as_noun; longish_sentence
In hoeverre bent u van mening dat de gemeente adequaat anticipeert op signalen van overlast? @@ hard_word=van mening; hard_word=adequaat; hard_word=anticipeert
Op welke wijze wenst u betrokken te worden bij de planvorming rondom het evenemententerrein? @@ hard_word=welke wijze; hard_word=planvorming; long_word=evenemententerrein
Uw antwoorden worden anoniem verwerkt en uitsluitend gebruikt t.b.v. dit onderzoek. @@ passive; hard_word=uitsluitend; abbreviation=t.b.v.
De gegevens worden conform de AVG bewaard en na ommekomst van de bewaartermijn vernietigd. @@ passive; hard_word=conform; acronym=AVG
Respondenten die hun e-mailadres hebben vermeld, worden na afronding van het onderzoek door een medewerker van het onderzoeksbureau geïnformeerd. @@ hard_word=Respondenten; hard_word=vermeld; passive; tang; noun_for_verb=afronding; hard_word=geïnformeerd
`,
		plain: `
## Wat vindt u van uw wijk?
Wij horen graag wat u van uw wijk vindt. Het invullen kost vijf minuten. Voelt u zich veilig op straat? Hebt u last van lawaai? Komt de gemeente snel als u iets meldt? Wat zou u als eerste veranderen? Wilt u meedenken over het plein? Kies één antwoord. Weet u het niet? Sla de vraag dan over. Wij vragen niet hoe u heet. Niemand ziet dus wie wat schreef. Wilt u weten wat eruit komt? Schrijf dan uw mailadres op.
`
	},
	{
		name: 'web page on moving',
		hard: `
Verhuizingen binnen de gemeente alsmede vestiging vanuit een andere gemeente dienen uiterlijk vijf dagen na de verhuisdatum te worden doorgegeven. @@ archaic_word=alsmede; dient_te; passive; lead_in; longish_sentence
Aangifte van adreswijziging kan zowel digitaal met behulp van DigiD als schriftelijk geschieden. @@ prepositional_phrase=met behulp van; hard_word=schriftelijk; happening=geschieden; acronym=DigiD
Minderjarigen vanaf 16 jaar zijn gerechtigd zelfstandig aangifte te doen, mits zij beschikken over een geldig legitimatiebewijs. @@ hard_word=gerechtigd; archaic_word=mits; hard_word=beschikken
Ingeval van inwoning dient een schriftelijke verklaring van toestemming van de hoofdbewoner te worden overgelegd. @@ dient_te; passive; hard_word=schriftelijke
Wanneer uit nader onderzoek blijkt dat het door u opgegeven adres niet correspondeert met de feitelijke verblijfplaats, wordt ambtshalve een correctie in de BRP doorgevoerd. @@ hard_word=nader; hard_word=correspondeert; hard_word=feitelijke; archaic_word=ambtshalve; hard_word=correctie; acronym=BRP; passive; nested_clauses
Het verstrekken van onjuiste gegevens kan resulteren in een bestuurlijke boete van ten hoogste € 325. @@ verb_as_noun; hard_word=verstrekken; hard_word=resulteren; hard_word=bestuurlijke
Evenmin is het toegestaan zich in te schrijven op een adres alwaar men niet feitelijk woonachtig is. @@ archaic_word=Evenmin; archaic_word=alwaar; hard_word=men; hard_word=feitelijk; hard_word=woonachtig
`,
		plain: `
Gaat u verhuizen? Geef dat binnen vijf dagen aan ons door. Dat kan op onze website of bij de balie. Neem uw paspoort of rijbewijs mee. Ben je 16 of 17? Dan mag je het zelf doorgeven. Woont u bij iemand in? Dan moet die persoon het goed vinden. Laat hem of haar een briefje schrijven. Klopt uw adres niet? Dan passen wij het aan. Wie met opzet een fout adres geeft, krijgt een boete van € 325. U hoeft de Belastingdienst niet te bellen. Wij geven uw nieuwe adres zelf door.
`
	}
];
