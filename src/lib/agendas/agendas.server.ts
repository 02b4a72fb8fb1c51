import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { assertRuns, isRunning, maySee } from '#lib/consultations/consultation.ts';
import { findConsultationById, listConsultations } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies } from '#lib/policies/tables.ts';
import { isId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isUnread, mayChair, mayDraft } from './agenda.ts';
import { agendas } from './tables.ts';

const columns = {
	id: agendas.id,
	neighbourhoodId: agendas.neighbourhoodId,
	consultationId: agendas.consultationId,
	status: agendas.status,
	publishedAt: agendas.publishedAt,
	createdAt: agendas.createdAt,
	title: policies.title,
	slug: policies.slug
};

export type Agenda = Awaited<ReturnType<typeof findAgenda>>;

/** Wijken of which this person drafts the agenda. */
export const listOwnNeighbourhoods = async (member: Person) =>
	(await listNeighbourhoods()).filter(({ id }) => mayDraft(member, { neighbourhoodId: id }));

/** Every agenda of the own wijken, the newest first, with the version that is written or was last published. */
export async function listOwnAgendas(member: Person) {
	const own = member.roles.map(({ scopeId }) => scopeId);
	const rows = await db
		.select({ agenda: columns, neighbourhood: neighbourhoods.name, consultation: consultations.title })
		.from(agendas)
		.innerJoin(policies, eq(policies.id, agendas.id))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.where(inArray(agendas.neighbourhoodId, own))
		.orderBy(desc(agendas.createdAt), desc(agendas.id));
	const mine = rows.filter(({ agenda }) => mayDraft(member, agenda));
	const ids = mine.map(({ agenda }) => agenda.id);
	const newest = new Map(
		ids.length ? (await listNewest(inArray(policies.id, ids))).map(({ policy, version }) => [policy.id, version]) : []
	);
	return mine.map(({ agenda, ...about }) => ({ ...agenda, ...about, version: newest.get(agenda.id)! }));
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
			.map((consultation) => ({
				...{ neighbourhood, consultation },
				...{ neighbourhoodId: neighbourhood.id, consultationId: consultation.id }
			}))
	);
}

/** For who drafts it. For everybody else it is not there. */
export async function findAgenda(id: string, member: Person) {
	const [found] = isId(id)
		? await db
				.select({ agenda: columns, neighbourhood: neighbourhoods, consultation: consultations })
				.from(agendas)
				.innerJoin(policies, eq(policies.id, agendas.id))
				.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
				.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
				.where(eq(agendas.id, id))
		: [];
	if (!found || !mayDraft(member, found.agenda) || !maySee(member, found.consultation)) refuse('not_found');
	const { agenda, neighbourhood, consultation } = found;
	return { ...agenda, neighbourhood, consultation };
}

/** For who publishes it. */
export async function findAgendaOfChair(id: string, chair: Person) {
	const agenda = await findAgenda(id, chair);
	assertAllowed(mayChair(chair, agenda));
	return agenda;
}

/** How it is called, for as long as nobody else reads it. */
export async function renameAgenda(member: Person, id: string, title: string, basedOn?: string) {
	return transaction(async () => {
		const agenda = await findAgenda(id, member);
		if (!isUnread(agenda)) refuse('closed', 'Deze agenda is openbaar. De titel blijft zoals die is.');
		assertUnchanged(basedOn, [agenda.title], [title]);
		await db.update(policies).set({ title }).where(eq(policies.id, id));
		await record('agenda.changed', { subject: agenda, consultationId: agenda.consultationId, actor: member });
	});
}

/** Condition on agendas and their consultations: everybody may know of it. */
export const isPublicAgenda = and(eq(agendas.status, 'published'), ne(consultations.status, 'draft'));

/** A consultation in which an agenda can begin. */
export async function findOpenConsultation(member: Person, id: string) {
	const consultation = await findConsultationById(id);
	if (!maySee(member, consultation)) refuse('not_found');
	assertRuns(consultation, 'Er kan geen agenda meer bij.');
	return consultation;
}
