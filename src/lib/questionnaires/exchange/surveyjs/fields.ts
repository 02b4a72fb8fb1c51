import { type Thing, listIn, numberIn, textIn, things } from '../bounded-json.ts';
import type { Given } from '../given.ts';
import { itemOf, said } from './choices.ts';
import type { Base, Tell } from './parts.ts';

export function text(element: Thing, base: Base, tell: Tell): Given[] {
	const type = textIn(element.inputType);
	if (type === 'number' || type === 'range') return [{ ...base, as: numberOf(element) }];
	if (type === 'email' || things(element.validators).some((one) => textIn(one.type) === 'email'))
		return [{ ...base, as: { type: 'email' } }];
	if (type === 'date') return [{ ...base, as: { type: 'date', ...daysOf(element) } }];
	if (things(element.validators).some((one) => textIn(one.type) === 'numeric'))
		return [{ ...base, as: numberOf(element) }];
	if (type && !['text', 'tel', 'url', 'search'].includes(type))
		tell(`Dit was een veld voor “${type.slice(0, 30)}”. Nu is het een kort antwoord.`);
	return [{ ...base, as: { type: 'open', short: true, ...lengthOf(element) } }];
}

export function lengthOf(element: Thing) {
	const longest =
		numberIn(element.maxLength) ??
		things(element.validators)
			.map((one) => numberIn(one.maxLength))
			.find(Boolean);
	return longest && longest > 0 ? { maxLength: Math.min(5000, Math.max(1, Math.round(longest))) } : {};
}

export function numberOf(element: Thing): Extract<Given['as'], { type: 'number' }> {
	const numeric = things(element.validators).find((one) => textIn(one.type) === 'numeric') ?? {};
	const least = numberIn(element.min) ?? numberIn(numeric.minValue);
	const most = numberIn(element.max) ?? numberIn(numeric.maxValue);
	const isWhole = element.step !== undefined && Number.isInteger(numberIn(element.step));
	return {
		type: 'number',
		decimals: isWhole ? 0 : 2,
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most })
	};
}

function daysOf(element: Thing) {
	const day = (value: unknown) => /^\d{4}-\d{2}-\d{2}/.exec(textIn(value))?.[0];
	const [earliest, latest] = [day(element.min), day(element.max)];
	return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}

export function rating(element: Thing, base: Base, tell: Tell): Given[] {
	const values = listIn(element.rateValues).map(itemOf);
	const [from, to] = [numberIn(element.rateMin) ?? 1, numberIn(element.rateMax) ?? numberIn(element.rateCount) ?? 5];
	const ends = {
		fromLabel: said(element.minRateDescription, 'laag'),
		toLabel: said(element.maxRateDescription, 'hoog')
	};
	const isPlain = values.every(({ name }, i) => name === String(i + 1));
	if (values.length && isPlain && values.length > 1 && values.length <= 10)
		return [
			{ ...base, as: { type: 'scale', from: 1, to: values.length, ...ends, labels: values.map(({ label }) => label) } }
		];
	if (values.length) return [{ ...base, as: { type: 'one', options: values } }];
	if ((from !== 0 && from !== 1) || to < 2 || to > 10 || !Number.isInteger(to)) {
		const options = Array.from({ length: Math.min(100, Math.max(0, Math.round(to - from) + 1)) }, (_, i) =>
			itemOf(String(from + i))
		);
		tell('Deze schaal past hier niet. Het is nu een keuze uit cijfers.');
		return [{ ...base, as: { type: 'one', options } }];
	}
	const isFaces = to === 5 && from === 1 && (element.rateType === 'smileys' || element.rateDisplayMode === 'smileys');
	return [{ ...base, as: { type: 'scale', from, to, ...ends, ...(isFaces ? { look: 'faces' } : {}) } }];
}
