import type { Change } from './comparison.ts';
import { shortId } from './excerpt.ts';
import type { Cause } from './paragraph.ts';
import { isDifferent, isQuiet, wentAlong } from './summary.ts';

type Shown = Change & { because: { cause: Cause }[] };

export interface ComparedSection<C> {
	/** Short id of its heading; `begin` above the first. */
	id: string;
	heading: string;
	/** `shown`: one change. `same` and `quiet`: in a row, what stayed or what nobody reads differently. */
	items: { how: 'shown' | 'same' | 'quiet'; changes: C[] }[];
	/** How many changes there are, moves too. */
	count: number;
	/** The first cause of each. */
	causes: Cause[];
}

/** The changes under the headings of the new version. `only`: those because of this cause; then nothing stays folded. */
export function asSections<C extends Shown>(changes: C[], only: Cause | undefined): ComparedSection<C>[] {
	const sections: ComparedSection<C>[] = [begin('begin', '')];
	for (const change of changes) {
		const stands = change.fate !== 'removed' && !wentAlong(change);
		if (change.kind === 'chapter' && stands) sections.push(begin(shortId(change.paragraphId), change.text));
		add(sections.at(-1)!, change, only);
	}
	return sections.filter(({ items }) => items.some(({ how }) => how !== 'same'));
}

const begin = <C>(id: string, heading: string): ComparedSection<C> => ({
	id,
	heading,
	items: [],
	count: 0,
	causes: []
});

function add<C extends Shown>(section: ComparedSection<C>, change: C, only: Cause | undefined) {
	if (!isDifferent(change)) {
		if (!only && change.kind !== 'chapter') fold(section, 'same', change);
		return;
	}
	if (only && !change.because.some(({ cause }) => cause === only)) return;
	if (!wentAlong(change)) {
		section.count++;
		section.causes.push(...change.because.slice(0, 1).map(({ cause }) => cause));
	}
	if (isQuiet(change)) fold(section, 'quiet', change);
	else section.items.push({ how: 'shown', changes: [change] });
}

function fold<C>({ items }: ComparedSection<C>, how: 'same' | 'quiet', change: C) {
	const last = items.at(-1);
	if (last?.how === how) last.changes.push(change);
	else items.push({ how, changes: [change] });
}
