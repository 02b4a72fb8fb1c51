import { MOST_MONEY, rules } from './poll.ts';
import type { Trial } from './simulating.server.ts';

/** What to try, from an address. What cannot be read is left as it stands in the poll. */
export function readTrial(query: URLSearchParams): Trial {
	return {
		budget: numberIn(query, 'budget', MOST_MONEY),
		rule: rules.find((rule) => rule === query.get('regel')),
		places: numberIn(query, 'plaatsen', 20),
		count: numberIn(query, 'stemmen', 2000) ?? 100,
		seed: numberIn(query, 'reeks', 999_999) ?? 1
	};
}

/** A whole number from 1 to `most`. */
function numberIn(query: URLSearchParams, name: string, most: number) {
	const typed = (query.get(name) ?? '').replace(/[\s.]/g, '');
	const number = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
	return number >= 1 && number <= most ? number : undefined;
}
