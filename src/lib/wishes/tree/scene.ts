import type { Fate } from '../fate.ts';
import { round } from '../plane.ts';
import { crownOf, grownOf, ring } from './crown.ts';
import { labelsOf, type Label, type Reader } from './labels.ts';
import { NEW, placesOf, type Hung, type Place } from './places.ts';
import type { LeafKind } from './shapes.ts';
import { GROUND, TUFT_RADIUS, TUFT_SIZE, tufts } from './skeleton.ts';
import { girthOf, woodOf } from './wood.ts';

/** A wish for who draws it; of what nobody may see only its place is kept. */
export interface TreeWish extends Hung {
	seen: boolean;
	fate: Fate;
	/** Two wishes hang here as one. */
	double?: boolean;
	supporters: number;
}

export interface TreeBranch {
	key: string;
	name: string;
}

/** `form`: which leaf of `forms`, in which of sixteen directions. */
export interface Mark {
	id: string;
	x: number;
	y: number;
	form: string;
}

export interface Bough extends TreeBranch {
	/** Which of the colours of leaves. */
	hue: number;
	count: number;
	marks: Mark[];
}

/** All that is drawn of a tree, without its colours. The same wishes give the same drawing. */
export interface Scene {
	view: { x: number; y: number; width: number; height: number };
	wood: string;
	/** The leaves of the tree itself, around which wishes hang. */
	crown: { shade: string; light: string };
	/** How wide the trunk is at the ground. */
	girth: number;
	clouds: { d: string; hue: number }[];
	stems: string;
	boughs: Bough[];
	labels: Label[];
	/** The leaves that the marks use. */
	forms: Form[];
}

export interface Form {
	name: string;
	kind: LeafKind;
	/** In degrees. */
	turn: number;
	scale: number;
}

export function sceneOf(wishes: TreeWish[], branches: TreeBranch[], reader: Reader = 'page'): Scene {
	const places = placesOf(wishes);
	const seen = wishes.filter((wish) => wish.seen);
	const load = loadOf(seen, places);
	const grown = grownOf(load);
	const wooden = new Map(grown.map((tuft) => [tuft, load.get(tuft) ?? TWIG]));
	const view = viewOf(grown);
	const size = scaleIn(view.height);
	const onBranch = Map.groupBy(seen, ({ id }) => places.get(id)!.branch);
	const boughs = [...branches, { key: NEW, name: 'Nieuwe wensen' }].flatMap((branch, i) =>
		boughOf(branch, i === branches.length ? NEWEST : i % NEWEST, onBranch.get(branch.key) ?? [], places)
	);
	return {
		view,
		wood: woodOf(wooden),
		girth: girthOf(wooden),
		crown: crownOf(grown),
		clouds: boughs.map((bough) => ({ hue: bough.hue, d: cloudOf(bough, places) })),
		stems: seen.length > MOST_WITH_STEMS ? '' : seen.map(({ id }) => stemOf(places.get(id)!)).join(''),
		boughs,
		labels: branches.length ? labelsOf(boughs, view, reader) : [],
		forms: formsOf(boughs, size)
	};
}

/** The last colour is for what has no branch yet. */
const NEWEST = 6;
const MOST_WITH_STEMS = 400;

/** How heavy a twig is on which no wish hangs, in wishes. */
const TWIG = 0.3;

function loadOf(seen: TreeWish[], places: Map<string, Place>) {
	const load = new Map<number, number>();
	for (const { id } of seen) {
		const { tuft } = places.get(id)!;
		load.set(tuft, (load.get(tuft) ?? 0) + 1);
	}
	return load;
}

/** What one sees: close by when the tree is young, from ever farther as it grows. The ground stays below. */
function viewOf(grown: number[]) {
	const reached = grown.map((tuft) => tufts[tuft]!);
	const high = GROUND + BELOW - Math.min(...reached.map(({ y }) => y)) + ROOM;
	const wide = 2 * (Math.max(...reached.map(({ x }) => Math.abs(x - 500))) + ROOM);
	// The middle is a square for who looks on a telephone: the tree fits in that.
	const height = HEIGHTS.find((one) => one >= high && one >= wide) ?? HEIGHTS.at(-1)!;
	const width = Math.round(height * SHAPE);
	return { x: 500 - width / 2, y: GROUND + BELOW - height, width, height };
}

const ROOM = TUFT_RADIUS * 1.5 + 24;
const BELOW = 62;
const SHAPE = 1.4;
const HEIGHTS = [400, 480, 580, 700, 820, 960];

/** A young tree has large leaves. */
const scaleIn = (height: number) => [1.32, 1.28, 1.22, 1.16, 1.1, 1.06][HEIGHTS.indexOf(height)] ?? 1;

const LOVED = 10;

function boughOf(branch: TreeBranch, hue: number, own: TreeWish[], places: Map<string, Place>): Bough[] {
	if (!own.length) return [];
	const marks = own.map((wish) => {
		const { x, y, turn } = places.get(wish.id)!;
		return { id: wish.id, x, y, form: formName(wish, turn) };
	});
	return [{ ...branch, hue, count: own.length, marks }];
}

const letters: Record<LeafKind, string> = { hanging: 'l', double: 'd', taken_up: 'o', come_true: 'u', impossible: 'k' };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as LeafKind]));

/** Whom many support has a larger leaf: a capital. What came true hangs upright. */
function formName({ fate, double, supporters }: TreeWish, turn: number) {
	const letter = letters[fate === 'hanging' && double ? 'double' : fate];
	const size = supporters >= LOVED || (double && fate !== 'hanging') ? letter.toUpperCase() : letter;
	return `${size}${fate === 'come_true' ? 0 : turn}`;
}

function formsOf(boughs: Bough[], grown: number): Form[] {
	const names = [...new Set(boughs.flatMap(({ marks }) => marks.map(({ form }) => form)))].toSorted();
	return names.map((name) => {
		const kind = kinds.get(name[0]!.toLowerCase())!;
		const large = (kind === 'hanging' ? 1 : 1.2) * (/[A-Z]/.test(name) ? 1.3 : 1);
		return { name, kind, turn: Number(name.slice(1)) * 22.5, scale: round(grown * large * 10) / 10 };
	});
}

/** The soft colour around the leaves of one branch: wider where more of them hang. */
function cloudOf({ marks }: Bough, places: Map<string, Place>) {
	const tuftsOf = Map.groupBy(marks, ({ id }) => places.get(id)!.tuft);
	const wide = (leaves: number) => 14 + (TUFT_RADIUS + 2) * Math.sqrt(Math.min(1, leaves / TUFT_SIZE)) * 0.8;
	return [...tuftsOf].map(([tuft, { length }]) => ring(tufts[tuft]!.x, tufts[tuft]!.y, wide(length))).join('');
}

function stemOf({ x, y, tuft }: Place) {
	const from = tufts[tuft]!;
	return `M${from.x} ${from.y}Q${round((from.x + x) / 2)} ${round((from.y + y) / 2 + 4)} ${x} ${y}`;
}
