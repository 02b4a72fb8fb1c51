import { typedEuros } from '#lib/text/euros.ts';
import type { Problem } from '#lib/ui/form-state.ts';
import { MOST_MONEY, type Kind } from './poll.ts';

/** The field of all plans that take part, and that of what one costs. */
export const TAKES_PART = 'plan';
export const costField = (itemId: string) => `kosten.${itemId}`;

interface Plan {
	id: string;
	title: string;
}

/** Which plans take part, and for a poll about money what each costs in euros: as far as it is filled in. */
export function readChosenItems(kind: Kind, available: Plan[], values: Record<string, unknown>) {
	const ids = [values[TAKES_PART]].flat();
	const chosen = available.filter(({ id }) => ids.includes(id));
	const read = chosen.map(({ id, title }) => ({ itemId: id, title, cost: costIn(values[costField(id)]) }));
	const problems = read.flatMap(({ itemId, title, cost }): Problem[] =>
		kind === 'budget' && cost === undefined
			? [{ field: costField(itemId), message: `Vul in wat “${title}” kost, in hele euro’s. Bijvoorbeeld 2.500.` }]
			: []
	);
	if (chosen.length < 2) problems.unshift({ field: TAKES_PART, message: 'Kies minstens twee plannen.' });
	return { problems, chosen: read.map(({ itemId, cost }) => ({ itemId, cost: cost ?? null })) };
}

function costIn(value: unknown): number | undefined {
	const typed = typedEuros(String([value].flat()[0] ?? ''));
	const cost = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
	return cost >= 1 && cost <= MOST_MONEY ? cost : undefined;
}
