import { joinSuggestion, refuseSuggestion } from '#lib/agendas/suggestions/deciding.server.ts';
import { suggestItem } from '#lib/agendas/suggestions/suggesting.server.ts';
import { at } from '#lib/clock.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { type AgendaDesk, newestWaiting } from './agenda-writing.ts';
import type { ExampleSuggestion } from './suggestion-texts.ts';
import { daysAgo, type World } from './world.ts';

/** What people suggested for an agenda that is written, and what its platform made of it. */
export async function addSuggestions(world: World, desk: AgendaDesk, suggestions: ExampleSuggestion[]) {
	for (const suggestion of suggestions) {
		const contributionId = await suggest(world, desk, suggestion);
		world.said.push({ contributionId, theme: suggestion.theme });
		await decide(desk, contributionId, suggestion);
	}
}

async function suggest({ people, neighbourhoods }: World, desk: AgendaDesk, given: ExampleSuggestion) {
	const { days, author, text, official, unread } = given;
	const { slug } = neighbourhoods.find(({ id }) => id === desk.neighbourhoodId)!;
	const { id: consultationId } = desk.consultation;
	const neighbourhoodId = official ? undefined : desk.neighbourhoodId;
	const words = { onceKey: newOnceKey(), slug, consultationId, text, author, neighbourhoodId, email: '' };
	await at(daysAgo(days), () => suggestItem(words, official && people.editor));
	const contributionId = await newestWaiting(consultationId, text);
	if (!official && !unread) await at(daysAgo(days - 1), () => approve(people.moderator, contributionId));
	return contributionId;
}

async function decide({ chair, agendaId, itemIds }: AgendaDesk, contributionId: string, given: ExampleSuggestion) {
	const { days, item, refused } = given;
	if (item !== undefined)
		await at(daysAgo(days - 2), () => joinSuggestion(chair, agendaId, contributionId, itemIds[item]!));
	if (refused) await at(daysAgo(days - 2), () => refuseSuggestion(chair, agendaId, contributionId, refused));
}
