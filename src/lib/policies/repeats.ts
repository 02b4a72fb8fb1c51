import type { Kin } from './comparison.ts';

type Explained = Kin & { text: string; because: unknown[] };

/**
 * Of what was split or merged, the changes that have the very same reasons as one before them, with that one: the
 * reasons are shown there.
 */
export function saidBefore<C extends Explained>(changes: C[]): Map<string, C> {
	const said = new Map<string, C>();
	const first: C[] = [];
	for (const change of changes.filter(({ because }) => because.length)) {
		const reasons = JSON.stringify(change.because);
		const before = first.find((other) => areKin(other, change) && JSON.stringify(other.because) === reasons);
		if (before) said.set(change.paragraphId, before);
		else first.push(change);
	}
	return said;
}

const areKin = (a: Kin, b: Kin) => placesOf(a).some((id) => placesOf(b).includes(id));

const placesOf = ({ paragraphId, splitFromId, mergedIntoId }: Kin) =>
	[paragraphId, splitFromId, mergedIntoId].filter((id) => id !== null);
