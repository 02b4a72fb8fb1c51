import type { Person } from '#lib/people/person.ts';
import { asCounted, ballotsOf } from './closing.server.ts';
import { countOf } from './counting-of.ts';
import { countBallots, type Rule } from './counting/outcome.ts';
import type { Choices } from './counting/standings.ts';
import { inventBallots } from './inventing.ts';
import { findHeldPoll, type PollItem } from './polls.server.ts';
import type { Poll } from './poll.ts';

/** Another way of counting, to try. */
export interface Trial {
	/** In euros. */
	budget?: number | undefined;
	rule?: Rule | undefined;
	places?: number | undefined;
	/** How many ballots to invent, and which. */
	count: number;
	seed: number;
}

/**
 * What another budget or rule would come to, beside what stands. On invented ballots, until the poll closed: of an open
 * vote nobody sees how it goes.
 */
export async function simulate(member: Person, agendaId: string, pollId: string, trial: Trial) {
	const { agenda, poll, phase, items, budget } = await findHeldPoll(member, agendaId, pollId);
	const isReal = poll.status === 'closed' && poll.outcome !== null;
	const current = {
		...poll,
		budget: poll.budget ?? budget?.amount ?? null,
		places: Math.min(poll.places, items.length)
	};
	const other = {
		...current,
		budget: trial.budget ?? current.budget,
		rule: trial.rule ?? current.rule,
		places: trial.places ?? current.places
	};
	const ballots = isReal ? (await ballotsOf(poll.id)).map(({ choices }) => choices) : invented(current, items, trial);
	const count = (as: Poll) => countBallots(countOf(as), asCounted(items), ballots);
	return { agenda, poll: current, phase, items, isReal, other, now: count(current), then: count(other) };
}

const invented = (poll: Poll, items: PollItem[], { count, seed }: Trial): Choices[] =>
	inventBallots(poll, items, count, seed);
