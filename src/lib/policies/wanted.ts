import { isId } from '#lib/storage/ids.ts';

/** What a redacteur looks for beside the text. */
export interface Wanted {
	words: string;
	themeId: string | undefined;
	neighbourhoodId: string | undefined;
	/** Only what has no place in this version yet. */
	unplaced: boolean;
}

/** As it stands in the address of a page. */
export const readWanted = (params: URLSearchParams): Wanted => ({
	words: params.get('zoek')?.slice(0, 200) ?? '',
	themeId: idIn(params, 'thema'),
	neighbourhoodId: idIn(params, 'wijk'),
	unplaced: params.has('zonder-plek')
});

const idIn = (params: URLSearchParams, name: string) => {
	const value = params.get(name);
	return value && isId(value) ? value : undefined;
};
