import { and, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { limit } from '#lib/limits/limit.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { isId, newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { listDoers } from './agreements.server.ts';
import { mayAgree } from './agreement.ts';
import { formatOf, type Assignment, type AssignmentInput } from './assignment.ts';
import { makeAssignment } from './assignment-book.ts';
import { readAsked } from './asked.server.ts';
import { listAllAgendas } from './items.server.ts';
import { assignments } from './tables.ts';

// The opdracht is made of what is public only, so that it can be sent. What the redactie keeps is what it chose and typed.

/** The newest first. */
export const listAssignments = (consultationId: string): Promise<Assignment[]> =>
	db
		.select()
		.from(assignments)
		.where(eq(assignments.consultationId, consultationId))
		.orderBy(desc(assignments.changedAt), desc(assignments.id));

export async function findAssignment(consultationId: string, id: string): Promise<Assignment> {
	const own = and(eq(assignments.consultationId, consultationId), eq(assignments.id, id));
	const [found] = isId(id) ? await db.select().from(assignments).where(own) : [];
	return found ?? refuse('not_found');
}

/** Who can be asked, and from which wijken. */
export async function readAssignmentChoices(consultationId: string) {
	const agendas = await listAllAgendas(consultationId);
	const wijken = agendas.map(({ neighbourhood: { id, name } }) => ({ id, name }));
	return { doers: await listDoers(consultationId), wijken };
}

/** One opdracht with what comes into it now. */
export async function readAssignmentPage(consultationId: string, id: string) {
	const assignment = await findAssignment(consultationId, id);
	const asked = await readAsked(consultationId, assignment);
	return { assignment, asked, ...(await readAssignmentChoices(consultationId)) };
}

/** Keeps what somebody chose and typed. Returns the id. */
export async function saveAssignment(
	editor: Person,
	{ id: consultationId }: Pick<Consultation, 'id'>,
	{ onceKey, ...input }: AssignmentInput & { onceKey: string },
	known?: string
): Promise<string> {
	assertAllowed(mayAgree(editor));
	return once(onceKey, async () => {
		const kept = { ...input, madeById: editor.id, changedAt: now() };
		if (known) {
			const { id } = await findAssignment(consultationId, known);
			await db.update(assignments).set(kept).where(eq(assignments.id, id));
			return id;
		}
		const id = newId();
		await db.insert(assignments).values({ id, consultationId, ...kept });
		await record('assignment.made', { subject: { id }, consultationId, actor: editor });
		return id;
	});
}

export async function removeAssignment(editor: Person, consultationId: string, id: string) {
	assertAllowed(mayAgree(editor));
	return transaction(async () => {
		const found = await findAssignment(consultationId, id);
		await db.delete(assignments).where(eq(assignments.id, found.id));
		await record('assignment.removed', { subject: { id }, consultationId, actor: editor });
	});
}

/** The document. `name`: as `opdracht.pdf`. `origin`: the address of the platform. */
export async function readAssignmentFile(
	editor: Person,
	consultation: Consultation,
	{ id, name, origin }: { id: string; name: string; origin: string }
) {
	assertAllowed(mayAgree(editor));
	const assignment = await findAssignment(consultation.id, id);
	const format = formatOf(name) ?? refuse('not_found');
	limit('assignment', editor.id, { most: 60, perSeconds: 3600 });
	const { name: municipality } = await readMunicipality();
	const asked = await readAsked(consultation.id, assignment);
	return {
		format,
		bytes: await makeAssignment({ assignment, consultation, asked }, { municipality, origin, today: now() }, format)
	};
}
