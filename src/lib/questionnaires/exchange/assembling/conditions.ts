import { type Expression, parse, printExpression } from '../../expressions/expression.ts';
import { LONGEST } from '../../expressions/language.ts';
import type { Condition } from '../given.ts';
import { compare, consented, not, optionOf, selected, text, untrue, withLiteral } from './literals.ts';
import { type Target, type Targets, answerOf, isList } from './targets.ts';
import { CannotSay, cannot, shown } from './unsayable.ts';

/**
 * A condition of a file in our language, about questions that stand before `before`; or why that cannot be.
 */
export function conditionFrom(
	{ expression, why = 'dit kunnen wij niet lezen' }: Condition,
	targets: Targets,
	before: number
): { said: string } | { why: string } {
	if (!expression) return { why };
	try {
		const said = printExpression(translated(expression, { targets, before, left: { steps: MOST_STEPS } }, 0));
		if (said.length > LONGEST || 'problem' in parse(said)) return { why: 'de voorwaarde is te lang' };
		return { said };
	} catch (error) {
		if (error instanceof CannotSay) return { why: error.message };
		throw error;
	}
}

interface Where {
	targets: Targets;
	before: number;
	/** What is worked out may stand for something that is worked out too. */
	left: { steps: number };
}

const DEEPEST = 100;

const MOST_STEPS = 3000;

function translated(expression: Expression, where: Where, depth: number): Expression {
	if (depth > DEEPEST || --where.left.steps < 0) cannot('de voorwaarde zit te diep in elkaar');
	const below = (part: Expression) => translated(part, where, depth + 1);
	switch (expression.kind) {
		case 'answer': {
			const calculated = where.targets.calculated.get(expression.name);
			return calculated ? below(calculated) : asked(targetOf(expression.name, where));
		}
		case 'join':
			return { ...expression, of: expression.of.map(below) };
		case 'comparison':
			return compared(expression, where, below);
		case 'calculation':
			return {
				...expression,
				left: counting(expression.left, where, below),
				right: counting(expression.right, where, below)
			};
		case 'negative':
			return { ...expression, of: counting(expression.of, where, below) };
		case 'call':
			return called(expression, where, below);
		default:
			return expression;
	}
}

type Below = (part: Expression) => Expression;

type Comparison = Extract<Expression, { kind: 'comparison' }>;

function targetOf(name: string, { targets, before }: Where): Target {
	const target = targets.answers.get(name);
	if (!target && !targets.named.has(name)) return cannot(`“${shown(name)}” is geen vraag die meekwam`);
	if (!target || target.at >= before) return cannot(`“${shown(name)}” komt pas later in de vragenlijst`);
	return target;
}

/** A name on its own: whether it is answered, or whether the option is chosen. */
function asked(target: Target): Expression {
	if (target.option) return selected(target, target.option);
	const yes = target.options.get('true');
	return yes && target.options.has('false') ? compare(answerOf(target), '=', text(yes)) : answerOf(target);
}

function counting(part: Expression, where: Where, below: Below): Expression {
	const isAsked = part.kind === 'answer' && !where.targets.calculated.has(part.name);
	if (isAsked && !isCountable(targetOf(part.name, where)))
		cannot('hier wordt gerekend met antwoorden die geen getal zijn');
	return below(part);
}

const isCountable = ({ question: { type }, part, option }: Target) =>
	!option && (type === 'number' || type === 'scale' || (type === 'points' && !!part));

function compared(comparison: Comparison, where: Where, below: Below): Expression {
	const { left, right } = comparison;
	if (left.kind !== 'answer' && right.kind === 'answer')
		return compared({ ...comparison, left: right, right: left, sign: mirrored[comparison.sign] }, where, below);
	const calculated = left.kind === 'answer' ? where.targets.calculated.get(left.name) : undefined;
	if (calculated) return workedOut({ ...comparison, left: below(calculated) }, below);
	const target = left.kind === 'answer' ? targetOf(left.name, where) : undefined;
	const literal = literalIn(right);
	if (!target || literal === undefined) return { ...comparison, left: plain(left, below), right: plain(right, below) };
	return withLiteral(target, comparison.sign, literal);
}

/** Other tools have 1 and 0 for what is so and what is not. */
function workedOut({ left, sign, right }: Comparison, below: Below): Expression {
	const literal = literalIn(right);
	if (!isYesOrNo(left) || (sign !== '=' && sign !== '!=') || literal === undefined)
		return compare(left, sign, plain(right, below));
	return untrue.includes(literal) === (sign === '!=') ? left : not(left);
}

const isYesOrNo = (expression: Expression) =>
	expression.kind === 'join' ||
	expression.kind === 'comparison' ||
	(expression.kind === 'call' && ['not', 'selected', 'true', 'false'].includes(expression.name));

/** An answer as it is: a name that is compared does not ask whether it is answered. */
function plain(part: Expression, below: Below): Expression {
	const translation = below(part);
	return part.kind === 'answer' && translation.kind !== 'answer'
		? cannot('twee antwoorden worden vergeleken')
		: translation;
}

const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function literalIn(expression: Expression): string | undefined {
	if (expression.kind === 'text') return expression.text;
	if (expression.kind === 'number') return String(expression.number);
	if (expression.kind !== 'call') return undefined;
	return expression.name === 'true' || expression.name === 'false' ? expression.name : undefined;
}

function called(expression: Extract<Expression, { kind: 'call' }>, where: Where, below: Below): Expression {
	const [first, second] = expression.given;
	if (expression.name === 'selected' && first?.kind === 'answer') {
		const target = targetOf(first.name, where);
		const literal = second ? literalIn(second) : undefined;
		if (literal === undefined) return cannot('welk antwoord het is, staat er niet');
		if (target.option) return cannot('dit is geen keuze uit antwoorden');
		if (target.question.type === 'consent') return consented(target, '=', literal);
		return { ...expression, given: [answerOf(target), text(optionOf(target, literal))] };
	}
	if (expression.name === 'count-selected' && first?.kind === 'answer') {
		const target = targetOf(first.name, where);
		return isList(target)
			? { ...expression, given: [answerOf(target)] }
			: cannot('dit is geen keuze uit meer antwoorden');
	}
	if (expression.name === 'not' || expression.name === 'if')
		return { ...expression, given: expression.given.map(below) };
	return { ...expression, given: expression.given.map((part) => plain(part, below)) };
}
