import { below, nameAt, nodeAt, nodesAt, type Node } from './syntax.ts';
import { spoken } from './spoken.ts';

/** What somebody may read, and where it stands. */
export interface Said {
	text: string;
	start: number;
}

/** All that a script says in words: strings and templates, whole sentences where parts are put together. */
export function saidBy(node: Node): Said[] {
	if (isForPrograms(node) || isFormal(node)) return [];
	if (!isWords(node)) return read(node).flatMap(saidBy);
	return [{ text: spoken(node), start: node.start }, ...besides(node)];
}

const isWords = (node: Node) =>
	node.type === 'TemplateLiteral' ||
	node.type === 'TaggedTemplateExpression' ||
	(node.type === 'Literal' && typeof node.value === 'string') ||
	(node.type === 'BinaryExpression' && node.operator === '+');

/** The formal text of the example stands in words of the law, beside the same in plain ones. */
const isFormal = (node: Node) =>
	node.type === 'Property' &&
	/^formal(?:Text)?$/.test(keyOf(node)) &&
	nameAt(nodeAt(nodeAt(node, 'value')!, 'tag')) === 'prose';

/** An answer of the example that goes out with an override shows what the gate holds back, so it fails on purpose. */
function read(node: Node) {
	const parts = below(node);
	const isOverride = (one: Node) => keyOf(one) === 'languageOverride' && isWords(nodeAt(one, 'value')!);
	return node.type === 'ObjectExpression' && parts.some(isOverride)
		? parts.filter((one) => keyOf(one) !== 'reason')
		: parts;
}

const keyOf = (node: Node) => (node.type === 'Property' ? nameAt(nodeAt(node, 'key')) : '');

/** What stands in the places to fill in: the other half of a choice, words given to a function. */
function besides(node: Node): Said[] {
	if (node.type === 'Literal') return [];
	if (node.type === 'BinaryExpression') return ['left', 'right'].flatMap((side) => inside(nodeAt(node, side)!));
	const quasi = nodeAt(node, 'quasi') ?? node;
	return nodesAt(quasi, 'expressions').flatMap(inside);
}

export function inside(node: Node): Said[] {
	if (node.type === 'Literal') return [];
	if (isWords(node)) return besides(node);
	if (node.type === 'ConditionalExpression') {
		const first = nodeAt(node, 'consequent')!;
		return [...inside(first), ...saidBy(nodeAt(node, 'alternate')!)];
	}
	return saidBy(node);
}

/** Types, what is imported, keys, comparisons, and errors that reach only the log. */
function isForPrograms(node: Node) {
	if (/^(?:ImportDeclaration|ExportAllDeclaration|ImportExpression)$/.test(node.type)) return true;
	if (node.type.startsWith('TS') && !nodeAt(node, 'expression')) return true;
	if (node.type === 'BinaryExpression') return node.operator !== '+';
	if (node.type === 'NewExpression') return /Error$|RegExp|URL/.test(nameAt(nodeAt(node, 'callee')));
	if (node.type !== 'CallExpression') return false;
	const callee = nodeAt(node, 'callee');
	// A list of words that is cut is for a program to look in.
	if (nameAt(callee && nodeAt(callee, 'property')) === 'split') return true;
	return nameAt(callee && nodeAt(callee, 'object')) === 'console';
}
