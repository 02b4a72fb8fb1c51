import { opened } from './spelling.ts';

/** The plurals a noun may have, the usual one first. */
export function pluralsOf(noun: string): string[] {
	const own = irregular.get(noun) ?? compounds(noun);
	if (own !== undefined) return [own];
	if (uncounted.has(noun)) return [noun];
	if (noun.endsWith('heid')) return [`${noun.slice(0, -4)}heden`];
	if (noun.endsWith('um')) return [`${noun.slice(0, -2)}a`, `${noun}s`];
	if (/[^aeou][aou]$|[^aeiouy]y$/.test(noun)) return [`${noun}'s`, `${noun}’s`];
	if (/(?:ende|igde|kende|cede|ochtende|ene)$/.test(noun)) return [`${noun}n`];
	if (noun.endsWith('ie')) return [`${noun}s`];
	if (/(?:e|é|eur)$/.test(noun)) return [`${noun}s`, `${noun}n`];
	if (/(?:[^aeiou]e[lnrm]|or|oor|ier|aar|eau)$/.test(noun) && !/(?:vlot|lot|bod|woord)$/.test(noun))
		return [`${noun}s`, `${opened(noun)}en`];
	if (english.test(noun)) return [`${noun}s`];
	return [`${opened(noun)}en`];
}

/** A compound has the plural of its head. */
const compounds = (noun: string) => {
	const head = heads.find((head) => noun.endsWith(head));
	return head && noun.slice(0, -head.length) + irregular.get(head);
};

const heads = [
	'voorstel',
	'grondslag',
	'proces',
	'middel',
	'verslag',
	'voordeel',
	'gebied',
	'artikel',
	'terrein',
	'traject',
	'model'
];

const english =
	/(?:benchmark|pilot|tool|stakeholder|outcome|brainstorm|bottleneck|professional|cluster|commitment|empowerment|put|plafond|niveau|team|budget|film|account|issue|target)$/;

/** What nobody counts stays as it is. */
const uncounted = new Set(
	`aandacht aanpak afwezigheid gebruik geld haast hulp informatie inzet kennis loon nadruk nut onderhoud overeenstemming
	samenhang samenwerking steun uitleg uitstel uitstoot vertrek vervoer vooruitkijken werk zelfstandigheid openheid eerlijkheid
	bereikbaarheid onduidelijkheid toekomst begrip ruimte leiding behandeling`
		.split(/\s+/)
		.map((noun) => noun.trim())
);

const irregular = new Map(
	`grondslag grondslagen|proces processen|model modellen|budget budgetten|traject trajecten|stad steden|schip schepen|lid leden|weg wegen|dag dagen|pad paden|bad baden|gat gaten|glas glazen|blad bladen
	gebrek gebreken|verslag verslagen|bedrag bedragen|gebed gebeden|gebod geboden|verbod verboden|slot sloten|spel spelen|kind kinderen
	ei eieren|geloof geloven|mandaat mandaten|raad raden|idee ideeën|kopie kopieën|categorie categorieën
	strategie strategieën|theorie theorieën|garantie garanties|kader kaders|kans kansen|keuze keuzes|reden redenen|middel middelen
	manier manieren|lening leningen|criterium criteria|voordeel voordelen|deel delen|gebied gebieden|amendement amendementen|terrein terreinen
	indicator indicatoren|factor factoren|sector sectoren|actor actoren|contour contouren|jaar jaren|bezwaar bezwaren|gevaar gevaren
	resultaat resultaten|status statussen|eis eisen|prijs prijzen|wijs wijzen|bewijs bewijzen|woord woorden|artikel artikelen
	fase fases|visie visies|marge marges|functie functies|casus casussen|overleg overleggen|verschil verschillen|hindernis hindernissen
	toestemming toestemmingen|probleem problemen|verschijnsel verschijnselen|maatregel maatregelen|regel regels|voorstel voorstellen|doel doelen
	klacht klachten|punt punten|kant kanten|aspect aspecten|concept concepten|straf straffen|plan plannen|getal getallen`
		.split(/[|\n]/)
		.map((pair) => pair.trim().split(' '))
		.flatMap(([one, more]) => (one && more ? [[one, more] as const] : []))
);
