import { expect, test } from 'vitest';
import { crownRadius, leavesFor, treeHeight, treeWidth } from '#lib/wishes/tree-drawing.ts';
import { apart } from '#lib/wishes/plane.ts';

test('no two leaves hang in the same place', () => {
	const leaves = leavesFor(400);
	expect(new Set(leaves.map(({ x, y }) => `${x} ${y}`)).size).toBe(400);
});

test('a leaf keeps its place while others come', () => {
	const later = leavesFor(120);
	for (const count of [0, 1, 2, 39, 40, 60, 61, 119]) expect(leavesFor(count)).toEqual(later.slice(0, count));
});

test('each leaf hangs inside the crown, and the crown inside the drawing', () => {
	for (const { x, y } of leavesFor(500)) {
		const angle = Math.atan2(y - 250, x - 320);
		expect(Math.hypot(x - 320, y - 250)).toBeLessThan(crownRadius(angle));
		expect(x > 0 && x < treeWidth && y > 0 && y < treeHeight).toBe(true);
	}
});

test('a tree of forty wishes is even: each leaf has room, each part of the crown has leaves', () => {
	const leaves = leavesFor(40);
	for (const [i, leaf] of leaves.entries())
		for (const other of leaves.slice(0, i)) expect(apart(leaf, other)).toBeGreaterThan(40);
	const inQuarter = (right: boolean, low: boolean) =>
		leaves.filter(({ x, y }) => x > 320 === right && y > 250 === low).length;
	for (const right of [true, false]) for (const low of [true, false]) expect(inQuarter(right, low)).toBeGreaterThan(5);
});

test('a tree that is more than full still draws every wish', () => {
	const leaves = leavesFor(1100);
	expect(leaves).toHaveLength(1100);
	expect(leaves.every(({ x, y, tilt }) => [x, y, tilt].every(Number.isFinite))).toBe(true);
});
