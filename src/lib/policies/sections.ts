import type { Cause } from './paragraph.ts';
import { isDifferent, wentAlong } from './summary.ts';
import type { Change } from './comparison.ts';

type Shown = Change & { because: { cause: Cause }[] };

export interface ComparedSection<C> {
	heading: string;
	/** A change, or how many paragraphs in a row stayed the same. */
	items: (C | number)[];
}

/** The changes under the headings of the new version. `only`: those because of this cause; then nothing is counted. */
export function asSections<C extends Shown>(changes: C[], only: Cause | undefined): ComparedSection<C>[] {
	const sections: ComparedSection<C>[] = [{ heading: '', items: [] }];
	for (const change of changes) {
		const stands = change.fate !== 'removed' && !wentAlong(change);
		if (change.kind === 'chapter' && stands) sections.push({ heading: change.text, items: [] });
		add(sections.at(-1)!.items, change, only);
	}
	return sections.filter(({ items }) => items.some((item) => typeof item !== 'number'));
}

function add<C extends Shown>(items: (C | number)[], change: C, only: Cause | undefined) {
	if (isDifferent(change)) {
		if (!only || change.because.some(({ cause }) => cause === only)) items.push(change);
	} else if (!only && change.kind !== 'chapter') {
		const last = items.at(-1);
		if (typeof last === 'number') items[items.length - 1] = last + 1;
		else items.push(1);
	}
}
