import { readable } from '#lib/text/readable.ts';
import { diffWords, type Part } from '#lib/text/words.ts';
import { onlyRefers } from './references.ts';

// What differs between two texts, whoever they belong to.

type TextFate = 'changed' | 'reference' | 'formatting';

export function compareTexts(before: string, after: string): { fate: TextFate; parts: Part[] } {
	const [was, is] = [readable(before), readable(after)];
	if (was.replace(/\s+/g, ' ') === is.replace(/\s+/g, ' '))
		return { fate: 'formatting', parts: [{ kind: 'same', text: is }] };
	return { fate: onlyRefers(was, is) ? 'reference' : 'changed', parts: diffWords(was, is) };
}

/** A formal text that came or went is a change of the paragraph. */
export function compareFormal(before: string, after: string): { fate: TextFate; parts: Part[] } {
	if (before && after) return compareTexts(before, after);
	return { fate: 'changed', parts: before ? whollyOf('removed', before) : whollyOf('added', after) };
}

/** Of two texts that changed, what changed most says what happened to the paragraph. */
export const graver = (a: TextFate, b: TextFate): TextFate => gravity.find((fate) => a === fate || b === fate)!;

const gravity = ['changed', 'reference', 'formatting'] as const;

export const whollyOf = (kind: 'added' | 'removed', text: string): Part[] =>
	text ? [{ kind, text: readable(text) }] : [];

const SEAM = '\n\n';

/** Texts compared as one, and cut up again: the parts that belong to each of the new ones. */
export const compareJoined = (olds: string[], news: string[]) =>
	cutUp(diffWords(olds.filter(Boolean).join(SEAM), news.filter(Boolean).join(SEAM)), news);

/** The parts that belong to each of the texts, which were joined by seams. */
function cutUp(parts: Part[], texts: string[]): Part[][] {
	const cut: Part[][] = texts.map(() => []);
	let [at, room] = [0, texts[0]!.length];
	for (const { kind, text } of parts) {
		if (kind === 'removed') {
			if (text.trim()) cut[at]!.push({ kind, text });
			continue;
		}
		let rest = text;
		while (rest) {
			if (!room && at < texts.length - 1) {
				rest = rest.replace(/^\s+/, '');
				room = texts[++at]!.length;
				continue;
			}
			const piece = rest.slice(0, room);
			if (!piece) break;
			cut[at]!.push({ kind, text: piece });
			[rest, room] = [rest.slice(piece.length), room - piece.length];
		}
	}
	return cut;
}
