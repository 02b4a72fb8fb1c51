import type { Fate } from '../fate.ts';
import type { Season } from './season.ts';

/** One form of a leaf, upwards from its stem at 0,0 and 17 units long. `role`: which colour it gets. */
export interface Shape {
	d: string;
	role: 'leaf' | 'vein' | 'bud' | 'bloom' | 'heart' | 'withered' | 'fold';
}

export type LeafKind = Fate | 'double';

const LEAF = 'M0 1C-6.2-3-6.4-11.5 0-17.5C6.4-11.5 6.2-3 0 1Z';
const VEIN = 'M0 1V-13.5';

const leaf: Shape[] = [
	{ d: LEAF, role: 'leaf' },
	{ d: VEIN, role: 'vein' }
];

const petal = (turn: number) => {
	const at = (angle: number, far: number) => {
		const to = ((turn + angle) * Math.PI) / 180;
		return `${(Math.sin(to) * far).toFixed(1)} ${(-8 - Math.cos(to) * far).toFixed(1)}`;
	};
	return `M0-8C${at(-46, 9)} ${at(-22, 11.5)} ${at(0, 10)}C${at(22, 11.5)} ${at(46, 9)} 0-8Z`;
};

const ring = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const flower: Shape[] = [
	{ d: [0, 72, 144, 216, 288].map(petal).join(''), role: 'bloom' },
	{ d: ring(0, -8, 3.2), role: 'heart' }
];

const apple: Shape[] = [
	{
		d: 'M0-12C-5-16-10.5-12-9.5-5.5C-8.6 0-4.5 4 0 2C4.500 4 8.600 0 9.500-5.500C10.500-12 5-16 0-12ZM0-12C0-15 1-17 3-18',
		role: 'bloom'
	},
	{ d: 'M-5.800-8.600C-5.500-10-4.500-11-3.200-11.200', role: 'heart' }
];

const star: Shape[] = [
	{
		d: 'M0-19.500L2.900-11.900L11-11.500L4.700-6.400L6.800 1.400L0-3L-6.800 1.400L-4.700-6.400L-11-11.500L-2.900-11.900Z',
		role: 'bloom'
	},
	{ d: ring(0, -8.4, 2.2), role: 'heart' }
];

/** What came true: a blossom, in the autumn a fruit, and in the winter a light. Each fate has a form of its own. */
const fulfilled: Record<Season, Shape[]> = { spring: flower, summer: flower, autumn: apple, winter: star };

export const shapesOf = (kind: LeafKind, season: Season): Shape[] =>
	kind === 'come_true' ? fulfilled[season] : plain[kind];

const plain: Record<Exclude<LeafKind, 'come_true'>, Shape[]> = {
	hanging: leaf,
	double: [
		{ d: 'M0 1C-10.500-1-15-8-13-16C-5-14.500 0-8 0 1ZM0 1C10.500-1 15-8 13-16C5-14.500 0-8 0 1Z', role: 'leaf' },
		{ d: 'M0 1C-2-5-5-9-10-13M0 1C2-5 5-9 10-13', role: 'vein' }
	],
	taken_up: [
		{ d: 'M0 1C-7-1-7.500-10 0-18C7.500-10 7-1 0 1Z', role: 'bud' },
		{ d: 'M-5.600-5C-3-4-1-2 0 1C1-2 3-4 5.600-5M0-18V-9', role: 'fold' }
	],
	impossible: [
		{ d: 'M0 1C-6-2-8-9-3-15C-1-12 5-13 6.500-9.500C8-5.500 4-2 0 1Z', role: 'withered' },
		{ d: 'M0 1C-1-5-1-8 2.500-9.500', role: 'fold' }
	]
};
