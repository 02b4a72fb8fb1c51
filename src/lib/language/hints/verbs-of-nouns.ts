// Nouns for an action with a verb that is no more than the noun in another form, where the ending does not tell.
const known = new Map(
	`toename=toenemen afname=afnemen inzet=inzetten aanpak=aanpakken opbouw=opbouwen afbouw=afbouwen groei=groeien
	krimp=krimpen bouw=bouwen aanleg=aanleggen aanschaf=aanschaffen inkoop=inkopen verkoop=verkopen opvang=opvangen
	afvoer=afvoeren uitvoer=uitvoeren invoer=invoeren herstel=herstellen onderhoud=onderhouden beheer=beheren
	gebruik=gebruiken verbruik=verbruiken onderzoek=onderzoeken behoud=behouden vertrek=vertrekken verlies=verliezen
	keuze=kiezen afgifte=afgeven uitgifte=uitgeven opgave=opgeven overname=overnemen deelname=meedoen
	inname=innemen opname=opnemen ingebruikname=gaan~gebruiken aanvraag=aanvragen overdracht=overdragen
	sloop=slopen verhuur=verhuren bezoek=bezoeken inzage=bekijken aankoop=kopen afbraak=afbreken realisatie=maken
	implementatie=invoeren evaluatie=bekijken~hoe~het~ging inventarisatie=op~een~rij~zetten organisatie= communicatie=
	participatie=meedoen integratie=samenvoegen coördinatie=regelen reductie=verminderen productie=maken
	registratie=opschrijven controle=controleren transformatie=veranderen optimalisatie=verbeteren
	digitalisering=digitaal~maken verduurzaming=duurzaam~maken daling=dalen stijging=stijgen reparatie=repareren
	renovatie=opknappen presentatie=laten~zien publicatie=publiceren subsidie= situatie= informatie= relatie=`
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string])
);

// Nouns in -ing that name a thing, a group or a place; a verb says something else.
const noActions = new Set(
	`woning vergunning omgeving gemeenteverordening verordening regeling instelling vereniging stichting afdeling regering
	bevolking rekening uitkering verzekering begroting ding ring koning leerling bestemming vergadering bewoning mening
	reling heling beding verdieping haling zitting stelling vestiging leiding voorziening organisatie omstreking
	tentoonstelling aanbieding kring sering haring training opleiding vering beweging wandeling woonruimte betrekking
	richting vinding gelegenheid aanleiding bedoeling ervaring houding indeling inleiding instelling keuring
	kleding leerling lening levering markering oefening opening spanning stemming storing streekvervoering tekening
	uitnodiging verbinding verdachtmaking verhouding vertegenwoordiging voeding voorstelling waarneming wereldtentoonstelling
	wikkeling zending overeenstemming afspiegeling uitzondering aanwijzing rechtvaardiging lezing`.split(/\s+/)
);

/** “uitvoeren” for “uitvoering”. Undefined for a noun that is no action. */
export function verbOfNoun(noun: string): string | undefined {
	const own = known.get(noun);
	if (own !== undefined) return own.replaceAll('~', ' ') || undefined;
	if (noun.length < 7 || !noun.endsWith('ing') || noActions.has(noun)) return undefined;
	return infinitiveOf(noun.slice(0, -3));
}

/** “uitvoer” + en; “verminder” + en; “besluitvorm” + en: with -ing the stem stands as it does with -en. */
const infinitiveOf = (stem: string) => `${stem}en`.replace(/iën$/, 'ien');
