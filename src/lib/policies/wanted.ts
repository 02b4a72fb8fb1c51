import { isId } from '#lib/storage/ids.ts';
import type { Policy } from './policy.ts';

/** What a redacteur looks for beside the text. */
export interface Wanted {
	words: string;
	themeId: string | undefined;
	neighbourhoodId: string | undefined;
	/** Only what has no place in this version yet. */
	unplaced: boolean;
}

/** As it stands in the address of a page. Who writes for a wijk begins with what that wijk said. */
export const readWanted = (params: URLSearchParams, { neighbourhoodId }: Pick<Policy, 'neighbourhoodId'>): Wanted => ({
	words: params.get('zoek')?.slice(0, 200) ?? '',
	themeId: idIn(params, 'thema'),
	neighbourhoodId: params.has('wijk') ? idIn(params, 'wijk') : (neighbourhoodId ?? undefined),
	unplaced: params.has('zonder-plek')
});

const idIn = (params: URLSearchParams, name: string) => {
	const value = params.get(name);
	return value && isId(value) ? value : undefined;
};
