import type { UnseenText } from './unseen-texts.ts';

/** Written after the rules were mended on the others; no rule on hints was changed for it, and two alternatives were. */
export const second: UnseenText[] = [
	{
		name: 'dog tax',
		hard: `
Ingevolge artikel 7, eerste lid, van de Verordening hondenbelasting bent u als houder van een hond belastingplichtig. @@ archaic_word=Ingevolge; law=artikel 7
Bij niet-tijdige voldoening van het verschuldigde bedrag worden de invorderingskosten bij u in rekening gebracht. @@ passive; hard_word=in rekening; long_word=invorderingskosten; noun_for_verb=voldoening
Een verzoek tot kwijtschelding dient schriftelijk en gemotiveerd te worden ingediend. @@ dient_te; passive; hard_word=kwijtschelding; hard_word=schriftelijk; hard_word=ingediend
Ten behoeve van de beoordeling van uw verzoek zijn recente bankafschriften noodzakelijk. @@ prepositional_phrase=Ten behoeve van; noun_for_verb=beoordeling; hard_word=noodzakelijk; hard_word=recente
Wij hebben uw e-mail d.d. 2 mei in goede orde ontvangen en zullen deze z.s.m. in behandeling nemen. @@ abbreviation=d.d.; abbreviation=z.s.m.; hard_word=ontvangen; hard_word=in behandeling nemen
`,
		plain: `
Hebt u een hond? Dan betaalt u elk jaar geld aan de gemeente. Voor één hond is dat € 60. U krijgt de rekening in maart. Betaalt u te laat? Dan komt er geld bij. Kunt u de rekening niet betalen? Schrijf ons dan een brief. Stuur een kopie van uw inkomen mee. Wij kijken of u minder hoeft te betalen. Binnen acht weken hoort u van ons. Is uw hond dood of weg? Geef dat dan door.
`
	},
	{
		name: 'playground plan',
		hard: `
De gemeenteraad heeft tijdens de vergadering van 12 maart na een uitvoerige discussie het uitvoeringsprogramma vastgesteld. @@ tang; hard_word=vastgesteld
Alle betrokken partijen onderschrijven de noodzaak van een integrale benadering van de problematiek. @@ hard_word=onderschrijven; hard_word=integrale; hard_word=noodzaak
Gedurende de looptijd van het project zal periodiek worden gerapporteerd over de behaalde resultaten. @@ archaic_word=Gedurende; passive; hard_word=periodiek; hard_word=gerapporteerd
Het aanleggen van speelvoorzieningen vindt gefaseerd plaats, e.e.a. afhankelijk van de beschikbare middelen. @@ verb_as_noun; happening=vindt; abbreviation=e.e.a.; hard_word=gefaseerd; hard_word=middelen
Het is niet ondenkbaar dat de realisatie hiervan vertraging ondervindt door toedoen van externe factoren. @@ double_negation; hard_word=realisatie; prepositional_phrase=door toedoen van; hard_word=externe; hard_word=ondervindt
`,
		plain: `
De raad koos in maart voor een nieuw plan. Er komen vier speeltuinen bij. De eerste komt aan het Wilgenpad. Kinderen uit groep zes maakten de tekening. Zij willen een hoge glijbaan en een hut. In mei halen wij het oude hek weg. Daarna leggen wij zand neer. De hut is van hout. Wij hopen dat alles voor de herfst klaar is. Soms levert een bedrijf te laat. Dan duurt het wat langer. Op de site ziet u hoe ver wij zijn.
`
	}
];
