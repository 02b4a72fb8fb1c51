/** A place in the drawing, in its own units; y runs down. */
export interface Point {
	x: number;
	y: number;
}

/** A branch bends once on its way, and gets thinner: `thick` at its beginning, `thin` at its end. */
export interface Branch {
	from: Point;
	bend: Point;
	to: Point;
	thick: number;
	thin: number;
}

export const round = (value: number) => Math.round(value * 10) / 10;

export const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point at `t` (0: beginning, 1: end) of a branch, a quadratic Bézier curve. */
export function along({ from, bend, to }: Pick<Branch, 'from' | 'bend' | 'to'>, t: number): Point {
	const of = (a: number, b: number, c: number) => round((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c);
	return { x: of(from.x, bend.x, to.x), y: of(from.y, bend.y, to.y) };
}

/** Its outline as a path. */
export function outline({ from, bend, to, thick, thin }: Branch) {
	const [start, middle, end] = [
		sides(from, aim(from, bend), thick),
		sides(bend, aim(from, to), (thick + thin) / 2),
		sides(to, aim(bend, to), thin)
	];
	return `M${start[0]}Q${middle[0]} ${end[0]}L${end[1]}Q${middle[1]} ${start[1]}Z`;
}

const aim = (a: Point, b: Point): Point => ({ x: (b.x - a.x) / apart(a, b), y: (b.y - a.y) / apart(a, b) });

const sides = ({ x, y }: Point, direction: Point, wide: number) =>
	[1, -1].map((side) => {
		const off = (side * wide) / 2;
		return `${round(x - direction.y * off)} ${round(y + direction.x * off)}`;
	});
