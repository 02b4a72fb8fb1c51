import { round } from '../plane.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Season } from './season.ts';
import { GROUND } from './skeleton.ts';

/** What lies around the tree. `part`: what it is, for who gives it another colour at night. */
export interface Piece {
	part: 'sun' | 'cloud' | 'far' | 'near' | 'ground' | 'grass' | 'fleck';
	d: string;
	fill: string;
	opacity?: number;
}

/** From the back to the front. */
export function landOf({ view, girth }: Pick<Scene, 'view' | 'girth'>, season: Season, colours: Palette): Piece[] {
	const { x, y, width, height } = view;
	const [right, below] = [x + width, y + height];
	const at = (share: number) => round(x + width * share);
	const down = (share: number) => round(y + height * share);
	// How high the hills are, in the same picture of a young tree and an old one.
	const hill = (high: number) => round(GROUND - height * high);
	const closed = `V${below}H${x}Z`;
	return [
		{ part: 'sun', d: disc(at(0.73), down(0.15), width * 0.05), fill: colours.sun },
		{ part: 'sun', d: disc(at(0.73), down(0.15), width * 0.075), fill: colours.sun, opacity: 0.35 },
		{ part: 'cloud', d: puff(at(0.1), down(0.19), width * 0.05), fill: '#fff', opacity: 0.6 },
		{ part: 'cloud', d: puff(at(0.88), down(0.4), width * 0.036), fill: '#fff', opacity: 0.5 },
		{
			part: 'far',
			d: `M${x} ${hill(0.06)}Q${at(0.2)} ${hill(0.15)} ${at(0.5)} ${hill(0.055)}T${right} ${hill(0.1)}${closed}`,
			fill: colours.hills[0]
		},
		{
			part: 'near',
			d: `M${x} ${hill(0.015)}Q${at(0.28)} ${hill(0.06)} ${at(0.6)} ${hill(0.02)}T${right} ${hill(0.045)}${closed}`,
			fill: colours.hills[1]
		},
		{
			part: 'ground',
			d: `M${x} ${GROUND + 18}Q500 ${hill(0.028)} ${right} ${GROUND + 18}${closed}`,
			fill: colours.ground
		},
		{ part: 'grass', d: oval(500, GROUND + 7, girth * 1.5 + 16, girth * 0.1 + 4), fill: colours.grass },
		...flecksOf(view, season, colours)
	];
}

const disc = (x: number, y: number, r: number) => oval(x, y, r, r);

const oval = (x: number, y: number, wide: number, high: number) =>
	`M${round(x - wide)} ${y}a${round(wide)} ${round(high)} 0 1 0 ${round(2 * wide)} 0a${round(wide)} ${round(high)} 0 1 0 ${round(-2 * wide)} 0Z`;

/** A cloud of three rounds. */
const puff = (x: number, y: number, r: number) =>
	oval(x, y, r * 1.5, r * 0.42) +
	oval(round(x - r * 0.35), round(y - r * 0.25), r * 0.62, r * 0.5) +
	oval(round(x + r * 0.5), round(y - r * 0.15), r * 0.5, r * 0.38);

const FLECKS = 46;

/** Flowers in the grass, blades, or snow that falls: always in the same places. */
function flecksOf({ x, y, width, height }: Scene['view'], season: Season, { grass, sky }: Palette): Piece[] {
	const spread = (i: number, step: number) => (i * step) % 1;
	const below = y + height - GROUND;
	const on = (make: (px: number, py: number, i: number) => string, high: boolean) =>
		Array.from({ length: FLECKS }, (_, i) => {
			const px = round(x + width * spread(i, 0.7548776662));
			const share = spread(i, 0.5698402909);
			return make(px, round(high ? y + (height - below) * share : GROUND + 14 + (below - 18) * share), i);
		}).join('');
	const unit = width / 1000;
	if (season === 'winter')
		return [
			{
				part: 'fleck',
				d: on((px, py, i) => disc(px, py, (1.4 + (i % 3) * 0.7) * unit), true),
				fill: '#fff',
				opacity: 0.9
			}
		];
	const blade = (px: number, py: number) => {
		const h = 7 * unit;
		return `M${px} ${py}q${round(-h * 0.2)} ${round(-h)} ${round(-h * 0.5)} ${round(-h * 1.3)}q${round(h * 0.7)} ${round(h * 0.4)} ${round(h * 0.8)} ${round(h * 1.3)}Z`;
	};
	const blades: Piece = { part: 'fleck', d: on(blade, false), fill: grass };
	if (season !== 'spring') return [blades];
	return [
		blades,
		{
			part: 'fleck',
			d: on((px, py, i) => (i % 2 ? '' : disc(px, round(py - 4 * unit), 2.1 * unit)), false),
			fill: sky[1]
		}
	];
}
