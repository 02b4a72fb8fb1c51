import { refuse } from '#lib/errors.ts';
import { countAnswered, unanswered } from '#lib/replies/replies.server.ts';
import { lackingAnswers } from './lacking.ts';

/** Rule 1: no contribution without an end. */
export async function assertAllAnswered(consultationId: string) {
	const { answered, total } = await countAnswered(consultationId);
	if (answered < total)
		refuse('conflict', lackingAnswers(total - answered, await unanswered(consultationId, { most: 3 })));
}
