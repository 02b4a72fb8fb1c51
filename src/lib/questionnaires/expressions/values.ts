import type { Value } from './expression.ts';

// How values are taken as another kind. What each rule is for stands in expression.ts.

/** An answer as the language takes it: what is empty, or no number that can be counted with, is nothing. */
export function answerAs(value: Value): Value {
	if (typeof value === 'number') return finite(value);
	return value === '' || (Array.isArray(value) && !value.length) ? undefined : value;
}

/** Whether a value counts as true: `${q}` on its own asks whether q is answered. */
export function isTrue(value: Value): boolean {
	if (Array.isArray(value)) return value.length > 0;
	return Boolean(value);
}

export function asText(value: Value): string {
	if (Array.isArray(value)) return value.join(' ');
	return value === undefined ? '' : String(value);
}

export function asNumber(value: Value): number | undefined {
	if (typeof value === 'number') return finite(value);
	if (typeof value === 'boolean') return value ? 1 : 0;
	const text = Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;
	return text === undefined ? undefined : numberIn(text);
}

/** A number that can be counted with, or nothing. Never -0, which would read differently. */
export const finite = (value: number) => (Number.isFinite(value) ? value + 0 : undefined);

const LONGEST_NUMBER = 30;

function numberIn(text: string): number | undefined {
	const typed = text.trim();
	if (!typed || typed.length > LONGEST_NUMBER) return undefined;
	for (const sign of typed) if (!'0123456789.-'.includes(sign)) return undefined;
	return finite(Number(typed));
}
