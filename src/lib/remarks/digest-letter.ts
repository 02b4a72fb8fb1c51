import { counted } from '#lib/text/numbers.ts';
import { countsInWords, totalOf, type StanceCounts } from './stance.ts';

interface Digest {
	name: string;
	title: string;
	slug: string;
	counts: StanceCounts;
	municipality: string;
	origin: string;
}

/** How many, and where to read them: the words themselves are on the page behind the code. */
export const digestLetter = ({ name, title, slug, counts, municipality, origin }: Digest) => ({
	subject: `${counted(totalOf(counts), 'nieuwe reactie', 'nieuwe reacties')} op uw concept`,
	text: `Beste ${name},

Er kwamen nieuwe reacties op het concept van ${title}: ${countsInWords(counts)}.

Lees ze hier:
${origin}/beheer/trajecten/${slug}/reacties

Wilt u deze mail niet meer? Zet hem uit op dezelfde pagina.

Met vriendelijke groet,
${municipality}`
});
