// Numbers that say where something stands and not what: they change without that anything else does.

const patterns: [RegExp, string][] = [
	// Of a document, as plans have it, with the backslashes of files that were made from web pages.
	[/NL\.IMRO\.[\w.\\-]+/gi, '§'],
	// The file of a picture or an annex, and an address.
	[/https?:\/\/[^\s)]+/gi, '§'],
	[/[^\s()"“”]+\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|html?)\b/gi, '§'],
	// `artikel 12.3`, `hoofdstuk 4`, `lid 2`, `bijlage 3`.
	[
		/\b(artikel(?:en)?|hoofdstuk|paragraaf|bijlage|lid|leden|figuur|tabel|afbeelding)\s+\d+(?:\.\d+)*[a-z]?\b/gi,
		'$1 §'
	],
	// Before a heading or an item: `12.1 Doel`, `3. Doel`, `b. doel`.
	[/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/gim, '§ ']
];

/** A text in which what only refers is the same everywhere. */
const withoutReferences = (text: string) =>
	patterns.reduce((masked, [pattern, sign]) => masked.replace(pattern, sign), text.replace(/\\([^\p{L}\d\s])/gu, '$1'));

/** Whether two texts differ in nothing but what refers. */
export const onlyRefers = (was: string, is: string) => spaced(withoutReferences(was)) === spaced(withoutReferences(is));

const spaced = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();
