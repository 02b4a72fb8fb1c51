import { verdicts, type Verdict } from '#lib/replies/verdict.ts';
import { dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import type { Advice } from './advice.ts';

/** How the answer to a submitted advice stands. `late`: it waits, and the last day is over. */
export const states = ['waiting', 'late', 'answered'] as const;
export type State = (typeof states)[number];

export const stateLabels: Record<State, { name: string; slug: string }> = {
	waiting: { name: 'Wacht op antwoord', slug: 'wacht' },
	late: { name: 'Antwoord is te laat', slug: 'te-laat' },
	answered: { name: 'Heeft antwoord', slug: 'beantwoord' }
};

/** How many points got which verdict; `none` has no answer yet. */
export type Followed = Record<Verdict | 'none', number>;

interface Answered {
	verdict: Verdict;
	repliedAt: Date;
}
type Replies = ReadonlyMap<string, Answered>;
type Submitted = Pick<Advice, 'submittedAt' | 'replyDueOn'> & { points: { contributionId: string | null }[] };

/** What the college did with an advice. `today`: as `2026-03-01`. */
export function outcomeOf({ submittedAt, replyDueOn, points }: Submitted, replies: Replies, today: string) {
	const given = points.flatMap(({ contributionId }) => replies.get(contributionId ?? '') ?? []);
	const waiting = points.length - given.length;
	const answeredOn = waiting
		? undefined
		: given
				.map(({ repliedAt }) => dayOf(repliedAt))
				.toSorted()
				.at(-1);
	const until = answeredOn ?? today;
	const isLate = replyDueOn !== null && until > replyDueOn;
	const state: State = answeredOn ? 'answered' : isLate ? 'late' : 'waiting';
	return {
		state,
		waiting,
		answeredOn,
		followed: followedOf(given, waiting),
		/** In days: how long the answer took, or takes until now, and how many of these were after the last day. */
		days: submittedAt ? daysUntil(until, dayOf(submittedAt)) : 0,
		late: submittedAt && replyDueOn ? Math.max(0, daysUntil(until, replyDueOn)) : 0
	};
}

export type Outcome = ReturnType<typeof outcomeOf>;

function followedOf(given: Answered[], none: number): Followed {
	const counts = verdicts.map((one) => [one, given.filter(({ verdict }) => verdict === one).length] as const);
	return { ...(Object.fromEntries(counts) as Record<Verdict, number>), none };
}

/** All together. */
export const sumOf = (all: Followed[]): Followed =>
	all.reduce(
		(sum, one) => ({
			none: sum.none + one.none,
			adopted: sum.adopted + one.adopted,
			partly: sum.partly + one.partly,
			rejected: sum.rejected + one.rejected,
			existing: sum.existing + one.existing,
			elsewhere: sum.elsewhere + one.elsewhere
		}),
		{ none: 0, adopted: 0, partly: 0, rejected: 0, existing: 0, elsewhere: 0 }
	);
