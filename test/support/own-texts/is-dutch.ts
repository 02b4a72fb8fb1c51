import type { WordLists } from '#lib/language/words/word-lists.ts';

const dutch = new Set(
	`aan al alle als altijd anders bij binnen daar dan dat de deze die dit door een elke en er erbij ga geef geen gaat haal
	heeft hebt het hier hij hoe hun iemand iets ik is kan kies komt kunt kunnen lees maar maak mag met mee meer mensen moet
	mogen na naar niet niets nieuw nieuwe nodig nog nu of om onder ons onze ook op over schreef schrijf staat te tot tussen u
	uit uw van vanaf veel vindt voor vraag vul waar waarom waarvoor wat weer welk welke werd wie wij wil wilt wordt worden
	zelf zet zich zien zij zijn zo zoals zonder zou`.split(/\s+/)
);
const english = new Set(
	`the and with from to by not where this that for are be an has have must when only all no a full get data head private`.split(
		/\s+/
	)
);
const code =
	/[{}<>=_;@\\^]|::|\/\/|--|=>|\(\)|^\s*[-.:/#&?]|^[\w$-]+$|^(?:select|insert|update|delete|create|drop|with) /i;

/** Is this something that people read, or a name, a rule of style or a query of a program? */
export function isDutch(text: string, lists: WordLists): boolean {
	const words =
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/\p{L}[\p{L}'-]*/gu) ?? [];
	if (words.length < 2) return /^\p{Lu}\p{Ll}{2,}[.?:]?$/u.test(text.trim()) && lists.isKnown(words[0] ?? '');
	const common = words.filter((word) => dutch.has(word)).length;
	if (words.filter((word) => english.has(word)).length > common) return false;
	if (code.test(text) && !(common > 2 && /[.?]\s*$/.test(text))) return false;
	const known = words.filter((word) => lists.isKnown(word) || lists.headOf(word)).length;
	return common > 0 || known === words.length;
}
