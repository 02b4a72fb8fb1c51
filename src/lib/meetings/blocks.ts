import type { Contribution } from '#lib/contributions/contribution.ts';
import { partsOf } from './meeting.ts';

/** A part of the minutes that became a contribution. */
export interface MinutesPart {
	id: string;
	text: string;
	status: Contribution['status'];
}

/** A piece of the minutes as one reads them: Markdown, or a part that became a contribution. */
export type Block = { text: string; part?: undefined } | { text?: undefined; part: MinutesPart };

/**
 * The minutes with each part that became a contribution in its place. A part with other words than the minutes have
 * comes at the end.
 */
export function blocksOf(minutes: string, parts: MinutesPart[]): Block[] {
	const byText = new Map(parts.map((part) => [part.text, part]));
	const placed = new Set<MinutesPart>();
	const blocks: Block[] = [];
	for (const piece of minutes.split(/\n[^\S\n]*\n/)) {
		const [said = ''] = partsOf(piece);
		const part = byText.get(said);
		if (part && placed.add(part)) blocks.push({ part });
		else if (piece.trim()) addText(blocks, piece);
	}
	return [...blocks, ...parts.filter((part) => !placed.has(part)).map((part) => ({ part }))];
}

function addText(blocks: Block[], text: string) {
	const last = blocks.at(-1);
	if (last && !last.part) last.text += `\n\n${text}`;
	else blocks.push({ text });
}
