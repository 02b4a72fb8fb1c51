import type { Expression } from '../../expressions/expression.ts';
import * as say from '../conditions/saying.ts';
import type { Condition } from '../given.ts';
import type { OldCondition } from './survey.ts';

/**
 * The table of conditions of LimeSurvey 1.91 and before. Scenarios are each enough; in one scenario all must hold, and of
 * several about the same answer one.
 */
export function oldConditionOf(rows: OldCondition[]): Condition | undefined {
	if (!rows.length) return undefined;
	const source = rows.map(({ field, method, value }) => `${field} ${method} ${value}`).join('; ');
	const strange = rows.find(({ field, method }) => !isAnswer(field) || !(method in signs));
	if (strange) return { source, why: `“${strange.field} ${strange.method}” kennen wij hier niet` };
	const scenarios = Object.values(Object.groupBy(rows, ({ scenario }) => scenario)).map((some) => all(some!));
	return { source, expression: say.join('or', scenarios) };
}

const signs = { '==': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', ' ': '=' } as const;

/** `@…@` compares with another answer, `{TOKEN:…}` asks about the visitor. */
const isAnswer = (field: string) => /^\+?\d+X\d+X\d+[\w#]*$/.test(field);

const all = (rows: OldCondition[]): Expression =>
	say.join(
		'and',
		Object.values(Object.groupBy(rows, ({ field }) => field)).map((same) => say.join('or', same!.map(one)))
	);

function one({ field, method, value }: OldCondition): Expression {
	const answer = say.answer(field.replace(/^\+/, ''));
	const sign = signs[method as keyof typeof signs];
	const said = say.text(value.trim());
	// Empty is “no answer”, and “is not” holds for who did not answer.
	if (sign === '!=' && said.kind === 'text' && said.text) return say.not(say.compare(answer, '=', said));
	return say.compare(answer, sign, /^@|^\{/.test(value) ? say.text(`${value} `) : said);
}
