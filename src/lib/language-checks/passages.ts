import type { Colour, SentenceAnalysis } from '#lib/language/analysis.ts';
import type { Checked } from './public-check.ts';
import type { NumberedHint } from './numbering.ts';

/** Words between two places where a mark begins or ends. */
export interface Stretch {
	text: string;
	/** What the words are underlined with. */
	mark?: 'serious' | 'info';
	/** The hints that end here: their numbers stand behind the words. */
	notes: NumberedHint[];
}

/** A sentence, or what stands between two of them. */
export interface Passage {
	colour: Colour;
	stretches: Stretch[];
}

/** In UTF-16 units: a longer hint is about the whole sentence, and a line below all of it would say nothing. */
const MOST_MARKED = 60;

/** The whole text in pieces: joined they are the text again. What has no mark at all is one piece with its neighbours. */
export function passagesOf({ text, analysis }: Checked, numbered: NumberedHint[]): Passage[] {
	const byId = Map.groupBy(numbered, ({ hint }) => hint.id);
	const passages: Passage[] = [];
	let at = 0;
	for (const sentence of analysis.sentences) {
		const start = Math.max(at, sentence.range.start);
		const end = Math.max(start, sentence.range.end);
		add(passages, unmarked(text.slice(at, start)));
		add(passages, passageOf(text, start, end, sentence, byId));
		at = end;
	}
	add(passages, unmarked(text.slice(at)));
	return passages;
}

const unmarked = (text: string): Passage => ({ colour: 'none', stretches: [{ text, notes: [] }] });

function passageOf(
	text: string,
	start: number,
	end: number,
	{ colour, hints }: SentenceAnalysis,
	byId: Map<string, NumberedHint[]>
): Passage {
	const own = hints.flatMap((id) => byId.get(id) ?? []).toSorted((one, other) => one.number - other.number);
	const within = (place: number) => Math.min(Math.max(place, start), end);
	const cuts = new Set([start, end, ...own.flatMap(({ hint }) => [within(hint.range.start), within(hint.range.end)])]);
	const places = [...cuts].toSorted((one, other) => one - other);
	const stretches = places.slice(1).map((to, at) => {
		const from = places[at]!;
		const mark = markOf(own, from, to);
		const notes = own.filter(({ hint }) => within(hint.range.end) === to);
		return { text: text.slice(from, to), notes, ...(mark ? { mark } : {}) };
	});
	return { colour, stretches };
}

function markOf(own: NumberedHint[], from: number, to: number): Stretch['mark'] {
	const over = own.filter(
		({ hint: { range } }) => range.start <= from && range.end >= to && range.end - range.start <= MOST_MARKED
	);
	if (!over.length) return undefined;
	return over.some(({ hint }) => hint.serious) ? 'serious' : 'info';
}

export const hasMark = (colour: Colour) => colour === 'fair' || colour === 'hard';

/** One piece for what stands there without any mark: a page of 40,000 short lines stays small. */
function add(passages: Passage[], passage: Passage) {
	const [words, more] = passage.stretches;
	if (!words?.text && !more) return;
	const last = passages.at(-1);
	if (last && isBare(last) && isBare(passage)) last.stretches[0]!.text += words!.text;
	else passages.push(passage);
}

/** Neither a mark nor a number. */
export const isBare = ({ colour, stretches: [first, more] }: Passage) =>
	!hasMark(colour) && !more && !first?.mark && !first?.notes.length;
