import type { UnseenText } from './unseen-texts.ts';

/** Invitations, news, answers to inwoners. */
export const messages: UnseenText[] = [
	{
		name: 'invitation',
		hard: `
Beste bewoner,
Hierbij nodigen wij u van harte uit voor de informatiebijeenkomst inzake de herinrichting van de Dorpsstraat. @@ archaic_word=inzake; long_word=informatiebijeenkomst; noun_for_verb=herinrichting
De bijeenkomst zal plaatsvinden op dinsdag 9 juni a.s. om 19.30 uur in MFA De Brink. @@ happening=plaatsvinden; abbreviation=a.s.; acronym=MFA
Tijdens de avond wordt het definitief ontwerp gepresenteerd en wordt u in de gelegenheid gesteld om vragen te stellen. @@ passive; hard_word=gepresenteerd; hard_word=in de gelegenheid gesteld; longish_sentence
I.v.m. de catering verzoeken wij u vriendelijk zich uiterlijk vrijdag 5 juni aan te melden via participatie@lindewaard.example. @@ abbreviation=I.v.m.; hard_word=verzoeken
Mocht je verhinderd zijn, dan kun je alsnog je input digitaal aanleveren. @@ mixed_address; archaic_word=alsnog; hard_word=input
`,
		plain: `
Beste bewoner,
Wij maken de Dorpsstraat mooier en veiliger. Graag vertellen wij u hoe de straat eruit gaat zien. Komt u ook? U bent welkom op dinsdag 9 juni om half acht. Wij zijn dan in gebouw De Brink aan de Kerkweg 12. Eerst laten wij de tekening zien. Daarna kunt u vragen stellen aan de tekenaar. Er is koffie en thee. Wilt u zich vóór 5 juni aanmelden? Dat doet u met een mail naar brink@lindewaard.example. Kunt u niet komen? Stuur dan een brief met uw ideeën.
`
	},
	{
		name: 'news',
		hard: `
# Reconstructie Stationsweg van start
Vanaf maandag 2 maart wordt aangevangen met de reconstructie van de Stationsweg, waarbij tevens het riool vervangen zal worden. @@ passive; hard_word=aangevangen; noun_for_verb=reconstructie; archaic_word=tevens
Gedurende de werkzaamheden, die naar verwachting medio juni zullen zijn afgerond, is de weg voor gemotoriseerd verkeer in beide richtingen gestremd. @@ archaic_word=Gedurende; archaic_word=medio; longish_sentence
Het doorgaande verkeer wordt door middel van bebording omgeleid via de Ringbaan en de Industrieweg. @@ passive; prepositional_phrase=door middel van
De bereikbaarheid voor hulpdiensten is te allen tijde gewaarborgd. @@ archaic_word=te allen tijde; hard_word=gewaarborgd
Ondernemers kunnen eventuele omzetderving onder bepaalde voorwaarden declareren bij de gemeente. @@ hard_word=voorwaarden; hard_word=declareren
De aannemer en de gemeente hebben over de fasering, de bereikbaarheid van winkels en het laden en lossen afspraken vastgelegd. @@ tang; hard_word=fasering
`,
		plain: `
# De Stationsweg gaat open
Op maandag 2 maart begint het werk aan de Stationsweg. Onder de weg komt een nieuw riool. Het werk is in juni klaar. Tot die tijd kunt u niet met de auto door de straat. Fietsers en voetgangers kunnen er wel langs. Volg met de auto de gele borden. De winkels blijven open. De bus rijdt om en stopt bij het plein. Hebt u een winkel en verdient u nu minder? Vraag dan geld terug bij de gemeente. “Wij hopen dat iedereen even geduld heeft”, zegt wethouder Anja de Wit. Op de kaart ziet u welke weg u kunt nemen.
`
	},
	{
		name: 'answer to an inwoner',
		hard: `
Geachte heer El Amrani,
In antwoord op uw schrijven van 8 september jl. berichten wij u als volgt. @@ prepositional_phrase=In antwoord op; hard_word=uw schrijven; abbreviation=jl.
Uw melding betreffende losliggende stoeptegels is ter afhandeling doorgezonden naar de afdeling Beheer Openbare Ruimte. @@ hard_word=betreffende; passive; hard_word=afhandeling
Na inventarisatie van de situatie ter plaatse zal worden bezien of vervanging van de bestrating noodzakelijk is. @@ hard_word=inventarisatie; hard_word=ter plaatse; passive; hard_word=noodzakelijk
Hetgeen u opmerkt omtrent de hondenpoep zullen wij onder de aandacht brengen van de boa's. @@ archaic_word=Hetgeen; archaic_word=omtrent; hard_word=onder de aandacht; acronym=boa's
Wij achten het niet onmogelijk dat er aanvullende maatregelen getroffen worden. @@ double_negation; hard_word=aanvullende; passive
Mochten er nog onduidelijkheden resteren, dan kunt u te allen tijde bij ondergetekende terecht. @@ hard_word=resteren; archaic_word=te allen tijde; hard_word=ondergetekende
Vertrouwende u hiermede voldoende te hebben geïnformeerd, verblijven wij. @@ archaic_word=hiermede; hard_word=geïnformeerd
`,
		plain: `
Beste meneer El Amrani,
Op 8 september schreef u ons over losse tegels in de Beukstraat. Dank u wel dat u dat doorgeeft. Deze week gaat een collega kijken. Liggen er tegels los? Dan maakt hij ze vast. U vertelde ook dat er veel hondenpoep ligt. Dat vinden wij ook vies. Vanaf nu loopt er vaker iemand langs. Wie de poep laat liggen, krijgt een boete. Hebt u nog vragen? U kunt mij bellen op 0123 456 700. Vraag dan naar Ruud.
`
	}
];
