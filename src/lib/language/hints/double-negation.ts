import { info, rangeOf, type Finder } from './hint.ts';

const negative = /^(?:on(?!der|der|s$|tw|tv|th|tst|ts|tl|tg|td|tb|tm|tn|tr|ge|gev|middellijk|geveer)\p{L}{4,}|zonder|zelden|nauwelijks|geen|niemand|nooit|ontbreekt|ontkennen)$/u;
const not = /^(?:niet|geen|nooit|niemand)$/;

/** “niet onbelangrijk”: “belangrijk”. */
export const doubleNegation: Finder = (sentence) =>
	sentence.tokens.flatMap(({ lower, word }, at) => {
		const next = sentence.tokens[at + 1];
		if (!not.test(lower) || !next || !negative.test(next.lower) || not.test(next.lower)) return [];
		const plain = /^on\p{L}{4,}$/u.test(next.lower) ? [next.lower.slice(2)] : [];
		return [
			{
				...info(rangeOf(sentence, at, at + 1), `“${word} ${next.word}” is twee keer nee. Zeg het recht: wat is het wel?`, plain),
				replaces: lower === 'niet' && plain.length > 0
			}
		];
	});
