import { isPublic } from '#lib/contributions/contribution.ts';
import { blocksOf, type Block, type MinutesPart } from '#lib/meetings/minutes/blocks.ts';
import { readOutcomes } from '#lib/meetings/minutes/corrections.server.ts';
import { withoutHidden } from '#lib/meetings/minutes/hidden.ts';
import { listErrata } from '#lib/meetings/minutes/publishing.server.ts';
import { findReading } from '#lib/meetings/minutes/readings.server.ts';
import { listAllParts, type ListedMeeting } from '#lib/meetings/reading.server.ts';
import { mayWorkIn, type Person } from '#lib/people/person.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';

type Minutes = Pick<ListedMeeting, 'id' | 'neighbourhoodId' | 'minutes' | 'minutesPublishedAt'>;

/**
 * The minutes as everybody reads them, with what the municipality says to each part that became a contribution. The
 * words of a part that is not public are not in them either, also where they stand a second time. Before they are
 * published only who runs the meeting reads them.
 */
export async function readMinutes({ id, neighbourhoodId, minutes, minutesPublishedAt }: Minutes, person?: Person) {
	const parts = (await listAllParts(id)).map((part, i) => ({ ...part, number: i + 1 }));
	const replies = await repliesTo(parts.filter(isPublic).map((part) => part.id));
	const text = minutesPublishedAt || mayWorkIn(person, neighbourhoodId) ? minutes : '';
	return {
		blocks: blocksOf(text, text ? parts : parts.map(withoutPlace)).flatMap((block) => shown(block, parts)),
		replies,
		parts: parts.length,
		publishedAt: minutesPublishedAt,
		reading: await findReading(id),
		outcomes: await readOutcomes(id),
		errata: await listErrata(id)
	};
}

export type NumberedPart = MinutesPart & { number: number };

const withoutPlace = (part: NumberedPart): NumberedPart => ({ ...part, startsAt: null, endsAt: null });

function shown(block: Block<NumberedPart>, parts: NumberedPart[]): Block<NumberedPart>[] {
	const hidden = parts.filter(({ status }) => status === 'hidden');
	if (!block.words) return [{ text: withoutHidden(block.text, hidden) }];
	const words = block.words.map(({ text, part }) =>
		part && !isPublic(part)
			? { text: '', part: { ...part, text: '' } }
			: { text: part ? text : withoutHidden(text, hidden), part }
	);
	return [{ words }];
}
