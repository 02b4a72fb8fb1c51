import type { ComparisonSign, Value } from './expression.ts';
import { asNumber, asText, isTrue } from './values.ts';

/** Compares two values. What each rule is for stands in expression.ts. */
export function compare(sign: ComparisonSign, left: Value, right: Value): boolean {
	if (left === undefined || right === undefined) return sign === '=' && (left === '' || right === '');
	if (sign === '=') return areEqual(left, right);
	if (sign === '!=') return !areEqual(left, right);
	const order = orderOf(left, right);
	if (order === undefined) return false;
	return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
}

/** Whether a list holds this text, or an answer is this text. */
export const holds = (value: Value, text: string) =>
	Array.isArray(value) ? value.includes(text) : value !== undefined && asText(value) === text;

type Given = Exclude<Value, undefined>;

function areEqual(left: Given, right: Given): boolean {
	if (typeof left === 'boolean' || typeof right === 'boolean') return isTrue(left) === isTrue(right);
	if (Array.isArray(left)) return Array.isArray(right) ? share(left, right) : holds(left, asText(right));
	if (Array.isArray(right)) return holds(right, asText(left));
	if (typeof left === 'number' || typeof right === 'number') {
		const number = asNumber(left);
		return number !== undefined && number === asNumber(right);
	}
	return left === right;
}

function share(left: string[], right: string[]): boolean {
	const known = new Set(left);
	return right.some((text) => known.has(text));
}

/** Below 0 when the left comes first, 0 when they are equal; nothing when they are in no order. */
function orderOf(left: Given, right: Given): number | undefined {
	const [one, other] = [asNumber(left), asNumber(right)];
	if (one !== undefined && other !== undefined) return one - other;
	if (one !== undefined || other !== undefined) return undefined;
	if (typeof left !== 'string' || typeof right !== 'string') return undefined;
	return left === right ? 0 : left < right ? -1 : 1;
}
