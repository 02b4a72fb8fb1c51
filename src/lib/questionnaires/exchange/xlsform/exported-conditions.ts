import { parse, printExpression, type Expression } from '../../expressions/expression.ts';
import { questionsOf, type Definition } from '../../definition.ts';
import * as say from '../conditions/saying.ts';

/** A condition of ours as an XLSForm says the same; as it is when it cannot be read. */
export function exportedCondition(source: string | undefined, definition: Definition): string {
	if (!source) return '';
	const read = parse(source);
	if ('problem' in read) return source;
	const types = new Map<string, string>(questionsOf(definition).map(({ id, type }) => [id, type]));
	const said = printExpression(theirs(read.expression, (name) => types.get(name) ?? ''));
	return said.replace(/\$\{([a-z0-9-]+)\.other\}/g, '${$1_other}');
}

type TypeOf = (name: string) => string;

function theirs(expression: Expression, typeOf: TypeOf): Expression {
	const below = (part: Expression) => theirs(part, typeOf);
	switch (expression.kind) {
		case 'answer':
			return say.compare(expression, '!=', say.text(''));
		case 'join':
			return { ...expression, of: expression.of.map(below) };
		case 'comparison':
			return compared(expression, typeOf, below);
		case 'calculation':
			return { ...expression, left: plain(expression.left, below), right: plain(expression.right, below) };
		case 'negative':
			return { ...expression, of: plain(expression.of, below) };
		case 'call':
			if (expression.name === 'not' || expression.name === 'if')
				return { ...expression, given: expression.given.map(below) };
			return { ...expression, given: expression.given.map((part) => plain(part, below)) };
		default:
			return expression;
	}
}

/** A name that is compared or counted with is that answer, and not whether there is one. */
const plain = (part: Expression, below: (part: Expression) => Expression) =>
	part.kind === 'answer' ? part : below(part);

function compared(
	{ left, sign, right }: Extract<Expression, { kind: 'comparison' }>,
	typeOf: TypeOf,
	below: (part: Expression) => Expression
): Expression {
	const isEmpty = right.kind === 'text' && right.text === '';
	if (left.kind !== 'answer' || isEmpty) return say.compare(plain(left, below), sign, plain(right, below));
	const type = typeOf(left.name);
	// What is ticked is “OK” there.
	const answer =
		type === 'consent' && right.kind === 'text' && right.text === 'yes' ? say.text('OK') : plain(right, below);
	const isChosen = type === 'several' ? say.call('selected', [left, answer]) : say.compare(left, '=', answer);
	if (sign === '=') return isChosen;
	if (sign !== '!=') return say.compare(left, sign, answer);
	// Ours is false for who did not answer.
	return say.join('and', [say.compare(left, '!=', say.text('')), say.not(isChosen)]);
}
