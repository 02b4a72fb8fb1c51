import type { Expression } from '../../expressions/expression.ts';
import { parse } from '../../expressions/expression.ts';
import * as say from '../conditions/saying.ts';
import type { Condition } from '../given.ts';

/**
 * A condition of an XLSForm, whose language is larger than ours and has other names. `own`: the question of a constraint,
 * in which `.` is its answer. `isSeveral`: whether one chooses several answers at a question.
 */
export function conditionOf(source: string, isSeveral: (name: string) => boolean, own = ''): Condition | undefined {
	const said = source.trim();
	if (!said || /^true\(\)$|^1$/.test(said)) return undefined;
	const names: string[] = [];
	const aliased = said.replace(/\$\{\s*([^{}\s]{1,200})\s*\}/g, (_, name: string) => `\${n${names.push(name) - 1}}`);
	const read = parse(inOurSigns(aliased));
	if ('problem' in read) return { source: said, why: read.problem.message.replace(/\.$/, '') };
	return { source: said, expression: ours(read.expression, { names, own, isSeveral }) };
}

/** Curly quotes and hard spaces come from who typed it in a letter first. */
const inOurSigns = (source: string) =>
	source
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/\u00a0/g, ' ');

interface Where {
	names: string[];
	own: string;
	isSeveral: (name: string) => boolean;
}

/** With the names of the file, and with what its signs mean there. */
function ours(expression: Expression, where: Where): Expression {
	const below = (part: Expression) => ours(part, where);
	switch (expression.kind) {
		case 'answer':
			return say.answer(where.names[Number(expression.name.slice(1))] ?? '');
		case 'own':
			return where.own ? say.answer(where.own) : expression;
		case 'join':
			return { ...expression, of: expression.of.map(below) };
		case 'comparison':
			return compared({ ...expression, left: below(expression.left), right: below(expression.right) }, where);
		case 'calculation':
			return { ...expression, left: below(expression.left), right: below(expression.right) };
		case 'negative':
			return { ...expression, of: below(expression.of) };
		case 'call':
			return { ...expression, given: expression.given.map(below) };
		default:
			return expression;
	}
}

/** There, who did not answer is not the same as any answer; and of several answers `=` takes all of them. */
function compared(comparison: Extract<Expression, { kind: 'comparison' }>, { isSeveral }: Where): Expression {
	const { left, sign, right } = comparison;
	if (sign !== '=' && sign !== '!=') return comparison;
	const isEmpty = [left, right].some((part) => part.kind === 'text' && part.text === '');
	if (isEmpty) return comparison;
	const only = left.kind === 'answer' && isSeveral(left.name) ? onlyThis(left, right) : say.compare(left, '=', right);
	return sign === '=' ? only : say.not(only);
}

const onlyThis = (answer: Expression, option: Expression) =>
	say.join('and', [
		say.call('selected', [answer, option]),
		say.compare(say.call('count-selected', [answer]), '=', say.number('1'))
	]);
