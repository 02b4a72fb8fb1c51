import { once, wordsOf } from '../lists.ts';

// Of the nouns that we advise: those with “het”. All others take “de”.
const neuter = `
aantal advies antwoord bedrag beeld begin begrip belang bericht bestuur besluit bezwaar cijfer contact deel doel formulier gat gebied
gebruik gebouw geld gesprek getal gevoel gevolg gezin huis hulpmiddel idee jaar keurmerk loon medicijn meedoen meepraten middel nut
onderhoud onderwerp onderzoek overleg overzicht park plan plein probleem project punt recht resultaat scherm stuk team teken
uitstel uitzicht verband verbod vermoeden verschil verslag vertrek vervolg vervoer verzoek volk voorbeeld voordeel voorrecht voorstel
werk wonen zicht
`;

const withHet = once(() => wordsOf(neuter));

export type Article = 'de' | 'het';

/** The article of a noun in the singular. Only right for what the lexicon advises. */
export const articleOf = (noun: string): Article => (withHet().has(noun) || /(?:je|isme)$/.test(noun) ? 'het' : 'de');

const pairs: [string, string][] = [
	['de', 'het'],
	['deze', 'dit'],
	['die', 'dat'],
	['onze', 'ons'],
	['welke', 'welk'],
	['elke', 'elk'],
	['iedere', 'ieder']
];
const other = new Map([...pairs, ...pairs.map(([one, two]) => [two, one] as [string, string])]);
const withDe = new Set(pairs.map(([one]) => one));

/** “de” as it is with a noun of that article: “het”, “dit” for “deze”. Nothing for a word that never changes. */
export function determinerFor(word: string, article: Article): string | undefined {
	const opposite = other.get(word);
	if (opposite === undefined) return undefined;
	return withDe.has(word) === (article === 'de') ? word : opposite;
}
