import { parse, type Expression } from '../../expressions/expression.ts';

/** What a constraint says that is a setting of a question of ours. */
export interface Bounds {
	least?: number;
	most?: number;
	atLeast?: number;
	atMost?: number;
	maxLength?: number;
	earliest?: string;
	latest?: string;
	/** The code of the option that goes with no other. */
	alone?: string;
	isEmail?: boolean;
}

/** The settings in a constraint; nothing when it says anything more than that. */
export function boundsIn(source: string): Bounds | undefined {
	if (/^regex\s*\(\s*\.\s*,.*@.*\)$/s.test(source.trim())) return { isEmail: true };
	const read = parse(source);
	if ('problem' in read) return undefined;
	const { expression } = read;
	const parts = expression.kind === 'join' && expression.word === 'and' ? expression.of : [expression];
	const bounds: Bounds = {};
	for (const part of parts) if (!take(part, bounds)) return undefined;
	return bounds;
}

function take(part: Expression, bounds: Bounds): boolean {
	const alone = aloneIn(part);
	if (alone) {
		bounds.alone = alone;
		return true;
	}
	if (part.kind !== 'comparison') return false;
	const { left, sign, right } = part;
	if (left.kind === 'own' && right.kind === 'text' && /^\d{4}-\d{2}-\d{2}$/.test(right.text)) {
		if (sign === '>=') bounds.earliest = right.text;
		else if (sign === '<=') bounds.latest = right.text;
		return sign === '>=' || sign === '<=';
	}
	if (right.kind !== 'number') return false;
	const { number } = right;
	if (left.kind === 'own') {
		if (sign === '>=') bounds.least = number;
		else if (sign === '<=') bounds.most = number;
		else if (sign === '>' && Number.isInteger(number)) bounds.least = number + 1;
		else if (sign === '<' && Number.isInteger(number)) bounds.most = number - 1;
		else return false;
		return true;
	}
	if (left.kind !== 'call' || left.given[0]?.kind !== 'own') return false;
	if (left.name === 'string-length' && sign === '<=') bounds.maxLength = number;
	else if (left.name === 'count-selected' && sign === '<=') bounds.atMost = number;
	else if (left.name === 'count-selected' && sign === '>=') bounds.atLeast = number;
	else return false;
	return true;
}

/** `not(selected(., 'geen') and count-selected(.) > 1)`: “none” goes with no other. */
function aloneIn(part: Expression): string | undefined {
	if (part.kind !== 'call' || part.name !== 'not') return undefined;
	const [of] = part.given;
	if (of?.kind !== 'join' || of.word !== 'and' || of.of.length !== 2) return undefined;
	const [chosen, counted] = of.of;
	const isOne =
		counted?.kind === 'comparison' &&
		counted.left.kind === 'call' &&
		counted.left.name === 'count-selected' &&
		counted.sign === '>' &&
		counted.right.kind === 'number' &&
		counted.right.number === 1;
	if (!isOne || chosen?.kind !== 'call' || chosen.name !== 'selected') return undefined;
	return chosen.given[0]?.kind === 'own' && chosen.given[1]?.kind === 'text' ? chosen.given[1].text : undefined;
}
