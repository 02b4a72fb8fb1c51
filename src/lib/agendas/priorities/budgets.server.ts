import { asc, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { policies } from '#lib/policies/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { isPublicAgenda } from '../agendas.server.ts';
import { agendas } from '../tables.ts';
import { mayGiveBudget } from './poll.ts';
import { agendaBudgets } from './tables.ts';

/** What the municipality gives for this agenda; nothing when it gives no wijkbudget. */
export async function findBudget(agendaId: string) {
	const [budget] = await db.select().from(agendaBudgets).where(eq(agendaBudgets.agendaId, agendaId));
	return budget;
}

/** Every public agenda with what is given for it, by wijk, for the municipality. */
export async function listBudgets(official: Person) {
	assertAllowed(mayGiveBudget(official));
	return db
		.select({ id: agendas.id, title: policies.title, neighbourhood: neighbourhoods.name, budget: agendaBudgets })
		.from(agendas)
		.innerJoin(policies, eq(policies.id, agendas.id))
		.innerJoin(consultations, eq(consultations.id, agendas.consultationId))
		.innerJoin(neighbourhoods, eq(neighbourhoods.id, agendas.neighbourhoodId))
		.leftJoin(agendaBudgets, eq(agendaBudgets.agendaId, agendas.id))
		.where(isPublicAgenda)
		.orderBy(asc(neighbourhoods.position), desc(agendas.createdAt), desc(agendas.id));
}

/**
 * Gives a wijk an amount in euros to divide, or says another amount or another explanation for the same money. Only of
 * money that `isNew` a wijk may hold another poll. A poll that is open keeps the amount with which it opened.
 */
export async function giveBudget(
	official: Person,
	agendaId: string,
	{ amount, about, isNew }: { amount: number; about: string; isNew: boolean }
) {
	assertAllowed(mayGiveBudget(official));
	return transaction(async () => {
		const [agenda] = await db.select().from(agendas).where(eq(agendas.id, agendaId));
		if (agenda?.status !== 'published') refuse('not_found');
		const given = { amount, about, givenById: official.id };
		const set = isNew ? { ...given, givenAt: now() } : given;
		await db
			.insert(agendaBudgets)
			.values({ agendaId, ...given, givenAt: now() })
			.onConflictDoUpdate({ target: agendaBudgets.agendaId, set });
		await record('budget.given', {
			subject: agenda,
			consultationId: agenda.consultationId,
			actor: official,
			particulars: { amount, isNew }
		});
	});
}
