import { parse } from 'svelte/compiler';
import type { AST } from 'svelte/compiler';

/** Any node of a template or of a script, with what we ask of it. */
export interface Node {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes right below this one, in their order. */
export const below = (node: Node): Node[] =>
	Object.values(node)
		.flatMap((part) => [part].flat())
		.filter(isNode);

export const nodeAt = (node: Node, part: string): Node | undefined => {
	const found = node[part];
	return isNode(found) ? found : undefined;
};

export const nodesAt = (node: Node, part: string): Node[] => [node[part]].flat().filter(isNode);

export const nameAt = (node: Node | undefined, part = 'name') => String(node?.[part] ?? '');

/** A component as it is written. */
export const parseComponent = (source: string): AST.Root => parse(source, { modern: true });

const OPEN = '<script lang="ts">';

/** A module of TypeScript, read by the same parser: `shift` is where its places start. */
export const parseModule = (source: string) => ({
	tree: parse(`${OPEN}${source.replaceAll('</script', '<\\script')}</script>`, { modern: true }),
	shift: OPEN.length
});
