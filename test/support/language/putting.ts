import { analyse } from '#lib/language/analysis.ts';
import type { Language } from '#lib/language/loading.ts';

/** The text with the first alternative of each hint in its place that says it can take that place. */
export function withAllPut(text: string, language: Language) {
	const hints = analyse(text, language).hints.filter(({ replaces }) => replaces);
	let put = text;
	let before = Infinity;
	for (const { range, alternatives } of hints.toReversed()) {
		if (range.end > before) continue;
		before = range.start;
		put = put.slice(0, range.start) + alternatives[0] + put.slice(range.end);
	}
	return put;
}
