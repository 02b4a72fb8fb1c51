import type { KnownQuestion } from './known-question.ts';
import { ownNames } from './response-columns.ts';

/**
 * The name of a column: the question, and behind a `_` what of it. It follows from the question alone, so that no other
 * question ever changes it, and no two columns have the same: an id holds no `_`, and its `-` becomes two of them.
 */
export const columnName = (known: KnownQuestion, suffix: string) =>
	[questionName(known), ...(known.turn ? [TURNS[known.turn] ?? `t${known.turn}`] : []), suffix]
		.filter(Boolean)
		.join('_');

/** Behind the name of what became a question of another type: no column of a question is called so. */
const TURNS = ['', 'b', 'c', 'd'];

/** As the platform makes them, see `making/kinds.ts`: they say nothing to who reads them. */
const RANDOM = /^v[0-9a-f]{10}$/;

function questionName({ question: { id }, number }: KnownQuestion) {
	if (RANDOM.test(id)) return `vraag${number}`;
	return ownNames.has(id) || /^vraag\d+$/.test(id) ? `v_${id}` : id.replaceAll('-', '__');
}
