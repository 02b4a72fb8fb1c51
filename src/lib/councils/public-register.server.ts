import { now } from '#lib/clock.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { contributionIdsOf } from './advice.ts';
import { outcomeOf, sumOf } from './outcome.ts';
import type { RegisterFilter } from './register-filter.ts';
import { findAdvice, listAdvices } from './register.server.ts';

export type RegisterEntry = Awaited<ReturnType<typeof listRegister>>[number];

/** Every submitted advice with the replies to its points and what came of it, the newest first. */
export async function listRegister() {
	const advices = await listAdvices();
	const replies = await repliesTo(contributionIdsOf(advices));
	const today = dayOf(now());
	return advices.map((advice) => ({
		...advice,
		year: advice.submittedAt ? dayOf(advice.submittedAt).slice(0, 4) : '',
		outcome: outcomeOf(advice, replies, today),
		points: advice.points.map((point) => ({ ...point, reply: replies.get(point.contributionId ?? '') }))
	}));
}

/** The register as everybody reads it: what fits the filter, and how often advice was followed, in all and by year. */
export async function readRegister(filter: RegisterFilter) {
	const all = await listRegister();
	const years = [...new Set(all.map(({ year }) => year))].toSorted().toReversed();
	const subjects = new Map(all.flatMap(({ consultation: of }) => (of ? [[of.slug, of.title] as const] : [])));
	return {
		filter,
		entries: all.filter((entry) => fits(entry, filter)),
		total: all.length,
		years: years.map((year) => ({ year, ...countsOf(all.filter((entry) => entry.year === year)) })),
		all: countsOf(all),
		subjects: [...subjects].map(([slug, title]) => ({ slug, title }))
	};
}

function fits({ year, kind, consultation, outcome }: RegisterEntry, filter: RegisterFilter) {
	if (filter.year && year !== filter.year) return false;
	if (filter.kind && kind !== filter.kind) return false;
	if (filter.subject && consultation?.slug !== filter.subject) return false;
	return !filter.state || outcome.state === filter.state;
}

/** `days`: how long an answer took on average; nothing when there is none yet. */
function countsOf(entries: RegisterEntry[]) {
	const answered = entries.filter(({ outcome }) => outcome.state === 'answered');
	const total = answered.reduce((sum, { outcome }) => sum + outcome.days, 0);
	return {
		advices: entries.length,
		points: entries.reduce((sum, { points }) => sum + points.length, 0),
		followed: sumOf(entries.map(({ outcome }) => outcome.followed)),
		answered: answered.length,
		late: entries.filter(({ outcome }) => outcome.late > 0).length,
		days: answered.length ? Math.round(total / answered.length) : undefined
	};
}

export type RegisterCounts = ReturnType<typeof countsOf>;

/** One submitted advice as everybody reads it, whoever looks. */
export async function readAdvice(slug: string) {
	const advice = await findAdvice(slug);
	const replies = await repliesTo(contributionIdsOf([advice]));
	const today = dayOf(now());
	return { advice, replies, today, outcome: outcomeOf(advice, replies, today) };
}
