import type { Condition } from '../given.ts';
import * as say from './saying.ts';

/** All of these must hold. */
export function allOf(conditions: (Condition | undefined)[]): Condition | undefined {
	const given = conditions.filter((condition) => condition !== undefined);
	if (given.length < 2) return given[0];
	const source = given.map((condition) => `(${condition.source})`).join(' and ');
	const unread = given.find(({ expression }) => !expression);
	if (unread) return { source, why: unread.why ?? '' };
	return {
		source,
		expression: say.join(
			'and',
			given.map(({ expression }) => expression!)
		)
	};
}
