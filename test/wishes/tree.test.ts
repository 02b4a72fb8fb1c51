import { expect, test } from 'vitest';
import { dice } from '#lib/example/world.ts';
import { apart } from '#lib/wishes/plane.ts';
import { placesOf } from '#lib/wishes/tree/places.ts';
import { drawTree } from '#lib/wishes/tree/poster-drawing.ts';
import { sceneOf, type TreeWish } from '#lib/wishes/tree/scene.ts';
import { seasonOf, seasons } from '#lib/wishes/tree/season.ts';

const branches = ['Groen', 'Jongeren', 'Verkeer'].map((name, i) => ({ key: String(i + 1), name }));

/** So many wishes; each that is not among the newest is put on a branch a day after it came. */
function wishes(count: number, change: (i: number) => Partial<TreeWish> = () => ({})): TreeWish[] {
	const { roll } = dice(4);
	return Array.from({ length: count }, (_, i) => {
		const branch = { key: String(1 + Math.floor(roll() * 3)), since: new Date(Date.UTC(2026, 0, 2 + i)) };
		const id = String(i).padStart(6, '0');
		return { id, branch, seen: true, fate: 'hanging', supporters: 0, ...change(i) };
	});
}

const positions = (of: TreeWish[]) => new Map([...placesOf(of)].map(([id, { x, y }]) => [id, `${x} ${y}`]));

test('a leaf keeps its place while others come', () => {
	const later = positions(wishes(1500));
	for (const count of [1, 2, 19, 20, 21, 60, 400, 1499])
		for (const [id, at] of positions(wishes(count))) expect(later.get(id), `${id} of ${count}`).toBe(at);
});

test('of few wishes on a branch each leaf shows: the next hangs away from those before', () => {
	const few = wishes(5, () => ({ branch: { key: '1', since: new Date(Date.UTC(2026, 0, 2)) } }));
	const places = [...placesOf(few).values()];
	expect(new Set(places.map(({ tuft }) => tuft)).size, 'all on one tuft').toBe(1);
	for (const [i, one] of places.entries())
		for (const other of places.slice(i + 1)) expect(apart(one, other)).toBeGreaterThan(23);
});

test('a new wish that has no branch yet moves no leaf, and neither does the branch that another gets', () => {
	const before = positions(wishes(100));
	const after = wishes(140, (i) => (i >= 100 ? { branch: undefined } : {}));
	for (const [id, at] of before) expect(positions(after).get(id)).toBe(at);
	const coded = after.map((wish, i) => (i === 120 ? { ...wish, branch: { key: '1', since: new Date() } } : wish));
	for (const [id, at] of before) expect(positions(coded).get(id)).toBe(at);
});

test('a leaf keeps its place when others are hidden, taken back or become one', () => {
	const all = sceneOf(wishes(300), branches);
	const fewer = sceneOf(
		wishes(300, (i) => ({ seen: i % 5 !== 0 })),
		branches
	);
	const places = new Map(all.boughs.flatMap(({ marks }) => marks.map(({ id, x, y }) => [id, `${x} ${y}`])));
	const left = fewer.boughs.flatMap(({ marks }) => marks);
	expect(left).toHaveLength(240);
	for (const { id, x, y } of left) expect(`${x} ${y}`).toBe(places.get(id));
});

test('each wish has one leaf, and no two hang in the same place', () => {
	const { boughs } = sceneOf(wishes(2000), branches);
	const marks = boughs.flatMap((bough) => bough.marks);
	expect(marks).toHaveLength(2000);
	expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(2000);
	const sample = marks.filter((_, i) => i % 40 === 0);
	for (const [i, one] of sample.entries())
		for (const other of sample.slice(0, i)) expect(apart(one, other)).toBeGreaterThan(4);
});

test('leaves of one branch hang together: most have one of their own branch beside them', () => {
	const { boughs } = sceneOf(wishes(600), branches);
	const all = boughs.flatMap(({ key, marks }) => marks.map((mark) => ({ ...mark, key })));
	const beside = all.filter((one) => {
		const near = all.filter((other) => other !== one && apart(one, other) < 30);
		return near.filter(({ key }) => key === one.key).length >= near.length / 2;
	});
	expect(beside.length / all.length).toBeGreaterThan(0.75);
});

test('a tree grows: more wishes, more wood, and the whole of it stays in the picture', () => {
	const scenes = [0, 3, 60, 400, 2000].map((count) => sceneOf(wishes(count), branches));
	const heights = scenes.map(({ view }) => view.height);
	expect(heights).toEqual(heights.toSorted((a, b) => a - b));
	expect(scenes.map(({ girth }) => girth)).toEqual(scenes.map(({ girth }) => girth).toSorted((a, b) => a - b));
	for (const { view, boughs } of scenes)
		for (const { x, y } of boughs.flatMap(({ marks }) => marks)) {
			// The middle square is what a telephone shows.
			expect(Math.abs(x - 500)).toBeLessThan(view.height / 2);
			expect(y).toBeGreaterThan(view.y);
		}
});

test('for a screen in a hall the names of branches are larger, and still beside the tree', () => {
	const [page, hall] = [sceneOf(wishes(300), branches), sceneOf(wishes(300), branches, 'hall')];
	expect(hall.labels).toHaveLength(page.labels.length);
	for (const [i, { size, x, heart }] of hall.labels.entries()) {
		expect(size).toBeGreaterThan(page.labels[i]!.size * 1.3);
		expect([x, heart]).toEqual([page.labels[i]!.x, page.labels[i]!.heart]);
	}
});

test('a tree that is more than full still draws every wish', () => {
	const marks = sceneOf(wishes(4000), branches).boughs.flatMap((bough) => bough.marks);
	expect(marks).toHaveLength(4000);
	expect(marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

test('an open tree lives with the year; a closed one is in the autumn and an answered one in the winter', () => {
	const on = (day: string) => seasonOf({ status: 'open' }, new Date(`${day}T12:00Z`));
	expect(['2026-03-01', '2026-06-01', '2026-11-30', '2026-12-01', '2026-02-28'].map(on)).toEqual([
		'spring',
		'summer',
		'autumn',
		'winter',
		'winter'
	]);
	expect(seasonOf({ status: 'closed' }, new Date())).toBe('autumn');
	expect(seasonOf({ status: 'answered' }, new Date())).toBe('winter');
});

test('on paper the tree is a drawing of its own, in which no name is more than a name', () => {
	const named = [{ key: '1', name: 'Geld & <b>zorg</b>' }];
	for (const season of seasons) {
		const drawing = drawTree(
			sceneOf(
				wishes(30, () => ({ branch: { key: '1', since: new Date(0) } })),
				named
			),
			season
		);
		expect(drawing.match(/<use /g)).toHaveLength(30);
		expect(drawing).not.toContain('<b>');
		expect(drawing).not.toMatch(/var\(|class=|style=/);
	}
});
