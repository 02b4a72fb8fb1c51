import { wordsOf } from '#lib/text/fold.ts';

interface Said {
	text: string;
}

/** Of the words of the shorter one, this share in the other makes two texts alike. */
const ALIKE = 0.6;
/** In letters: shorter words are in every text. */
const SHORTEST_WORD = 4;
const LEAST_SHARED = 2;

/** What was said already that looks like this text, most alike first. */
export function alikeTo<S extends Said>(text: string, said: S[]): S[] {
	const own = keyWords(text);
	return said
		.map((one) => ({ one, likeness: likenessOf(own, keyWords(one.text)) }))
		.filter(({ likeness }) => likeness >= ALIKE)
		.sort((a, b) => b.likeness - a.likeness)
		.map(({ one }) => one);
}

const keyWords = (text: string) => new Set(wordsOf(text).filter(({ length }) => length >= SHORTEST_WORD));

/** From 0 to 1; the same both ways. */
function likenessOf(a: Set<string>, b: Set<string>) {
	const shared = a.intersection(b).size;
	return shared < LEAST_SHARED ? 0 : shared / Math.min(a.size, b.size);
}
