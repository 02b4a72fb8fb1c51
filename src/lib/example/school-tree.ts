import { at } from '#lib/clock.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { closeEdition, openEdition } from '#lib/wishes/editions.server.ts';
import { listHung } from '#lib/wishes/wishes.server.ts';
import { hiddenSchoolWish, schoolWishes, waitingSchoolWish } from './school-wishes.ts';
import { handIn, hang } from './wishes.ts';
import { daysAgo, type World } from './world.ts';

/** A small tree at a school, with a rule of its own: it closed, and not every wish has its answer yet. */
export async function addSchoolTree(world: World) {
	const { editor, moderator } = world.people;
	const tree = await at(daysAgo(72), () =>
		openEdition(editor, {
			slug: 'lindeschool',
			name: 'De Lindeschool',
			place: 'Basisschool De Lindeschool, Kastanjelaan 3',
			rule: 'Uw wens gaat over spelen, leren of naar school gaan in het Lindenkwartier. Kinderen en ouders mogen wensen. Speelgoed voor uzelf hoort hier niet.',
			neighbourhoodId: world.neighbourhoods.find(({ slug }) => slug === 'lindenkwartier')!.id,
			consultationId: world.running.id,
			year: daysAgo(0).getUTCFullYear(),
			introduction: 'Wat maakt het plein en de straten rond de school fijner? Kinderen en ouders schreven hun wens op.'
		})
	);
	await hang(world, tree, schoolWishes, { first: 70, last: 42, seed: 41 });
	for (const wish of [hiddenSchoolWish, waitingSchoolWish]) await at(daysAgo(41), () => handIn(world, tree, wish));
	const unfit = (await listHung(tree)).at(-2)!;
	await at(daysAgo(40), () => hide(moderator, unfit.contributionId, hiddenSchoolWish.reason));
	await at(daysAgo(38), () => closeEdition(editor, tree));
}
