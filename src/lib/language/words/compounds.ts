import { singularsOf } from '../lexicon/nouns/singulars.ts';
import type { WordLists } from './word-lists.ts';

const SHORTEST = 3;

// A word that begins with one of these is no compound of two nouns, though both parts are words.
const prefixes = new Set(
	'aan af be bij door er ge her in los mede mee mis na om on onder ont op over te tegen toe tot uit ver voor voort weg'.split(
		' '
	)
);

// The few nouns of three letters that end many compounds; others of three letters are mostly endings.
const shortHeads = new Set(
	'app arm bad bak bal bed bod bom bon bos bus cel dag dak dam gas hal hek hof hok jas kar kop lab les lid map mes net oog oor pad pak pan pas pet pil pot rek rok rol rug set som tas tak tip top uur vak vat vis weg wet wol zak zee zin zon'.split(
		' '
	)
);

// Words by themselves, but at the end of a longer word they seldom are.
const noHeads = new Set(
	'aren dingen eten rekken tenten oor uur baar baren boord deling enden ester heid heden hagen inge ingen king laar lanen lijk lijken ling lingen loog loos loze maat ment naar nering ollen pers ring ringen schap schappen stel ster sters stand tand tanden teit telling tellingen teken toren tuig tijen tijd uren zaam zaken zing zingen'.split(
		' '
	)
);
// Of these, the ones that do end compounds, when what stands before them is a common word.
const sometimesHeads = new Set('tijd zaken uur uren toren ring schappen tanden lanen teken maat stand'.split(' '));

/**
 * The noun that a compound is a kind of: “zorg” of “gezondheidszorg”. The longest known noun at its end, when what
 * stands before it is a word as well. Undefined for a word that is no compound.
 */
export function headOf(word: string, lists: WordLists): string | undefined {
	const hyphen = word.lastIndexOf('-');
	if (hyphen > 0 && word.length - hyphen > SHORTEST) {
		const last = word.slice(hyphen + 1);
		return headOf(last, lists) ?? (lists.isNoun(last) ? last : undefined);
	}
	for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
		const head = word.slice(at);
		if (isHead(head, lists) && isFirstPart(word.slice(0, at), head, lists)) return headOf(head, lists) ?? head;
	}
	return undefined;
}

function isHead(head: string, lists: WordLists) {
	if (head.length === SHORTEST) return shortHeads.has(head);
	if (!lists.isNoun(head)) return false;
	return head.length > 6 || singularsOf(head).some((form) => lists.rankOf(form));
}

function isFirstPart(part: string, head: string, lists: WordLists) {
	if (prefixes.has(part) || (head === 'uur' && /t$/.test(part))) return false;
	const bare = [
		part,
		part.replace(/s$/, ''),
		part.replace(/en?$/, ''),
		part.replace(/([bdfgklmnprst])\1en?$/, '$1')
	].filter((form) => form.length >= SHORTEST && !prefixes.has(form));
	if (noHeads.has(head))
		return sometimesHeads.has(head) && bare.some((form) => lists.isNoun(form) && lists.rankOf(form));
	return bare.some((form) => lists.isNoun(form) || lists.rankOf(form));
}
