import { fieldOf, CHOSEN } from '#lib/agendas/priorities/ballot.ts';
import { giveBudget } from '#lib/agendas/priorities/budgets.server.ts';
import { castBallot } from '#lib/agendas/priorities/casting.server.ts';
import { closeDuePolls } from '#lib/agendas/priorities/closing.server.ts';
import { makeCodes } from '#lib/agendas/priorities/codes.server.ts';
import { inventBallots } from '#lib/agendas/priorities/inventing.ts';
import { openPoll } from '#lib/agendas/priorities/opening.server.ts';
import type { PollSettings } from '#lib/agendas/priorities/poll.ts';
import { chooseItems, createPoll, findOwnPoll } from '#lib/agendas/priorities/polls.server.ts';
import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/**
 * Molenveld divided a wijkbudget long ago, and two choices had as many votes; it makes another stemronde now. In De
 * Hoven one can divide points today.
 */
export async function addPolls(world: World) {
	const { platformChair, secondChair, editor } = world.people;
	const molenveld = await agendaOf(world, 'molenveld');
	await at(daysAgo(603), () =>
		giveBudget(editor, molenveld.id, {
			amount: 20_000,
			isNew: true,
			about: 'Elke wijk met een wijkagenda krijgt één keer 20.000 euro. Het geld komt uit de begroting voor de wijken.'
		})
	);
	await divideBudget(platformChair, molenveld.id);
	await at(daysAgo(3), () => createPoll(platformChair, molenveld.id, { onceKey: newOnceKey(), ...order() }));
	await dividePoints(secondChair, (await agendaOf(world, 'de-hoven')).id);
}

const agendaOf = async (world: World, slug: string) =>
	(await listPublicAgendas(world.neighbourhoods.find((wijk) => wijk.slug === slug)!))[0]!;

const usual = { points: 10, places: 3, rule: 'together' } as const;

const order = (): PollSettings => ({
	...usual,
	title: 'Wat doen wij het eerst?',
	introduction: 'Wij hebben mensen voor drie plannen. Zet uw drie op volgorde.',
	kind: 'ranking',
	access: 'code',
	opensOn: dayAgo(-14),
	closesOn: dayAgo(-35)
});

/** What each plan of Molenveld costs, in euros, and how many chose it: two choices come to 91 votes. */
const plans = [
	{ cost: 9000, votes: 24 },
	{ cost: 12_000, votes: 23 },
	{ cost: 3000, votes: 22 },
	{ cost: 5000, votes: 22 },
	{ cost: 1000, votes: 14 },
	{ cost: 4000, votes: 31 }
];

async function divideBudget(chair: Person, agendaId: string) {
	const poll: PollSettings = {
		...usual,
		title: 'Waar gaat het wijkbudget naartoe?',
		introduction: 'Er is 20.000 euro voor onze wijk. Niet alles past. Kies wat u wilt betalen.',
		kind: 'budget',
		access: 'code',
		opensOn: dayAgo(598),
		closesOn: dayAgo(580)
	};
	const held = await at(daysAgo(600), async () => {
		const id = await createPoll(chair, agendaId, { onceKey: newOnceKey(), ...poll });
		const { items } = await findOwnPoll(chair, agendaId, id);
		await chooseItems(
			chair,
			id,
			items.map(({ itemId }, i) => ({ itemId, cost: plans[i]!.cost }))
		);
		const codes = await makeCodes(chair, id, { batch: 'De flats en de Molenweg', count: 90 });
		await openPoll(chair, id);
		return { codes, ...(await findOwnPoll(chair, agendaId, id)) };
	});
	const ids = held.items.map(({ itemId }) => itemId);
	await at(daysAgo(590), async () => {
		for (const [i, chosen] of budgetBallots().entries())
			await cast(held, { code: held.codes[i]!, [CHOSEN]: chosen.map((place) => ids[place]!) });
	});
	await at(daysAgo(578), closeDuePolls);
}

/** Ballots with exactly these votes, each within the budget: the dearest plan first, to who has most money left. */
function budgetBallots(): number[][] {
	const ballots = Array.from({ length: 48 }, () => ({ left: 20_000, chosen: new Array<number>() }));
	const dearest = plans.map((plan, i) => ({ ...plan, i })).toSorted((a, b) => b.cost - a.cost);
	for (const { cost, votes, i } of dearest)
		for (const ballot of ballots.toSorted((a, b) => b.left - a.left).slice(0, votes)) {
			ballot.left -= cost;
			ballot.chosen.push(i);
		}
	return ballots.map(({ chosen }) => chosen);
}

async function dividePoints(chair: Person, agendaId: string) {
	const poll: PollSettings = {
		...usual,
		title: 'Wat is voor u het belangrijkst in De Hoven?',
		introduction: 'Vijf plannen staan op onze agenda. Wij beginnen met wat u het belangrijkst vindt.',
		kind: 'points',
		access: 'open',
		opensOn: dayAgo(12),
		closesOn: dayAgo(-16)
	};
	const held = await at(daysAgo(13), async () => {
		const id = await createPoll(chair, agendaId, { onceKey: newOnceKey(), ...poll });
		await openPoll(chair, id);
		return findOwnPoll(chair, agendaId, id);
	});
	const ballots = inventBallots(held.poll, held.items, 37, 5);
	await at(daysAgo(4), async () => {
		for (const choices of ballots) {
			const points = Object.entries(choices).map(([itemId, given]) => [fieldOf(itemId), String(given)]);
			await cast(held, { code: '', ...Object.fromEntries(points) });
		}
	});
}

type Held = Pick<Awaited<ReturnType<typeof findOwnPoll>>, 'poll' | 'items'>;

const cast = (held: Held, given: { code: string } & Record<string, string | string[]>) =>
	castBallot(held, { onceKey: newOnceKey(), ...given }, { hash: newOnceKey });
