import type { Verdict } from './verdict.ts';

/** How many of these have an answer, and how many were followed, in whole or in part. */
export function tallyOf(contributionIds: string[], replies: Map<string, { verdict: Verdict }>) {
	const given = contributionIds.flatMap((id) => replies.get(id) ?? []);
	const followed = given.filter(({ verdict }) => verdict === 'adopted' || verdict === 'partly');
	return { total: contributionIds.length, answered: given.length, followed: followed.length };
}
