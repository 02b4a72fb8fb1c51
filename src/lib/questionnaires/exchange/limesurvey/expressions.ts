import type { Expression } from '../../expressions/expression.ts';
import { readCondition, type Dialect } from '../conditions/reading.ts';
import * as say from '../conditions/saying.ts';
import type { Condition } from '../given.ts';

/** ExpressionScript, of LimeSurvey 1.92 and later. Nothing when it holds for everybody. */
export function relevanceOf(source: string | undefined): Condition | undefined {
	const said = bare(source ?? '');
	if (!said || said === '1' || /^true\(?\)?$/i.test(said)) return undefined;
	if (said === '0') return { source: said, expression: say.never };
	return readCondition(said, dialect);
}

/** What a text between braces says, read as an expression. */
export const readScript = (source: string) => readCondition(bare(source), dialect);

/** An equation is written between braces. */
const bare = (source: string) => {
	const said = source.trim();
	return /^\{[^{}]*\}$/.test(said) ? said.slice(1, -1).trim() : said;
};

/** `Q1.NAOK` and `Q1.shown` are the answer on Q1; `Q1.question` and the like say something else. */
const answers = /\.(NAOK|shown|value|valueNAOK|code)$/;

export const plainName = (said: string) => said.replace(answers, '');

const dialect: Dialect = {
	words: { and: '&&', or: '||', not: '!', eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' },
	nameOf({ kind, said }) {
		const name = plainName(said);
		if (kind !== 'word' || name.includes('.') || name.includes(':') || special.has(name.toLowerCase()))
			return undefined;
		return /^\d+$/.test(name) ? undefined : say.answer(name);
	},
	call,
	// Without NAOK the whole is false as soon as a question was not asked.
	unequalHoldsForNothing: (_, first) => !!first?.said.endsWith('NAOK')
};

const special = new Set(['this', 'self', 'that', 'token', 'sid', 'gid', 'qid']);

function call(name: string, given: Expression[]): Expression | undefined {
	const [first, second, third] = given;
	if (!first) return undefined;
	switch (name.toLowerCase()) {
		case 'is_empty':
			return say.compare(first, '=', say.text(''));
		case 'if':
			return second && third ? ifOf(first, second, third) : undefined;
		case 'strlen':
			return say.call('string-length', [first]);
		case 'intval':
		case 'floatval':
		case 'trim':
			return first;
		case 'count':
			return given.length === 1 ? say.call('count-selected', [first]) : undefined;
		case 'sum':
			return given.reduce((left, right) => ({ kind: 'calculation', sign: '+', left, right }));
		default:
			return undefined;
	}
}

const isNumber = (expression: Expression, number: number) =>
	expression.kind === 'number' && expression.number === number;

/** `if(a, 1, 0)` is how an equation says yes or no. */
const ifOf = (first: Expression, second: Expression, third: Expression) =>
	isNumber(second, 1) && isNumber(third, 0) ? first : say.call('if', [first, second, third]);
