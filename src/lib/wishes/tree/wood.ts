import { outline, round, type Branch, type Point } from '../plane.ts';
import { GROUND, knots, TRUNK } from './skeleton.ts';

/**
 * The wood that carries these tufts, as one path. It gets thicker with what hangs on it: two branches together are as
 * thick as the one that they grow out of (Leonardo da Vinci), so that a young tree is thin. `load`: how many leaves
 * each tuft has.
 */
export function woodOf(load: Map<number, number>): string {
	const thick = thicknesses(load);
	const segments = [...thick.keys()].filter((knot) => knots[knot]!.from > 0).toSorted((a, b) => a - b);
	const thicker = segments.filter((knot) => thick.get(knot)! > SEEN);
	const joints = thicker.map((knot) => ringAt(knots[knot]!, thick.get(knot)!));
	return [trunkOf(thick), ...segments.map((knot) => outline(segment(knot, thick))), ...joints].join('');
}

/** From the roots up to the fork, a little bent. */
function trunkOf(thick: Map<number, number>): string {
	const { x, y } = knots[TRUNK - 1]!;
	const [low, high] = [thick.get(0)! / 2, thick.get(TRUNK - 1)! / 2];
	const [foot, middle] = [low * 2.1 + 5, (GROUND + y) / 2];
	const p = (px: number, py: number) => `${round(x + px)} ${round(py)}`;
	// In the direction of the branches: where two directions cross, a path has a hole.
	return [
		`M${p(foot, GROUND + 8)}C${p(low * 1.1, GROUND - 4)} ${p(low * 0.9 - 5, middle + 20)} ${p(high, y)}`,
		`Q${p(0, y - high * 2.2)} ${p(-high, y)}`,
		`C${p(-low * 0.9 - 7, middle + 20)} ${p(-low * 1.1, GROUND - 4)} ${p(-foot, GROUND + 8)}`,
		`Q${p(-foot * 0.5, GROUND + 5)} ${p(2, GROUND + 14)}Q${p(foot * 0.4, GROUND + 5)} ${p(foot, GROUND + 8)}Z`
	].join('');
}

/** How wide the trunk is at the ground, for who draws what lies around it. */
export const girthOf = (load: Map<number, number>) => thicknesses(load).get(0)!;

function ringAt({ x, y }: Point, thick: number) {
	const r = round(thick / 2);
	return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** The joint of what is thinner is not seen. */
const SEEN = 4.5;
const SPROUT = 1.6;
const LEAF = 1.8;
const MOST = 78;

/** Of each knot that carries something; in units of the drawing. */
function thicknesses(load: Map<number, number>): Map<number, number> {
	const carried = new Map<number, number>([[TRUNK - 1, 1]]);
	for (const [tuft, leaves] of load) carried.set(TRUNK + tuft, leaves);
	for (let knot = knots.length - 1; knot > 0; knot--) {
		const leaves = carried.get(knot);
		if (leaves !== undefined) carried.set(knots[knot]!.from, (carried.get(knots[knot]!.from) ?? 0) + leaves);
	}
	return new Map([...carried].map(([knot, leaves]) => [knot, Math.min(MOST, SPROUT + Math.sqrt(leaves) * LEAF)]));
}

function segment(knot: number, thick: Map<number, number>): Branch {
	const { from, ...to } = knots[knot]!;
	const root = knots[from]!;
	const thin = thick.get(knot)!;
	return { from: root, to, bend: bendOf(root, to, knot), thick: Math.min(thick.get(from)!, thin * 1.5 + 2), thin };
}

/** Wood leaves in the direction in which it came, and then turns up to the light. */
function bendOf(root: Point & { from: number }, to: Point, knot: number): Point {
	const before = knots[root.from] ?? { x: root.x, y: root.y + 60 };
	const [dx, dy] = [to.x - root.x, to.y - root.y];
	const long = Math.hypot(dx, dy);
	const came = Math.hypot(root.x - before.x, root.y - before.y) || 1;
	const ahead = { x: (root.x - before.x) / came, y: (root.y - before.y) / came };
	const sway = (knot % 3) - 1;
	return {
		x: root.x + dx * 0.4 + ahead.x * long * 0.2 - dy * 0.06 * sway,
		y: root.y + dy * 0.4 + ahead.y * long * 0.2 + dx * 0.06 * sway
	};
}
