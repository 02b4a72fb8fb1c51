/** How somebody reads a text; all of it stands in the address. */
export interface ReadingView {
	/** The id or short id of a paragraph or heading: the page on which it stands. */
	at: string | undefined;
	/** All on one page, to print. */
	whole: boolean;
	/** Words to look for. */
	words: string;
	/** With whose words each paragraph is, however long the text: for a file. A page of a long text only counts them. */
	sourced?: boolean;
}

/** All of it at once, to make a file of. */
export const wholeText: ReadingView = { at: undefined, whole: true, words: '', sourced: true };

const LONGEST_WORDS = 100;

export const readReadingView = (params: URLSearchParams): ReadingView => ({
	at: (params.get('alinea') ?? params.get('hoofdstuk'))?.slice(0, 40) || undefined,
	whole: params.has('heel'),
	words: (params.get('zoek') ?? '').trim().slice(0, LONGEST_WORDS)
});
