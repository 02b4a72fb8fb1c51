/** How many signs an expression may have. */
export const LONGEST = 2000;

/** How deep haakjes may stand in haakjes. */
export const DEEPEST = 50;

/** No expression that was parsed is deeper: a sum in a row of n is n deep, and haakjes add a few each. */
export const DEEPEST_TREE = LONGEST / 2 + 5 * DEEPEST;

/** How many things each function takes between its haakjes. */
export const functions = {
	selected: 2,
	'count-selected': 1,
	if: 3,
	coalesce: 2,
	not: 1,
	true: 0,
	false: 0,
	'string-length': 1,
	today: 0
} as const;

export type FunctionName = keyof typeof functions;

export const isFunction = (word: string): word is FunctionName => Object.hasOwn(functions, word);

const between = ['and', 'or', 'div', 'mod'];

/** Whether a word stands between two things, as `and` does. */
export const isBetween = (word: string) => between.includes(word);

/** Whether a sign may stand in a word after its first letter: `count-selected`, `jr:choice-name`. */
export const isWordSign = (sign: string | undefined) => sign !== undefined && /[\w:-]/.test(sign);
