import { prose } from '#lib/example/prose.ts';
import { STAND_IN } from './own-text.ts';
import { nameAt, nodeAt, nodesAt, type Node } from './syntax.ts';

/** What an expression says, with a stand-in for what only the program knows. Of a choice the first that says something. */
export function spoken(node: Node): string {
	const part = (name: string) => spoken(nodeAt(node, name)!);
	switch (node.type) {
		case 'Literal':
			return typeof node.value === 'string' ? node.value : STAND_IN;
		case 'TemplateLiteral':
			return template(node);
		case 'TaggedTemplateExpression':
			return nameAt(nodeAt(node, 'tag')) === 'prose' ? proseOf(template(nodeAt(node, 'quasi')!)) : STAND_IN;
		case 'BinaryExpression':
			return node.operator === '+' ? part('left') + part('right') : STAND_IN;
		case 'ConditionalExpression':
			return said(part('consequent'), part('alternate'));
		case 'LogicalExpression':
			return node.operator === '&&' ? part('right') : said(part('right'), STAND_IN);
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
		case 'TSNonNullExpression':
			return part('expression');
		case 'CallExpression':
			return called(node);
		default:
			return STAND_IN;
	}
}

const said = (first: string, other: string) => (/\p{L}/u.test(first) ? first : other);

function template(node: Node) {
	const values = nodesAt(node, 'expressions').map(spoken);
	return nodesAt(node, 'quasis')
		.map((quasi, at) => cooked(quasi) + (values[at] ?? ''))
		.join('');
}

const cooked = ({ value }: Node) =>
	typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';

const proseOf = (text: string) => prose(Object.assign([text], { raw: [text] }));

/** `counted(n, 'zin', 'zinnen')` says “5 zinnen”. */
function called(node: Node) {
	const last = nodesAt(node, 'arguments').at(-1);
	return nameAt(nodeAt(node, 'callee')) === 'counted' && last ? `${STAND_IN} ${spoken(last)}` : STAND_IN;
}
