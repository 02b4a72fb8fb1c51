import type { ComparisonSign, Expression } from '../../expressions/expression.ts';
import { YES } from '../../types/consent.ts';
import { type Target, answerOf } from './targets.ts';
import { cannot, shown } from './unsayable.ts';

// What an answer is compared with, in the words of the file, as our answers have it.

export function withLiteral(target: Target, sign: ComparisonSign, literal: string): Expression {
	const { question, part, option } = target;
	if (option) return ticked(target, option, sign, literal);
	if (literal === '') return compare(answerOf(target), sign === '!=' ? '!=' : '=', text(''));
	if (part === 'other') return compare(answerOf(target), sign, text(literal));
	if (question.type === 'consent') return consented(target, sign, literal);
	if (question.type === 'points' && !part) return cannot('bij deze vraag verdelen mensen punten');
	if (!('options' in question) || question.type === 'points') return compare(answerOf(target), sign, amount(literal));
	if (sign === '=' || sign === '!=') return compare(answerOf(target), sign, text(optionOf(target, literal)));
	return ordered(target, sign, literal);
}

export const untrue = ['', '0', 'N', 'n', 'no', 'false', 'nee'];

/** Whether an option of several is chosen: other tools ask it as “Y”, or as nothing. */
function ticked(target: Target, option: string, sign: ComparisonSign, literal: string): Expression {
	if (sign !== '=' && sign !== '!=') {
		if (Number(literal) === 0 && sign === '>') return selected(target, option);
		return cannot('een aangekruist antwoord is niet meer of minder dan iets');
	}
	return untrue.includes(literal) === (sign === '!=') ? selected(target, option) : not(selected(target, option));
}

export function consented(target: Target, sign: ComparisonSign, literal: string): Expression {
	if (sign !== '=' && sign !== '!=') return cannot('toestemming is niet meer of minder dan iets');
	return untrue.includes(literal) === (sign === '!=')
		? compare(answerOf(target), '=', text(YES))
		: not(compare(answerOf(target), '=', text(YES)));
}

/** Codes that are numbers have an order in other tools: here each that fits is named. */
function ordered(target: Target, sign: ComparisonSign, literal: string): Expression {
	const most = Number(literal);
	const fits = [...target.options].filter(([code]) => code !== '' && isSo(Number(code), sign, most));
	if ([...target.options.keys()].every((code) => code === '' || Number.isNaN(Number(code))))
		return cannot('de antwoorden van deze vraag hebben geen volgorde');
	if (!fits.length) return { kind: 'call', name: 'false', given: [] };
	const each = fits.map(([, id]) => compare(answerOf(target), '=', text(id)));
	return each.length === 1 ? each[0]! : { kind: 'join', word: 'or', of: each };
}

function isSo(left: number, sign: ComparisonSign, right: number) {
	if (sign === '<') return left < right;
	if (sign === '<=') return left <= right;
	return sign === '>' ? left > right : left >= right;
}

export function optionOf({ options, question }: Target, code: string): string {
	const found = options.get(code) ?? options.get(String(Number(code)));
	if (found) return found;
	return options.size ? cannot(`“${question.label.slice(0, 80)}” heeft geen antwoord “${shown(code)}”`) : code;
}

/** A number that our language can write, or else a text. */
function amount(literal: string): Expression {
	const number = Number(literal);
	return /^-?\d{1,9}(\.\d{1,5})?$/.test(literal) ? { kind: 'number', number: number + 0 } : text(literal);
}

export const compare = (left: Expression, sign: ComparisonSign, right: Expression): Expression => ({
	kind: 'comparison',
	sign,
	left,
	right
});

export const text = (said: string): Expression => ({ kind: 'text', text: said });

export const selected = (target: Target, option: string): Expression => ({
	kind: 'call',
	name: 'selected',
	given: [{ kind: 'answer', name: target.question.id }, text(option)]
});

export const not = (of: Expression): Expression => ({ kind: 'call', name: 'not', given: [of] });
