import type { MeasuredSentence } from '../measuring/features.ts';
import type { Range } from '../segmenting/sentences.ts';
import type { TaggedToken } from '../segmenting/reading.ts';
import { info, type Finder, type Found } from './hint.ts';

const words = { formal: /^(?:u|uw)$/, informal: /^(?:je|jij|jou|jouw|jullie)$/ };

type Kind = keyof typeof words;

/** How a text speaks to who reads it: how often in each way, and where first. What is quoted says nothing of it. */
export type Address = Record<Kind, { count: number; first?: Range }>;

/** “u” and “je” in one text: at the first word of the kind that comes less. */
export const mixedAddress: Finder = ({ start, end }, { sentences }) => {
	const address = addressIn(sentences);
	const rare = rarerIn([address]);
	const first = rare && address[rare].first;
	return first && first.start >= start && first.end <= end ? [mixed(rare, first)] : [];
};

/** Of the parts of one text: in each that uses the kind that comes less in all of it, its first word. */
export function mixedAmong(parts: Address[]): (Found | undefined)[] {
	const rare = rarerIn(parts);
	return parts.map((part) => {
		const first = rare && part[rare].first;
		return first && mixed(rare, first);
	});
}

function mixed(rare: Kind, place: Range) {
	const [here, instead] = rare === 'formal' ? ['u', 'je'] : ['je', 'u'];
	return info(
		place,
		`In deze tekst staat soms “${here}” en soms “${instead}”. Kies er één. In deze tekst komt “${instead}” het meest voor.`
	);
}

function rarerIn(parts: Address[]): Kind | undefined {
	const total = (kind: Kind) => parts.reduce((sum, part) => sum + part[kind].count, 0);
	const [formal, informal] = [total('formal'), total('informal')];
	if (!formal || !informal) return undefined;
	return formal < informal ? 'formal' : 'informal';
}

const remembered = new WeakMap<MeasuredSentence[], Address>();

export function addressIn(sentences: MeasuredSentence[]): Address {
	const known = remembered.get(sentences);
	if (known) return known;
	const own = unquoted(sentences.filter(({ kind }) => kind !== 'quote').flatMap(({ tokens }) => tokens));
	const found = { formal: placesOf(own, words.formal), informal: placesOf(own, words.informal) };
	remembered.set(sentences, found);
	return found;
}

function placesOf(tokens: TaggedToken[], word: RegExp): Address[Kind] {
	const [first, ...others] = tokens.filter(({ lower }) => word.test(lower));
	return first ? { count: others.length + 1, first: { start: first.start, end: first.end } } : { count: 0 };
}

/** In tokens: a quotation mark that stays open for longer than this is a slip of the pen. */
const LONGEST_QUOTE = 300;

/** Without what stands between quotation marks, also over the end of a sentence. */
function unquoted(tokens: TaggedToken[]) {
	const closings = tokens.flatMap(({ lower }, at) => (/^[”»"]$/.test(lower) ? [at] : []));
	const own: TaggedToken[] = [];
	let next = 0;
	for (let at = 0; at < tokens.length; at++) {
		while (next < closings.length && closings[next]! <= at) next++;
		const closing = closings[next] ?? Infinity;
		if (/^[“„«"]$/.test(tokens[at]!.lower) && closing - at < LONGEST_QUOTE) at = closing;
		else own.push(tokens[at]!);
	}
	return own;
}
