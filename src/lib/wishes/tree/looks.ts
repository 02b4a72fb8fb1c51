import type { Palette } from './palette.ts';
import type { Shape } from './shapes.ts';

/** How a part of a leaf is painted. Nothing: as its branch is. */
export interface Look {
	fill?: string;
	stroke?: string;
	'stroke-width'?: number;
	'stroke-opacity'?: number;
}

export const looksIn = ({ bud, bloom, withered }: Palette): Record<Shape['role'], Look> => ({
	leaf: { stroke: '#fff', 'stroke-width': 0.8, 'stroke-opacity': 0.6 },
	vein: { fill: 'none', stroke: '#000', 'stroke-width': 0.9, 'stroke-opacity': 0.2 },
	bud: { fill: bud[0], stroke: bud[1], 'stroke-width': 1.1 },
	bloom: { fill: bloom[0], stroke: bloom[1], 'stroke-width': 1 },
	heart: { fill: bloom[2], stroke: bloom[1], 'stroke-width': 0.6 },
	withered: { fill: withered[0], stroke: withered[1], 'stroke-width': 1 },
	fold: { fill: 'none', stroke: '#000', 'stroke-width': 1, 'stroke-opacity': 0.45 }
});
