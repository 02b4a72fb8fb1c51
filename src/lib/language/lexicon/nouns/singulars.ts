/** What a noun may be the plural or the diminutive of, itself first. It guesses: look up which of them exists. */
export function singularsOf(word: string): string[] {
	const small = diminutive.exec(word);
	const bases = small ? [word, ...smallOf(small[1]!, small[2]!)] : [word];
	return [...new Set(bases.flatMap((base) => [base, ...fromPlural(base)]))];
}

const diminutive = /^(.{2,}?)((?:et|t|p|k)?je)s?$/;

function smallOf(stem: string, ending: string): string[] {
	if (ending === 'etje') return [stem, undoubled(stem), `${stem}e`];
	if (ending === 'kje') return [`${stem}g`, `${stem}k`];
	if (ending === 'pje') return [stem, `${stem}p`];
	if (ending === 'tje') return [stem, `${stem}t`, shortened(stem), `${stem}e`];
	return [stem, `${stem}e`];
}

function fromPlural(word: string): string[] {
	const own = irregular.get(word);
	if (own) return [own];
	if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
	if (word.endsWith('ieën')) return [word.slice(0, -2)];
	if (word.endsWith('ën')) return [word.slice(0, -2), `${word.slice(0, -2)}e`];
	if (word.endsWith('a')) return [`${word.slice(0, -1)}um`];
	if (word.endsWith('ici')) return [`${word.slice(0, -1)}us`];
	if (word.endsWith('en')) return fromEn(word.slice(0, -2));
	if (word.endsWith("'s") || word.endsWith('’s')) return [word.slice(0, -2)];
	if (word.endsWith('s')) return [word.slice(0, -1)];
	if (word.endsWith('n')) return [word.slice(0, -1)];
	return [];
}

/** The long vowel first: “taken” is more often more than one “taak” than more than one “tak”. */
function fromEn(stem: string): string[] {
	const softened = stem.replace(/v$/, 'f').replace(/z$/, 's');
	const forms = [lengthened(softened), softened, stem, undoubled(stem), `${stem}e`];
	if (stem.endsWith('er')) forms.push(stem.slice(0, -2), undoubled(stem.slice(0, -2)), lengthened(stem.slice(0, -2)));
	return forms;
}

const undoubled = (stem: string) => stem.replace(/([bcdfgklmnprst])\1$/, '$1');

/** “manen” is the plural of “maan”: an open syllable that closes doubles its vowel. */
const lengthened = (stem: string) => stem.replace(/(?<![aeouy])([aeou])([^aeiouy])$/, '$1$1$2');

/** “autootje” is a small “auto”: an open syllable that opens again. */
const shortened = (stem: string) => stem.replace(/([aeou])\1$/, '$1');

const irregular = new Map(
	`steden stad|schepen schip|leden lid|koeien koe|eieren ei|vlooien vlo|smeden smid|lieden lieden|glazen glas
	vaten vat|gaten gat|graven graf|bladeren blad|kalveren kalf|lammeren lam|hoenderen hoen|gebreken gebrek|bevelen bevel
	musea museum|centra centrum|data datum|criteria criterium|media media|politici politicus|technici technicus`
		.split(/[|\n]/)
		.map((pair) => pair.trim().split(' ') as [string, string])
);
