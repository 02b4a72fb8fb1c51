import { termsIn } from '#lib/language/terms.ts';
import type { Marker } from '#lib/text/marks.ts';

export interface ExplainedTerm {
	term: string;
	explanation: string;
}

export interface Explainer extends Marker {
	/** What was explained until now, in the order of the page. */
	explained(): (ExplainedTerm & { id: string })[];
}

/** Explains each of these terms at its first use; one for each page that is shown. */
export function explainerOf(terms: ExplainedTerm[]): Explainer {
	const explained = new Map<string, ExplainedTerm & { id: string }>();
	const byTerm = new Map(terms.map((term) => [term.term, term]));
	return {
		find: (text) =>
			termsIn(text, terms).flatMap(({ start, end, term: { term } }) =>
				explained.has(term) ? [] : { start, end, key: term }
			),
		take(key) {
			const term = byTerm.get(key);
			if (!term || explained.has(key)) return undefined;
			const id = String(explained.size + 1);
			explained.set(key, { ...term, id });
			return id;
		},
		explained: () => [...explained.values()]
	};
}
