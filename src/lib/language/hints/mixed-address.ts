import { info, rangeOf, type Finder } from './hint.ts';

const formal = /^(?:u|uw)$/;
const informal = /^(?:je|jij|jou|jouw|jullie)$/;

/** “u” and “je” in one text: at the first word of the kind that comes less. */
export const mixedAddress: Finder = (sentence, { sentences, at }) => {
	if (at !== firstOf(sentences)) return [];
	const rare = rarer(sentences);
	const place = sentence.tokens.findIndex(({ lower }) => rare?.test(lower));
	if (place === -1) return [];
	const [here, instead] = rare === formal ? ['u', 'je'] : ['je', 'u'];
	return [
		info(
			rangeOf(sentence, place),
			`In deze tekst staat soms “${here}” en soms “${instead}”. Kies er één. In deze tekst komt “${instead}” het meest voor.`
		)
	];
};

type Sentences = Parameters<Finder>[1]['sentences'];

const remembered = new WeakMap<Sentences, { rare?: RegExp; first: number }>();

function mixOf(sentences: Sentences) {
	const known = remembered.get(sentences);
	if (known) return known;
	const count = (word: RegExp) =>
		sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ lower }) => word.test(lower)).length, 0);
	const [polite, familiar] = [count(formal), count(informal)];
	const rare = polite && familiar ? (polite < familiar ? formal : informal) : undefined;
	const first = rare ? sentences.findIndex(({ tokens }) => tokens.some(({ lower }) => rare.test(lower))) : -1;
	const mix = { first, ...(rare ? { rare } : {}) };
	remembered.set(sentences, mix);
	return mix;
}

const rarer = (sentences: Sentences) => mixOf(sentences).rare;
const firstOf = (sentences: Sentences) => mixOf(sentences).first;
