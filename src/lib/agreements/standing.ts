import { isOver } from '#lib/text/dates.ts';
import type { Outcome } from './outcome.ts';
import type { ToldStep } from './step.ts';

/** How a milestone stands. */
export type MilestoneState = 'open' | 'done' | 'dropped';

/** `todo`: nothing is done yet · `busy`: a part is · `done` · `dropped`: no part of it goes on · `not`: it was never agreed. */
export const agreementStates = ['todo', 'busy', 'done', 'dropped', 'not'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const stateLabels: Record<AgreementState, { name: string; slug: string }> = {
	todo: { name: 'Nog niet begonnen', slug: 'nog-niet-begonnen' },
	busy: { name: 'Bezig', slug: 'bezig' },
	done: { name: 'Klaar', slug: 'klaar' },
	dropped: { name: 'Gestopt', slug: 'gestopt' },
	not: { name: 'Doen we niet', slug: 'doen-we-niet' }
};

export interface Milestone {
	id: string;
	text: string;
	/** As it was agreed. */
	plannedOn: string;
	/** As it is now. Days as `2027-03-01`. */
	dueOn: string;
	state: MilestoneState;
	/** Open, and its day is over. */
	isLate: boolean;
	/** What was told of it, the oldest first. */
	steps: ToldStep[];
}

interface Planned {
	id: string;
	text: string;
	dueOn: string;
	/** When the agreement was published that names this day: what was moved before is in it. */
	agreedAt: Date;
}

/** A milestone as it stands. `steps`: the oldest first. */
export function standingOf({ id, text, dueOn, agreedAt }: Planned, steps: ToldStep[], today: string): Milestone {
	const last = steps.at(-1);
	const state = last && last.kind !== 'moved' ? last.kind : 'open';
	const moved = steps.findLast(({ kind, madeAt }) => kind === 'moved' && madeAt > agreedAt);
	const due = moved?.onDay ?? dueOn;
	return { id, text, plannedOn: dueOn, dueOn: due, state, isLate: state === 'open' && isOver(due, today), steps };
}

/** An agreement as its milestones make it. */
export function stateOf(outcome: Outcome, milestones: Pick<Milestone, 'state'>[]): AgreementState {
	if (outcome === 'not') return 'not';
	const has = (state: MilestoneState) => milestones.some((one) => one.state === state);
	if (has('open')) return has('done') ? 'busy' : 'todo';
	return has('done') ? 'done' : 'dropped';
}

/** The day since which something is late, of the oldest; nothing when nothing is. */
export const lateSince = (milestones: Pick<Milestone, 'isLate' | 'dueOn'>[]): string | undefined =>
	milestones
		.filter(({ isLate }) => isLate)
		.map(({ dueOn }) => dueOn)
		.toSorted()[0];

/** The last day of what goes on, when that is past the day that was agreed. */
export function movedTo(dueOn: string | null, milestones: Pick<Milestone, 'state' | 'dueOn'>[]): string | undefined {
	const last = milestones
		.filter(({ state }) => state === 'open')
		.map((one) => one.dueOn)
		.toSorted()
		.at(-1);
	return last && dueOn && last > dueOn ? last : undefined;
}

/** When the last of it was done or dropped; nothing while something is open. */
export function settledAt(milestones: Pick<Milestone, 'state' | 'steps'>[]): Date | undefined {
	if (milestones.some(({ state }) => state === 'open')) return undefined;
	const moments = milestones.flatMap(({ steps }) => steps.at(-1)?.madeAt ?? []);
	return moments.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}
