import type { Kin } from './comparison.ts';

type Explained = Kin & { text: string; because: unknown[] };

/**
 * Of what was split or merged, the changes that have the very same reasons as one before them, with that one: the
 * reasons are shown there.
 */
export function saidBefore<C extends Explained>(changes: C[]): Map<string, C> {
	const said = new Map<string, C>();
	const first = new Map<string, C[]>();
	for (const change of changes.filter(({ because }) => because.length)) {
		const kin = placesOf(change).flatMap((id) => first.get(id) ?? []);
		const reasons = kin.length ? JSON.stringify(change.because) : '';
		const before = kin.find((other) => JSON.stringify(other.because) === reasons);
		if (before) said.set(change.paragraphId, before);
		else for (const id of placesOf(change)) first.set(id, [...(first.get(id) ?? []), change]);
	}
	return said;
}

const placesOf = ({ paragraphId, splitFromId, mergedIntoId }: Kin) =>
	[paragraphId, splitFromId, mergedIntoId].filter((id) => id !== null);
