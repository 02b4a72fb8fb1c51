import type { Count } from './counting/outcome.ts';
import type { Poll } from './poll.ts';

/** How this poll counts. */
export function countOf({ kind, places, budget, rule }: Pick<Poll, 'kind' | 'places' | 'budget' | 'rule'>): Count {
	if (kind === 'points') return { kind };
	return kind === 'ranking' ? { kind, places } : { kind, budget: budget ?? 0, rule };
}
