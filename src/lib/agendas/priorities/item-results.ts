import type { ListedPoll } from './public-polls.server.ts';

/** How one item did in each poll that was counted, as far as it took part. */
export const resultsOf = (itemId: string, polls: ListedPoll[]) =>
	polls.flatMap((poll) => {
		const standing = poll.outcome?.standings.find((one) => one.itemId === itemId);
		if (!poll.outcome || !standing) return [];
		const { place, score } = standing;
		return {
			poll,
			place,
			score,
			of: poll.outcome.standings.length,
			isPaid: poll.outcome.spending?.paid.includes(itemId)
		};
	});
