import { along, type Branch, type Point } from './plane.ts';

const at = (x: number, y: number): Point => ({ x, y });

/** The limbs of the tree, drawn by hand: they begin in the trunk and reach for the edge of the crown. */
export const branches: Branch[] = [
	{ from: at(318, 480), bend: at(300, 250), to: at(316, 66), thick: 28, thin: 3 },
	{ from: at(324, 470), bend: at(372, 250), to: at(432, 96), thick: 22, thin: 3 },
	{ from: at(310, 474), bend: at(270, 270), to: at(206, 108), thick: 22, thin: 3 },
	{ from: at(326, 484), bend: at(420, 330), to: at(528, 172), thick: 22, thin: 3 },
	{ from: at(307, 488), bend: at(215, 340), to: at(116, 180), thick: 22, thin: 3 },
	{ from: at(326, 506), bend: at(420, 390), to: at(568, 292), thick: 21, thin: 3 },
	{ from: at(306, 508), bend: at(214, 400), to: at(74, 298), thick: 21, thin: 3 },
	{ from: at(328, 524), bend: at(400, 424), to: at(496, 382), thick: 17, thin: 2.5 },
	{ from: at(304, 524), bend: at(236, 428), to: at(146, 384), thick: 17, thin: 2.5 }
];

/** Two side branches to each high limb, to the left and to the right of it. */
export const twigs: Branch[] = branches.slice(0, 7).flatMap((limb) => [side(limb, 0.5, -1), side(limb, 0.7, 1)]);

function side(limb: Branch, t: number, hand: 1 | -1): Branch {
	const [from, ahead] = [along(limb, t), along(limb, Math.min(1, t + 0.35))];
	const [dx, dy] = [ahead.x - from.x, ahead.y - from.y];
	const turned = { x: from.x + dx * 0.75 - hand * dy * 0.55, y: from.y + dy * 0.75 + hand * dx * 0.55 };
	return {
		from,
		bend: at(from.x + dx * 0.5 - hand * dy * 0.12, from.y + dy * 0.5 + hand * dx * 0.12),
		to: turned,
		thick: limb.thick * (1 - t) + 2,
		thin: 1.5
	};
}
