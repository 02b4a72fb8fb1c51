import { inside, saidBy, type Said } from './script-texts.ts';
import { spoken } from './spoken.ts';
import { below, nameAt, nodeAt, nodesAt, type Node } from './syntax.ts';

export interface Shown extends Said {
	isHeading: boolean;
}

/** All that a template says: each block of words as one text, and what people read or hear of attributes. */
export function shownBy(fragment: Node): Shown[] {
	const shown: Shown[] = [];
	walk(nodesAt(fragment, 'nodes'), false, shown);
	return shown;
}

const inlineElements = new Set(
	'a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' ')
);
const headings = /^(?:h[1-6]|title|button|label|legend|th|dt|caption|figcaption|option)$/;
const readAttributes =
	/^(?:title|alt|label|placeholder|summary|value|content|aria-(?:label|description|roledescription))$/;

/** Words that follow each other are one text, until something that stands by itself. */
function walk(nodes: Node[], isHeading: boolean, shown: Shown[]) {
	let run: Said | undefined;
	const flush = () => {
		const text = run?.text.replace(/\s+/g, ' ').trim();
		if (text) shown.push({ text, start: run!.start, isHeading });
		run = undefined;
	};
	const add = (text: string, start: number) => {
		if (run) run.text += text;
		else if (text.trim()) run = { text: text.trimStart(), start: start + (text.length - text.trimStart().length) };
	};
	const apart = (found: Said[]) => shown.push(...found.map((one) => ({ ...one, isHeading: false })));
	const among = nodes.some((node) => node.type === 'Text' && /\p{L}/u.test(String(node.data)));
	const flow = (node: Node) => {
		if (node.type === 'Text') return add(String(node.data), node.start);
		if (node.type === 'ExpressionTag') {
			add(spoken(nodeAt(node, 'expression')!), node.start);
			return apart(inside(nodeAt(node, 'expression')!));
		}
		if (node.type === 'Comment' || node.type === 'RenderTag') return apart(node.type === 'Comment' ? [] : saidBy(node));
		if (!isInline(node, among)) {
			flush();
			return block(node, isHeading, shown);
		}
		apart(ownWords(node));
		const [first, ...others] = fragmentsOf(node);
		for (const child of first ? nodesAt(first, 'nodes') : []) flow(child);
		for (const other of others) walk(nodesAt(other, 'nodes'), isHeading, shown);
	};
	for (const node of nodes) flow(node);
	flush();
}

function block(node: Node, isHeading: boolean, shown: Shown[]) {
	shown.push(...ownWords(node).map((one) => ({ ...one, isHeading: false })));
	const heads = isHeading || headings.test(nameAt(node));
	for (const fragment of fragmentsOf(node)) walk(nodesAt(fragment, 'nodes'), heads, shown);
}

const fragmentParts = ['fragment', 'consequent', 'alternate', 'body', 'fallback', 'pending', 'then', 'catch'];
const fragmentsOf = (node: Node) =>
	fragmentParts.flatMap((part) => nodesAt(node, part)).filter(({ type }) => type === 'Fragment');

/** Of a block or a component among words: those go on in it, unless something in it stands by itself. */
function isInline(node: Node, among: boolean): boolean {
	if (node.type === 'RegularElement' && !inlineElements.has(nameAt(node))) return false;
	if (/^(?:Component|RegularElement|IfBlock|EachBlock|KeyBlock)$/.test(node.type)) {
		if ((node.type === 'Component' || nameAt(node) === 'a') && !among) return false;
		return fragmentsOf(node)
			.flatMap((fragment) => nodesAt(fragment, 'nodes'))
			.every((child) => /^(?:Text|ExpressionTag|Comment|ConstTag)$/.test(child.type) || isInline(child, among));
	}
	return node.type === 'ConstTag';
}

/** What people read or hear of the attributes, and what stands in the expressions of a block. */
function ownWords(node: Node): Said[] {
	const attributes = nodesAt(node, 'attributes').flatMap((attribute) => ofAttribute(attribute, node));
	const expressions = below(node).filter(
		({ type, start }) => type !== 'Fragment' && !nodesAt(node, 'attributes').some((one) => one.start === start)
	);
	return [...attributes, ...expressions.flatMap(saidBy)];
}

function ofAttribute(attribute: Node, { type }: Node): Said[] {
	const values = nodesAt(attribute, 'value');
	const isRead = type === 'Component' || readAttributes.test(nameAt(attribute));
	if (attribute.type !== 'Attribute') return saidBy(attribute);
	if (!isRead) return values.flatMap((value) => (value.type === 'Text' ? [] : saidBy(value)));
	const parts = values.map((value) =>
		value.type === 'Text' ? String(value.data) : spoken(nodeAt(value, 'expression') ?? value)
	);
	if (values.length === 1 && values[0]!.type !== 'Text') return saidBy(values[0]!);
	const rest = values.flatMap((value) => (value.type === 'Text' ? [] : inside(nodeAt(value, 'expression')!)));
	return [{ text: parts.join(''), start: attribute.start }, ...rest];
}
