import type { CDPSession } from 'playwright-core';

/** What has the focus, as a screen reader says it, and whether eyes find it. */
export interface FocusStop {
	role: string;
	/** Its accessible name, without “(niet verplicht)”. */
	name: string;
	description: string;
	/** The accessible name of the group around it. */
	group: string;
	checked: boolean;
	value: string;
	/** How many options a list has that opens. */
	options: number;
	id: string;
	/** It has a ring around it. */
	marked: boolean;
	/** It is on the screen, not scrolled out of sight. */
	inView: boolean;
	html: string;
}

/** Nothing when the page as a whole has the focus. */
export async function readFocus(devtools: CDPSession): Promise<FocusStop | undefined> {
	const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
	if (!result.objectId) return undefined;
	const [seen, { nodes }] = await Promise.all([
		devtools.send('Runtime.callFunctionOn', {
			objectId: result.objectId,
			functionDeclaration: LOOK,
			returnByValue: true
		}),
		devtools.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: true })
	]);
	const eyes = seen.result.value as Omit<FocusStop, 'role' | 'name' | 'description' | 'group' | 'checked'> | null;
	const node = nodes[0];
	if (!eyes || !node) return undefined;
	const checked = node.properties?.find(({ name }) => name === 'checked')?.value.value;
	return {
		...eyes,
		role: said(node.role),
		name: withoutMark(said(node.name)),
		description: said(node.description),
		group: withoutMark(groupOf(node, nodes)),
		checked: String(checked) === 'true'
	};
}

interface Node {
	nodeId: string;
	parentId?: string;
	role?: { value?: unknown };
	name?: { value?: unknown };
}

const said = (value: { value?: unknown } | undefined) => String(value?.value ?? '').trim();
const withoutMark = (name: string) => name.replace(/ \(niet verplicht\)$/, '');

function groupOf(node: Node, nodes: Node[]): string {
	const around = nodes.find(({ nodeId }) => nodeId === node.parentId);
	if (!around) return '';
	return /group/.test(said(around.role)) && said(around.name) ? said(around.name) : groupOf(around, nodes);
}

const LOOK = `function () {
	if (this === document.body) return null;
	const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(this);
	const { top, bottom, left, right, width, height } = this.getBoundingClientRect();
	return {
		value: String(this.value ?? ''),
		options: this.options ? this.options.length : 0,
		id: this.id,
		marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
		inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
		html: this.outerHTML.replace(/\\s+/g, ' ').slice(0, 160)
	};
}`;
