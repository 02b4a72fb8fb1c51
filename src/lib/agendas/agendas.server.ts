import { and, asc, count, desc, eq, inArray, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { isRunning, maySee } from '#lib/consultations/consultation.ts';
import { findConsultationById, listConsultations } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isDraft, mayDraft, mayPublish, type AgendaWords, type NewAgenda } from './agenda.ts';
import { agendaItems, agendas } from './tables.ts';

export type Agenda = typeof agendas.$inferSelect;

/** Wijken of which this person drafts the agenda. */
export const listOwnNeighbourhoods = async (member: Person) =>
	(await listNeighbourhoods()).filter(({ id }) => mayDraft(member, { neighbourhoodId: id }));

/** Every agenda of the own wijken, the newest first, with how many items it has. */
export async function listOwnAgendas(member: Person) {
	const own = member.roles.map(({ scopeId }) => scopeId);
	const rows = await db
		.select({
			agenda: agendas,
			neighbourhood: neighbourhoods.name,
			consultation: consultations.title,
			items: count(agendaItems.id)
		})
		.from(agendas)
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.leftJoin(agendaItems, eq(agendaItems.agendaId, agendas.id))
		.where(inArray(agendas.neighbourhoodId, own))
		.groupBy(agendas.id, neighbourhoods.name, consultations.title)
		.orderBy(desc(agendas.createdAt), desc(agendas.id));
	return rows.filter(({ agenda }) => mayDraft(member, agenda)).map(({ agenda, ...about }) => ({ ...agenda, ...about }));
}

/** Where an agenda of the own wijk can begin: each wijk has one in a consultation. */
export async function listOpenings(member: Person) {
	const [own, begun, all] = [
		await listOwnNeighbourhoods(member),
		await listOwnAgendas(member),
		await listConsultations()
	];
	const has = (neighbourhoodId: string, consultationId: string) =>
		begun.some((agenda) => agenda.neighbourhoodId === neighbourhoodId && agenda.consultationId === consultationId);
	return own.flatMap((neighbourhood) =>
		all
			.filter((consultation) => isRunning(consultation) && !has(neighbourhood.id, consultation.id))
			.map((consultation) => ({ neighbourhood, consultation }))
	);
}

/** For who drafts it. For everybody else it is not there. */
export async function findAgenda(id: string, member: Person) {
	const [found] = isId(id)
		? await db
				.select({ agenda: agendas, neighbourhood: neighbourhoods, consultation: consultations })
				.from(agendas)
				.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
				.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
				.where(eq(agendas.id, id))
		: [];
	if (!found || !mayDraft(member, found.agenda)) refuse('not_found');
	const { agenda, neighbourhood, consultation } = found;
	return { ...agenda, neighbourhood, consultation };
}

/** For who publishes it. */
export async function findAgendaOfChair(id: string, chair: Person) {
	const agenda = await findAgenda(id, chair);
	assertAllowed(mayPublish(chair, agenda));
	return agenda;
}

/** One agenda for each wijk in a consultation. Each member can begin it. */
export async function createAgenda(member: Person, { onceKey = newOnceKey(), ...given }: NewAgenda): Promise<Agenda> {
	assertAllowed(mayDraft(member, given));
	const id = await once(onceKey, async () => {
		const consultation = await findConsultationById(given.consultationId);
		if (!maySee(member, consultation)) refuse('not_found');
		if (!isRunning(consultation)) refuse('closed', 'Dit traject is gesloten. Er kan geen agenda meer bij.');
		const agenda = { id: newId(), ...given, status: 'draft' as const, createdAt: now() };
		const [made] = await db.insert(agendas).values(agenda).onConflictDoNothing().returning();
		if (!made) refuse('conflict', 'Uw wijk heeft al een agenda in dit traject.');
		await record('agenda.created', { subject: made, consultationId: made.consultationId, actor: member });
		return made.id;
	});
	const [agenda] = await db.select().from(agendas).where(eq(agendas.id, id));
	return agenda!;
}

export const agendaWords = ({ title, analysis }: AgendaWords) => [title, analysis];

export async function changeAgenda(member: Person, id: string, { title, analysis }: AgendaWords, basedOn?: string) {
	return transaction(async () => {
		const agenda = await draftOf(member, id);
		assertUnchanged(basedOn, agendaWords(agenda), [title, analysis]);
		await db.update(agendas).set({ title, analysis }).where(eq(agendas.id, id));
		await record('agenda.changed', { subject: agenda, consultationId: agenda.consultationId, actor: member });
	});
}

/** An agenda that this person may still write in, held until the transaction ends. What was published stays as it is. */
export async function draftOf(member: Person, agendaId: string): Promise<Agenda> {
	await hold(agendas, agendaId);
	const [agenda] = await db.select().from(agendas).where(eq(agendas.id, agendaId));
	if (!agenda || !mayDraft(member, agenda)) refuse('not_found');
	if (!isDraft(agenda))
		refuse('closed', 'Deze agenda is openbaar en verandert niet meer. Een nieuw punt komt in een volgende agenda.');
	return agenda;
}

/** Each wijk that has a public agenda, with how many items there are in all. */
export async function countPublicItems(): Promise<Map<string, number>> {
	const rows = await db
		.select({ neighbourhoodId: agendas.neighbourhoodId, items: count() })
		.from(agendas)
		.innerJoin(agendaItems, eq(agendaItems.agendaId, agendas.id))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.where(and(eq(agendas.status, 'published'), ne(consultations.status, 'draft')))
		.groupBy(agendas.neighbourhoodId)
		.orderBy(asc(agendas.neighbourhoodId));
	return new Map(rows.map(({ neighbourhoodId, items }) => [neighbourhoodId, items]));
}
