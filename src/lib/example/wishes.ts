import { at } from '#lib/clock.ts';
import { approve, hide, support } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { closeEdition, openEdition } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { hangWish, listHung } from '#lib/wishes/wishes.server.ts';
import { firstWishes, hiddenWish, thisYearsWishes, waitingWishes, type ExampleWish } from './wish-texts.ts';
import { daysAgo, dice, type World } from './world.ts';

const tree = {
	slug: 'buurthuis-de-spil',
	name: 'Buurthuis De Spil',
	place: 'Buurthuis De Spil, Molenweg 12',
	rule: 'Uw wens gaat over elkaar ontmoeten in Molenveld: in De Spil, op straat of in het park. Wensen over geld of vergunningen voor uzelf horen hier niet.'
};

/** The tree of De Spil: a year that is over, of which each wish has its fate, and the year that is under way. */
export async function addWishes(world: World) {
	const wijk = world.neighbourhoods.find(({ slug }) => slug === 'molenveld')!;
	const today = daysAgo(0).getUTCFullYear();
	const { editor } = world.people;

	const past = await at(daysAgo(690), () =>
		openEdition(editor, {
			...tree,
			neighbourhoodId: wijk.id,
			consultationId: world.finished.id,
			year: today - 1,
			introduction: 'Wat maakt het leven in Molenveld een beetje mooier? Hang uw wens in de boom van De Spil.'
		})
	);
	await hang(world, past, firstWishes, { first: 685, last: 646, seed: 17 });
	await at(daysAgo(645), () => closeEdition(editor, past));

	const present = await at(daysAgo(85), () =>
		openEdition(editor, {
			...tree,
			neighbourhoodId: wijk.id,
			consultationId: world.running.id,
			year: today,
			introduction: 'Waar wilt u elkaar tegenkomen in Molenveld? Hang uw wens op. Klein mag, groot mag ook.'
		})
	);
	await hang(world, present, thisYearsWishes, { first: 80, last: 3, seed: 29 });
	await hangWaiting(world, present);
}

interface Period {
	/** Days ago. */
	first: number;
	last: number;
	seed: number;
}

async function hang(world: World, edition: WishEdition, wishes: ExampleWish[], { first, last, seed }: Period) {
	const { roll } = dice(seed);
	const days = wishes.map((_, i) => first - (i * (first - last)) / wishes.length);
	for (const [i, wish] of wishes.entries()) await at(daysAgo(Math.round(days[i]!)), () => handIn(world, edition, wish));

	const hung = await listHung(edition);
	for (const [i, { id, contributionId }] of hung.entries()) {
		const { theme, fate, reason, loved = roll() ** 3 } = wishes[i]!;
		world.said.push({ contributionId, theme });
		const later = (share: number) => daysAgo(Math.max(1, Math.round(days[i]! - 1 - share * (days[i]! - last))));
		await at(later(0), () => approve(world.people.moderator, contributionId));
		const supporters = Math.round(loved * 35);
		for (let s = 0; s < supporters; s++)
			await at(later(s / supporters), () => support(contributionId, `${seed}-${i}-${s}`));
		if (fate) await at(later(0.9), () => answerWish(world.people.editor, { id, fate, reason }));
	}
}

const handIn = ({ neighbourhoods }: World, edition: WishEdition, { text, author = '', wijk }: ExampleWish) =>
	hangWish(edition, {
		onceKey: newOnceKey(),
		text,
		author,
		neighbourhoodId: neighbourhoods.find(({ slug }) => slug === wijk)?.id,
		email: ''
	});

/** What hangs out of sight: three wait for the moderator, and one does not fit the rule of the tree. */
async function hangWaiting(world: World, edition: WishEdition) {
	for (const [i, wish] of [hiddenWish, ...waitingWishes].entries())
		await at(daysAgo(2 - i * 0.4), () => handIn(world, edition, wish));
	const unfit = (await listHung(edition)).at(-1 - waitingWishes.length)!;
	await at(daysAgo(1), () => hide(world.people.moderator, unfit.contributionId, hiddenWish.reason));
}
