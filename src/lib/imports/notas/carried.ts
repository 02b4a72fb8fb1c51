import * as v from 'valibot';
import type { Piece } from '../policy-markdown.ts';
import { inBounds } from './nota.ts';

// What goes along with the form between reading a nota in and making a document of it.

/** What somebody makes of each piece, in their order. */
export const roles = ['chapter', 'text', 'join', 'formal', 'out'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, string> = {
	chapter: 'Kop van een hoofdstuk',
	text: 'Alinea',
	join: 'Hoort bij het stuk hierboven',
	formal: 'Formele tekst bij het stuk hierboven',
	out: 'Laat dit weg'
};

const notaShape = v.object({
	pieces: v.array(
		v.object({ kind: v.picklist(['chapter', 'text']), text: v.string(), formalText: v.optional(v.string()) })
	),
	left: v.array(v.string()),
	told: v.array(v.string())
});

/** What came with the form; nothing when it was not made here. */
export function notaIn(text: string): v.InferOutput<typeof notaShape> | undefined {
	try {
		const read = v.safeParse(notaShape, JSON.parse(text));
		return read.success ? read.output : undefined;
	} catch {
		// Not made by us: as good as nothing.
		return undefined;
	}
}

/** The pieces as they were chosen to be. Without a choice a piece stays what it was; the first one joins nothing. */
export function arranged(pieces: Piece[], chosen: readonly Role[]): Piece[] {
	const made: Piece[] = [];
	pieces.forEach((piece, i) => {
		const role = chosen[i] ?? piece.kind;
		const last = made.at(-1);
		if (role === 'out') return;
		if (role === 'join' && last) made[made.length - 1] = together(last, piece);
		else if (role === 'formal' && last?.kind === 'text') made[made.length - 1] = withFormal(last, piece);
		else made.push({ ...piece, kind: role === 'chapter' ? 'chapter' : 'text' });
	});
	return inBounds(made.flatMap(apart));
}

/** A heading stays one line. */
const together = (last: Piece, { text, formalText }: Piece): Piece => ({
	...last,
	...{ text: `${last.text}${last.kind === 'chapter' ? ' ' : '\n\n'}${text}` },
	...formally(last.formalText, formalText)
});

const withFormal = (last: Piece, { text, formalText }: Piece): Piece => ({
	...last,
	...formally(last.formalText, text, formalText)
});

function formally(...texts: (string | undefined)[]) {
	const formalText = texts.filter(Boolean).join('\n\n');
	return formalText ? { formalText } : {};
}

/** What became a heading has no formal text beside it: that is a paragraph below it then. */
const apart = ({ kind, text, formalText }: Piece): Piece[] =>
	kind === 'chapter' && formalText
		? [
				{ kind, text },
				{ kind: 'text', text: formalText }
			]
		: [{ kind, text, ...(formalText && { formalText }) }];
