import type { ComparisonSign, Expression } from './expression.ts';
import { parse } from './parsing.ts';
import { printExpression } from './printing.ts';

// What a form makes without typing: rules on one question each, that must all or any be so. Each rule is false while
// its question is not answered, but “not answered” itself and “fewer than” of a list.

export interface SimpleRule {
	question: string;
	operator: 'is' | 'is-not' | 'more' | 'less' | 'answered' | 'not-answered';
	value: string;
}

export interface SimpleCondition {
	join: 'all' | 'any';
	rules: SimpleRule[];
}

/** The source of a condition: nothing when there are no rules. “More” and “less” count what is chosen in a list. */
export function fromSimple({ join, rules }: SimpleCondition, isList: (name: string) => boolean): string {
	const of = rules.map((rule) => fromRule(rule, isList(rule.question)));
	if (of.length < 2) return of[0] ? printExpression(of[0]) : '';
	return printExpression({ kind: 'join', word: join === 'all' ? 'and' : 'or', of });
}

/**
 * The rules that say the same as an expression; nothing when it says more than rules can. Who gives `isList` too is sure
 * that `fromSimple` makes a condition that means the same: counting is only for lists.
 */
export function toSimple(expression: Expression, isList?: (name: string) => boolean): SimpleCondition | undefined {
	const parts = expression.kind === 'join' ? expression.of : [expression];
	const rules = parts.map((part) => toRule(part, isList)).filter((rule) => rule !== undefined);
	if (rules.length < parts.length) return undefined;
	return { join: expression.kind === 'join' && expression.word === 'or' ? 'any' : 'all', rules };
}

function fromRule({ question, operator, value }: SimpleRule, isList: boolean): Expression {
	const answer: Expression = { kind: 'answer', name: question };
	const text: Expression = { kind: 'text', text: value };
	if (operator === 'answered') return compared(answer, '!=', nothing);
	if (operator === 'not-answered') return compared(answer, '=', nothing);
	if (operator === 'is-not') return compared(answer, '!=', text);
	if (operator === 'is')
		return isList ? { kind: 'call', name: 'selected', given: [answer, text] } : compared(answer, '=', text);
	const counted: Expression = isList ? { kind: 'call', name: 'count-selected', given: [answer] } : answer;
	return compared(counted, operator === 'more' ? '>' : '<', numberIn(value) ?? text);
}

const nothing: Expression = { kind: 'text', text: '' };

const compared = (left: Expression, sign: ComparisonSign, right: Expression): Expression => ({
	kind: 'comparison',
	sign,
	left,
	right
});

/** A number that is written just so: “5.0” stays a text, so that a form gives back what was typed. */
function numberIn(value: string): Expression | undefined {
	const read = parse(value);
	const number = 'expression' in read && read.expression.kind === 'number' ? read.expression : undefined;
	return number && printExpression(number) === value ? number : undefined;
}

function toRule(expression: Expression, isList?: (name: string) => boolean): SimpleRule | undefined {
	if (expression.kind === 'call' && expression.name === 'selected') return toSelected(expression.given);
	if (expression.kind !== 'comparison') return undefined;
	const value = valueIn(expression.right);
	const operator = operatorOf(expression.sign, value);
	const counted = countedIn(expression.left);
	const question = counted ?? nameIn(expression.left);
	if (!question || !operator || value === undefined) return undefined;
	if (operator !== 'more' && operator !== 'less') return counted ? undefined : { question, operator, value };
	const mayCount = isList ? isList(question) : counted !== undefined;
	return mayCount === (counted !== undefined) ? { question, operator, value } : undefined;
}

function toSelected([answer, option]: Expression[]): SimpleRule | undefined {
	const question = answer && nameIn(answer);
	const value = option && valueIn(option);
	return question && value ? { question, operator: 'is', value } : undefined;
}

function operatorOf(sign: ComparisonSign, value: string | undefined): SimpleRule['operator'] | undefined {
	if (sign === '=') return value ? 'is' : 'not-answered';
	if (sign === '!=') return value ? 'is-not' : 'answered';
	return sign === '>' ? 'more' : sign === '<' ? 'less' : undefined;
}

const nameIn = (expression: Expression) => (expression.kind === 'answer' ? expression.name : undefined);

const countedIn = (expression: Expression) =>
	expression.kind === 'call' && expression.name === 'count-selected' && expression.given[0]
		? nameIn(expression.given[0])
		: undefined;

function valueIn(expression: Expression): string | undefined {
	if (expression.kind === 'text') return expression.text;
	return expression.kind === 'number' ? String(expression.number) : undefined;
}
