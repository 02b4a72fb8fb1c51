import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { at } from '#lib/clock.ts';
import { changeParagraph, nameCause, removeParagraph, startDraft } from '#lib/policies/drafting.server.ts';
import { molenveld, molenveldSecond } from './agenda-molenveld.ts';
import { addItem, newestWaiting, type AgendaDesk } from './agenda-writing.ts';
import { daysAgo, type World } from './world.ts';

/** The second version of Molenveld, after what people said of the first: one item is different, one went, one came. */
export async function publishSecond(world: World, desk: AgendaDesk, days: number) {
	await at(daysAgo(days + 6), () => change(desk));
	await at(daysAgo(days), () =>
		publishAgenda(desk.chair, desk.agendaId, { summary: molenveldSecond.summary, languageOverride: '' })
	);
	const id = await newestWaiting(
		desk.consultation.id,
		`${molenveldSecond.added.title}.\n\n${molenveldSecond.added.text}`
	);
	world.said.push({ contributionId: id, theme: molenveldSecond.added.theme });
}

async function change(desk: AgendaDesk) {
	const { chair, agendaId, itemIds, consultation } = desk;
	const { changed, removed, added, addedWhy } = molenveldSecond;
	await startDraft(chair, agendaId);
	const first = itemIds[changed.item]!;
	await changeParagraph(chair, agendaId, first, changed.text);
	const contributionIds: string[] = [];
	for (const [, , words] of molenveld.items[changed.item]!.reactions ?? [])
		contributionIds.push(await newestWaiting(consultation.id, words));
	await nameCause(chair, agendaId, first, { cause: 'residents', text: changed.why, contributionIds });
	const gone = itemIds[removed.item]!;
	await removeParagraph(chair, agendaId, gone);
	await nameCause(chair, agendaId, gone, { cause: 'municipality', text: removed.why });
	const id = await addItem(desk, chair, added);
	await nameCause(chair, agendaId, id, { cause: 'municipality', text: addedWhy });
}
