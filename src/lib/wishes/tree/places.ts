import { apart, round, type Point } from '../plane.ts';
import { efforts, TUFT_RADIUS, TUFT_SIZE, tufts } from './skeleton.ts';

/** A wish that was ever hung, also one that nobody sees any more: it keeps its place free. In the order of coming. */
export interface Hung {
	id: string;
	/** The branch that it belongs to, and since when; none as long as nobody said so. */
	branch?: { key: string; since: Date } | undefined;
}

/** Where a leaf hangs, the way it points (in sixteenths of a turn, 0 is up), and on which tuft and branch. */
export interface Place extends Point {
	turn: number;
	tuft: number;
	branch: string;
}

/** The branch of what has none yet. */
export const NEW = '';

/**
 * Where each wish hangs. A wish with a branch gets the next place there, in the order in which they got their branch:
 * whatever comes later moves none of them, and neither does what goes. A wish that has no branch yet hangs among those
 * that came with it, on wood that no branch has taken.
 */
export function placesOf(hung: Hung[]): Map<string, Place> {
	const claims = new Claims();
	const places = new Map<string, Place>();
	for (const { id, key } of inOrderOfBranching(hung)) places.set(id, claims.next(key));
	const blocks = new Map<number, number>();
	for (const [i, { id, branch }] of hung.entries()) {
		if (branch) continue;
		const [block, slot] = [Math.floor(i / SHOOT) * TOGETHER + (i % TOGETHER), Math.floor((i % SHOOT) / TOGETHER)];
		const tuft = blocks.get(block) ?? claims.claim(NEW);
		blocks.set(block, tuft);
		places.set(id, placeIn(tuft, slot, NEW));
	}
	return places;
}

/** New wishes fill some tufts at the same time: the first three do not hang in one heap. */
const TOGETHER = 3;
const SHOOT = TOGETHER * TUFT_SIZE;

const inOrderOfBranching = (hung: Hung[]) =>
	hung
		.flatMap(({ id, branch }) => (branch ? [{ id, key: branch.key, since: branch.since.getTime() }] : []))
		.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));

const distances = tufts.map((one) => Float64Array.from(tufts, (other) => apart(one, other)));
const far = () => new Float64Array(tufts.length).fill(Infinity);

class Claims {
	readonly #free = new Set(tufts.keys());
	/** How far each tuft is from what is taken, by anybody and by each branch. */
	readonly #taken = far();
	readonly #own = new Map<string, Float64Array>();
	readonly #last = new Map<string, { tuft: number; count: number }>();
	#again = 0;

	next(key: string): Place {
		const { tuft, count } = this.#last.get(key) ?? { tuft: 0, count: 0 };
		const slot = count % TUFT_SIZE;
		const on = slot ? tuft : this.claim(key);
		this.#last.set(key, { tuft: on, count: count + 1 });
		return placeIn(on, slot, key);
	}

	/** The free tuft that suits best. A tree that is full begins anew, with leaves over leaves. */
	claim(key: string): number {
		if (!this.#free.size) return this.#again++ % tufts.length;
		const own = this.#own.get(key);
		// A new branch begins at some distance of the others, so that it has room to grow.
		const cost = (tuft: number) => efforts[tuft]! + (own ? own[tuft]! * 1.3 : Math.min(this.#taken[tuft]!, 110) * -1.2);
		let best = -1;
		let least = Infinity;
		for (const tuft of this.#free) {
			const asked = cost(tuft);
			if (asked < least) [best, least] = [tuft, asked];
		}
		this.#take(best, own ?? this.#begin(key));
		return best;
	}

	#begin(key: string) {
		const own = far();
		this.#own.set(key, own);
		return own;
	}

	#take(tuft: number, own: Float64Array) {
		this.#free.delete(tuft);
		const away = distances[tuft]!;
		for (let other = 0; other < away.length; other++) {
			own[other] = Math.min(own[other]!, away[other]!);
			this.#taken[other] = Math.min(this.#taken[other]!, away[other]!);
		}
	}
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A place in a tuft, from its middle: the way it points in radians, and how far out it is. */
const spots = Array.from({ length: TUFT_SIZE }, (_, i) => ({
	i,
	angle: i * GOLDEN_ANGLE,
	out: TUFT_RADIUS * Math.sqrt((i + 1.1) / (TUFT_SIZE + 1))
}));

/** First the one in the middle, and then each as far as can be from those before: of few leaves one sees each. */
const inOrder = spots.reduce<typeof spots>((taken) => {
	const room = (spot: (typeof spots)[number]) =>
		Math.min(...taken.map((other) => apart(at(spot), at(other))), Infinity) * (taken.includes(spot) ? 0 : 1);
	return [...taken, taken.length ? spots.toSorted((a, b) => room(b) - room(a))[0]! : spots[0]!];
}, []);

function at({ angle, out }: { angle: number; out: number }): Point {
	return { x: Math.cos(angle) * out, y: Math.sin(angle) * out };
}

function placeIn(tuft: number, slot: number, branch: string): Place {
	const { x, y } = tufts[tuft]!;
	const { i, out, angle: way } = inOrder[slot]!;
	const angle = way + tuft * 1.7;
	const from = at({ angle, out });
	// Leaves point away from the middle, and none of them exactly.
	const aside = ((i * 7 + tuft * 5) % 5) - 2;
	const turn = (Math.round((angle / (2 * Math.PI)) * 16) + 4 + aside + 160) % 16;
	return { x: round(x + from.x), y: round(y + from.y * 0.94), turn, tuft, branch };
}
