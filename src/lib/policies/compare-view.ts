import { causeOfSlug, causeSlugs, type Cause } from './paragraph.ts';

/** How somebody reads a comparison; all of it stands in the address. */
export interface CompareView {
	/** Only what changed because of these. */
	only: Cause | undefined;
	/** Old and new beside each other, or marked in one text. */
	layout: 'one' | 'two';
	/** The short id of one heading; `alles` shows everything, also of a long text. */
	chapter: string | undefined;
}

export const readCompareView = (params: URLSearchParams): CompareView => ({
	only: causeOfSlug(params.get('door')),
	layout: params.get('weergave') === 'naast-elkaar' ? 'two' : 'one',
	chapter: params.get('hoofdstuk')?.slice(0, 40) || undefined
});

/** The query of the address with a choice changed; the others stay. */
export function compareQuery(view: CompareView, change: Partial<CompareView> = {}): string {
	const { only, layout, chapter } = { ...view, ...change };
	const params = new URLSearchParams();
	if (only) params.set('door', causeSlugs[only]);
	if (layout === 'two') params.set('weergave', 'naast-elkaar');
	if (chapter) params.set('hoofdstuk', chapter);
	return `?${params.toString()}`;
}
