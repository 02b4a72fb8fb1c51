import type { Expression } from '../../expressions/expression.ts';
import { readCondition, type Dialect } from '../conditions/reading.ts';
import * as say from '../conditions/saying.ts';
import type { Condition } from '../given.ts';

/** A condition of SurveyJS; nothing when there is none. */
export const conditionOf = (source: string): Condition | undefined =>
	source.trim() ? readCondition(source, dialect) : undefined;

const dialect: Dialect = {
	words: {
		and: '&&',
		or: '||',
		not: '!',
		equal: '==',
		notequal: '!=',
		greater: '>',
		less: '<',
		greaterorequal: '>=',
		lessorequal: '<=',
		anyof: 'anyof',
		allof: 'allof',
		noneof: 'noneof',
		contains: 'contains',
		contain: 'contains',
		notcontains: 'notcontains',
		notcontain: 'notcontains'
	},
	after: { empty: 'empty', notempty: 'notempty' },
	nameOf({ kind, said }) {
		if (kind === 'name') return say.answer(said);
		if (said === 'true' || said === 'false') return said === 'true' ? say.always : say.never;
		// Words without quotes are texts there.
		return say.text(said);
	},
	call,
	unequalHoldsForNothing: () => true
};

function call(name: string, given: Expression[]): Expression | undefined {
	const [first, second, third] = given;
	switch (name.toLowerCase()) {
		case 'iif':
			return first && second && third ? say.call('if', [first, second, third]) : undefined;
		case 'today':
			return given.length ? undefined : say.call('today', []);
		default:
			return undefined;
	}
}
