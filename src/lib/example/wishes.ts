import { at, now } from '#lib/clock.ts';
import { approve, hide, support } from '#lib/contributions/contributions.server.ts';
import { report } from '#lib/contributions/reporting.server.ts';
import { removeMailsTo } from '#lib/mail/outbox.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { uploadBytes, uploads } from '#lib/uploads/tables.ts';
import { decideAdoption, listOffers, offerAdoption } from '#lib/wishes/adopting.server.ts';
import { answerEdition, closeEdition, openEdition } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { mergeWishes } from '#lib/wishes/merging.server.ts';
import { wishPictureOwner } from '#lib/wishes/picturing.server.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { hangWish, listHung, listWishes } from '#lib/wishes/wishes.server.ts';
import { coffee } from './coffee-picture.ts';
import { hangInTheHall } from './hall.ts';
import {
	adopters,
	firstWishes,
	hiddenWish,
	picturedWish,
	reported,
	sameWishes,
	thisYearsWishes,
	waitingWishes,
	type ExampleWish
} from './wish-texts.ts';
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
	await at(daysAgo(640), () => answerEdition(editor, past));

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
	await livenUp(world, present);
	await hangWaiting(world, present);
	await hangInTheHall(world, present);
	await reportOne(present);
}

interface Period {
	/** Days ago. */
	first: number;
	last: number;
	seed: number;
}

/** Hangs these in this order, lets a moderator read them, and gives some their fate. */
export async function hang(world: World, edition: WishEdition, wishes: ExampleWish[], { first, last, seed }: Period) {
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
		if (!fate) continue;
		const uploadId = wishes[i]!.text === picturedWish ? await addPicture(id) : undefined;
		const answer = { id, fate, reason, ...(uploadId && { uploadId }) };
		await at(later(0.9), () => answerWish(world.people.editor, answer));
	}
}

export const handIn = ({ neighbourhoods }: World, edition: WishEdition, { text, author = '', wijk }: ExampleWish) =>
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

/** The picture was drawn before: reading photos starts too slowly for who tries the platform for the first time. */
async function addPicture(wishId: string) {
	const { width, height, description, whole, thumbnail } = coffee;
	const id = newId();
	const made = { id, width, height, description, kind: 'webp', size: whole.length } as const;
	const owned = { ownerHash: wishPictureOwner(wishId), place: 'wens', name: 'koffie.webp', hash: id };
	await db.insert(uploads).values({ ...made, ...owned, createdAt: now(), changedAt: now(), keptAt: now() });
	await db.insert(uploadBytes).values({ uploadId: id, thumbnail, bytes: whole });
	return id;
}

/** Two wishes become one, and people take wishes up. */
async function livenUp({ people }: World, edition: WishEdition) {
	const hanging = await listWishes(edition);
	const idOf = (text: string) => hanging.find((wish) => wish.text === text)!.id;
	const [id, intoId] = sameWishes.map(idOf) as [string, string];
	await at(daysAgo(12), () => mergeWishes(people.editor, { id, intoId }));
	for (const { wish, ...given } of adopters)
		await at(daysAgo(9), () => offerAdoption(idOf(wish), { ...given, onceKey: newOnceKey() }));
	const [first] = await listOffers(people.editor, edition);
	await at(daysAgo(7), () => decideAdoption(people.editor, { id: first!.id, decision: 'confirm', reason: '' }));
	for (const { email } of adopters) await removeMailsTo(email);
}

/** Somebody asks a moderator to look at a wish that hangs: it stays until they did. */
async function reportOne(edition: WishEdition) {
	const wish = (await listWishes(edition)).find(({ text }) => text === reported.wish)!;
	await at(daysAgo(1), () => report(wish.contributionId, { onceKey: newOnceKey(), reason: reported.reason }));
}
