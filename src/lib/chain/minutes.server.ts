import { isPublic } from '#lib/contributions/contribution.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { blocksOf, type Block } from '#lib/meetings/blocks.ts';
import { withoutHidden } from '#lib/meetings/minutes.ts';
import { listAllParts, type ListedMeeting } from '#lib/meetings/reading.server.ts';

/**
 * The minutes as everybody reads them, with what the municipality says to each part that became a contribution. The
 * words of a part that is not public are not in them either, also when they were typed over or joined.
 */
export async function readMinutes({ id, minutes }: Pick<ListedMeeting, 'id' | 'minutes'>) {
	const parts = await listAllParts(id);
	const replies = await repliesTo(parts.filter(isPublic).map((part) => part.id));
	const hidden = parts.filter(({ status }) => status === 'hidden');
	const text = withoutHidden(minutes, hidden);
	const rest = parts.filter((part) => !hidden.includes(part));
	return { blocks: blocksOf(text, rest).map(withoutWords), replies, parts: parts.length };
}

const withoutWords = (block: Block): Block =>
	block.part && !isPublic(block.part) ? { part: { ...block.part, text: '' } } : block;
