import { asc, eq, max } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Direction, ItemInput, NewItem } from './agenda.ts';
import { draftOf, type Agenda } from './agendas.server.ts';
import { agendaItems } from './tables.ts';

export type AgendaItem = typeof agendaItems.$inferSelect;

/** In the order that the platform chose. */
export const listItems = (agendaId: string): Promise<AgendaItem[]> =>
	db
		.select()
		.from(agendaItems)
		.where(eq(agendaItems.agendaId, agendaId))
		.orderBy(asc(agendaItems.position), asc(agendaItems.id));

/** An item of this agenda that is still being written. */
export async function findItem({ id }: Pick<Agenda, 'id'>, itemId: string): Promise<AgendaItem> {
	return (await listItems(id)).find((item) => item.id === itemId) ?? refuse('not_found');
}

/** Puts an item at the end of the agenda. Returns its id. */
export const draftItem = (member: Person, agendaId: string, { onceKey, ...item }: NewItem) =>
	once(onceKey, async () => {
		const agenda = await draftOf(member, agendaId);
		const of = eq(agendaItems.agendaId, agendaId);
		const [last] = await db
			.select({ position: max(agendaItems.position) })
			.from(agendaItems)
			.where(of);
		const id = newId();
		const position = (last?.position ?? 0) + 1;
		await db.insert(agendaItems).values({ id, agendaId, ...item, position, draftedById: member.id });
		await recordChange(agenda, member, { added: id });
		return id;
	});

export const itemWords = ({ kind, title, description }: ItemInput) => [kind, title, description];

export const changeItem = (member: Person, itemId: string, { kind, title, description }: ItemInput, basedOn?: string) =>
	change(member, itemId, async (agenda) => {
		assertUnchanged(basedOn, itemWords(await findItem(agenda, itemId)), [kind, title, description]);
		await db.update(agendaItems).set({ kind, title, description }).where(eq(agendaItems.id, itemId));
		return { changed: itemId };
	});

export const removeItem = (member: Person, itemId: string) =>
	change(member, itemId, async () => {
		await db.delete(agendaItems).where(eq(agendaItems.id, itemId));
		return { removed: itemId };
	});

/** Changes places with the one above or below it. The first stays first, the last stays last. */
export const moveItem = (member: Person, itemId: string, direction: Direction) =>
	change(member, itemId, async ({ id }) => {
		const items = await listItems(id);
		const from = items.findIndex((item) => item.id === itemId);
		const to = from + (direction === 'up' ? -1 : 1);
		if (!items[to]) return { moved: itemId };
		[items[from], items[to]] = [items[to], items[from]!];
		for (const [position, item] of items.entries())
			await db.update(agendaItems).set({ position }).where(eq(agendaItems.id, item.id));
		return { moved: itemId };
	});

function change(member: Person, itemId: string, work: (agenda: Agenda) => Promise<Record<string, string>>) {
	return transaction(async () => {
		const known = isId(itemId) ? await db.select().from(agendaItems).where(eq(agendaItems.id, itemId)) : [];
		const agenda = await draftOf(member, known[0]?.agendaId ?? refuse('not_found'));
		await recordChange(agenda, member, await work(agenda));
	});
}

const recordChange = (agenda: Agenda, actor: Person, particulars: Record<string, string>) =>
	record('agenda.changed', { subject: agenda, consultationId: agenda.consultationId, actor, particulars });
