import type { ComparisonSign, Expression } from '../../expressions/expression.ts';
import type { FunctionName } from '../../expressions/language.ts';

// The parts of a condition, made by who reads it in another language.

export const text = (said: string): Expression => ({ kind: 'text', text: said });
export const answer = (name: string): Expression => ({ kind: 'answer', name });

/** The opposite; of “is empty” that is “is not empty”, which people read more easily. */
export function not(of: Expression): Expression {
	const isEmpty = of.kind === 'comparison' && of.right.kind === 'text' && of.right.text === '';
	if (isEmpty && of.sign === '=') return { ...of, sign: '!=' };
	return isEmpty && of.sign === '!=' ? { ...of, sign: '=' } : call('not', [of]);
}

export const call = (name: FunctionName, given: Expression[]): Expression => ({ kind: 'call', name, given });
export const always: Expression = call('true', []);
export const never: Expression = call('false', []);

/** A number as our language writes it; a longer one is a text. */
export const number = (said: string): Expression =>
	/^\d{1,9}(\.\d{1,6})?$/.test(said) ? { kind: 'number', number: Number(said) } : text(said);

export const compare = (left: Expression, sign: ComparisonSign, right: Expression): Expression => ({
	kind: 'comparison',
	sign,
	left,
	right
});

export const join = (word: 'and' | 'or', of: Expression[]): Expression =>
	of.length === 1 ? of[0]! : { kind: 'join', word, of };
