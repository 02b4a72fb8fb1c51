import type { Given } from '../given.ts';
import { type Base, type Tell, numberIn, optionsOf, partsOf, wholeIn } from './parts.ts';
import type { LimeQuestion } from './survey.ts';
import { plain } from './texts.ts';

export function open(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const { type, attributes } = question;
	if (attributes.numbers_only === '1') return [{ ...base, as: numberOf(question) }];
	if (question.validation) tell(`De controle op het patroon kan niet mee. Er stond: ${question.validation}`);
	const longest = wholeIn(attributes.maximum_chars);
	const maxLength = longest ? { maxLength: Math.min(5000, longest) } : {};
	return [{ ...base, as: { type: 'open', ...(type === 'S' ? { short: true } : {}), ...maxLength } }];
}

export function numberOf({ attributes, words }: LimeQuestion): Extract<Given['as'], { type: 'number' }> {
	const least = numberIn(attributes.min_num_value_n ?? attributes.min_num_value);
	const most = numberIn(attributes.max_num_value_n ?? attributes.max_num_value);
	return {
		type: 'number',
		decimals: attributes.num_value_int_only === '1' ? 0 : 2,
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most }),
		...(words.suffix ? { unit: plain(words.suffix, () => undefined) } : {})
	};
}

export function daysOf({ attributes }: LimeQuestion) {
	const [earliest, latest] = [attributes.date_min, attributes.date_max].map(
		(day) => /^\d{4}-\d{2}-\d{2}$/.exec(day ?? '')?.[0]
	);
	return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}

/** Several fields under one question: points when they must add up to a whole, else a question each. */
export function many(question: LimeQuestion, base: Base, tell: Tell): Given[] {
	const { type, attributes, subquestions, title } = question;
	const options = optionsOf(subquestions, tell);
	const total = wholeIn(attributes.equals_num_value);
	if (type === 'K' && total && total <= 1000 && options.length > 1 && options.length <= 20) {
		tell(`Mensen verdelen nu ${total} punten.`);
		return [{ ...base, parts: partsOf(question, options), as: { type: 'points', options, total } }];
	}
	for (const sum of ['equals_num_value', 'min_num_value', 'max_num_value'])
		if (type === 'K' && attributes[sum])
			tell(`De controle op het totaal kan niet mee. Er stond: ${sum} ${attributes[sum]}`);
	if (options.length > 1) tell('De velden zijn elk een eigen vraag.');
	const as: Given['as'] =
		type === 'K' || attributes.numbers_only === '1'
			? numberOf({ ...question, attributes: type === 'K' ? withoutSums(attributes) : attributes })
			: { type: 'open', short: true };
	return options.map((option) => ({
		...base,
		name: `${title}_${option.name}`,
		label: option.label,
		within: base.label,
		as
	}));
}

const withoutSums = ({ min_num_value: _, max_num_value: __, ...rest }: Record<string, string>) => rest;
