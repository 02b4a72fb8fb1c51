/** What became of a paragraph in one version. */
export interface Step {
	paragraphId: string;
	removed: boolean;
	splitFromId: string | null;
	mergedIntoId: string | null;
}

/**
 * Where the words of a paragraph live on: in itself, in what it was merged into and in what was split off from it.
 * `versions`: from the one in which something was said up to the one that is read. Nothing: the text is gone.
 */
export function livesOnIn(paragraphId: string, versions: Step[][]): string[] {
	let here = [paragraphId];
	for (const [i, steps] of versions.entries()) {
		if (i === 0) continue;
		const before = new Set(versions[i - 1]!.map((step) => step.paragraphId));
		const isNew = (step: Step) => !before.has(step.paragraphId);
		here = [...new Set([...here, ...splitOff(here, steps.filter(isNew))].flatMap((id) => follow(id, steps)))];
	}
	return here;
}

/** What was split off may itself be split in the same version. */
function splitOff(from: string[], added: Step[]): string[] {
	const parts = added.filter(({ splitFromId }) => splitFromId && from.includes(splitFromId));
	const ids = parts.map((step) => step.paragraphId);
	const rest = added.filter((step) => !parts.includes(step));
	return ids.length ? [...ids, ...splitOff(ids, rest)] : [];
}

/** A merged paragraph may be merged on in the same version. */
function follow(paragraphId: string, steps: Step[], past: string[] = []): string[] {
	const step = steps.find((one) => one.paragraphId === paragraphId);
	if (!step || past.includes(paragraphId)) return [];
	if (step.mergedIntoId) return follow(step.mergedIntoId, steps, [...past, paragraphId]);
	return step.removed ? [] : [paragraphId];
}
