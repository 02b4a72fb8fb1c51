import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { fieldOf } from '#lib/agendas/priorities/ballot.ts';
import { giveBudget } from '#lib/agendas/priorities/budgets.server.ts';
import { castBallot } from '#lib/agendas/priorities/casting.server.ts';
import type { PollSettings } from '#lib/agendas/priorities/poll.ts';
import { chooseItems, createPoll, findOwnPoll } from '#lib/agendas/priorities/polls.server.ts';
import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { begin, draftItem, publishing } from '../support.ts';

export const before = '2026-02-20T10:00Z';
export const during = '2026-03-05T10:00Z';
export const after = '2026-04-01T10:00Z';

export const settings: PollSettings = {
	title: 'Wat eerst?',
	introduction: '',
	kind: 'points',
	points: 10,
	places: 3,
	rule: 'together',
	access: 'open',
	opensOn: '2026-03-01',
	closesOn: '2026-03-31'
};

/** A wijk with a public agenda of three plans, and who works on it. */
export const wijkWithAgenda = () =>
	at(before, async () => {
		const { editor: eva, bea, chair: karim, member: sanne, stranger: toos, wijk, agenda } = await begin();
		for (const title of ['Een bank', 'Een tuin', 'Een lamp']) await draftItem(karim, agenda.id, title);
		await publishAgenda(karim, agenda.id, publishing);
		return { eva, bea, karim, sanne, toos, wijk, agenda };
	});

type Wijk = Awaited<ReturnType<typeof wijkWithAgenda>>;

/** A poll in the making, with costs and a wijkbudget of 10,000 euros when it is about money. */
export const draftPollIn = ({ eva, karim, agenda }: Wijk, change: Partial<PollSettings> = {}) =>
	at(before, async () => {
		const id = await createPoll(karim, agenda.id, { onceKey: newOnceKey(), ...settings, ...change });
		const { items } = await findOwnPoll(karim, agenda.id, id);
		if (change.kind === 'budget') {
			await giveBudget(eva, agenda.id, { amount: 10_000, about: 'Uit de begroting.', isNew: false });
			const costs = [4000, 8000, 4000];
			await chooseItems(
				karim,
				id,
				items.map(({ itemId }, i) => ({ itemId, cost: costs[i]! }))
			);
		}
		return { id, items };
	});

/** Casts what each says of the three plans, in order: points or places. */
export async function castAs(
	wijk: Wijk,
	pollId: string,
	numbers: number[],
	more: { code?: string; hash?: string } = {}
) {
	const { poll, items } = await findOwnPoll(wijk.karim, wijk.agenda.id, pollId);
	const fields = Object.fromEntries(items.map(({ itemId }, i) => [fieldOf(itemId), String(numbers[i] || '')]));
	const given = { onceKey: newOnceKey(), code: more.code ?? '', ...fields };
	return castBallot({ poll, items }, given, { hash: () => more.hash ?? newOnceKey() });
}
