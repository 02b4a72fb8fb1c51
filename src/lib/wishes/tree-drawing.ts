/** Where a leaf hangs, in the units of the drawing, with its tilt in degrees. */
export interface Leaf {
	x: number;
	y: number;
	tilt: number;
}

export const treeWidth = 640;
export const treeHeight = 620;

const CROWN = { x: 320, y: 250, across: 275, up: 215 };
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The number of places in a crown: it grows in steps, so that a leaf keeps its place while others come. */
export const placesFor = (leaves: number) => Math.max(60, 2 ** Math.ceil(Math.log2(Math.max(1, leaves) / 60)) * 60);

/**
 * The place of leaf `index` (from 0) in a crown with `places` places. Sunflower order (Vogel 1979) spreads leaves
 * evenly; the order is scattered, so that a young tree is thin everywhere instead of full in the middle.
 */
export function leafAt(index: number, places: number): Leaf {
	const place = scattered(index, places);
	const distance = Math.sqrt((place + 0.5) / places);
	const angle = place * GOLDEN_ANGLE;
	return {
		x: round(CROWN.x + Math.cos(angle) * distance * CROWN.across),
		y: round(CROWN.y + Math.sin(angle) * distance * CROWN.up),
		tilt: Math.round(Math.cos(angle) * 50 + ((place * 37) % 40) - 20)
	};
}

/** A step that shares no factor with the number of places (60 · 2ⁿ) reaches each place once. */
const scattered = (index: number, places: number) => (index * 37 + 11) % places;

const round = (value: number) => Math.round(value * 10) / 10;
