import { piecesOf } from './policy-markdown.ts';
import type { Row } from './records.ts';

type Part = 'inbreng' | 'conclusie' | 'standpunt';

/** `Zienswijze 3`, `Overlegreactie 2: Provincie Utrecht`. */
const begins =
	/^(zienswijze|inspraakreactie|overlegreactie|reactie|indiener)\s+(?:nr\.?\s*)?(\d+[a-z]?)(?:\s*[:–-]\s*(.+))?$/i;
const parts: [RegExp, Part][] = [
	[/^(?:samenvatting|inhoud|inbreng|zienswijze$)/, 'inbreng'],
	[/^(?:besluit|conclusie|oordeel|wijziging|aanpassing)/, 'conclusie'],
	[/^(?:toelichting|beoordeling|beantwoording|antwoord|standpunt|overweging|reactie)/, 'standpunt']
];
/** Below a part: `Punt a`, `Algemeen`. */
const within = /^(?:punt|onderdeel|ad|algemeen|sub)\b/;

/**
 * A reply report in Markdown with a heading for each zienswijze, and under it headings for what was said, what was
 * decided and why. Any other heading ends it.
 */
export function readReplyMarkdown(markdown: string): Row[] {
	const rows: { id: string; ref: string; author: string; said: Record<Part, string[]> }[] = [];
	let [open, part] = [false, 'inbreng' as Part];
	for (const { kind, text } of piecesOf(markdown)) {
		const title = text.replace(/[*_#\\]/g, '').trim();
		const name = title.toLowerCase();
		const [, word, ref, author = ''] = (kind === 'chapter' && begins.exec(title)) || [];
		if (word && ref) {
			rows.push({
				id: `${word.toLowerCase()}-${ref}`,
				ref,
				author,
				said: { inbreng: [], conclusie: [], standpunt: [] }
			});
			[open, part] = [true, 'inbreng'];
			continue;
		}
		const row = rows.at(-1);
		if (!row || !open) continue;
		if (kind !== 'chapter') row.said[part].push(text);
		else if (within.test(name)) row.said[part].push(`**${name[0]!.toUpperCase()}${name.slice(1)}**`);
		else {
			const found = parts.find(([heading]) => heading.test(name));
			if (found) part = found[1];
			else open = false;
		}
	}
	return rows.map(({ id, ref, author, said }, i) => ({
		line: i + 1,
		fields: {
			id,
			ref_in_tekst: ref,
			indiener: author,
			inbreng: said.inbreng.join('\n\n'),
			standpunt: said.standpunt.join('\n\n'),
			conclusie: said.conclusie.filter((text) => !/^geen\.?$/i.test(text)).join('\n\n')
		}
	}));
}
